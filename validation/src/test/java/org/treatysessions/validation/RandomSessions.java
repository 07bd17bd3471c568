// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.Document;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonBoolean;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.ObservationParagraph;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.SessionMode;
import org.treatysessions.model.Source;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.StateReportKind;
import org.treatysessions.model.Statement;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.WrittenReplies;

/** Random sessions of every shape that the builders can build; the same seed gives the same session. */
final class RandomSessions {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\uFEFF\u2003",
            "Data collection",
            "DATA  collection",
            "Señora Ñandú",
            "数据收集。",
            "جمع البيانات",
            "😀 \uD83D\uDE00\u200D",
            "\"quoted\" \\ / \b\f\n\r\t \u0007\u007F\u0085\u2028",
            "<script>alert(1)</script>",
            "[a](b)",
            "• item",
            "A line\n\nand another",
            "Judge Dr. Ann O\u2019Example",
            "ann o'example",
            "İstanbul ı ß ﬁ",
            "a".repeat(501),
            "Ends here.");

    private static final List<String> SYMBOLS = List.of(
            "",
            "CRC/C/RUS/4-5",
            "CRC/C/ RUS /CO/4-5",
            "CRC/C/OPSC/RUS/Q/1",
            "CRC/C/RUS/Q/4-5/Add.1",
            "CAT/C/GTM/Q/6",
            "CED/C/BEL/AI/1",
            "HRI/CORE/RUS/2020",
            "CRC/C/SR1182",
            "CRC/C/RUS/99999999999",
            "nothing known",
            "A/53/44");

    private static final List<String> CODES = List.of("RUS", "NOR", "USA", "EU", "YUG", "SRB", "XXX", "rus", "", "CHN");
    private static final List<String> LANGUAGES = List.of("en", "FR-fr", "zh-Hans", "de", "en_US", "", "x-a");
    private static final List<String> HREFS = List.of(
            "https://example.org/",
            "http://example.org/a b",
            "#",
            "",
            " ",
            "mailto:a@example.org",
            "//x",
            "https://é.example/");
    private static final List<Integer> INTEGERS =
            List.of(0, 1, 2, 6, 30, 31, 10_000, 10_701, 31_801, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<String> DATES = List.of(
            "0001",
            "1985",
            "1990-09-02",
            "2001",
            "2004-11-15",
            "2012-12-31",
            "2017",
            "2017-11-09",
            "2018-05",
            "2018-05-22",
            "2018-05-23",
            "2018-06-01",
            "2018",
            "2019-12",
            "2020-01-20",
            "2026-10-24",
            "2026-11-23",
            "2028-02-29",
            "9999-12-31");
    private static final List<String> NUMBERS =
            List.of("1", "2", "3-5", "4-12", "5", "6-7", "2147483647", "1-2147483647");

    private final Random random;

    RandomSessions(long seed) {
        this(new Random(seed));
    }

    RandomSessions(Random random) {
        this.random = random;
    }

    CountrySession next() {
        CountrySession.Builder session =
                CountrySession.builder().committee(any(Committee.values())).stateParty(country());
        maybe(() -> any(TEXTS), session::id);
        some(() -> any(Instrument.values()), session::addInstrumentsUnderReview);
        maybe(this::meeting, session::committeeSession);
        maybe(this::meeting, session::preSession);
        some(this::date, session::addDialogueDates);
        some(this::dialogueMeeting, session::addMeetings);
        maybe(() -> any(SessionMode.values()), session::mode);
        maybe(() -> any(Procedure.values()), session::procedure);
        maybe(random::nextBoolean, session::withoutReport);
        maybe(random::nextBoolean, session::withoutDelegation);
        maybe(this::coreDocument, session::commonCoreDocument);
        some(this::stateReport, session::addStateReports);
        some(this::listOfIssues, session::addListsOfIssues);
        some(this::writtenReplies, session::addWrittenReplies);
        some(this::alternativeReport, session::addAlternativeReports);
        some(() -> any(AuthorType.values()), session::addNoAlternativeReportsFrom);
        maybe(() -> any(TEXTS), session::additionalComments);
        maybe(this::delegation, session::delegation);
        some(this::member, session::addTaskForce);
        maybe(this::dialogue, session::dialogue);
        some(this::observations, session::addConcludingObservations);
        some(this::sdg, session::addSdgs);
        some(this::nextReport, session::addNextReports);
        some(this::link, session::addLinks);
        some(this::source, session::addSources);
        maybe(this::extensions, session::extensions);
        return session.build();
    }

    private Country country() {
        Country.Builder country = Country.builder().code(any(CODES));
        maybe(() -> any(TEXTS), country::name);
        return country.build();
    }

    private MeetingPeriod meeting() {
        MeetingPeriod.Builder meeting = MeetingPeriod.builder();
        maybeInt(meeting::number);
        maybe(this::date, meeting::start);
        maybe(this::date, meeting::end);
        maybe(() -> any(TEXTS), meeting::place);
        return meeting.build();
    }

    private Meeting dialogueMeeting() {
        Meeting.Builder meeting = Meeting.builder();
        maybeInt(meeting::number);
        maybe(this::date, meeting::date);
        maybe(() -> any(TEXTS), meeting::chamber);
        maybe(() -> DocumentSymbol.of(any(SYMBOLS)), meeting::symbol);
        return meeting.build();
    }

    private CommonCoreDocument coreDocument() {
        CommonCoreDocument.Builder core = document(CommonCoreDocument.builder());
        maybe(this::date, core::initialSubmission);
        maybe(this::date, core::updated);
        maybe(this::date, core::annexes);
        return core.build();
    }

    private StateReport stateReport() {
        StateReport.Builder report = document(StateReport.builder()).instrument(any(Instrument.values()));
        maybe(() -> any(StateReportKind.values()), report::kind);
        maybe(() -> any(TEXTS), report::territory);
        maybe(this::numbers, report::numbers);
        maybe(this::date, report::due);
        maybe(this::date, report::submitted);
        return report.build();
    }

    private ListOfIssues listOfIssues() {
        ListOfIssues.Builder list = document(ListOfIssues.builder());
        maybe(() -> any(Instrument.values()), list::instrument);
        maybe(() -> any(ListOfIssuesKind.values()), list::kind);
        maybe(() -> any(TEXTS), list::territory);
        maybe(this::date, list::issued);
        maybeInt(list::questionCount);
        return list.build();
    }

    private WrittenReplies writtenReplies() {
        WrittenReplies.Builder replies = document(WrittenReplies.builder());
        maybe(() -> any(Instrument.values()), replies::instrument);
        maybe(() -> any(TEXTS), replies::territory);
        maybe(this::date, replies::due);
        maybe(this::date, replies::submitted);
        return replies.build();
    }

    private AlternativeReport alternativeReport() {
        AlternativeReport.Builder report =
                AlternativeReport.builder().author(any(TEXTS)).authorType(any(AuthorType.values()));
        maybe(() -> any(TEXTS), report::title);
        maybe(this::date, report::submitted);
        maybe(random::nextBoolean, report::confidential);
        maybe(() -> any(LANGUAGES), report::language);
        maybeInt(report::wordCount);
        maybe(() -> any(HREFS), report::href);
        return report.build();
    }

    private Delegation delegation() {
        Delegation.Builder delegation = Delegation.builder();
        maybe(() -> any(TEXTS), delegation::description);
        maybeInt(delegation::size);
        maybe(this::delegate, delegation::head);
        some(this::delegate, delegation::addMembers);
        some(() -> any(TEXTS), delegation::addBodies);
        return delegation.build();
    }

    private Delegate delegate() {
        Delegate.Builder delegate = Delegate.builder().name(any(TEXTS));
        maybe(() -> any(TEXTS), delegate::title);
        maybe(() -> any(TEXTS), delegate::body);
        return delegate.build();
    }

    private CommitteeMember member() {
        CommitteeMember.Builder member = CommitteeMember.builder().name(any(TEXTS));
        maybe(this::country, member::country);
        maybe(() -> any(TaskForceRole.values()), member::role);
        return member.build();
    }

    private Dialogue dialogue() {
        Dialogue.Builder dialogue = Dialogue.builder();
        maybe(() -> any(TEXTS), dialogue::character);
        maybe(() -> any(TEXTS), dialogue::generalAssessment);
        some(this::issue, dialogue::addIssues);
        return dialogue.build();
    }

    private DialogueIssue issue() {
        DialogueIssue.Builder issue = DialogueIssue.builder().topic(any(TEXTS));
        maybe(() -> any(TEXTS), issue::cluster);
        some(this::statement, issue::addStatements);
        return issue.build();
    }

    private Statement statement() {
        Statement.Builder statement =
                Statement.builder().by(any(Speaker.values())).text(any(TEXTS));
        maybe(() -> any(TEXTS), statement::name);
        return statement.build();
    }

    private ConcludingObservations observations() {
        ConcludingObservations.Builder observations = document(ConcludingObservations.builder());
        maybe(() -> any(Instrument.values()), observations::instrument);
        maybe(() -> any(TEXTS), observations::territory);
        maybe(this::date, observations::adopted);
        maybe(this::date, observations::published);
        maybe(random::nextBoolean, observations::urgentMeasures);
        maybeInt(observations::urgentAreasStated);
        some(this::recommendation, observations::addUrgentRecommendations);
        maybe(this::followUp, observations::followUp);
        some(this::paragraph, observations::addParagraphs);
        return observations.build();
    }

    private FollowUp followUp() {
        FollowUp.Builder followUp = FollowUp.builder();
        some(() -> any(TEXTS), followUp::addParagraphs);
        maybe(this::date, followUp::due);
        maybe(() -> any(TEXTS), followUp::text);
        return followUp.build();
    }

    private ObservationParagraph paragraph() {
        ObservationParagraph.Builder paragraph =
                ObservationParagraph.builder().number(any(TEXTS)).text(any(TEXTS));
        maybe(() -> any(TEXTS), paragraph::heading);
        return paragraph.build();
    }

    private UrgentRecommendation recommendation() {
        UrgentRecommendation.Builder recommendation =
                UrgentRecommendation.builder().area(any(TEXTS));
        maybe(() -> any(TEXTS), recommendation::text);
        maybe(() -> any(TEXTS), recommendation::id);
        some(() -> any(TEXTS), recommendation::addActions);
        some(() -> any(TEXTS), recommendation::addParagraphs);
        some(() -> any(TEXTS), recommendation::addThemes);
        some(() -> any(TEXTS), recommendation::addAffectedPersons);
        some(this::sdg, recommendation::addSdgs);
        return recommendation.build();
    }

    private NextReport nextReport() {
        NextReport.Builder next = NextReport.builder().instrument(any(Instrument.values()));
        maybe(this::numbers, next::numbers);
        maybe(this::date, next::due);
        maybe(() -> any(TEXTS), next::note);
        return next.build();
    }

    private Link link() {
        Link.Builder link = Link.builder().kind(any(LinkKind.values()));
        maybe(() -> any(TEXTS), link::title);
        maybe(() -> any(HREFS), link::href);
        return link.build();
    }

    private Source source() {
        Source.Builder source = Source.builder();
        maybe(() -> any(TEXTS), source::publisher);
        maybe(() -> any(TEXTS), source::title);
        maybe(() -> DocumentSymbol.of(any(SYMBOLS)), source::symbol);
        maybe(() -> any(TEXTS), source::author);
        maybe(this::date, source::published);
        maybe(this::date, source::retrieved);
        maybe(() -> any(LANGUAGES), source::language);
        maybe(() -> any(HREFS), source::href);
        maybe(() -> any(TEXTS), source::disclaimer);
        return source.build();
    }

    private JsonObject extensions() {
        JsonObject.Builder object = JsonObject.builder();
        maybe(() -> any(TEXTS), text -> object.put("text " + text, text));
        maybe(() -> any(INTEGERS), number -> object.put("n", number.longValue()));
        maybe(() -> JsonNumber.ofLiteral("-0.10E+400"), number -> object.put("exact", number));
        maybe(
                () -> JsonArray.of(JsonBoolean.of(true), JsonString.of(any(TEXTS)), JsonObject.empty(), JsonArray.of()),
                array -> object.put("", array));
        if (random.nextInt(4) == 0) {
            object.putNull("a/~b").put("inner", extensions());
        }
        return object.build();
    }

    private <B extends Document.Builder<B>> B document(B document) {
        maybe(() -> DocumentSymbol.of(any(SYMBOLS)), document::symbol);
        maybe(() -> any(LANGUAGES), document::language);
        maybeInt(document::wordCount);
        maybe(() -> any(HREFS), document::href);
        return document;
    }

    private PartialDate date() {
        return PartialDate.parse(any(DATES));
    }

    private ReportNumbers numbers() {
        return ReportNumbers.parse(any(NUMBERS));
    }

    private SdgCode sdg() {
        return any(SdgCode.all());
    }

    // ------------------------------------------------------------------------------------------- chance

    private <T> void maybe(Supplier<T> value, Consumer<T> setter) {
        if (random.nextBoolean()) {
            setter.accept(value.get());
        }
    }

    private void maybeInt(IntConsumer setter) {
        if (random.nextBoolean()) {
            setter.accept(any(INTEGERS));
        }
    }

    private <T> void some(Supplier<T> value, Consumer<T> adder) {
        for (int i = random.nextInt(4); i > 0; i--) {
            adder.accept(value.get());
        }
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
