// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;

/** Random sessions with many dates. */
final class DatedSessions {

    private DatedSessions() {}

    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.CRC, Instrument.OPSC, Instrument.ICERD);

    /** A session whose shape is random; its dates are taken from a list, one after the other. */
    static CountrySession anySession(Random random, List<PartialDate> all) {
        Iterator<PartialDate> remaining = all.iterator();
        Supplier<PartialDate> dates = remaining::next;
        CountrySession.Builder session = CountrySession.builder()
                .committee(pick(random, List.of(Committee.CRC, Committee.CERD, Committee.SPT)))
                .stateParty(Country.of("NOR"));
        times(random, () -> session.addInstrumentsUnderReview(pick(random, INSTRUMENTS)));
        maybe(random, () -> session.committeeSession(anyMeeting(random, dates)));
        maybe(random, () -> session.preSession(anyMeeting(random, dates)));
        times(random, () -> session.addDialogueDates(dates.get()));
        maybe(random, () -> session.procedure(pick(random, List.of(Procedure.values()))));
        maybe(random, () -> session.withoutReport(random.nextBoolean()));
        maybe(random, () -> {
            CommonCoreDocument.Builder core = CommonCoreDocument.builder();
            maybe(random, () -> core.initialSubmission(dates.get()));
            maybe(random, () -> core.updated(dates.get()));
            maybe(random, () -> core.annexes(dates.get()));
            session.commonCoreDocument(core.build());
        });
        times(random, () -> session.addStateReports(anyReport(random, dates)));
        times(random, () -> {
            ListOfIssues.Builder list = ListOfIssues.builder();
            maybe(random, () -> list.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> list.kind(pick(random, List.of(ListOfIssuesKind.values()))));
            maybe(random, () -> list.issued(dates.get()));
            session.addListsOfIssues(list.build());
        });
        times(random, () -> {
            WrittenReplies.Builder replies = WrittenReplies.builder();
            maybe(random, () -> replies.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> replies.due(dates.get()));
            maybe(random, () -> replies.submitted(dates.get()));
            session.addWrittenReplies(replies.build());
        });
        maybe(random, () -> session.dialogue(Dialogue.builder().build()));
        times(random, () -> {
            ConcludingObservations.Builder observations = ConcludingObservations.builder();
            maybe(random, () -> observations.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> observations.adopted(dates.get()));
            maybe(random, () -> observations.published(dates.get()));
            session.addConcludingObservations(observations.build());
        });
        times(random, () -> {
            NextReport.Builder next = NextReport.builder().instrument(pick(random, INSTRUMENTS));
            maybe(random, () -> next.numbers(anyNumbers(random)));
            maybe(random, () -> next.due(dates.get()));
            session.addNextReports(next.build());
        });
        maybe(
                random,
                () -> session.addSources(Source.builder()
                        .published(dates.get())
                        .retrieved(dates.get())
                        .build()));
        return session.build();
    }

    private static MeetingPeriod anyMeeting(Random random, Supplier<PartialDate> dates) {
        MeetingPeriod.Builder meeting = MeetingPeriod.builder();
        maybe(random, () -> meeting.start(dates.get()));
        maybe(random, () -> meeting.end(dates.get()));
        return meeting.build();
    }

    static StateReport anyReport(Random random, Supplier<PartialDate> dates) {
        StateReport.Builder report = StateReport.builder().instrument(pick(random, INSTRUMENTS));
        maybe(random, () -> report.numbers(anyNumbers(random)));
        maybe(random, () -> report.due(dates.get()));
        maybe(random, () -> report.submitted(dates.get()));
        return report.build();
    }

    private static ReportNumbers anyNumbers(Random random) {
        int first = 1 + random.nextInt(5);
        int last = first + random.nextInt(3);
        return first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last);
    }

    static PartialDate anyDate(Random random) {
        int year = pick(random, List.of(1968, 1990, 1992, 2002, 2003, 2004, 2013, 2014, 2026));
        int month = pick(random, List.of(1, 2, 8, 12));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, month);
            default -> PartialDate.of(year, month, pick(random, List.of(1, 2, 28)));
        };
    }

    static PartialDate anyDayOf(PartialDate date, Random random) {
        int days = (int) ChronoUnit.DAYS.between(date.earliest(), date.latest());
        int day = pick(random, List.of(0, days, random.nextInt(days + 1)));
        return PartialDate.of(date.earliest().plusDays(day));
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void maybe(Random random, Runnable action) {
        if (random.nextInt(4) > 0) {
            action.run();
        }
    }

    private static void times(Random random, Runnable action) {
        for (int i = random.nextInt(4); i > 0; i--) {
            action.run();
        }
    }
}
