package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.json.format.SessionFormat.NEXT_REPORT;
import static org.treatysessions.json.format.SessionFormat.STATE_REPORT;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;

/** The rules on report numbers, and on which reports there are. */
final class ReportNumberRules {

    static final List<SessionRule> ALL = List.of(
            rule("report-range-long", WARNING, ReportNumberRules::reportRangeLong),
            rule("report-numbers-overlap", ERROR, ReportNumberRules::reportNumbersOverlap),
            rule("next-report-number-not-after-last", ERROR, ReportNumberRules::nextReportNumberNotAfterLast),
            rule("next-report-number-skips", WARNING, ReportNumberRules::nextReportNumberSkips)
                    .unless("next-report-number-not-after-last"),
            rule("protocol-report-number-unusual", WARNING, ReportNumberRules::protocolReportNumberUnusual),
            rule("next-report-instrument-unusual", WARNING, ReportNumberRules::nextReportInstrumentUnusual),
            rule("next-report-duplicated", WARNING, ReportNumberRules::nextReportDuplicated),
            rule("next-report-missing", INFO, ReportNumberRules::nextReportMissing),
            rule("report-of-reviewed-instrument-missing", WARNING, ReportNumberRules::reportOfReviewedInstrumentMissing)
                    .unless("instrument-not-monitored", "instrument-without-reports"),
            rule("report-incomplete", WARNING, ReportNumberRules::reportIncomplete)
                    .unless("report-under-review-not-submitted"),
            rule("report-absent-unexplained", INFO, ReportNumberRules::reportAbsentUnexplained));

    private static final int LONGEST_RANGE = 5;
    private static final int LONGEST_RANGE_UNDER_ICERD = 8;

    /** The protocols whose later information goes into the report under the Convention on the Rights of the Child. */
    private static final Set<Instrument> PROTOCOLS = EnumSet.of(Instrument.OPAC, Instrument.OPSC);

    private static final Set<Instrument> CONVENTION_AND_PROTOCOLS =
            EnumSet.of(Instrument.CRC, Instrument.OPAC, Instrument.OPSC);

    /** The State that is party to the protocols and not to the Convention (its second reports: 62nd session, 2013). */
    private static final String NO_PARTY_TO_THE_CONVENTION = "USA";

    private ReportNumberRules() {}

    private static void reportRangeLong(Review review, Findings out) {
        eachNumbers(review, (instrument, numbers) -> {
            int longest = instrument == Instrument.ICERD ? LONGEST_RANGE_UNDER_ICERD : LONGEST_RANGE;
            if (numbers.value().count() > longest) {
                out.report(numbers.place(), "count", numbers.value().count(), "greatest", longest);
            }
        });
    }

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

    private static void reportNumbersOverlap(Review review, Findings out) {
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

    private static void nextReportNumberNotAfterLast(Review review, Findings out) {
        eachNextNumber(review, (next, last) -> {
            if (next.value().first() <= last) {
                out.report(next.place(), "numbers", next.value().toString(), "last", last);
            }
        });
    }

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
        Map<Instrument, Integer> highest = new EnumMap<>(Instrument.class);
        for (Entry<StateReport> report : review.stateReports()) {
            report.value()
                    .getNumbers()
                    .filter(numbers -> report.value().getSubmitted().isPresent())
                    .ifPresent(numbers -> highest.merge(report.value().getInstrument(), numbers.last(), Math::max));
        }
        for (Entry<NextReport> next : review.nextReports()) {
            Integer last = highest.get(next.value().getInstrument());
            if (last != null) {
                next.child(NEXT_REPORT.numbers, NextReport::getNumbers)
                        .ifPresent(numbers -> look.accept(numbers, last));
            }
        }
    }

    private static void nextReportInstrumentUnusual(Review review, Findings out) {
        Set<Instrument> stated = review.statedInstruments();
        if (stated.isEmpty()) {
            return;
        }
        boolean anyOfTheConvention = stated.stream().anyMatch(CONVENTION_AND_PROTOCOLS::contains);
        for (Entry<NextReport> next : review.nextReports()) {
            Instrument instrument = next.value().getInstrument();
            boolean expected = stated.contains(instrument)
                    || (anyOfTheConvention && CONVENTION_AND_PROTOCOLS.contains(instrument));
            if (!expected) {
                out.report(next.at(NEXT_REPORT.instrument), "instrument", instrument.code());
            }
        }
    }

    private static void nextReportDuplicated(Review review, Findings out) {
        for (Entry<NextReport> next :
                Entry.repeated(review.nextReports(), report -> Optional.of(report.getInstrument()))) {
            out.report(next.place(), "instrument", next.value().getInstrument().code());
        }
    }

    private static void nextReportMissing(Review review, Findings out) {
        if (!review.concludingObservations().isEmpty() && review.nextReports().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
    }

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

    private static void reportIncomplete(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            boolean hasNumbers = report.value().getNumbers().isPresent();
            boolean hasDate = Stream.of(report.value().getDue(), report.value().getSubmitted())
                    .anyMatch(Optional::isPresent);
            if (hasNumbers != hasDate) {
                out.report(
                        report.place(),
                        "instrument",
                        report.value().getInstrument().code());
            }
        }
    }

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
}
