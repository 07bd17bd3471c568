// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import static org.treatysessions.model.meta.ValueTypes.AUTHOR_TYPE;
import static org.treatysessions.model.meta.ValueTypes.BOOLEAN;
import static org.treatysessions.model.meta.ValueTypes.COMMITTEE;
import static org.treatysessions.model.meta.ValueTypes.DATE;
import static org.treatysessions.model.meta.ValueTypes.EXTENSIONS;
import static org.treatysessions.model.meta.ValueTypes.INSTRUMENT;
import static org.treatysessions.model.meta.ValueTypes.LINK_KIND;
import static org.treatysessions.model.meta.ValueTypes.LIST_OF_ISSUES_KIND;
import static org.treatysessions.model.meta.ValueTypes.PROCEDURE;
import static org.treatysessions.model.meta.ValueTypes.REPORT_NUMBERS;
import static org.treatysessions.model.meta.ValueTypes.SDG_CODE;
import static org.treatysessions.model.meta.ValueTypes.SESSION_MODE;
import static org.treatysessions.model.meta.ValueTypes.SPEAKER;
import static org.treatysessions.model.meta.ValueTypes.STATE_REPORT_KIND;
import static org.treatysessions.model.meta.ValueTypes.SYMBOL;
import static org.treatysessions.model.meta.ValueTypes.TASK_FORCE_ROLE;
import static org.treatysessions.model.meta.ValueTypes.TEXT;

import java.util.List;
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
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
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

/**
 * The table of the model: the types of a session, with their members in the order of the format.
 *
 * <p>A member is named by its type and its field, such as {@code SessionModel.STATE_REPORT.submitted}. The root is {@link
 * #COUNTRY_SESSION}.
 *
 * @since 0.1
 */
public final class SessionModel {

    /** The members of {@link Country}. */
    public static final CountryType COUNTRY = ModelType.complete(new CountryType());

    /** The members of {@link MeetingPeriod}. */
    public static final MeetingPeriodType MEETING_PERIOD = ModelType.complete(new MeetingPeriodType());

    /** The members of {@link Meeting}. */
    public static final MeetingType MEETING = ModelType.complete(new MeetingType());

    /** The members of {@link CommonCoreDocument}. */
    public static final CommonCoreDocumentType COMMON_CORE_DOCUMENT = ModelType.complete(new CommonCoreDocumentType());

    /** The members of {@link StateReport}. */
    public static final StateReportType STATE_REPORT = ModelType.complete(new StateReportType());

    /** The members of {@link ListOfIssues}. */
    public static final ListOfIssuesType LIST_OF_ISSUES = ModelType.complete(new ListOfIssuesType());

    /** The members of {@link WrittenReplies}. */
    public static final WrittenRepliesType WRITTEN_REPLIES = ModelType.complete(new WrittenRepliesType());

    /** The members of {@link AlternativeReport}. */
    public static final AlternativeReportType ALTERNATIVE_REPORT = ModelType.complete(new AlternativeReportType());

    /** The members of {@link Delegate}. */
    public static final DelegateType DELEGATE = ModelType.complete(new DelegateType());

    /** The members of {@link Delegation}. */
    public static final DelegationType DELEGATION = ModelType.complete(new DelegationType());

    /** The members of {@link CommitteeMember}. */
    public static final CommitteeMemberType COMMITTEE_MEMBER = ModelType.complete(new CommitteeMemberType());

    /** The members of {@link Statement}. */
    public static final StatementType STATEMENT = ModelType.complete(new StatementType());

    /** The members of {@link DialogueIssue}. */
    public static final DialogueIssueType DIALOGUE_ISSUE = ModelType.complete(new DialogueIssueType());

    /** The members of {@link Dialogue}. */
    public static final DialogueType DIALOGUE = ModelType.complete(new DialogueType());

    /** The members of {@link UrgentRecommendation}. */
    public static final UrgentRecommendationType URGENT_RECOMMENDATION =
            ModelType.complete(new UrgentRecommendationType());

    /** The members of {@link FollowUp}. */
    public static final FollowUpType FOLLOW_UP = ModelType.complete(new FollowUpType());

    /** The members of {@link ObservationParagraph}. */
    public static final ObservationParagraphType OBSERVATION_PARAGRAPH =
            ModelType.complete(new ObservationParagraphType());

    /** The members of {@link ConcludingObservations}. */
    public static final ConcludingObservationsType CONCLUDING_OBSERVATIONS =
            ModelType.complete(new ConcludingObservationsType());

    /** The members of {@link NextReport}. */
    public static final NextReportType NEXT_REPORT = ModelType.complete(new NextReportType());

    /** The members of {@link Link}. */
    public static final LinkType LINK = ModelType.complete(new LinkType());

    /** The members of {@link Source}. */
    public static final SourceType SOURCE = ModelType.complete(new SourceType());

    /** The members of {@link CountrySession}. */
    public static final CountrySessionType COUNTRY_SESSION = ModelType.complete(new CountrySessionType());

    private SessionModel() {}

    /** {@return all types, each after the types of its members} */
    public static List<ModelType<?, ?>> types() {
        return List.of(
                COUNTRY,
                MEETING_PERIOD,
                MEETING,
                COMMON_CORE_DOCUMENT,
                STATE_REPORT,
                LIST_OF_ISSUES,
                WRITTEN_REPLIES,
                ALTERNATIVE_REPORT,
                DELEGATE,
                DELEGATION,
                COMMITTEE_MEMBER,
                STATEMENT,
                DIALOGUE_ISSUE,
                DIALOGUE,
                URGENT_RECOMMENDATION,
                FOLLOW_UP,
                OBSERVATION_PARAGRAPH,
                CONCLUDING_OBSERVATIONS,
                NEXT_REPORT,
                LINK,
                SOURCE,
                COUNTRY_SESSION);
    }

    /** The members of {@link Country}. */
    public static final class CountryType extends ModelType<Country, Country.Builder> {

        /** {@link Country#getCode()}. */
        public final ValueMember<Country, String> code = member(
                        "code",
                        "The country code: ISO 3166-1 alpha-3, EU, or another code used by the UN.",
                        "RUS",
                        "EU")
                .required(TEXT);

        /** {@link Country#getName()}. */
        public final ValueMember<Country, String> name = member(
                        "name", "The name of the country, as written in the document.", "Russian Federation")
                .optional(TEXT);

        private CountryType() {
            super(
                    Country.class,
                    new SessionAccess.CountryAccess(),
                    "A State party, or the State of which a person is a national.");
        }
    }

    /** The members of {@link MeetingPeriod}. */
    public static final class MeetingPeriodType extends ModelType<MeetingPeriod, MeetingPeriod.Builder> {

        /** {@link MeetingPeriod#getNumber()}. */
        public final ValueMember<MeetingPeriod, Integer> number =
                member("number", "The number of the session, at least 1.", "78").integer();

        /** {@link MeetingPeriod#getStart()}. */
        public final ValueMember<MeetingPeriod, PartialDate> start =
                member("start", "The first day.", "2018-05-14").optional(DATE);

        /** {@link MeetingPeriod#getEnd()}. */
        public final ValueMember<MeetingPeriod, PartialDate> end =
                member("end", "The last day.", "2018-06-01").optional(DATE);

        /** {@link MeetingPeriod#getPlace()}. */
        public final ValueMember<MeetingPeriod, String> place =
                member("place", "The place of the meeting.", "Geneva").optional(TEXT);

        private MeetingPeriodType() {
            super(
                    MeetingPeriod.class,
                    new SessionAccess.MeetingPeriodAccess(),
                    "A session of a committee or of its pre-sessional working group: number, days and place.");
        }
    }

    /** The members of {@link Meeting}. */
    public static final class MeetingType extends ModelType<Meeting, Meeting.Builder> {

        /** {@link Meeting#getNumber()}. */
        public final ValueMember<Meeting, Integer> number = member(
                        "number", "The number of the meeting, at least 1.", "2307")
                .integer();

        /** {@link Meeting#getDate()}. */
        public final ValueMember<Meeting, PartialDate> date =
                member("date", "The day of the meeting.", "2018-05-22").optional(DATE);

        /** {@link Meeting#getChamber()}. */
        public final ValueMember<Meeting, String> chamber = member(
                        "chamber", "The chamber in which the committee met, as worded in the document.", "Chamber A")
                .optional(TEXT);

        /** {@link Meeting#getSymbol()}. */
        public final ValueMember<Meeting, DocumentSymbol> symbol = member(
                        "symbol", "The symbol of the summary record of the meeting.", "CRC/C/SR.2307")
                .optional(SYMBOL);

        private MeetingType() {
            super(
                    Meeting.class,
                    new SessionAccess.MeetingAccess(),
                    "One meeting of the committee at which the dialogue was held.");
            identifiedBy(symbol);
            identifiedBy(number);
            identifiedBy(date, chamber);
        }
    }

    /** The members of {@link CommonCoreDocument}. */
    public static final class CommonCoreDocumentType extends ModelType<CommonCoreDocument, CommonCoreDocument.Builder> {

        /** {@link CommonCoreDocument#getInitialSubmission()}. */
        public final ValueMember<CommonCoreDocument, PartialDate> initialSubmission = member(
                        "initialSubmission", "The date on which the document was first submitted.", "1992-10-22")
                .optional(DATE);

        /** {@link CommonCoreDocument#getUpdated()}. */
        public final ValueMember<CommonCoreDocument, PartialDate> updated =
                member("updated", "The date of the latest update.").optional(DATE);

        /** {@link CommonCoreDocument#getAnnexes()}. */
        public final ValueMember<CommonCoreDocument, PartialDate> annexes =
                member("annexes", "The date of the annexes.").optional(DATE);

        /** The members that all documents have. */
        public final DocumentMembers<CommonCoreDocument, CommonCoreDocument.Builder> document =
                new DocumentMembers<>(this);

        private CommonCoreDocumentType() {
            super(
                    CommonCoreDocument.class,
                    new SessionAccess.CommonCoreDocumentAccess(),
                    "The common core document of a State party: the part of its reports that is the same for all committees.");
        }
    }

    /** The members of {@link StateReport}. */
    public static final class StateReportType extends ModelType<StateReport, StateReport.Builder> {

        /** {@link StateReport#getInstrument()}. */
        public final ValueMember<StateReport, Instrument> instrument = member(
                        "instrument", "The instrument under which the report is made.", "OPSC")
                .required(INSTRUMENT);

        /** {@link StateReport#getKind()}. */
        public final ValueMember<StateReport, StateReportKind> kind = member(
                        "kind", "The kind of report, where the number does not make it plain.")
                .optional(STATE_REPORT_KIND);

        /** {@link StateReport#getTerritory()}. */
        public final ValueMember<StateReport, String> territory = member(
                        "territory",
                        "The part of the State that the document is about, if it is not the whole.",
                        "Hong Kong, China")
                .optional(TEXT);

        /** {@link StateReport#getNumbers()}. */
        public final ValueMember<StateReport, ReportNumbers> numbers = member(
                        "numbers", "The number of the report, or the first and last number of the reports it combines.")
                .optional(REPORT_NUMBERS);

        /** {@link StateReport#getDue()}. */
        public final ValueMember<StateReport, PartialDate> due =
                member("due", "The date on which the report was due.", "2001").optional(DATE);

        /** {@link StateReport#getSubmitted()}. */
        public final ValueMember<StateReport, PartialDate> submitted = member(
                        "submitted", "The date on which the report was received.", "2004-11-15")
                .optional(DATE);

        /** The members that all documents have. */
        public final DocumentMembers<StateReport, StateReport.Builder> document = new DocumentMembers<>(this);

        private StateReportType() {
            super(
                    StateReport.class,
                    new SessionAccess.StateReportAccess(),
                    "A report of the State party under an instrument, due or submitted.");
            identifiedBy(document.symbol);
            identifiedBy(instrument, kind, territory, numbers);
            identifiedBy(instrument, kind, territory);
        }
    }

    /** The members of {@link ListOfIssues}. */
    public static final class ListOfIssuesType extends ModelType<ListOfIssues, ListOfIssues.Builder> {

        /** {@link ListOfIssues#getInstrument()}. */
        public final ValueMember<ListOfIssues, Instrument> instrument = member(
                        "instrument", "The instrument concerned, if the document names one.")
                .optional(INSTRUMENT);

        /** {@link ListOfIssues#getKind()}. */
        public final ValueMember<ListOfIssues, ListOfIssuesKind> kind = member(
                        "kind", "The kind of list: about a report, prior to reporting, or in the absence of a report.")
                .optional(LIST_OF_ISSUES_KIND);

        /** {@link ListOfIssues#getTerritory()}. */
        public final ValueMember<ListOfIssues, String> territory = member(
                        "territory",
                        "The part of the State that the document is about, if it is not the whole.",
                        "Hong Kong, China")
                .optional(TEXT);

        /** {@link ListOfIssues#getIssued()}. */
        public final ValueMember<ListOfIssues, PartialDate> issued =
                member("issued", "The date of issue, as shown on the document.").optional(DATE);

        /** {@link ListOfIssues#getQuestionCount()}. */
        public final ValueMember<ListOfIssues, Integer> questionCount =
                member("questionCount", "The number of questions.", "30").integer();

        /** The members that all documents have. */
        public final DocumentMembers<ListOfIssues, ListOfIssues.Builder> document = new DocumentMembers<>(this);

        private ListOfIssuesType() {
            super(
                    ListOfIssues.class,
                    new SessionAccess.ListOfIssuesAccess(),
                    "A list of issues that the committee sent to the State party.");
            identifiedBy(document.symbol);
            identifiedBy(instrument, kind, territory);
            identifiedBy(kind, instrument, territory);
        }
    }

    /** The members of {@link WrittenReplies}. */
    public static final class WrittenRepliesType extends ModelType<WrittenReplies, WrittenReplies.Builder> {

        /** {@link WrittenReplies#getInstrument()}. */
        public final ValueMember<WrittenReplies, Instrument> instrument = member(
                        "instrument", "The instrument concerned, if the document names one.")
                .optional(INSTRUMENT);

        /** {@link WrittenReplies#getTerritory()}. */
        public final ValueMember<WrittenReplies, String> territory = member(
                        "territory",
                        "The part of the State that the document is about, if it is not the whole.",
                        "Hong Kong, China")
                .optional(TEXT);

        /** {@link WrittenReplies#getDue()}. */
        public final ValueMember<WrittenReplies, PartialDate> due =
                member("due", "The date by which the replies were requested.").optional(DATE);

        /** {@link WrittenReplies#getSubmitted()}. */
        public final ValueMember<WrittenReplies, PartialDate> submitted = member(
                        "submitted", "The date on which the replies were received.")
                .optional(DATE);

        /** The members that all documents have. */
        public final DocumentMembers<WrittenReplies, WrittenReplies.Builder> document = new DocumentMembers<>(this);

        private WrittenRepliesType() {
            super(
                    WrittenReplies.class,
                    new SessionAccess.WrittenRepliesAccess(),
                    "The written replies of the State party to a list of issues.");
            identifiedBy(document.symbol);
            identifiedBy(instrument, territory);
        }
    }

    /** The members of {@link AlternativeReport}. */
    public static final class AlternativeReportType extends ModelType<AlternativeReport, AlternativeReport.Builder> {

        /** {@link AlternativeReport#getAuthor()}. */
        public final ValueMember<AlternativeReport, String> author = member(
                        "author", "The author, a person or an organization.", "ECPAT")
                .required(TEXT);

        /** {@link AlternativeReport#getAuthorType()}. */
        public final ValueMember<AlternativeReport, AuthorType> authorType =
                member("authorType", "The kind of author.").required(AUTHOR_TYPE);

        /** {@link AlternativeReport#getTitle()}. */
        public final ValueMember<AlternativeReport, String> title =
                member("title", "The title of the report.").optional(TEXT);

        /** {@link AlternativeReport#getSubmitted()}. */
        public final ValueMember<AlternativeReport, PartialDate> submitted = member(
                        "submitted", "The date on which the report was received.")
                .optional(DATE);

        /** {@link AlternativeReport#getConfidential()}. */
        public final ValueMember<AlternativeReport, Boolean> confidential = member(
                        "confidential", "Whether the author asked for the report to be kept confidential.")
                .optional(BOOLEAN);

        /** {@link AlternativeReport#getLanguage()}. */
        public final ValueMember<AlternativeReport, String> language = member(
                        "language", "The language of the report, as a BCP 47 tag.", "en")
                .optional(TEXT);

        /** {@link AlternativeReport#getWordCount()}. */
        public final ValueMember<AlternativeReport, Integer> wordCount =
                member("wordCount", "The number of words, without annexes.").integer();

        /** {@link AlternativeReport#getHref()}. */
        public final ValueMember<AlternativeReport, String> href = member(
                        "href", "The address of the report, kept even if it is not a valid URI.")
                .optional(TEXT);

        private AlternativeReportType() {
            super(
                    AlternativeReport.class,
                    new SessionAccess.AlternativeReportAccess(),
                    "A report by someone other than the State party, such as an NGO, an NHRI or children.");
            identifiedBy(href);
            identifiedBy(author, title);
            identifiedBy(author);
        }
    }

    /** The members of {@link Delegate}. */
    public static final class DelegateType extends ModelType<Delegate, Delegate.Builder> {

        /** {@link Delegate#getName()}. */
        public final ValueMember<Delegate, String> name = member(
                        "name", "The name, as written in the document.", "Igor Zubov")
                .required(TEXT);

        /** {@link Delegate#getTitle()}. */
        public final ValueMember<Delegate, String> title = member(
                        "title", "The title or function.", "Deputy Minister of Internal Affairs")
                .optional(TEXT);

        /** {@link Delegate#getBody()}. */
        public final ValueMember<Delegate, String> body = member(
                        "body", "The ministry or other body.", "Ministry of Internal Affairs")
                .optional(TEXT);

        private DelegateType() {
            super(Delegate.class, new SessionAccess.DelegateAccess(), "A member of a delegation.");
            identifiedBy(name);
            identifiedBy(title);
        }
    }

    /** The members of {@link Delegation}. */
    public static final class DelegationType extends ModelType<Delegation, Delegation.Builder> {

        /** {@link Delegation#getDescription()}. */
        public final ValueMember<Delegation, String> description = member(
                        "description", "The delegation, as described in the document.")
                .optional(TEXT);

        /** {@link Delegation#getSize()}. */
        public final ValueMember<Delegation, Integer> size =
                member("size", "The number of members as stated, at least 1.").integer();

        /** {@link Delegation#getHead()}. */
        public final ValueMember<Delegation, Delegate> head =
                member("head", "The head of the delegation.").optional(DELEGATE);

        /** {@link Delegation#getMembers()}. */
        public final ListMember<Delegation, Delegate> members =
                member("members", "The members other than the head.").list(DELEGATE);

        /** {@link Delegation#getBodies()}. */
        public final ListMember<Delegation, String> bodies =
                member("bodies", "The ministries and other bodies represented.").list(TEXT);

        private DelegationType() {
            super(Delegation.class, new SessionAccess.DelegationAccess(), "The delegation of the State party.");
        }
    }

    /** The members of {@link CommitteeMember}. */
    public static final class CommitteeMemberType extends ModelType<CommitteeMember, CommitteeMember.Builder> {

        /** {@link CommitteeMember#getName()}. */
        public final ValueMember<CommitteeMember, String> name = member(
                        "name", "The name, as written in the document.", "Hatem Kotrane")
                .required(TEXT);

        /** {@link CommitteeMember#getCountry()}. */
        public final ValueMember<CommitteeMember, Country> country = member(
                        "country", "The State of which the member is a national.")
                .optional(COUNTRY);

        /** {@link CommitteeMember#getRole()}. */
        public final ValueMember<CommitteeMember, TaskForceRole> role =
                member("role", "The role in the task force.").optional(TASK_FORCE_ROLE);

        private CommitteeMemberType() {
            super(
                    CommitteeMember.class,
                    new SessionAccess.CommitteeMemberAccess(),
                    "A member of the committee in the task force of the session.");
            identifiedBy(name);
        }
    }

    /** The members of {@link Statement}. */
    public static final class StatementType extends ModelType<Statement, Statement.Builder> {

        /** {@link Statement#getBy()}. */
        public final ValueMember<Statement, Speaker> by =
                member("by", "The side that spoke.").required(SPEAKER);

        /** {@link Statement#getName()}. */
        public final ValueMember<Statement, String> name =
                member("name", "The name of the speaker.").optional(TEXT);

        /** {@link Statement#getText()}. */
        public final ValueMember<Statement, String> text =
                member("text", "The text of the statement.").required(TEXT);

        private StatementType() {
            super(Statement.class, new SessionAccess.StatementAccess(), "A statement made in the dialogue.");
            identifiedBy(by);
        }
    }

    /** The members of {@link DialogueIssue}. */
    public static final class DialogueIssueType extends ModelType<DialogueIssue, DialogueIssue.Builder> {

        /** {@link DialogueIssue#getTopic()}. */
        public final ValueMember<DialogueIssue, String> topic = member(
                        "topic", "The topic, as written in the document.", "Data collection")
                .required(TEXT);

        /** {@link DialogueIssue#getCluster()}. */
        public final ValueMember<DialogueIssue, String> cluster = member(
                        "cluster",
                        "The cluster of articles to which the topic belongs.",
                        "General measures of implementation")
                .optional(TEXT);

        /** {@link DialogueIssue#getStatements()}. */
        public final ListMember<DialogueIssue, Statement> statements = member(
                        "statements", "The statements on the issue, in the order spoken.")
                .list(STATEMENT);

        private DialogueIssueType() {
            super(DialogueIssue.class, new SessionAccess.DialogueIssueAccess(), "An issue discussed in the dialogue.");
            identifiedBy(topic);
        }
    }

    /** The members of {@link Dialogue}. */
    public static final class DialogueType extends ModelType<Dialogue, Dialogue.Builder> {

        /** {@link Dialogue#getCharacter()}. */
        public final ValueMember<Dialogue, String> character = member(
                        "character", "The character of the dialogue, as described in the document.")
                .optional(TEXT);

        /** {@link Dialogue#getGeneralAssessment()}. */
        public final ValueMember<Dialogue, String> generalAssessment = member(
                        "generalAssessment", "The general assessment by the committee, as worded in the document.")
                .optional(TEXT);

        /** {@link Dialogue#getIssues()}. */
        public final ListMember<Dialogue, DialogueIssue> issues = member(
                        "issues", "The main issues discussed, in the order of the document.")
                .list(DIALOGUE_ISSUE);

        private DialogueType() {
            super(
                    Dialogue.class,
                    new SessionAccess.DialogueAccess(),
                    "The account of the dialogue between the committee and the delegation.");
        }
    }

    /** The members of {@link UrgentRecommendation}. */
    public static final class UrgentRecommendationType
            extends ModelType<UrgentRecommendation, UrgentRecommendation.Builder> {

        /** {@link UrgentRecommendation#getId()}. */
        public final ValueMember<UrgentRecommendation, String> id = member(
                        "id", "The id in another system, such as the Universal Human Rights Index.")
                .optional(TEXT);

        /** {@link UrgentRecommendation#getArea()}. */
        public final ValueMember<UrgentRecommendation, String> area = member(
                        "area", "The area of concern.", "Sexual exploitation of children")
                .required(TEXT);

        /** {@link UrgentRecommendation#getText()}. */
        public final ValueMember<UrgentRecommendation, String> text =
                member("text", "The text of the recommendation.").optional(TEXT);

        /** {@link UrgentRecommendation#getActions()}. */
        public final ListMember<UrgentRecommendation, String> actions =
                member("actions", "The individual actions requested.").list(TEXT);

        /** {@link UrgentRecommendation#getParagraphs()}. */
        public final ListMember<UrgentRecommendation, String> paragraphs = member(
                        "paragraphs",
                        "The paragraphs of the concluding observations that contain the recommendation, such as 23 (a).",
                        "23 (a)")
                .list(TEXT);

        /** {@link UrgentRecommendation#getThemes()}. */
        public final ListMember<UrgentRecommendation, String> themes = member(
                        "themes", "The themes of the recommendation, as worded in the document.")
                .list(TEXT);

        /** {@link UrgentRecommendation#getAffectedPersons()}. */
        public final ListMember<UrgentRecommendation, String> affectedPersons = member(
                        "affectedPersons", "The groups of persons concerned, as worded in the document.")
                .list(TEXT);

        /** {@link UrgentRecommendation#getSdgs()}. */
        public final ListMember<UrgentRecommendation, SdgCode> sdgs = member(
                        "sdgs", "The Sustainable Development Goals and targets linked to the recommendation.")
                .list(SDG_CODE);

        private UrgentRecommendationType() {
            super(
                    UrgentRecommendation.class,
                    new SessionAccess.UrgentRecommendationAccess(),
                    "A recommendation for urgent measures.");
            identifiedBy(area);
        }
    }

    /** The members of {@link FollowUp}. */
    public static final class FollowUpType extends ModelType<FollowUp, FollowUp.Builder> {

        /** {@link FollowUp#getParagraphs()}. */
        public final ListMember<FollowUp, String> paragraphs = member(
                        "paragraphs",
                        "The paragraphs of the concluding observations concerned, such as 23 (a).",
                        "23 (a)")
                .list(TEXT);

        /** {@link FollowUp#getDue()}. */
        public final ValueMember<FollowUp, PartialDate> due = member(
                        "due", "The date by which the information was requested.", "2019-06-01")
                .optional(DATE);

        /** {@link FollowUp#getText()}. */
        public final ValueMember<FollowUp, String> text =
                member("text", "The request, as worded in the document.").optional(TEXT);

        private FollowUpType() {
            super(
                    FollowUp.class,
                    new SessionAccess.FollowUpAccess(),
                    "The information that the committee requested on some of its recommendations before the next report.");
        }
    }

    /** The members of {@link ObservationParagraph}. */
    public static final class ObservationParagraphType
            extends ModelType<ObservationParagraph, ObservationParagraph.Builder> {

        /** {@link ObservationParagraph#getNumber()}. */
        public final ValueMember<ObservationParagraph, String> number = member(
                        "number", "The number of the paragraph, as printed.", "23")
                .required(TEXT);

        /** {@link ObservationParagraph#getHeading()}. */
        public final ValueMember<ObservationParagraph, String> heading =
                member("heading", "The nearest heading above the paragraph.").optional(TEXT);

        /** {@link ObservationParagraph#getText()}. */
        public final ValueMember<ObservationParagraph, String> text = member(
                        "text", "The text of the paragraph, its items such as (a) and (b) included, one a line.")
                .required(TEXT);

        private ObservationParagraphType() {
            super(
                    ObservationParagraph.class,
                    new SessionAccess.ObservationParagraphAccess(),
                    "A numbered paragraph of concluding observations.");
            identifiedBy(number);
        }
    }

    /** The members of {@link ConcludingObservations}. */
    public static final class ConcludingObservationsType
            extends ModelType<ConcludingObservations, ConcludingObservations.Builder> {

        /** {@link ConcludingObservations#getInstrument()}. */
        public final ValueMember<ConcludingObservations, Instrument> instrument = member(
                        "instrument", "The instrument concerned, if the document names one.")
                .optional(INSTRUMENT);

        /** {@link ConcludingObservations#getTerritory()}. */
        public final ValueMember<ConcludingObservations, String> territory = member(
                        "territory",
                        "The part of the State that the document is about, if it is not the whole.",
                        "Hong Kong, China")
                .optional(TEXT);

        /** {@link ConcludingObservations#getAdopted()}. */
        public final ValueMember<ConcludingObservations, PartialDate> adopted =
                member("adopted", "The date of adoption.", "2018-06-01").optional(DATE);

        /** {@link ConcludingObservations#getPublished()}. */
        public final ValueMember<ConcludingObservations, PartialDate> published =
                member("published", "The date of publication.").optional(DATE);

        /** {@link ConcludingObservations#getUrgentMeasures()}. */
        public final ValueMember<ConcludingObservations, Boolean> urgentMeasures = member(
                        "urgentMeasures",
                        "Whether the observations request urgent measures, according to the document.")
                .optional(BOOLEAN);

        /** {@link ConcludingObservations#getUrgentAreasStated()}. */
        public final ValueMember<ConcludingObservations, Integer> urgentAreasStated = member(
                        "urgentAreasStated", "The number of areas for urgent measures, as stated in the document.", "6")
                .integer();

        /** {@link ConcludingObservations#getUrgentRecommendations()}. */
        public final ListMember<ConcludingObservations, UrgentRecommendation> urgentRecommendations = member(
                        "urgentRecommendations", "The recommendations for urgent measures.")
                .list(URGENT_RECOMMENDATION);

        /** {@link ConcludingObservations#getFollowUp()}. */
        public final ValueMember<ConcludingObservations, FollowUp> followUp = member(
                        "followUp", "The information requested before the next report.")
                .optional(FOLLOW_UP);

        /** {@link ConcludingObservations#getParagraphs()}. */
        public final ListMember<ConcludingObservations, ObservationParagraph> paragraphs =
                member("paragraphs", "The numbered paragraphs of the document.").list(OBSERVATION_PARAGRAPH);

        /** The members that all documents have. */
        public final DocumentMembers<ConcludingObservations, ConcludingObservations.Builder> document =
                new DocumentMembers<>(this);

        private ConcludingObservationsType() {
            super(
                    ConcludingObservations.class,
                    new SessionAccess.ConcludingObservationsAccess(),
                    "The concluding observations that the committee adopted.");
            identifiedBy(document.symbol);
            identifiedBy(instrument);
        }
    }

    /** The members of {@link NextReport}. */
    public static final class NextReportType extends ModelType<NextReport, NextReport.Builder> {

        /** {@link NextReport#getInstrument()}. */
        public final ValueMember<NextReport, Instrument> instrument = member(
                        "instrument", "The instrument under which the report is to be made.")
                .required(INSTRUMENT);

        /** {@link NextReport#getNumbers()}. */
        public final ValueMember<NextReport, ReportNumbers> numbers = member(
                        "numbers", "The number of the report, or the first and last number of the reports it combines.")
                .optional(REPORT_NUMBERS);

        /** {@link NextReport#getDue()}. */
        public final ValueMember<NextReport, PartialDate> due = member(
                        "due", "The date on which the report is due.", "2026-10-24")
                .optional(DATE);

        /** {@link NextReport#getNote()}. */
        public final ValueMember<NextReport, String> note = member(
                        "note",
                        "The words of the document about the due date, such as \"to be communicated\".",
                        "to be communicated")
                .optional(TEXT);

        private NextReportType() {
            super(
                    NextReport.class,
                    new SessionAccess.NextReportAccess(),
                    "The next report requested from the State party under an instrument.");
            identifiedBy(instrument);
        }
    }

    /** The members of {@link Link}. */
    public static final class LinkType extends ModelType<Link, Link.Builder> {

        /** {@link Link#getKind()}. */
        public final ValueMember<Link, LinkKind> kind =
                member("kind", "The kind of material.").required(LINK_KIND);

        /** {@link Link#getTitle()}. */
        public final ValueMember<Link, String> title = member(
                        "title", "The title of the link, as displayed.", "Webcast")
                .optional(TEXT);

        /** {@link Link#getHref()}. */
        public final ValueMember<Link, String> href = member(
                        "href", "The address, kept even if it is not a valid URI.", "https://webtv.un.org/")
                .optional(TEXT);

        private LinkType() {
            super(Link.class, new SessionAccess.LinkAccess(), "A link to material about the session.");
            identifiedBy(href);
        }
    }

    /** The members of {@link Source}. */
    public static final class SourceType extends ModelType<Source, Source.Builder> {

        /** {@link Source#getPublisher()}. */
        public final ValueMember<Source, String> publisher = member(
                        "publisher", "The publisher of the document.", "Child Rights Connect")
                .optional(TEXT);

        /** {@link Source#getTitle()}. */
        public final ValueMember<Source, String> title = member(
                        "title", "The title of the document.", "Country session: Russia")
                .optional(TEXT);

        /** {@link Source#getSymbol()}. */
        public final ValueMember<Source, DocumentSymbol> symbol = member(
                        "symbol", "The symbol of the document.", "CRC/C/OPSC/RUS/CO/1")
                .optional(SYMBOL);

        /** {@link Source#getAuthor()}. */
        public final ValueMember<Source, String> author =
                member("author", "The author of the document.").optional(TEXT);

        /** {@link Source#getPublished()}. */
        public final ValueMember<Source, PartialDate> published =
                member("published", "The date of publication.").optional(DATE);

        /** {@link Source#getRetrieved()}. */
        public final ValueMember<Source, PartialDate> retrieved = member(
                        "retrieved", "The date on which the document was retrieved.")
                .optional(DATE);

        /** {@link Source#getLanguage()}. */
        public final ValueMember<Source, String> language = member(
                        "language", "The language of the document, as a BCP 47 tag.", "en")
                .optional(TEXT);

        /** {@link Source#getHref()}. */
        public final ValueMember<Source, String> href = member(
                        "href", "The address of the document, kept even if it is not a valid URI.")
                .optional(TEXT);

        /** {@link Source#getDisclaimer()}. */
        public final ValueMember<Source, String> disclaimer = member(
                        "disclaimer", "The disclaimer, as worded in the document.")
                .optional(TEXT);

        private SourceType() {
            super(Source.class, new SessionAccess.SourceAccess(), "A document that the record was made from.");
            identifiedBy(symbol);
            identifiedBy(href);
            identifiedBy(title);
        }
    }

    /** The members of {@link CountrySession}. */
    public static final class CountrySessionType extends ModelType<CountrySession, CountrySession.Builder> {

        /** {@link CountrySession#getId()}. */
        public final ValueMember<CountrySession, String> id = member(
                        "id", "The id of the record, without white space.", "crc-rus-2018-05-22")
                .optional(TEXT);

        /** {@link CountrySession#getCommittee()}. */
        public final ValueMember<CountrySession, Committee> committee =
                member("committee", "The committee that met the State party.").required(COMMITTEE);

        /** {@link CountrySession#getStateParty()}. */
        public final ValueMember<CountrySession, Country> stateParty = member(
                        "stateParty", "The State party whose reports were considered.")
                .required(COUNTRY);

        /** {@link CountrySession#getInstrumentsUnderReview()}. */
        public final ListMember<CountrySession, Instrument> instrumentsUnderReview = member(
                        "instrumentsUnderReview", "The instruments whose implementation was considered.", "OPSC")
                .list(INSTRUMENT);

        /** {@link CountrySession#getCommitteeSession()}. */
        public final ValueMember<CountrySession, MeetingPeriod> committeeSession =
                member("committeeSession", "The session of the committee.").optional(MEETING_PERIOD);

        /** {@link CountrySession#getPreSession()}. */
        public final ValueMember<CountrySession, MeetingPeriod> preSession = member(
                        "preSession", "The meeting of the pre-sessional working group that prepared the session.")
                .optional(MEETING_PERIOD);

        /** {@link CountrySession#getDialogueDates()}. */
        public final ListMember<CountrySession, PartialDate> dialogueDates = member(
                        "dialogueDates", "The days of the dialogue with the delegation.", "2018-05-22")
                .list(DATE);

        /** {@link CountrySession#getMeetings()}. */
        public final ListMember<CountrySession, Meeting> meetings = member(
                        "meetings", "The meetings of the committee at which the dialogue was held.")
                .list(MEETING);

        /** {@link CountrySession#getMode()}. */
        public final ValueMember<CountrySession, SessionMode> mode =
                member("mode", "The way in which the dialogue was held.").optional(SESSION_MODE);

        /** {@link CountrySession#getProcedure()}. */
        public final ValueMember<CountrySession, Procedure> procedure =
                member("procedure", "The reporting procedure.").optional(PROCEDURE);

        /** {@link CountrySession#getWithoutReport()}. */
        public final ValueMember<CountrySession, Boolean> withoutReport = member(
                        "withoutReport", "Whether the State was considered in the absence of a report.")
                .optional(BOOLEAN);

        /** {@link CountrySession#getWithoutDelegation()}. */
        public final ValueMember<CountrySession, Boolean> withoutDelegation = member(
                        "withoutDelegation", "Whether the State was considered without a delegation.")
                .optional(BOOLEAN);

        /** {@link CountrySession#getCommonCoreDocument()}. */
        public final ValueMember<CountrySession, CommonCoreDocument> commonCoreDocument =
                member("commonCoreDocument", "The common core document.").optional(COMMON_CORE_DOCUMENT);

        /** {@link CountrySession#getStateReports()}. */
        public final ListMember<CountrySession, StateReport> stateReports = member(
                        "stateReports", "The State reports that the document lists, whether under review or not.")
                .list(STATE_REPORT);

        /** {@link CountrySession#getListsOfIssues()}. */
        public final ListMember<CountrySession, ListOfIssues> listsOfIssues = member(
                        "listsOfIssues", "The lists of issues, one entry per document.")
                .list(LIST_OF_ISSUES);

        /** {@link CountrySession#getWrittenReplies()}. */
        public final ListMember<CountrySession, WrittenReplies> writtenReplies = member(
                        "writtenReplies", "The written replies to lists of issues, one entry per document.")
                .list(WRITTEN_REPLIES);

        /** {@link CountrySession#getAlternativeReports()}. */
        public final ListMember<CountrySession, AlternativeReport> alternativeReports = member(
                        "alternativeReports", "The reports by others than the State party.")
                .list(ALTERNATIVE_REPORT);

        /** {@link CountrySession#getNoAlternativeReportsFrom()}. */
        public final ListMember<CountrySession, AuthorType> noAlternativeReportsFrom = member(
                        "noAlternativeReportsFrom",
                        "The kinds of authors that sent no report, according to the document.",
                        "nhri")
                .list(AUTHOR_TYPE);

        /** {@link CountrySession#getAdditionalComments()}. */
        public final ValueMember<CountrySession, String> additionalComments = member(
                        "additionalComments", "Additional comments, as worded in the document.")
                .optional(TEXT);

        /** {@link CountrySession#getDelegation()}. */
        public final ValueMember<CountrySession, Delegation> delegation =
                member("delegation", "The delegation of the State party.").optional(DELEGATION);

        /** {@link CountrySession#getTaskForce()}. */
        public final ListMember<CountrySession, CommitteeMember> taskForce = member(
                        "taskForce", "The members of the committee who led the dialogue.")
                .list(COMMITTEE_MEMBER);

        /** {@link CountrySession#getDialogue()}. */
        public final ValueMember<CountrySession, Dialogue> dialogue =
                member("dialogue", "The account of the dialogue.").optional(DIALOGUE);

        /** {@link CountrySession#getConcludingObservations()}. */
        public final ListMember<CountrySession, ConcludingObservations> concludingObservations = member(
                        "concludingObservations", "The concluding observations, one entry per document.")
                .list(CONCLUDING_OBSERVATIONS);

        /** {@link CountrySession#getSdgs()}. */
        public final ListMember<CountrySession, SdgCode> sdgs = member(
                        "sdgs",
                        "The Sustainable Development Goals and targets that the document links to the session.",
                        "16.2")
                .list(SDG_CODE);

        /** {@link CountrySession#getNextReports()}. */
        public final ListMember<CountrySession, NextReport> nextReports = member(
                        "nextReports",
                        "The next reports requested from the State party, with their numbers and due dates.")
                .list(NEXT_REPORT);

        /** {@link CountrySession#getLinks()}. */
        public final ListMember<CountrySession, Link> links =
                member("links", "The links to material about the session.").list(LINK);

        /** {@link CountrySession#getSources()}. */
        public final ListMember<CountrySession, Source> sources = member(
                        "sources", "The documents that the record was made from.")
                .list(SOURCE);

        /** {@link CountrySession#getExtensions()}. */
        public final ValueMember<CountrySession, JsonObject> extensions = member(
                        "extensions", "Additional members defined by the user: any JSON object, kept unchanged.")
                .optional(EXTENSIONS);

        private CountrySessionType() {
            super(
                    CountrySession.class,
                    new SessionAccess.CountrySessionAccess(),
                    "A session of a committee with a State party: the consideration of its reports under one or more instruments.");
        }
    }
}
