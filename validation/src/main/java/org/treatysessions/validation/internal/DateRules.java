package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.json.format.SessionFormat.ALTERNATIVE_REPORT;
import static org.treatysessions.json.format.SessionFormat.COMMON_CORE_DOCUMENT;
import static org.treatysessions.json.format.SessionFormat.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;
import static org.treatysessions.json.format.SessionFormat.LIST_OF_ISSUES;
import static org.treatysessions.json.format.SessionFormat.MEETING_PERIOD;
import static org.treatysessions.json.format.SessionFormat.NEXT_REPORT;
import static org.treatysessions.json.format.SessionFormat.SOURCE;
import static org.treatysessions.json.format.SessionFormat.STATE_REPORT;
import static org.treatysessions.json.format.SessionFormat.WRITTEN_REPLIES;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.treatysessions.json.format.Member;
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
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;

/** The rules on dates and their order. */
final class DateRules {

    static final List<SessionRule> ALL = List.of(
            rule("date-in-future", ERROR, DateRules::dateInFuture).needsToday(),
            rule("dialogue-outside-session", ERROR, DateRules::dialogueOutsideSession)
                    .unless("session-ends-before-start"),
            rule("dialogue-dates-unordered", WARNING, DateRules::dialogueDatesUnordered),
            rule("dialogue-before-instrument", ERROR, DateRules::dialogueBeforeInstrument),
            rule("session-ends-before-start", ERROR, DateRules::sessionEndsBeforeStart),
            rule("session-length-unusual", WARNING, DateRules::sessionLengthUnusual)
                    .unless("session-ends-before-start"),
            rule("pre-session-after-dialogue", ERROR, DateRules::preSessionAfterDialogue),
            rule("report-submitted-after-dialogue", ERROR, DateRules::reportSubmittedAfterDialogue)
                    .unless("date-in-future"),
            rule("report-under-review-not-submitted", WARNING, DateRules::reportUnderReviewNotSubmitted)
                    .needsToday(),
            rule("report-late", INFO, DateRules::reportLate),
            rule("report-early", WARNING, DateRules::reportEarly),
            rule("report-submission-out-of-order", ERROR, DateRules::reportSubmissionOutOfOrder),
            rule("report-due-out-of-order", ERROR, DateRules::reportDueOutOfOrder),
            rule("document-before-instrument", ERROR, DateRules::documentBeforeInstrument),
            rule("initial-due-too-early", ERROR, DateRules::initialDueTooEarly),
            rule("list-of-issues-before-report", ERROR, DateRules::listOfIssuesBeforeReport)
                    .unless("report-submitted-after-dialogue"),
            rule("list-of-issues-before-pre-session", WARNING, DateRules::listOfIssuesBeforePreSession),
            rule("loipr-after-report", WARNING, DateRules::loiprAfterReport),
            rule("list-of-issues-after-dialogue", ERROR, DateRules::listOfIssuesAfterDialogue),
            rule("replies-before-list-of-issues", ERROR, DateRules::repliesBeforeListOfIssues)
                    .unless("list-of-issues-after-dialogue"),
            rule("replies-after-dialogue", WARNING, DateRules::repliesAfterDialogue)
                    .unless("date-in-future"),
            rule("replies-late", INFO, DateRules::repliesLate),
            rule("replies-dates-incomplete", WARNING, DateRules::repliesDatesIncomplete)
                    .needsTodayInPart(),
            rule("observations-before-dialogue", ERROR, DateRules::observationsBeforeDialogue),
            rule("observations-after-session", WARNING, DateRules::observationsAfterSession)
                    .unless("session-ends-before-start"),
            rule("observations-published-before-adopted", ERROR, DateRules::observationsPublishedBeforeAdopted),
            rule("next-report-not-after-review", ERROR, DateRules::nextReportNotAfterReview),
            rule("next-report-interval-unusual", WARNING, DateRules::nextReportIntervalUnusual)
                    .unless("next-report-not-after-review"),
            rule("core-update-before-initial", ERROR, DateRules::coreUpdateBeforeInitial),
            rule("core-document-old", INFO, DateRules::coreDocumentOld),
            rule("outcome-before-dialogue", ERROR, DateRules::outcomeBeforeDialogue)
                    .needsToday(),
            rule("source-published-before-dialogue", WARNING, DateRules::sourcePublishedBeforeDialogue));

    private static final int SHORTEST_SESSION = 5;
    private static final int LONGEST_SESSION = 35;
    private static final int EARLY_REPORT_DAYS = 366;
    private static final int INITIAL_DUE_TOLERANCE_DAYS = 31;
    private static final int LONG_YEARS = 10;
    private static final int SHORT_MONTHS = 6;

    private DateRules() {}

    // ------------------------------------------------------------------------------------ in the past

    private static void dateInFuture(Review review, Findings out) {
        LocalDate today = review.today().earliest();
        Consumer<Entry<PartialDate>> look = date -> {
            if (date.value().isAfter(today)) {
                out.report(date.place(), "date", date.value());
            }
        };
        eachDocumentDate(review, (instrument, date) -> look.accept(date));
        review.commonCoreDocument().ifPresent(core -> coreDates(core).forEach(look));
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            report.child(ALTERNATIVE_REPORT.submitted, AlternativeReport::getSubmitted)
                    .ifPresent(look);
        }
        review.source().ifPresent(source -> {
            source.child(SOURCE.published, Source::getPublished).ifPresent(look);
            source.child(SOURCE.retrieved, Source::getRetrieved).ifPresent(look);
        });
    }

    private static void documentBeforeInstrument(Review review, Findings out) {
        Optional<LocalDate> earliestUnderReview = firstInForce(review.statedInstruments());
        eachDocumentDate(
                review,
                (instrument, date) -> instrument
                        .map(Instrument::inForce)
                        .or(() -> earliestUnderReview)
                        .filter(date.value()::isBefore)
                        .ifPresent(inForce ->
                                out.report(date.place(), "date", date.value(), "inForce", PartialDate.of(inForce))));
    }

    /** Goes through the dates on which documents came into being, with the instrument that each document names. */
    private static void eachDocumentDate(Review review, BiConsumer<Optional<Instrument>, Entry<PartialDate>> look) {
        for (Entry<StateReport> report : review.stateReports()) {
            report.child(STATE_REPORT.submitted, StateReport::getSubmitted)
                    .ifPresent(date -> look.accept(Optional.of(report.value().getInstrument()), date));
        }
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            list.child(LIST_OF_ISSUES.issued, ListOfIssues::getIssued)
                    .ifPresent(date -> look.accept(list.value().getInstrument(), date));
        }
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            replies.child(WRITTEN_REPLIES.submitted, WrittenReplies::getSubmitted)
                    .ifPresent(date -> look.accept(replies.value().getInstrument(), date));
        }
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            Optional<Instrument> instrument = observations.value().getInstrument();
            observations
                    .child(CONCLUDING_OBSERVATIONS.adopted, ConcludingObservations::getAdopted)
                    .ifPresent(date -> look.accept(instrument, date));
            observations
                    .child(CONCLUDING_OBSERVATIONS.published, ConcludingObservations::getPublished)
                    .ifPresent(date -> look.accept(instrument, date));
        }
    }

    // ------------------------------------------------------------------------- the session, the dialogue

    private static void dialogueOutsideSession(Review review, Findings out) {
        review.committeeSession().ifPresent(session -> {
            Findings.Comparing compared =
                    out.comparing(session.at(MEETING_PERIOD.start), session.at(MEETING_PERIOD.end));
            for (Entry<PartialDate> date : review.dialogueDates()) {
                session.value()
                        .getStart()
                        .filter(date.value()::isBefore)
                        .ifPresent(start -> compared.report(date.place(), "date", date.value(), "start", start));
                session.value()
                        .getEnd()
                        .filter(date.value()::isAfter)
                        .ifPresent(end -> compared.report(date.place(), "date", date.value(), "end", end));
            }
        });
    }

    private static void dialogueDatesUnordered(Review review, Findings out) {
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
        return instruments.stream().map(Instrument::inForce).min(Comparator.naturalOrder());
    }

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

    private static void sessionLengthUnusual(Review review, Findings out) {
        review.committeeSession()
                .ifPresent(meeting ->
                        both(meeting.value().getStart(), meeting.value().getEnd(), (start, end) -> {
                            DayRange nights = DayRange.between(start, end);
                            if (nights.greatest() + 1 < SHORTEST_SESSION) {
                                out.report(meeting.place(), "days", nights.greatest() + 1);
                            } else if (nights.least() + 1 > LONGEST_SESSION) {
                                out.report(meeting.place(), "days", nights.least() + 1);
                            }
                        }));
    }

    private static void preSessionAfterDialogue(Review review, Findings out) {
        review.preSession()
                .ifPresent(meeting -> both(meeting.value().getStart(), review.firstDialogueDay(), (start, first) -> {
                    if (first.isBefore(start)) {
                        out.report(meeting.at(MEETING_PERIOD.start), "date", start);
                    }
                }));
    }

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

    private static void reportLate(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            both(report.value().getDue(), report.value().getSubmitted(), (due, submitted) -> {
                if (submitted.isAfter(due)) {
                    boolean isVeryLate = Days.of(submitted).isMoreThanYearsAfter(LONG_YEARS, Days.of(due));
                    long days = DayRange.between(due, submitted).least();
                    out.report(isVeryLate ? WARNING : INFO, report.at(STATE_REPORT.submitted), "days", days);
                }
            });
        }
    }

    private static void reportEarly(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            both(report.value().getDue(), report.value().getSubmitted(), (due, submitted) -> {
                long days = DayRange.between(submitted, due).least();
                if (days > EARLY_REPORT_DAYS) {
                    out.report(report.at(STATE_REPORT.submitted), "days", days);
                }
            });
        }
    }

    private static void reportSubmissionOutOfOrder(Review review, Findings out) {
        outOfOrder(review, StateReport::getSubmitted, STATE_REPORT.submitted, out);
    }

    private static void reportDueOutOfOrder(Review review, Findings out) {
        outOfOrder(review, StateReport::getDue, STATE_REPORT.due, out);
    }

    /** A report that has numbers and the date that is looked at. */
    private record Dated(ReportNumbers numbers, PartialDate date, Place place) {}

    /** Reports each report whose date is before that of a report of its instrument with lower numbers. */
    private static void outOfOrder(
            Review review,
            Function<StateReport, Optional<PartialDate>> getter,
            Member<StateReport, ?> member,
            Findings out) {
        Map<Instrument, List<Dated>> byInstrument = new EnumMap<>(Instrument.class);
        for (Entry<StateReport> report : review.stateReports()) {
            both(
                    report.value().getNumbers(),
                    getter.apply(report.value()),
                    (numbers, date) -> byInstrument
                            .computeIfAbsent(report.value().getInstrument(), instrument -> new ArrayList<>())
                            .add(new Dated(numbers, date, report.at(member))));
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
                                higher.place(),
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

    private static void listOfIssuesBeforeReport(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            if (review.isStandard(list.value())) {
                comparedWithReport(review, list, PartialDate::isBefore, out);
            }
        }
    }

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
            List<Entry<PartialDate>> submitted = review
                    .contradicted(
                            list.value().getInstrument(),
                            StateReport::getSubmitted,
                            (report, date) -> wrong.test(issued, date))
                    .stream()
                    .flatMap(report -> report.child(STATE_REPORT.submitted, StateReport::getSubmitted).stream())
                    .toList();
            if (!submitted.isEmpty()) {
                out.comparing(places(submitted))
                        .report(
                                list.at(LIST_OF_ISSUES.issued),
                                "date",
                                issued,
                                "submitted",
                                submitted.get(0).value());
            }
        });
    }

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

    private static void listOfIssuesAfterDialogue(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            both(list.value().getIssued(), review.firstDialogueDay(), (issued, first) -> {
                if (first.isBefore(issued)) {
                    out.report(list.at(LIST_OF_ISSUES.issued), "date", issued);
                }
            });
        }
    }

    private static void repliesBeforeListOfIssues(Review review, Findings out) {
        Map<Optional<Instrument>, Answered> answered = new HashMap<>();
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            Answered lists = answered.computeIfAbsent(
                    replies.value().getInstrument(), instrument -> answered(instrument, review, out));
            both(replies.value().getSubmitted(), lists.firstIssued(), (submitted, issued) -> {
                if (submitted.isBefore(issued)) {
                    lists.compared().report(replies.at(WRITTEN_REPLIES.submitted), "date", submitted, "issued", issued);
                }
            });
        }
    }

    /** The lists of issues that replies may answer: before the first of them is before each of them. */
    private record Answered(Optional<PartialDate> firstIssued, Findings.Comparing compared) {}

    private static Answered answered(Optional<Instrument> replies, Review review, Findings out) {
        List<Entry<PartialDate>> issued = new ArrayList<>();
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            if (sameOrNone(replies, list.value().getInstrument())) {
                list.child(LIST_OF_ISSUES.issued, ListOfIssues::getIssued).ifPresent(issued::add);
            }
        }
        return new Answered(
                issued.stream().map(Entry::value).min(Comparator.naturalOrder()), out.comparing(places(issued)));
    }

    /** Whether replies and a list of issues name the same instrument, or one of them names none. */
    private static boolean sameOrNone(Optional<Instrument> replies, Optional<Instrument> list) {
        return replies.isEmpty() || list.isEmpty() || replies.equals(list);
    }

    private static Place[] places(List<Entry<PartialDate>> dates) {
        return dates.stream().map(Entry::place).toArray(Place[]::new);
    }

    private static void repliesAfterDialogue(Review review, Findings out) {
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            both(replies.value().getSubmitted(), review.lastDialogueDay(), (submitted, last) -> {
                if (last.isBefore(submitted)) {
                    out.report(replies.at(WRITTEN_REPLIES.submitted), "date", submitted);
                }
            });
        }
    }

    private static void repliesLate(Review review, Findings out) {
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            both(replies.value().getDue(), replies.value().getSubmitted(), (due, submitted) -> {
                if (due.isBefore(submitted)) {
                    out.report(
                            replies.at(WRITTEN_REPLIES.submitted),
                            "days",
                            DayRange.between(due, submitted).least());
                }
            });
        }
    }

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

    private static void observationsBeforeDialogue(Review review, Findings out) {
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            both(observations.value().getAdopted(), review.lastDialogueDay(), (adopted, last) -> {
                if (last.isAfter(adopted)) {
                    out.report(observations.at(CONCLUDING_OBSERVATIONS.adopted), "date", adopted);
                }
            });
        }
    }

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

    private static void nextReportNotAfterReview(Review review, Findings out) {
        Optional<Days> reviewed = endOfReview(review);
        for (Entry<NextReport> next : review.nextReports()) {
            both(next.value().getDue(), reviewed, (due, end) -> {
                if (Days.of(due).isOnOrBefore(end)) {
                    out.report(next.at(NEXT_REPORT.due), "date", due);
                }
            });
        }
    }

    private static void nextReportIntervalUnusual(Review review, Findings out) {
        Optional<Days> reviewed = endOfReview(review);
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

    /** The adoption of the latest concluding observations; where none has a date, the last day of the dialogue. */
    private static Optional<Days> endOfReview(Review review) {
        List<PartialDate> adopted = new ArrayList<>();
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            observations.value().getAdopted().ifPresent(adopted::add);
        }
        return Days.lastOf(adopted).or(review::lastDialogueDay);
    }

    private static Stream<Entry<PartialDate>> coreDates(Entry<CommonCoreDocument> core) {
        return Stream.of(
                        core.child(COMMON_CORE_DOCUMENT.initialSubmission, CommonCoreDocument::getInitialSubmission),
                        core.child(COMMON_CORE_DOCUMENT.updated, CommonCoreDocument::getUpdated),
                        core.child(COMMON_CORE_DOCUMENT.annexes, CommonCoreDocument::getAnnexes))
                .flatMap(Optional::stream);
    }

    private static void coreUpdateBeforeInitial(Review review, Findings out) {
        review.commonCoreDocument()
                .ifPresent(core -> core.value()
                        .getInitialSubmission()
                        .ifPresent(initial -> Stream.of(
                                        core.child(COMMON_CORE_DOCUMENT.updated, CommonCoreDocument::getUpdated),
                                        core.child(COMMON_CORE_DOCUMENT.annexes, CommonCoreDocument::getAnnexes))
                                .flatMap(Optional::stream)
                                .filter(date -> date.value().isBefore(initial))
                                .forEach(date -> out.report(date.place(), "date", date.value(), "initial", initial))));
    }

    private static void coreDocumentOld(Review review, Findings out) {
        review.commonCoreDocument()
                .flatMap(core -> coreDates(core).reduce((a, b) -> a.value().compareTo(b.value()) > 0 ? a : b))
                .ifPresent(latest -> review.firstDialogueDay()
                        .filter(first -> first.isMoreThanYearsAfter(LONG_YEARS, Days.of(latest.value())))
                        .ifPresent(first -> out.report(latest.place(), "date", latest.value())));
    }

    /** Looks at two values where both are there. */
    private static <A, B> void both(Optional<A> a, Optional<B> b, BiConsumer<A, B> look) {
        if (a.isPresent() && b.isPresent()) {
            look.accept(a.get(), b.get());
        }
    }
}
