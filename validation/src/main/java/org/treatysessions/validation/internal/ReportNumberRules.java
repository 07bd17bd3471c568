package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.NEXT_REPORT;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;

/** The rules on report numbers, and on which reports there are. */
final class ReportNumberRules {

    private static final int LONGEST_RANGE = 5;
    private static final int LONGEST_RANGE_UNDER_ICERD = 8;

    /** The protocols whose later information goes into the report under the Convention on the Rights of the Child. */
    private static final Set<Instrument> PROTOCOLS = EnumSet.of(Instrument.OPAC, Instrument.OPSC);

    private static final Set<Instrument> CONVENTION_AND_PROTOCOLS =
            EnumSet.of(Instrument.CRC, Instrument.OPAC, Instrument.OPSC);

    /** The State that is party to the protocols and not to the Convention (its second reports: 62nd session, 2013). */
    private static final String NO_PARTY_TO_THE_CONVENTION = "USA";

    private ReportNumberRules() {}

    private static final SessionRule REPORT_RANGE_LONG = rule(
                    "report-range-long", WARNING, ReportNumberRules::reportRangeLong)
            .documented(RuleDocumentation.says("More than five reports are combined in one, or more than eight "
                            + "under ICERD. The numbers of State reports and of next reports are looked at.")
                    .because("Overdue reports may be combined, those under ICERD most of all since they "
                            + "fall due every two years; but a longer range usually has a mistyped number.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "7-12", "due": "2023-02-06"}]}""")
                    .arguments("count", "max")
                    .source("ICERD art. 9 (1)")
                    .source("CERD/C/BRA/CO/18-20")
                    .source("CRC/C/GTM/CO/3-4"));

    private static void reportRangeLong(Review review, Findings out) {
        eachNumbers(review, (instrument, numbers) -> {
            int longest = instrument == Instrument.ICERD ? LONGEST_RANGE_UNDER_ICERD : LONGEST_RANGE;
            if (numbers.value().count() > longest) {
                out.report(numbers.place(), "count", numbers.value().count(), "max", longest);
            }
        });
    }

    private static final SessionRule PROTOCOL_REPORT_NUMBER_UNUSUAL = rule(
                    "protocol-report-number-unusual", WARNING, ReportNumberRules::protocolReportNumberUnusual)
            .documented(RuleDocumentation.says("A State report or a next report under OPAC or OPSC has a number "
                            + "above 1. Silent for the United States of America, party to the protocols and "
                            + "not to the Convention, and where the code of the State party is not well "
                            + "formed.")
                    .because("After the initial report, information on the protocols goes into the next "
                            + "report under the Convention; only States that are no parties to the "
                            + "Convention report on them again. Usually a number of the report under the "
                            + "Convention was copied.")
                    .example("""
                            {"nextReports": [{"instrument": "OPSC", "numbers": "2", "due": "2023-02-06"}]}""")
                    .arguments("instrument")
                    .source("OPAC art. 8 (2)")
                    .source("OPSC art. 12 (2)")
                    .source("https://ungeneva.org/es/news-media/press-release/2013/02/"
                            + "committee-rights-child-concludes-sixty-second-session"));

    private static void protocolReportNumberUnusual(Review review, Findings out) {
        if (Usable.code(review.session().getStateParty())
                .filter(code -> !code.equals(NO_PARTY_TO_THE_CONVENTION))
                .isEmpty()) {
            return;
        }
        eachNumbers(review, (instrument, numbers) -> {
            if (PROTOCOLS.contains(instrument) && numbers.value().last() > 1) {
                out.report(numbers.place(), "instrument", instrument.code());
            }
        });
    }

    /** Goes through the numbers of State reports and of next reports. */
    private static void eachNumbers(Review review, BiConsumer<Instrument, Entry<ReportNumbers>> look) {
        for (Entry<StateReport> report : review.stateReports()) {
            report.child(STATE_REPORT.numbers, StateReport::getNumbers)
                    .ifPresent(numbers -> look.accept(report.value().getInstrument(), numbers));
        }
        for (Entry<NextReport> next : review.nextReports()) {
            next.child(NEXT_REPORT.numbers, NextReport::getNumbers)
                    .ifPresent(numbers -> look.accept(next.value().getInstrument(), numbers));
        }
    }

    private static final SessionRule REPORT_NUMBERS_OVERLAP = rule(
                    "report-numbers-overlap", ERROR, ReportNumberRules::reportNumbersOverlap)
            .documented(RuleDocumentation.says("Two State reports under one instrument share a number; the "
                            + "finding stands at the later entry.")
                    .because("Each number stands for one report, so no two reports have it: an entry stands "
                            + "twice, or a number is mistyped.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "4-5", "due": "2011-10-04"},
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("instrument", "numbers", "otherNumbers"));

    private static void reportNumbersOverlap(Review review, Findings out) {
        if (!review.hasReportsToCompare()) {
            return;
        }
        Map<Instrument, Taken> taken = new EnumMap<>(Instrument.class);
        for (Entry<StateReport> report : review.stateReports()) {
            Instrument instrument = report.value().getInstrument();
            report.child(STATE_REPORT.numbers, StateReport::getNumbers).ifPresent(numbers -> {
                Taken earlier = taken.computeIfAbsent(instrument, first -> new Taken());
                earlier.overlapping(numbers.value())
                        .ifPresent(other -> out.report(
                                numbers.place(),
                                "instrument",
                                instrument.code(),
                                "numbers",
                                numbers.value().toString(),
                                "otherNumbers",
                                other.toString()));
                earlier.add(numbers.value());
            });
        }
    }

    /** The numbers of reports, without those that lie within the numbers of another report. */
    private static final class Taken {

        private final NavigableMap<Integer, ReportNumbers> byLast = new TreeMap<>();

        /** Taken numbers that share one with others. */
        Optional<ReportNumbers> overlapping(ReportNumbers numbers) {
            // Since none lies within another, of those that end late enough the first to end is the first to begin.
            return Optional.ofNullable(byLast.ceilingEntry(numbers.first()))
                    .map(Map.Entry::getValue)
                    .filter(numbers::overlaps);
        }

        void add(ReportNumbers numbers) {
            Map.Entry<Integer, ReportNumbers> wider = byLast.ceilingEntry(numbers.last());
            if (wider != null && wider.getValue().first() <= numbers.first()) {
                return;
            }
            Map.Entry<Integer, ReportNumbers> within = byLast.floorEntry(numbers.last());
            while (within != null && within.getValue().first() >= numbers.first()) {
                byLast.remove(within.getKey());
                within = byLast.floorEntry(numbers.last());
            }
            byLast.put(numbers.last(), numbers);
        }
    }

    private static final SessionRule NEXT_REPORT_NUMBER_NOT_AFTER_LAST = rule(
                    "next-report-number-not-after-last", ERROR, ReportNumberRules::nextReportNumberNotAfterLast)
            .documented(RuleDocumentation.says("The first number of a next report is not greater than the highest "
                            + "number among the State reports of its instrument that have a date of "
                            + "submission. Silent where no such report has numbers, and where the State "
                            + "party is considered without a report.")
                    .because("A report that was submitted is not asked for again: usually the number of the "
                            + "report just considered was copied.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "6", "due": "2023-02-06"}]}""")
                    .arguments("numbers", "last")
                    .source("CRC/C/GTM/CO/3-4"));

    private static void nextReportNumberNotAfterLast(Review review, Findings out) {
        eachNextNumber(review, (next, last) -> {
            if (next.value().first() <= last) {
                out.report(next.place(), "numbers", next.value().toString(), "last", last);
            }
        });
    }

    private static final SessionRule NEXT_REPORT_NUMBER_SKIPS = rule(
                    "next-report-number-skips", WARNING, ReportNumberRules::nextReportNumberSkips)
            .unless("next-report-number-not-after-last")
            .documented(RuleDocumentation.says("The first number of a next report is greater by more than one "
                            + "than the highest number among the State reports of its instrument that have a "
                            + "date of submission. Silent where no such report has numbers, and where the "
                            + "State party is considered without a report.")
                    .because("Numbers follow each other, also where reports are combined: a number is "
                            + "mistyped, or a report is missing in the record.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "8", "due": "2023-02-06"}]}""")
                    .arguments("numbers", "last")
                    .source("CRC/C/GTM/CO/3-4"));

    private static void nextReportNumberSkips(Review review, Findings out) {
        eachNextNumber(review, (next, last) -> {
            if (next.value().first() - 1 != last) {
                out.report(next.place(), "numbers", next.value().toString(), "last", last);
            }
        });
    }

    /** Goes through the numbers of next reports, with the highest number of a submitted report of the instrument. */
    private static void eachNextNumber(Review review, BiConsumer<Entry<ReportNumbers>, Integer> look) {
        if (review.isWithoutReport()) {
            return;
        }
        for (Entry<NextReport> next : review.nextReports()) {
            Integer last = review.lastNumbersSubmitted().get(next.value().getInstrument());
            if (last != null) {
                next.child(NEXT_REPORT.numbers, NextReport::getNumbers)
                        .ifPresent(numbers -> look.accept(numbers, last));
            }
        }
    }

    private static final SessionRule NEXT_REPORT_INSTRUMENT_UNUSUAL = rule(
                    "next-report-instrument-unusual", WARNING, ReportNumberRules::nextReportInstrumentUnusual)
            .documented(RuleDocumentation.says("A next report is under an instrument that is not under review; "
                            + "where CRC, OPAC or OPSC is under review, a next report under any of these "
                            + "three is expected. Silent where no instrument is stated to be under review.")
                    .because("Concluding observations ask for the next report under the same instrument, "
                            + "those on a protocol for information in the next report under the Convention: "
                            + "the instrument is mistyped, or missing among those under review.")
                    .example("""
                            {"nextReports": [{"instrument": "OPIC", "due": "2023-02-06"}]}""")
                    .arguments("instrument")
                    .source("OPAC art. 8 (2)")
                    .source("OPSC art. 12 (2)"));

    private static void nextReportInstrumentUnusual(Review review, Findings out) {
        Set<Instrument> stated = review.statedInstruments();
        if (stated.isEmpty()) {
            return;
        }
        boolean anyOfTheConvention = !Collections.disjoint(stated, CONVENTION_AND_PROTOCOLS);
        for (Entry<NextReport> next : review.nextReports()) {
            Instrument instrument = next.value().getInstrument();
            boolean expected = stated.contains(instrument)
                    || (anyOfTheConvention && CONVENTION_AND_PROTOCOLS.contains(instrument));
            if (!expected) {
                out.report(next.at(NEXT_REPORT.instrument), "instrument", instrument.code());
            }
        }
    }

    private static final SessionRule NEXT_REPORT_DUPLICATED = rule(
                    "next-report-duplicated", WARNING, ReportNumberRules::nextReportDuplicated)
            .documented(RuleDocumentation.says(
                            "Two next reports are under one instrument; the finding stands at the later one.")
                    .because("Concluding observations ask for one next report, even where it combines "
                            + "several: the entry stands twice, or one of the two is under another "
                            + "instrument.")
                    .example("""
                            {"nextReports": [
                              {"instrument": "CRC", "numbers": "7", "due": "2023-02-06"},
                              {"instrument": "CRC", "numbers": "7", "due": "2023-02-06"}]}""")
                    .arguments("instrument"));

    private static void nextReportDuplicated(Review review, Findings out) {
        for (Entry<NextReport> next :
                Entry.repeated(review.nextReports(), report -> Optional.of(report.getInstrument()))) {
            out.report(next.place(), "instrument", next.value().getInstrument().code());
        }
    }

    private static final SessionRule NEXT_REPORT_MISSING = rule(
                    "next-report-missing", INFO, ReportNumberRules::nextReportMissing)
            .documented(RuleDocumentation.says("The record has concluding observations, but no next report.")
                    .because("Concluding observations say, as a rule in their last section, by when the "
                            + "next report is due; it may have been left out.")
                    .example("""
                            {"nextReports": null}""")
                    .source("CRC/C/GTM/CO/3-4"));

    private static void nextReportMissing(Review review, Findings out) {
        if (!review.concludingObservations().isEmpty() && review.nextReports().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
    }

    private static final SessionRule REPORT_OF_REVIEWED_INSTRUMENT_MISSING = rule(
                    "report-of-reviewed-instrument-missing",
                    WARNING,
                    ReportNumberRules::reportOfReviewedInstrumentMissing)
            .unless("instrument-not-monitored", "instrument-without-reports")
            .documented(RuleDocumentation.says("An instrument under review has no State report with numbers. "
                            + "Silent where the State party is considered without a report, for OPAC and "
                            + "OPSC where CRC is also under review, and for instruments that the committee "
                            + "does not monitor or under which States do not report.")
                    .because("What is considered is a report: it is missing in the record, its numbers are, "
                            + "or the record should say withoutReport. Information on the protocols may be "
                            + "in the report under the Convention.")
                    .example("""
                            {"stateReports": null}""")
                    .arguments("instrument")
                    .source(RuleSources.REPORTS));

    private static void reportOfReviewedInstrumentMissing(Review review, Findings out) {
        if (review.isWithoutReport()) {
            return;
        }
        Set<Instrument> expected = EnumSet.noneOf(Instrument.class);
        expected.addAll(review.statedInstruments());
        if (expected.contains(Instrument.CRC)) {
            expected.removeAll(PROTOCOLS);
        }
        for (Entry<StateReport> report : review.stateReports()) {
            if (report.value().getNumbers().isPresent()) {
                expected.remove(report.value().getInstrument());
            }
        }
        for (Entry<Instrument> instrument : review.instrumentsUnderReview()) {
            if (expected.contains(instrument.value())) {
                out.report(instrument.place(), "instrument", instrument.value().code());
            }
        }
    }

    private static final SessionRule REPORT_INCOMPLETE = rule(
                    "report-incomplete", WARNING, ReportNumberRules::reportIncomplete)
            .unless("report-under-review-not-submitted")
            .documented(RuleDocumentation.says("A State report has numbers and neither a due date nor a date of "
                            + "submission, or one of these dates and no numbers. Silent where the report "
                            + "under review is reported to have no date of submission.")
                    .because("A number without a date, or a date without a number, is half of what a table "
                            + "of reports says: the other half may have been lost in copying.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"},
                              {"instrument": "OPSC", "due": "2004-02-18"}]}""")
                    .arguments("instrument"));

    private static void reportIncomplete(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            boolean hasNumbers = report.value().getNumbers().isPresent();
            boolean hasDate = report.value().getDue().isPresent()
                    || report.value().getSubmitted().isPresent();
            if (hasNumbers != hasDate) {
                out.report(
                        report.place(),
                        "instrument",
                        report.value().getInstrument().code());
            }
        }
    }

    private static final SessionRule REPORT_ABSENT_UNEXPLAINED = rule(
                    "report-absent-unexplained", INFO, ReportNumberRules::reportAbsentUnexplained)
            .documented(RuleDocumentation.says("A State report has nothing but its instrument.")
                    .because("Tables of reports have a dash where the State is no party, where nothing was "
                            + "submitted yet, and where a report is not under review. These are different "
                            + "things, which an empty entry does not tell apart.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"},
                              {"instrument": "OPAC"}]}""")
                    .arguments("instrument"));

    private static void reportAbsentUnexplained(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            StateReport bare = StateReport.builder()
                    .instrument(report.value().getInstrument())
                    .build();
            if (report.value().equals(bare)) {
                out.report(
                        report.place(),
                        "instrument",
                        report.value().getInstrument().code());
            }
        }
    }

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(
            REPORT_RANGE_LONG,
            REPORT_NUMBERS_OVERLAP,
            NEXT_REPORT_NUMBER_NOT_AFTER_LAST,
            NEXT_REPORT_NUMBER_SKIPS,
            PROTOCOL_REPORT_NUMBER_UNUSUAL,
            NEXT_REPORT_INSTRUMENT_UNUSUAL,
            NEXT_REPORT_DUPLICATED,
            NEXT_REPORT_MISSING,
            REPORT_OF_REVIEWED_INSTRUMENT_MISSING,
            REPORT_INCOMPLETE,
            REPORT_ABSENT_UNEXPLAINED);
}
