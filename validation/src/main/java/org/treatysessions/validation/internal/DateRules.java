package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.ALTERNATIVE_REPORT;
import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.model.meta.SessionModel.NEXT_REPORT;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;
import static org.treatysessions.validation.internal.SessionRule.Need.TODAY;
import static org.treatysessions.validation.internal.SessionRule.Need.TODAY_IN_PART;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.DayRange;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.Member;

/** The rules on dates and their order. */
final class DateRules {

    private static final int SHORTEST_SESSION = 5;
    private static final int LONGEST_SESSION = 35;
    private static final int EARLY_REPORT_DAYS = 366;
    private static final int INITIAL_DUE_TOLERANCE_DAYS = 31;
    private static final int LONG_YEARS = 10;
    private static final int SHORT_MONTHS = 6;

    private DateRules() {}

    // ---------------------------------------------------------------------- documents of all kinds

    private static final SessionRule DATE_IN_FUTURE = rule("date-in-future", ERROR, DateRules::dateInFuture)
            .needs(TODAY)
            .documented(RuleDocumentation.says("The date of something done lies certainly after today: of the "
                            + "submission of a State report, written replies, an alternative report or the "
                            + "common core document with its update and annexes, the issue of a list of "
                            + "issues, the adoption or publication of concluding observations, or the "
                            + "publication or retrieval of the source. What is due or planned may lie in the "
                            + "future. Not checked where the present day is not given.")
                    .because("What has not been done yet has no date: usually the digits of the year are "
                            + "mistyped, or a due date stands where the date of submission belongs.")
                    .example("""
                            {"source": {"retrieved": "2206-11-20"}}""")
                    .arguments("date"));

    private static void dateInFuture(Review review, Findings out) {
        LocalDate today = review.today().earliest();
        DateLook look = (date, instrument, entry, member) -> {
            if (date.isAfter(today)) {
                out.report(entry.place().at(member), "date", date);
            }
        };
        eachDocumentDate(review, look);
        review.commonCoreDocument().ifPresent(core -> {
            look.in(core, COMMON_CORE_DOCUMENT.initialSubmission, core.value().getInitialSubmission());
            look.in(core, COMMON_CORE_DOCUMENT.updated, core.value().getUpdated());
            look.in(core, COMMON_CORE_DOCUMENT.annexes, core.value().getAnnexes());
        });
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            look.in(report, ALTERNATIVE_REPORT.submitted, report.value().getSubmitted());
        }
        review.source().ifPresent(source -> {
            look.in(source, SOURCE.published, source.value().getPublished());
            look.in(source, SOURCE.retrieved, source.value().getRetrieved());
        });
    }

    private static final SessionRule DOCUMENT_BEFORE_INSTRUMENT = rule(
                    "document-before-instrument", ERROR, DateRules::documentBeforeInstrument)
            .documented(RuleDocumentation.says("A State report, a list of issues, written replies or concluding "
                            + "observations have a date of submission, issue, adoption or publication that "
                            + "lies certainly before the entry into force of their instrument; meant is that "
                            + "of the treaty itself, not that for the State party. A document that names no "
                            + "instrument is compared with the first entry into force among the instruments "
                            + "under review, and passed over where none is stated. Due dates are not looked "
                            + "at.")
                    .because("Nobody reports under a treaty that is not in force: the year is mistyped, or "
                            + "the document belongs to another instrument.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "1986-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("date", "inForce")
                    .source(RuleSources.ENTRY_INTO_FORCE));

    private static void documentBeforeInstrument(Review review, Findings out) {
        Optional<LocalDate> underReview = firstInForce(review.statedInstruments());
        eachDocumentDate(review, (date, instrument, entry, member) -> {
            if (instrument.isPresent() || underReview.isPresent()) {
                LocalDate inForce = instrument.isPresent() ? instrument.get().inForce() : underReview.get();
                if (date.isBefore(inForce)) {
                    out.report(entry.place().at(member), "date", date, "inForce", PartialDate.of(inForce));
                }
            }
        });
    }

    /** Looks at a date of a document. */
    @FunctionalInterface
    private interface DateLook {

        /**
         * Looks at a date.
         *
         * @param date the date
         * @param instrument the instrument that the document names
         * @param entry the document
         * @param member its member that the date is
         */
        void at(PartialDate date, Optional<Instrument> instrument, Entry<?> entry, Member<?, ?> member);

        /** Looks at a date where it is there. */
        default <T> void in(
                Entry<T> entry, Member<T, ?> member, Optional<PartialDate> date, Optional<Instrument> instrument) {
            if (date.isPresent()) {
                at(date.get(), instrument, entry, member);
            }
        }

        /** Looks at a date of a document that names no instrument, where it is there. */
        default <T> void in(Entry<T> entry, Member<T, ?> member, Optional<PartialDate> date) {
            in(entry, member, date, Optional.empty());
        }
    }

    /** Goes through the dates on which documents came into being, with the instrument that each document names. */
    private static void eachDocumentDate(Review review, DateLook look) {
        for (Entry<StateReport> entry : review.stateReports()) {
            StateReport report = entry.value();
            look.in(entry, STATE_REPORT.submitted, report.getSubmitted(), Optional.of(report.getInstrument()));
        }
        for (Entry<ListOfIssues> entry : review.listsOfIssues()) {
            ListOfIssues list = entry.value();
            look.in(entry, LIST_OF_ISSUES.issued, list.getIssued(), list.getInstrument());
        }
        for (Entry<WrittenReplies> entry : review.writtenReplies()) {
            WrittenReplies replies = entry.value();
            look.in(entry, WRITTEN_REPLIES.submitted, replies.getSubmitted(), replies.getInstrument());
        }
        for (Entry<ConcludingObservations> entry : review.concludingObservations()) {
            ConcludingObservations observations = entry.value();
            Optional<Instrument> instrument = observations.getInstrument();
            look.in(entry, CONCLUDING_OBSERVATIONS.adopted, observations.getAdopted(), instrument);
            look.in(entry, CONCLUDING_OBSERVATIONS.published, observations.getPublished(), instrument);
        }
    }

    // ------------------------------------------------------------------------- the session, the dialogue

    private static final SessionRule DIALOGUE_OUTSIDE_SESSION = rule(
                    "dialogue-outside-session", ERROR, DateRules::dialogueOutsideSession)
            .unless("session-ends-before-start")
            .documented(RuleDocumentation.says("A date of the dialogue lies certainly before the start or "
                            + "certainly after the end of the committee session; each of the two is compared "
                            + "where it is given. Silent where the session ends before it starts.")
                    .because("A committee holds its dialogues in session, so either the date of the "
                            + "dialogue is mistyped or the dates are those of another session.")
                    .example("""
                            {"dialogueDates": ["2018-04-23"]}""")
                    .arguments("date", "start", "end")
                    .source(RuleSources.CRC_SESSIONS));

    private static void dialogueOutsideSession(Review review, Findings out) {
        review.committeeSession().ifPresent(session -> {
            Optional<PartialDate> start = session.value().getStart();
            Optional<PartialDate> end = session.value().getEnd();
            for (Entry<PartialDate> date : review.dialogueDates()) {
                if (start.isPresent() && date.value().isBefore(start.get())) {
                    compared(session, out).report(date.place(), "date", date.value(), "start", start.get());
                }
                if (end.isPresent() && date.value().isAfter(end.get())) {
                    compared(session, out).report(date.place(), "date", date.value(), "end", end.get());
                }
            }
        });
    }

    private static Findings.Comparing compared(Entry<MeetingPeriod> session, Findings out) {
        return out.comparing(session.at(MEETING_PERIOD.start), session.at(MEETING_PERIOD.end));
    }

    private static final SessionRule DIALOGUE_DATES_UNORDERED = rule(
                    "dialogue-dates-unordered", WARNING, DateRules::dialogueDatesUnordered)
            .documented(RuleDocumentation.says("A date of the dialogue lies certainly before the one listed "
                            + "before it, or the same full day is listed twice. A month or a year may stand "
                            + "twice, since it may mean two days.")
                    .because("The days of a dialogue are listed in their order, each once: a date that "
                            + "breaks it is often mistyped.")
                    .example("""
                            {"dialogueDates": ["2018-05-24", "2018-05-23"]}""")
                    .arguments("date"));

    private static void dialogueDatesUnordered(Review review, Findings out) {
        if (review.dialogueDates().size() < 2) {
            return;
        }
        Set<PartialDate> fullDays = new HashSet<>();
        Optional<PartialDate> previous = Optional.empty();
        for (Entry<PartialDate> date : review.dialogueDates()) {
            boolean again = date.value().isExact() && !fullDays.add(date.value());
            if (again || previous.filter(date.value()::isBefore).isPresent()) {
                out.report(date.place(), "date", date.value());
            }
            previous = Optional.of(date.value());
        }
    }

    private static final SessionRule DIALOGUE_BEFORE_INSTRUMENT = rule(
                    "dialogue-before-instrument", ERROR, DateRules::dialogueBeforeInstrument)
            .documented(RuleDocumentation.says("The last day of the dialogue lies certainly before the entry into "
                            + "force of every instrument under review, or, where none is stated, of every "
                            + "instrument that the committee monitors. Meant is the entry into force of the "
                            + "treaty itself, not that for the State party.")
                    .because("No report can be considered under a treaty that is not in force: the year of "
                            + "the dialogue is mistyped, or the wrong instrument or committee is named.")
                    .example("""
                            {"dialogueDates": ["1988-05-23"], "committeeSession": {"number": 1}, "preSession": null,
                             "withoutReport": true, "stateReports": null, "listsOfIssues": [{"kind": "standard"}],
                             "writtenReplies": null, "concludingObservations": null, "nextReports": null}""")
                    .arguments("inForce")
                    .source(RuleSources.ENTRY_INTO_FORCE));

    private static void dialogueBeforeInstrument(Review review, Findings out) {
        Collection<Instrument> instruments = review.statedInstruments().isEmpty()
                ? review.session().getCommittee().instruments()
                : review.statedInstruments();
        both(review.lastDialogueDay(), firstInForce(instruments), (last, inForce) -> {
            if (last.isBefore(Days.of(inForce))) {
                out.report(review.dialogueDates().get(0).place(), "inForce", PartialDate.of(inForce));
            }
        });
    }

    private static Optional<LocalDate> firstInForce(Collection<Instrument> instruments) {
        LocalDate first = null;
        for (Instrument instrument : instruments) {
            if (first == null || instrument.inForce().isBefore(first)) {
                first = instrument.inForce();
            }
        }
        return Optional.ofNullable(first);
    }

    private static final SessionRule SESSION_ENDS_BEFORE_START = rule(
                    "session-ends-before-start", ERROR, DateRules::sessionEndsBeforeStart)
            .documented(RuleDocumentation.says("The end of the committee session or of the pre-session lies "
                            + "certainly before its start.")
                    .because("No meeting ends before it begins: the two dates are swapped, or a month or "
                            + "year is mistyped. What compares other dates with this session would only "
                            + "repeat the slip, and is silent.")
                    .example("""
                            {"preSession": {"number": 77, "start": "2017-10-06", "end": "2017-10-02"}}""")
                    .arguments("start", "end"));

    private static void sessionEndsBeforeStart(Review review, Findings out) {
        review.committeeSession().ifPresent(meeting -> endBeforeStart(meeting, out));
        review.preSession().ifPresent(meeting -> endBeforeStart(meeting, out));
    }

    private static void endBeforeStart(Entry<MeetingPeriod> meeting, Findings out) {
        both(meeting.value().getStart(), meeting.value().getEnd(), (start, end) -> {
            if (end.isBefore(start)) {
                out.report(meeting.at(MEETING_PERIOD.end), "start", start, "end", end);
            }
        });
    }

    private static final SessionRule SESSION_LENGTH_UNUSUAL = rule(
                    "session-length-unusual", WARNING, DateRules::sessionLengthUnusual)
            .unless("session-ends-before-start")
            .documented(RuleDocumentation.says("The committee session lasts certainly fewer than 5 days or "
                            + "certainly more than 35, the first and the last day both counted. Silent where "
                            + "it ends before it starts; the length of a pre-session is not looked at.")
                    .because("A committee sits for weeks, that on the Rights of the Child for three: "
                            + "usually the month is mistyped, or the dates are those of the dialogue or of "
                            + "several meetings.")
                    .example("""
                            {"committeeSession": {"number": 78, "start": "2018-05-14", "end": "2018-07-01"}}""")
                    .arguments("days")
                    .source(RuleSources.CRC_SESSIONS));

    private static void sessionLengthUnusual(Review review, Findings out) {
        review.committeeSession()
                .ifPresent(meeting ->
                        both(meeting.value().getStart(), meeting.value().getEnd(), (start, end) -> {
                            DayRange nights = DayRange.between(start, end);
                            if (nights.max() + 1 < SHORTEST_SESSION) {
                                out.report(meeting.place(), "days", nights.max() + 1);
                            } else if (nights.min() + 1 > LONGEST_SESSION) {
                                out.report(meeting.place(), "days", nights.min() + 1);
                            }
                        }));
    }

    private static final SessionRule PRE_SESSION_AFTER_DIALOGUE = rule(
                    "pre-session-after-dialogue", ERROR, DateRules::preSessionAfterDialogue)
            .documented(RuleDocumentation.says("The pre-session starts certainly after the first day of the dialogue.")
                    .because("The pre-session prepares the dialogue, as a rule some months before it. The "
                            + "one in the week after the committee session prepares a later session, and is "
                            + "easily taken for it.")
                    .example("""
                            {"preSession": {"start": "2018-06-04", "end": "2018-06-08"},
                             "listsOfIssues": [{"instrument": "CRC", "kind": "standard"}]}""")
                    .arguments("date")
                    .source(RuleSources.CRC_SESSIONS));

    private static void preSessionAfterDialogue(Review review, Findings out) {
        review.preSession()
                .ifPresent(meeting -> both(meeting.value().getStart(), review.firstDialogueDay(), (start, first) -> {
                    if (first.isBefore(start)) {
                        out.report(meeting.at(MEETING_PERIOD.start), "date", start);
                    }
                }));
    }

    private static final SessionRule OUTCOME_BEFORE_DIALOGUE = rule(
                    "outcome-before-dialogue", ERROR, DateRules::outcomeBeforeDialogue)
            .needs(TODAY)
            .documented(RuleDocumentation.says("The first day of the dialogue lies certainly after today, but the "
                            + "record has an account of the dialogue or concluding observations; each of "
                            + "them is a finding. Not checked where the present day is not given.")
                    .because("A dialogue that is still to come has no outcome: its date is mistyped, or the "
                            + "record was made from that of another session.")
                    .example("""
                            {"dialogueDates": ["2108-05-23"],
                             "dialogue": {"character": "The dialogue was constructive."},
                             "committeeSession": {"number": 78}, "commonCoreDocument": null,
                             "concludingObservations": null, "nextReports": null}"""));

    private static void outcomeBeforeDialogue(Review review, Findings out) {
        if (review.firstDialogueDay()
                .filter(first -> first.isAfter(review.today()))
                .isPresent()) {
            if (review.session().getDialogue().isPresent()) {
                out.report(review.document().at(COUNTRY_SESSION.dialogue));
            }
            if (!review.concludingObservations().isEmpty()) {
                out.report(review.document().at(COUNTRY_SESSION.concludingObservations));
            }
        }
    }

    private static final SessionRule SOURCE_PUBLISHED_BEFORE_DIALOGUE = rule(
                    "source-published-before-dialogue", WARNING, DateRules::sourcePublishedBeforeDialogue)
            .documented(RuleDocumentation.says("The source was published certainly before the first day of the "
                            + "dialogue, although the record has an account of the dialogue.")
                    .because("Nobody can tell of a dialogue that is still to come: the date is often that "
                            + "of an announcement or of an earlier document, or a date of the dialogue is "
                            + "mistyped.")
                    .example("""
                            {"source": {"published": "2018-05-02"},
                             "dialogue": {"character": "The dialogue was constructive."}}""")
                    .arguments("date"));

    private static void sourcePublishedBeforeDialogue(Review review, Findings out) {
        if (review.session().getDialogue().isPresent()) {
            review.source()
                    .ifPresent(source ->
                            both(source.value().getPublished(), review.firstDialogueDay(), (published, first) -> {
                                if (first.isAfter(published)) {
                                    out.report(source.at(SOURCE.published), "date", published);
                                }
                            }));
        }
    }

    // ------------------------------------------------------------------------------------ State reports

    private static final SessionRule REPORT_SUBMITTED_AFTER_DIALOGUE = rule(
                    "report-submitted-after-dialogue", ERROR, DateRules::reportSubmittedAfterDialogue)
            .unless("date-in-future")
            .documented(RuleDocumentation.says("A report under review was submitted certainly after the last day "
                            + "of the dialogue. Under review is, of each instrument under review (where none "
                            + "is stated, of each instrument with a State report), the report with the "
                            + "highest numbers. Silent where the State party is considered without a report, "
                            + "and where the date lies in the future.")
                    .because("A committee considers a report that it has: either the date is mistyped, or "
                            + "the report is the next one, or the State party was considered without a "
                            + "report and the record does not say so.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2018-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("date")
                    .source(RuleSources.CRC_STANDARD_CYCLE)
                    .source("A/57/41, para. 52"));

    private static void reportSubmittedAfterDialogue(Review review, Findings out) {
        if (review.isWithoutReport()) {
            return;
        }
        for (Entry<StateReport> report : review.reportsUnderReview()) {
            both(report.value().getSubmitted(), review.lastDialogueDay(), (submitted, last) -> {
                if (last.isBefore(submitted)) {
                    out.report(report.at(STATE_REPORT.submitted), "date", submitted);
                }
            });
        }
    }

    private static final SessionRule REPORT_UNDER_REVIEW_NOT_SUBMITTED = rule(
                    "report-under-review-not-submitted", WARNING, DateRules::reportUnderReviewNotSubmitted)
            .needs(TODAY)
            .documented(RuleDocumentation.says("The dialogue is certainly over, but the report under review, that "
                            + "with the highest numbers of an instrument under review, has no date of "
                            + "submission. Silent where no instrument is stated to be under review, where "
                            + "that report has no numbers, and where the State party is considered without a "
                            + "report. Not checked where the present day is not given.")
                    .because("A report that was considered had been submitted, and how late it came can "
                            + "only be told by that date. If there was no report, the record should say that "
                            + "with withoutReport.")
                    .example("""
                            {"stateReports": [{"instrument": "CRC", "numbers": "5-6", "due": "2016-10-04"}]}""")
                    .arguments("instrument")
                    .source(RuleSources.CRC_STANDARD_CYCLE)
                    .source("A/57/41, para. 52"));

    private static void reportUnderReviewNotSubmitted(Review review, Findings out) {
        if (!review.isDialogueOver()
                || review.isWithoutReport()
                || review.statedInstruments().isEmpty()) {
            return;
        }
        for (Entry<StateReport> report : review.reportsUnderReview()) {
            if (report.value().getNumbers().isPresent()
                    && report.value().getSubmitted().isEmpty()) {
                out.report(
                        report.place(),
                        "instrument",
                        report.value().getInstrument().code());
            }
        }
    }

    private static final SessionRule REPORT_LATE = rule("report-late", INFO, DateRules::reportLate)
            .documented(RuleDocumentation.says("A State report was submitted certainly after the day on which it "
                            + "was due; the finding gives the minimum number of days. It is a warning where "
                            + "the report came certainly more than ten years late, and for information "
                            + "otherwise.")
                    .because("How late reports come is what committees and observers count; a very late one "
                            + "is often a slip in a year, or the due date is that of an earlier report.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "due": "2016-10-04", "submitted": "2017-05-14",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("days")
                    .source(RuleSources.REPORTS)
                    .source("HRI/MC/2016/2"));

    private static void reportLate(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            both(report.value().getDue(), report.value().getSubmitted(), (due, submitted) -> {
                if (submitted.isAfter(due)) {
                    boolean isVeryLate = Days.of(submitted).isMoreThanYearsAfter(LONG_YEARS, Days.of(due));
                    long days = DayRange.between(due, submitted).min();
                    out.report(isVeryLate ? WARNING : INFO, report.at(STATE_REPORT.submitted), "days", days);
                }
            });
        }
    }

    private static final SessionRule REPORT_EARLY = rule("report-early", WARNING, DateRules::reportEarly)
            .documented(RuleDocumentation.says("A State report was submitted certainly more than 366 days before "
                            + "the day on which it was due; the finding gives the minimum number of days.")
                    .because("Reports come late far more often than early: usually a year is mistyped, or "
                            + "the due date is that of the next report.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "due": "2018-10-04", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("days")
                    .source(RuleSources.REPORTS)
                    .source("HRI/MC/2016/2"));

    private static void reportEarly(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            both(report.value().getDue(), report.value().getSubmitted(), (due, submitted) -> {
                if (submitted.isBefore(due)) {
                    long days = DayRange.between(submitted, due).min();
                    if (days > EARLY_REPORT_DAYS) {
                        out.report(report.at(STATE_REPORT.submitted), "days", days);
                    }
                }
            });
        }
    }

    private static final SessionRule REPORT_SUBMISSION_OUT_OF_ORDER = rule(
                    "report-submission-out-of-order", ERROR, DateRules::reportSubmissionOutOfOrder)
            .documented(RuleDocumentation.says("Of two State reports under one instrument, the one with the "
                            + "higher numbers was submitted certainly before the other; the finding stands "
                            + "at the higher one. Reports that share a number are not compared.")
                    .because("Reports come in the order of their numbers: the dates or the numbers of the "
                            + "two are swapped, or a year is mistyped.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "4", "submitted": "2017-01-12",
                               "symbol": "CRC/C/NOR/4"},
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("date", "otherNumbers", "otherDate"));

    private static void reportSubmissionOutOfOrder(Review review, Findings out) {
        outOfOrder(review, StateReport::getSubmitted, STATE_REPORT.submitted, out);
    }

    private static final SessionRule REPORT_DUE_OUT_OF_ORDER = rule(
                    "report-due-out-of-order", ERROR, DateRules::reportDueOutOfOrder)
            .documented(RuleDocumentation.says("Of two State reports under one instrument, the one with the "
                            + "higher numbers was due certainly before the other; the finding stands at the "
                            + "higher one. Reports that share a number are not compared.")
                    .because("Reports fall due one after the other, in the order of their numbers: the "
                            + "dates or the numbers of the two are swapped, or a year is mistyped.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "4", "due": "2018-02-01"},
                              {"instrument": "CRC", "numbers": "5-6", "due": "2016-10-04", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("date", "otherNumbers", "otherDate")
                    .source(RuleSources.REPORTS));

    private static void reportDueOutOfOrder(Review review, Findings out) {
        outOfOrder(review, StateReport::getDue, STATE_REPORT.due, out);
    }

    /** A report that has numbers and the date that is looked at. */
    private record Dated(ReportNumbers numbers, PartialDate date, Entry<StateReport> report) {}

    /** Reports each report whose date is before that of a report of its instrument with lower numbers. */
    private static void outOfOrder(
            Review review,
            Function<StateReport, Optional<PartialDate>> getter,
            Member<StateReport, ?> member,
            Findings out) {
        if (!review.hasReportsToCompare()) {
            return;
        }
        Map<Instrument, List<Dated>> byInstrument = new EnumMap<>(Instrument.class);
        for (Entry<StateReport> report : review.stateReports()) {
            both(
                    report.value().getNumbers(),
                    getter.apply(report.value()),
                    (numbers, date) -> byInstrument
                            .computeIfAbsent(report.value().getInstrument(), instrument -> new ArrayList<>())
                            .add(new Dated(numbers, date, report)));
        }
        for (List<Dated> reports : byInstrument.values()) {
            reports.sort(Comparator.comparing(Dated::numbers));
            NavigableMap<Integer, Dated> latestUpTo = new TreeMap<>();
            Dated latest = reports.get(0);
            for (Dated higher : reports) {
                // Only reports all of whose numbers are lower count: ranges that overlap are not compared.
                Optional.ofNullable(latestUpTo.lowerEntry(higher.numbers().first()))
                        .map(Map.Entry::getValue)
                        .filter(lower -> higher.date().isBefore(lower.date()))
                        .ifPresent(lower -> out.report(
                                higher.report().at(member),
                                "date",
                                higher.date(),
                                "otherNumbers",
                                lower.numbers().toString(),
                                "otherDate",
                                lower.date()));
                latest = higher.date().compareTo(latest.date()) >= 0 ? higher : latest;
                latestUpTo.put(higher.numbers().last(), latest);
            }
        }
    }

    private static final SessionRule INITIAL_DUE_TOO_EARLY = rule(
                    "initial-due-too-early", ERROR, DateRules::initialDueTooEarly)
            .documented(RuleDocumentation.says("A State report whose numbers begin with 1 is due certainly more "
                            + "than 31 days before the very first reports under the instrument were due: one "
                            + "year after its entry into force under ICERD, ICCPR, CEDAW, CAT and ICRMW, two "
                            + "years after it under CRC, OPAC, OPSC, CRPD and ICPPED. Not under ICESCR, "
                            + "which leaves the dates to a programme of the Economic and Social Council.")
                    .because("No State party owes an initial report earlier than that: usually the date of "
                            + "ratification or of entry into force stands where the due date belongs.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2016-10-04",
                               "symbol": "CRC/C/NOR/5-6"},
                              {"instrument": "OPSC", "numbers": "1", "due": "2002-01-18"}]}""")
                    .arguments("date", "earliest")
                    .source(RuleSources.REPORTS)
                    .source(RuleSources.ENTRY_INTO_FORCE));

    private static void initialDueTooEarly(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            Instrument instrument = report.value().getInstrument();
            boolean isInitial =
                    report.value().getNumbers().filter(ReportNumbers::isInitial).isPresent();
            if (isInitial && instrument != Instrument.ICESCR && instrument.hasReports()) {
                LocalDate earliest =
                        instrument.inForce().plusYears(instrument.initialYears().getAsInt());
                report.value()
                        .getDue()
                        .filter(due -> due.isBefore(earliest.minusDays(INITIAL_DUE_TOLERANCE_DAYS)))
                        .ifPresent(due -> out.report(
                                report.at(STATE_REPORT.due), "date", due, "earliest", PartialDate.of(earliest)));
            }
        }
    }

    // ---------------------------------------------------------------------- lists of issues and replies

    private static final SessionRule LIST_OF_ISSUES_BEFORE_REPORT = rule(
                    "list-of-issues-before-report", ERROR, DateRules::listOfIssuesBeforeReport)
            .unless("report-submitted-after-dialogue")
            .documented(RuleDocumentation.says("A standard list of issues was issued certainly before the report "
                            + "under review was submitted. A list that names no instrument is compared with "
                            + "the report of each instrument under review, and reported only where it is "
                            + "before all of them that have a date. Silent where such a report was submitted "
                            + "after the dialogue, and for a list that neither its kind nor the procedure "
                            + "makes a standard one.")
                    .because("A standard list of issues asks about a report that the committee has: a date "
                            + "is mistyped, or the list is one prior to reporting, or it asks about an "
                            + "earlier report.")
                    .example("""
                            {"stateReports": [
                              {"instrument": "CRC", "numbers": "5-6", "submitted": "2017-12-04",
                               "symbol": "CRC/C/NOR/5-6"}]}""")
                    .arguments("date", "submitted")
                    .source(RuleSources.CRC_STANDARD_CYCLE));

    private static void listOfIssuesBeforeReport(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            if (review.isStandard(list.value())) {
                comparedWithReport(review, list, PartialDate::isBefore, out);
            }
        }
    }

    private static final SessionRule LOIPR_AFTER_REPORT = rule(
                    "loipr-after-report", WARNING, DateRules::loiprAfterReport)
            .documented(RuleDocumentation.says("A list of issues prior to reporting was issued certainly after "
                            + "the report under review was submitted. A list that names no instrument is "
                            + "compared with the report of each instrument under review, and reported only "
                            + "where it is after all of them that have a date. Silent for a list that "
                            + "neither its kind nor the procedure makes one prior to reporting.")
                    .because("Under the simplified procedure the report answers the list, so the list comes "
                            + "first: a date is mistyped, the list is a standard one, or the report is an "
                            + "earlier one.")
                    .example("""
                            {"listsOfIssues": [{"kind": "prior-to-reporting", "issued": "2017-10-30"}],
                             "procedure": "simplified", "dialogueDates": ["2020-01-21"],
                             "committeeSession": {"number": 83}, "commonCoreDocument": null,
                             "writtenReplies": null, "concludingObservations": null, "nextReports": null}""")
                    .arguments("date", "submitted")
                    .source(RuleSources.CRC_SIMPLIFIED_CYCLE));

    private static void loiprAfterReport(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            if (review.isPriorToReporting(list.value())) {
                comparedWithReport(review, list, PartialDate::isAfter, out);
            }
        }
    }

    /** Reports a list of issues whose date is on the wrong side of the submission of the report under review. */
    private static void comparedWithReport(
            Review review, Entry<ListOfIssues> list, BiPredicate<PartialDate, PartialDate> wrong, Findings out) {
        list.value().getIssued().ifPresent(issued -> {
            List<Entry<StateReport>> reports = review.contradicted(
                    list.value().getInstrument(),
                    StateReport::getSubmitted,
                    (report, submitted) -> wrong.test(issued, submitted));
            if (!reports.isEmpty()) {
                out.comparing(places(reports, STATE_REPORT.submitted))
                        .report(
                                list.at(LIST_OF_ISSUES.issued),
                                "date",
                                issued,
                                "submitted",
                                reports.get(0).value().getSubmitted().orElseThrow());
            }
        });
    }

    private static final SessionRule LIST_OF_ISSUES_BEFORE_PRE_SESSION = rule(
                    "list-of-issues-before-pre-session", WARNING, DateRules::listOfIssuesBeforePreSession)
            .documented(RuleDocumentation.says("A standard list of issues was issued certainly before the "
                            + "pre-session started. Silent for a list that neither its kind nor the "
                            + "procedure makes a standard one.")
                    .because("A standard list of issues is adopted after the pre-session that prepares it: "
                            + "a date is mistyped, or the list or the pre-session belongs to another cycle.")
                    .example("""
                            {"listsOfIssues": [
                              {"instrument": "CRC", "kind": "standard", "issued": "2017-09-20",
                               "symbol": "CRC/C/NOR/Q/5-6"}]}""")
                    .arguments("date", "start")
                    .source(RuleSources.CRC_STANDARD_CYCLE));

    private static void listOfIssuesBeforePreSession(Review review, Findings out) {
        review.preSession().flatMap(meeting -> meeting.value().getStart()).ifPresent(start -> {
            for (Entry<ListOfIssues> list : review.listsOfIssues()) {
                list.value()
                        .getIssued()
                        .filter(issued -> review.isStandard(list.value()) && issued.isBefore(start))
                        .ifPresent(
                                issued -> out.report(list.at(LIST_OF_ISSUES.issued), "date", issued, "start", start));
            }
        });
    }

    private static final SessionRule LIST_OF_ISSUES_AFTER_DIALOGUE = rule(
                    "list-of-issues-after-dialogue", ERROR, DateRules::listOfIssuesAfterDialogue)
            .documented(RuleDocumentation.says("A list of issues of either kind was issued certainly after the "
                            + "first day of the dialogue.")
                    .because("A list of issues prepares the dialogue; one from after it belongs to the next "
                            + "cycle, or its year is mistyped.")
                    .example("""
                            {"listsOfIssues": [
                              {"instrument": "CRC", "kind": "standard", "issued": "2018-10-30",
                               "symbol": "CRC/C/NOR/Q/5-6"}]}""")
                    .arguments("date")
                    .source(RuleSources.CRC_STANDARD_CYCLE)
                    .source(RuleSources.CRC_SIMPLIFIED_CYCLE));

    private static void listOfIssuesAfterDialogue(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            both(list.value().getIssued(), review.firstDialogueDay(), (issued, first) -> {
                if (first.isBefore(issued)) {
                    out.report(list.at(LIST_OF_ISSUES.issued), "date", issued);
                }
            });
        }
    }

    private static final SessionRule REPLIES_BEFORE_LIST_OF_ISSUES = rule(
                    "replies-before-list-of-issues", ERROR, DateRules::repliesBeforeListOfIssues)
            .unless("list-of-issues-after-dialogue")
            .documented(RuleDocumentation.says("Written replies were submitted certainly before each list of "
                            + "issues that they can answer was issued: each that names the same instrument "
                            + "or none, and every list where the replies name no instrument. Lists without a "
                            + "date do not count. Silent where one of these lists was issued after the "
                            + "dialogue.")
                    .because("Replies answer a list of issues that is already there: a month or year is "
                            + "mistyped, or the replies are those to an earlier list.")
                    .example("""
                            {"writtenReplies": [
                              {"instrument": "CRC", "due": "2018-02-15", "submitted": "2017-02-15",
                               "symbol": "CRC/C/NOR/Q/5-6/Add.1"}]}""")
                    .arguments("date", "issued")
                    .source(RuleSources.CRC_STANDARD_CYCLE));

    private static void repliesBeforeListOfIssues(Review review, Findings out) {
        Optional<PartialDate> lastIssued = lastIssued(review);
        Map<Optional<Instrument>, Answered> answered = new HashMap<>();
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            both(replies.value().getSubmitted(), lastIssued, (submitted, last) -> {
                if (submitted.isBefore(last)) { // else they come after whatever list they answer
                    Answered lists = answered.computeIfAbsent(
                            replies.value().getInstrument(), instrument -> answered(instrument, review, out));
                    lists.firstIssued()
                            .filter(submitted::isBefore)
                            .ifPresent(issued -> lists.compared()
                                    .report(
                                            replies.at(WRITTEN_REPLIES.submitted),
                                            "date",
                                            submitted,
                                            "issued",
                                            issued));
                }
            });
        }
    }

    /** The latest date of a list of issues. */
    private static Optional<PartialDate> lastIssued(Review review) {
        Optional<PartialDate> last = Optional.empty();
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            Optional<PartialDate> issued = list.value().getIssued();
            if (last.isEmpty() || (issued.isPresent() && issued.get().compareTo(last.get()) > 0)) {
                last = issued;
            }
        }
        return last;
    }

    /** The lists of issues that replies may answer: before the first of them is before each of them. */
    private record Answered(Optional<PartialDate> firstIssued, Findings.Comparing compared) {}

    private static Answered answered(Optional<Instrument> replies, Review review, Findings out) {
        List<Entry<ListOfIssues>> dated = review.listsOfIssues().stream()
                .filter(list -> sameOrNone(replies, list.value().getInstrument()))
                .filter(list -> list.value().getIssued().isPresent())
                .toList();
        Optional<PartialDate> first = dated.stream()
                .flatMap(list -> list.value().getIssued().stream())
                .min(Comparator.naturalOrder());
        return new Answered(first, out.comparing(places(dated, LIST_OF_ISSUES.issued)));
    }

    /** Whether replies and a list of issues name the same instrument, or one of them names none. */
    private static boolean sameOrNone(Optional<Instrument> replies, Optional<Instrument> list) {
        return replies.isEmpty() || list.isEmpty() || replies.equals(list);
    }

    private static <T> Place[] places(List<Entry<T>> entries, Member<T, ?> member) {
        return entries.stream().map(entry -> entry.at(member)).toArray(Place[]::new);
    }

    private static final SessionRule REPLIES_AFTER_DIALOGUE = rule(
                    "replies-after-dialogue", WARNING, DateRules::repliesAfterDialogue)
            .unless("date-in-future")
            .documented(RuleDocumentation.says("Written replies were submitted certainly after the last day of "
                            + "the dialogue. Silent where the date lies in the future.")
                    .because("Replies are asked for before the session, to be discussed in it; later ones "
                            + "are usually information given after the dialogue, or have a mistyped month or "
                            + "year.")
                    .example("""
                            {"writtenReplies": [
                              {"instrument": "CRC", "due": "2018-06-15", "submitted": "2018-06-15",
                               "symbol": "CRC/C/NOR/Q/5-6/Add.1"}]}""")
                    .arguments("date")
                    .source(RuleSources.CRC_STANDARD_CYCLE)
                    .source("CRC/C/OPSC/RUS/Q/1"));

    private static void repliesAfterDialogue(Review review, Findings out) {
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            both(replies.value().getSubmitted(), review.lastDialogueDay(), (submitted, last) -> {
                if (last.isBefore(submitted)) {
                    out.report(replies.at(WRITTEN_REPLIES.submitted), "date", submitted);
                }
            });
        }
    }

    private static final SessionRule REPLIES_LATE = rule("replies-late", INFO, DateRules::repliesLate)
            .documented(RuleDocumentation.says("Written replies were submitted certainly after the day by which "
                            + "they were asked for; the finding gives the minimum number of days.")
                    .because("The date in a list of issues is a request and often missed; how often, and by "
                            + "how much, is what observers count.")
                    .example("""
                            {"writtenReplies": [
                              {"instrument": "CRC", "due": "2018-02-15", "submitted": "2018-03-09",
                               "symbol": "CRC/C/NOR/Q/5-6/Add.1"}]}""")
                    .arguments("days")
                    .source("CRC/C/OPSC/RUS/Q/1"));

    private static void repliesLate(Review review, Findings out) {
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            both(replies.value().getDue(), replies.value().getSubmitted(), (due, submitted) -> {
                if (due.isBefore(submitted)) {
                    out.report(
                            replies.at(WRITTEN_REPLIES.submitted),
                            "days",
                            DayRange.between(due, submitted).min());
                }
            });
        }
    }

    private static final SessionRule REPLIES_DATES_INCOMPLETE = rule(
                    "replies-dates-incomplete", WARNING, DateRules::repliesDatesIncomplete)
            .needs(TODAY_IN_PART)
            .documented(RuleDocumentation.says("Written replies have a date of submission and no due date; or "
                            + "they have a due date and no date of submission, although the dialogue is "
                            + "certainly over. The second is not checked where the present day is not given.")
                    .because("Only both dates together tell whether the replies came in time. The list of "
                            + "issues says by when they are asked for.")
                    .example("""
                            {"writtenReplies": [
                              {"instrument": "CRC", "submitted": "2018-02-15", "symbol": "CRC/C/NOR/Q/5-6/Add.1"}]}""")
                    .arguments("missing")
                    .source("CRC/C/OPSC/RUS/Q/1"));

    private static void repliesDatesIncomplete(Review review, Findings out) {
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            boolean hasDue = replies.value().getDue().isPresent();
            boolean hasSubmitted = replies.value().getSubmitted().isPresent();
            if (hasSubmitted && !hasDue) {
                out.report(replies.place(), "missing", WRITTEN_REPLIES.due.name());
            } else if (hasDue && !hasSubmitted && review.isDialogueOver()) {
                out.report(replies.place(), "missing", WRITTEN_REPLIES.submitted.name());
            }
        }
    }

    // -------------------------------------------------------------- observations, next reports, core document

    private static final SessionRule OBSERVATIONS_BEFORE_DIALOGUE = rule(
                    "observations-before-dialogue", ERROR, DateRules::observationsBeforeDialogue)
            .documented(RuleDocumentation.says(
                            "Concluding observations were adopted certainly before the last day of the dialogue.")
                    .because("A committee adopts its observations when the dialogue is over: a date is "
                            + "mistyped, or the observations are those on an earlier report.")
                    .example("""
                            {"concludingObservations": [
                              {"instrument": "CRC", "adopted": "2018-05-18", "published": "2018-07-04",
                               "symbol": "CRC/C/NOR/CO/5-6"}]}""")
                    .arguments("date")
                    .source(RuleSources.CRC_SESSIONS));

    private static void observationsBeforeDialogue(Review review, Findings out) {
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            both(observations.value().getAdopted(), review.lastDialogueDay(), (adopted, last) -> {
                if (last.isAfter(adopted)) {
                    out.report(observations.at(CONCLUDING_OBSERVATIONS.adopted), "date", adopted);
                }
            });
        }
    }

    private static final SessionRule OBSERVATIONS_AFTER_SESSION = rule(
                    "observations-after-session", WARNING, DateRules::observationsAfterSession)
            .unless("session-ends-before-start")
            .documented(RuleDocumentation.says("Concluding observations were adopted certainly after the end of "
                            + "the committee session. Silent where the session ends before it starts.")
                    .because("A committee adopts its observations before the session closes, often on the "
                            + "last day; a later date is usually that of their publication.")
                    .example("""
                            {"concludingObservations": [
                              {"instrument": "CRC", "adopted": "2018-06-08", "published": "2018-07-04",
                               "symbol": "CRC/C/NOR/CO/5-6"}]}""")
                    .arguments("date", "end")
                    .source("CRC/C/LUX/CO/3-4, CRC/C/OPSC/AUS/CO/1 and CRC/C/OPAC/COD/CO/1, each adopted on the "
                            + "last day of a session"));

    private static void observationsAfterSession(Review review, Findings out) {
        review.committeeSession()
                .ifPresent(session -> session.value().getEnd().ifPresent(end -> {
                    for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
                        observations
                                .value()
                                .getAdopted()
                                .filter(adopted -> adopted.isAfter(end))
                                .ifPresent(adopted -> out.comparing(session.at(MEETING_PERIOD.end))
                                        .report(
                                                observations.at(CONCLUDING_OBSERVATIONS.adopted),
                                                "date",
                                                adopted,
                                                "end",
                                                end));
                    }
                }));
    }

    private static final SessionRule OBSERVATIONS_PUBLISHED_BEFORE_ADOPTED = rule(
                    "observations-published-before-adopted", ERROR, DateRules::observationsPublishedBeforeAdopted)
            .documented(
                    RuleDocumentation.says("Concluding observations were published certainly before they were adopted.")
                            .because("What is not adopted yet is not published: the two dates are swapped, or one "
                                    + "of them is mistyped.")
                            .example("""
                            {"concludingObservations": [
                              {"instrument": "CRC", "adopted": "2018-06-01", "published": "2018-05-28",
                               "symbol": "CRC/C/NOR/CO/5-6"}]}""")
                            .arguments("date", "adopted"));

    private static void observationsPublishedBeforeAdopted(Review review, Findings out) {
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            both(observations.value().getAdopted(), observations.value().getPublished(), (adopted, published) -> {
                if (published.isBefore(adopted)) {
                    out.report(
                            observations.at(CONCLUDING_OBSERVATIONS.published), "date", published, "adopted", adopted);
                }
            });
        }
    }

    private static final SessionRule NEXT_REPORT_NOT_AFTER_REVIEW = rule(
                    "next-report-not-after-review", ERROR, DateRules::nextReportNotAfterReview)
            .documented(RuleDocumentation.says("A next report is due certainly on or before the day on which the "
                            + "review ended: that of the adoption of the latest concluding observations, or, "
                            + "where none has a date of adoption, the last day of the dialogue.")
                    .because("The next report is one to come: usually the due date of the report just "
                            + "considered was copied, or the year is mistyped.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "7", "due": "2016-10-04"}]}""")
                    .arguments("date")
                    .source("CRC/C/GTM/CO/3-4"));

    private static void nextReportNotAfterReview(Review review, Findings out) {
        Optional<Days> reviewed = review.endOfReview();
        for (Entry<NextReport> next : review.nextReports()) {
            both(next.value().getDue(), reviewed, (due, end) -> {
                if (Days.of(due).isOnOrBefore(end)) {
                    out.report(next.at(NEXT_REPORT.due), "date", due);
                }
            });
        }
    }

    private static final SessionRule NEXT_REPORT_INTERVAL_UNUSUAL = rule(
                    "next-report-interval-unusual", WARNING, DateRules::nextReportIntervalUnusual)
            .unless("next-report-not-after-review")
            .documented(RuleDocumentation.says("A next report is due certainly more than ten years after the "
                            + "review ended, or certainly less than six months after it where its instrument "
                            + "is stated to be under review and is not ICERD. The review ends with the "
                            + "adoption of the latest concluding observations, or, where none has a date of "
                            + "adoption, on the last day of the dialogue. Silent where the report is due on "
                            + "or before that day.")
                    .because("Most treaties ask for a report every two to five years, and review cycles of "
                            + "eight years are in use: usually the year is mistyped. Soon may be right under "
                            + "ICERD, whose reports fall due every two years whatever the date of the "
                            + "review, and under another instrument than the one reviewed.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "7", "due": "2032-02-06"}]}""")
                    .arguments("date")
                    .source(RuleSources.REPORTS)
                    .source("https://humanrightstracker.com/en/un-recommendation/"
                            + "crc-concluding-observations-2023-paragraph-61/"));

    private static void nextReportIntervalUnusual(Review review, Findings out) {
        Optional<Days> reviewed = review.endOfReview();
        for (Entry<NextReport> next : review.nextReports()) {
            both(next.value().getDue(), reviewed, (due, end) -> {
                boolean isLate = Days.of(due).isMoreThanYearsAfter(LONG_YEARS, end);
                boolean isSoon = Days.of(due).isLessThanMonthsAfter(SHORT_MONTHS, end);
                if (isLate || (isSoon && isUnusualSoon(review, next.value().getInstrument()))) {
                    out.report(next.at(NEXT_REPORT.due), "date", due);
                }
            });
        }
    }

    private static boolean isUnusualSoon(Review review, Instrument instrument) {
        return instrument != Instrument.ICERD && review.statedInstruments().contains(instrument);
    }

    private static final SessionRule CORE_UPDATE_BEFORE_INITIAL = rule(
                    "core-update-before-initial", ERROR, DateRules::coreUpdateBeforeInitial)
            .documented(RuleDocumentation.says("The update or the annexes of the common core document have a date "
                            + "that lies certainly before that of its first submission.")
                    .because("What is updated or supplemented is already there: the dates are swapped, or "
                            + "one of them is mistyped.")
                    .example("""
                            {"commonCoreDocument": {"initialSubmission": "2009-09-10", "updated": "2006-05-12"}}""")
                    .arguments("date", "initial"));

    private static void coreUpdateBeforeInitial(Review review, Findings out) {
        review.commonCoreDocument()
                .ifPresent(core -> core.value().getInitialSubmission().ifPresent(initial -> {
                    beforeInitial(core.value().getUpdated(), initial, core, COMMON_CORE_DOCUMENT.updated, out);
                    beforeInitial(core.value().getAnnexes(), initial, core, COMMON_CORE_DOCUMENT.annexes, out);
                }));
    }

    private static void beforeInitial(
            Optional<PartialDate> date,
            PartialDate initial,
            Entry<CommonCoreDocument> core,
            Member<CommonCoreDocument, ?> member,
            Findings out) {
        if (date.isPresent() && date.get().isBefore(initial)) {
            out.report(core.at(member), "date", date.get(), "initial", initial);
        }
    }

    private static final SessionRule CORE_DOCUMENT_OLD = rule("core-document-old", INFO, DateRules::coreDocumentOld)
            .documented(RuleDocumentation.says("The latest date of the common core document, of its first "
                            + "submission, its update and its annexes, lies certainly more than ten years "
                            + "before the first day of the dialogue.")
                    .because("States parties are asked to keep their core document up to date; an old one "
                            + "means that the committee had old data, or that an update is missing in the "
                            + "record.")
                    .example("""
                            {"commonCoreDocument": {"initialSubmission": "1997-05-12"}}""")
                    .arguments("date")
                    .source("HRI/GEN/2/Rev.6, chap. I"));

    private static void coreDocumentOld(Review review, Findings out) {
        Optional<Entry<CommonCoreDocument>> core = review.commonCoreDocument();
        if (core.isEmpty()) {
            return;
        }
        Entry<PartialDate> latest = null;
        for (Entry<PartialDate> date : coreDates(core.get())) {
            latest = latest == null || date.value().compareTo(latest.value()) >= 0 ? date : latest;
        }
        if (latest != null
                && review.firstDialogueDay().isPresent()
                && review.firstDialogueDay().get().isMoreThanYearsAfter(LONG_YEARS, Days.of(latest.value()))) {
            out.report(latest.place(), "date", latest.value());
        }
    }

    private static List<Entry<PartialDate>> coreDates(Entry<CommonCoreDocument> core) {
        List<Entry<PartialDate>> dates = new ArrayList<>(3);
        core.child(COMMON_CORE_DOCUMENT.initialSubmission, CommonCoreDocument::getInitialSubmission)
                .ifPresent(dates::add);
        core.child(COMMON_CORE_DOCUMENT.updated, CommonCoreDocument::getUpdated).ifPresent(dates::add);
        core.child(COMMON_CORE_DOCUMENT.annexes, CommonCoreDocument::getAnnexes).ifPresent(dates::add);
        return dates;
    }

    /** Looks at two values where both are there. */
    private static <A, B> void both(Optional<A> a, Optional<B> b, BiConsumer<A, B> look) {
        if (a.isPresent() && b.isPresent()) {
            look.accept(a.get(), b.get());
        }
    }

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(
            DATE_IN_FUTURE,
            DIALOGUE_OUTSIDE_SESSION,
            DIALOGUE_DATES_UNORDERED,
            DIALOGUE_BEFORE_INSTRUMENT,
            SESSION_ENDS_BEFORE_START,
            SESSION_LENGTH_UNUSUAL,
            ReferenceRules.SESSION_NUMBER_MISMATCH,
            PRE_SESSION_AFTER_DIALOGUE,
            REPORT_SUBMITTED_AFTER_DIALOGUE,
            REPORT_UNDER_REVIEW_NOT_SUBMITTED,
            REPORT_LATE,
            REPORT_EARLY,
            REPORT_SUBMISSION_OUT_OF_ORDER,
            REPORT_DUE_OUT_OF_ORDER,
            DOCUMENT_BEFORE_INSTRUMENT,
            INITIAL_DUE_TOO_EARLY,
            LIST_OF_ISSUES_BEFORE_REPORT,
            LIST_OF_ISSUES_BEFORE_PRE_SESSION,
            LOIPR_AFTER_REPORT,
            LIST_OF_ISSUES_AFTER_DIALOGUE,
            REPLIES_BEFORE_LIST_OF_ISSUES,
            REPLIES_AFTER_DIALOGUE,
            REPLIES_LATE,
            REPLIES_DATES_INCOMPLETE,
            OBSERVATIONS_BEFORE_DIALOGUE,
            OBSERVATIONS_AFTER_SESSION,
            OBSERVATIONS_PUBLISHED_BEFORE_ADOPTED,
            NEXT_REPORT_NOT_AFTER_REVIEW,
            NEXT_REPORT_INTERVAL_UNUSUAL,
            CORE_UPDATE_BEFORE_INITIAL,
            CORE_DOCUMENT_OLD,
            OUTCOME_BEFORE_DIALOGUE,
            SOURCE_PUBLISHED_BEFORE_DIALOGUE);
}
