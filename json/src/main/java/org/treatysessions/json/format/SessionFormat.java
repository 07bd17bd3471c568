package org.treatysessions.json.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.DialogueIssue;
import org.treatysessions.model.Link;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Statement;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.WrittenReplies;

/**
 * The format, version 1.0: a table for each type, in the order and with the members of the model.
 *
 * <p>The root is {@link #COUNTRY_SESSION}.
 */
public final class SessionFormat {

    /** The version of the format that is written. */
    public static final String VERSION = "1.0";

    /** The table of {@link Country}. */
    public static final CountryFormat COUNTRY = ObjectFormat.complete(new CountryFormat());

    /** The table of {@link MeetingPeriod}. */
    public static final MeetingPeriodFormat MEETING_PERIOD = ObjectFormat.complete(new MeetingPeriodFormat());

    /** The table of {@link CommonCoreDocument}. */
    public static final CommonCoreDocumentFormat COMMON_CORE_DOCUMENT =
            ObjectFormat.complete(new CommonCoreDocumentFormat());

    /** The table of {@link StateReport}. */
    public static final StateReportFormat STATE_REPORT = ObjectFormat.complete(new StateReportFormat());

    /** The table of {@link ListOfIssues}. */
    public static final ListOfIssuesFormat LIST_OF_ISSUES = ObjectFormat.complete(new ListOfIssuesFormat());

    /** The table of {@link WrittenReplies}. */
    public static final WrittenRepliesFormat WRITTEN_REPLIES = ObjectFormat.complete(new WrittenRepliesFormat());

    /** The table of {@link AlternativeReport}. */
    public static final AlternativeReportFormat ALTERNATIVE_REPORT =
            ObjectFormat.complete(new AlternativeReportFormat());

    /** The table of {@link Delegate}. */
    public static final DelegateFormat DELEGATE = ObjectFormat.complete(new DelegateFormat());

    /** The table of {@link Delegation}. */
    public static final DelegationFormat DELEGATION = ObjectFormat.complete(new DelegationFormat());

    /** The table of {@link CommitteeMember}. */
    public static final CommitteeMemberFormat COMMITTEE_MEMBER = ObjectFormat.complete(new CommitteeMemberFormat());

    /** The table of {@link Statement}. */
    public static final StatementFormat STATEMENT = ObjectFormat.complete(new StatementFormat());

    /** The table of {@link DialogueIssue}. */
    public static final DialogueIssueFormat DIALOGUE_ISSUE = ObjectFormat.complete(new DialogueIssueFormat());

    /** The table of {@link Dialogue}. */
    public static final DialogueFormat DIALOGUE = ObjectFormat.complete(new DialogueFormat());

    /** The table of {@link UrgentRecommendation}. */
    public static final UrgentRecommendationFormat URGENT_RECOMMENDATION =
            ObjectFormat.complete(new UrgentRecommendationFormat());

    /** The table of {@link ConcludingObservations}. */
    public static final ConcludingObservationsFormat CONCLUDING_OBSERVATIONS =
            ObjectFormat.complete(new ConcludingObservationsFormat());

    /** The table of {@link NextReport}. */
    public static final NextReportFormat NEXT_REPORT = ObjectFormat.complete(new NextReportFormat());

    /** The table of {@link Link}. */
    public static final LinkFormat LINK = ObjectFormat.complete(new LinkFormat());

    /** The table of {@link Source}. */
    public static final SourceFormat SOURCE = ObjectFormat.complete(new SourceFormat());

    /** The table of {@link CountrySession}. */
    public static final CountrySessionFormat COUNTRY_SESSION = ObjectFormat.complete(new CountrySessionFormat());

    private SessionFormat() {}

    /** {@return the format of each type of the model that can stand by itself} */
    public static Map<Class<?>, ValueFormat<?>> values() {
        Map<Class<?>, ValueFormat<?>> values = new LinkedHashMap<>(Values.byType());
        collect(COUNTRY_SESSION, values);
        return values;
    }

    private static void collect(ObjectFormat<?, ?> format, Map<Class<?>, ValueFormat<?>> found) {
        if (found.putIfAbsent(format.type(), format) == null) {
            for (Member<?, ?> member : format.members()) {
                if (member.values() instanceof ObjectFormat<?, ?> object) {
                    collect(object, found);
                }
            }
        }
    }

    /** The members of {@link Country}. */
    public static final class CountryFormat extends ObjectFormat<Country, Country.Builder> {

        /** The code: ISO 3166-1 alpha-3, EU, or a code that the UN uses beside them. */
        public final Member<Country, Country.Builder> code = required(
                "code",
                Values.TEXT,
                Country::getCode,
                Country.Builder::code,
                "The code: ISO 3166-1 alpha-3, EU, or a code that the UN uses beside them.",
                "RUS",
                "EU");

        /** The name, as the document has it. */
        public final Member<Country, Country.Builder> name = optional(
                "name",
                Values.TEXT,
                Country::getName,
                Country.Builder::name,
                "The name, as the document has it.",
                "Russian Federation");

        private CountryFormat() {
            super(
                    Country.class,
                    Country::builder,
                    Country.Builder::build,
                    "A State party, or the State whose national somebody is.");
        }
    }

    /** The members of {@link MeetingPeriod}. */
    public static final class MeetingPeriodFormat extends ObjectFormat<MeetingPeriod, MeetingPeriod.Builder> {

        /** The number of the session. */
        public final Member<MeetingPeriod, MeetingPeriod.Builder> number = integer(
                "number", MeetingPeriod::getNumber, MeetingPeriod.Builder::number, "The number of the session.", "78");

        /** The first day. */
        public final Member<MeetingPeriod, MeetingPeriod.Builder> start = optional(
                "start",
                Values.DATE,
                MeetingPeriod::getStart,
                MeetingPeriod.Builder::start,
                "The first day.",
                "2018-05-14");

        /** The last day. */
        public final Member<MeetingPeriod, MeetingPeriod.Builder> end = optional(
                "end", Values.DATE, MeetingPeriod::getEnd, MeetingPeriod.Builder::end, "The last day.", "2018-06-01");

        /** The place. */
        public final Member<MeetingPeriod, MeetingPeriod.Builder> place = optional(
                "place", Values.TEXT, MeetingPeriod::getPlace, MeetingPeriod.Builder::place, "The place.", "Geneva");

        private MeetingPeriodFormat() {
            super(
                    MeetingPeriod.class,
                    MeetingPeriod::builder,
                    MeetingPeriod.Builder::build,
                    "A session of the committee or of its pre-sessional working group.");
        }
    }

    /** The members of {@link CommonCoreDocument}. */
    public static final class CommonCoreDocumentFormat
            extends ObjectFormat<CommonCoreDocument, CommonCoreDocument.Builder> {

        /** The date on which it was first submitted. */
        public final Member<CommonCoreDocument, CommonCoreDocument.Builder> initialSubmission = optional(
                "initialSubmission",
                Values.DATE,
                CommonCoreDocument::getInitialSubmission,
                CommonCoreDocument.Builder::initialSubmission,
                "The date on which it was first submitted.",
                "1992-10-22");

        /** The date of its latest update. */
        public final Member<CommonCoreDocument, CommonCoreDocument.Builder> updated = optional(
                "updated",
                Values.DATE,
                CommonCoreDocument::getUpdated,
                CommonCoreDocument.Builder::updated,
                "The date of its latest update.");

        /** The date of its annexes. */
        public final Member<CommonCoreDocument, CommonCoreDocument.Builder> annexes = optional(
                "annexes",
                Values.DATE,
                CommonCoreDocument::getAnnexes,
                CommonCoreDocument.Builder::annexes,
                "The date of its annexes.");

        /** The members of every document. */
        public final DocumentMembers<CommonCoreDocument, CommonCoreDocument.Builder> document =
                new DocumentMembers<>(this);

        private CommonCoreDocumentFormat() {
            super(
                    CommonCoreDocument.class,
                    CommonCoreDocument::builder,
                    CommonCoreDocument.Builder::build,
                    "The common core document: the part of the State's reports that is the same for all committees.");
        }
    }

    /** The members of {@link StateReport}. */
    public static final class StateReportFormat extends ObjectFormat<StateReport, StateReport.Builder> {

        /** The instrument. */
        public final Member<StateReport, StateReport.Builder> instrument = required(
                "instrument",
                Values.INSTRUMENT,
                StateReport::getInstrument,
                StateReport.Builder::instrument,
                "The instrument.",
                "OPSC");

        /** The number of the report, or the first and last number of the reports that it combines. */
        public final Member<StateReport, StateReport.Builder> numbers = optional(
                "numbers",
                Values.REPORT_NUMBERS,
                StateReport::getNumbers,
                StateReport.Builder::numbers,
                "The number of the report, or the first and last number of the reports that it combines.");

        /** The date on which it was due. */
        public final Member<StateReport, StateReport.Builder> due = optional(
                "due",
                Values.DATE,
                StateReport::getDue,
                StateReport.Builder::due,
                "The date on which it was due.",
                "2001");

        /** The date on which it was received. */
        public final Member<StateReport, StateReport.Builder> submitted = optional(
                "submitted",
                Values.DATE,
                StateReport::getSubmitted,
                StateReport.Builder::submitted,
                "The date on which it was received.",
                "2004-11-15");

        /** The members of every document. */
        public final DocumentMembers<StateReport, StateReport.Builder> document = new DocumentMembers<>(this);

        private StateReportFormat() {
            super(
                    StateReport.class,
                    StateReport::builder,
                    StateReport.Builder::build,
                    "A report of the State party under an instrument, due or submitted.");
        }
    }

    /** The members of {@link ListOfIssues}. */
    public static final class ListOfIssuesFormat extends ObjectFormat<ListOfIssues, ListOfIssues.Builder> {

        /** The instrument. */
        public final Member<ListOfIssues, ListOfIssues.Builder> instrument = optional(
                "instrument",
                Values.INSTRUMENT,
                ListOfIssues::getInstrument,
                ListOfIssues.Builder::instrument,
                "The instrument.");

        /** Whether it asks about a report or comes prior to reporting. */
        public final Member<ListOfIssues, ListOfIssues.Builder> kind = optional(
                "kind",
                Values.LIST_OF_ISSUES_KIND,
                ListOfIssues::getKind,
                ListOfIssues.Builder::kind,
                "Whether it asks about a report or comes prior to reporting.");

        /** The date on the document. */
        public final Member<ListOfIssues, ListOfIssues.Builder> issued = optional(
                "issued",
                Values.DATE,
                ListOfIssues::getIssued,
                ListOfIssues.Builder::issued,
                "The date on the document.");

        /** The number of its questions. */
        public final Member<ListOfIssues, ListOfIssues.Builder> questionCount = integer(
                "questionCount",
                ListOfIssues::getQuestionCount,
                ListOfIssues.Builder::questionCount,
                "The number of its questions.",
                "30");

        /** The members of every document. */
        public final DocumentMembers<ListOfIssues, ListOfIssues.Builder> document = new DocumentMembers<>(this);

        private ListOfIssuesFormat() {
            super(
                    ListOfIssues.class,
                    ListOfIssues::builder,
                    ListOfIssues.Builder::build,
                    "A list of issues that the committee sent to the State party.");
        }
    }

    /** The members of {@link WrittenReplies}. */
    public static final class WrittenRepliesFormat extends ObjectFormat<WrittenReplies, WrittenReplies.Builder> {

        /** The instrument. */
        public final Member<WrittenReplies, WrittenReplies.Builder> instrument = optional(
                "instrument",
                Values.INSTRUMENT,
                WrittenReplies::getInstrument,
                WrittenReplies.Builder::instrument,
                "The instrument.");

        /** The date by which they were asked for. */
        public final Member<WrittenReplies, WrittenReplies.Builder> due = optional(
                "due",
                Values.DATE,
                WrittenReplies::getDue,
                WrittenReplies.Builder::due,
                "The date by which they were asked for.");

        /** The date on which they were received. */
        public final Member<WrittenReplies, WrittenReplies.Builder> submitted = optional(
                "submitted",
                Values.DATE,
                WrittenReplies::getSubmitted,
                WrittenReplies.Builder::submitted,
                "The date on which they were received.");

        /** The members of every document. */
        public final DocumentMembers<WrittenReplies, WrittenReplies.Builder> document = new DocumentMembers<>(this);

        private WrittenRepliesFormat() {
            super(
                    WrittenReplies.class,
                    WrittenReplies::builder,
                    WrittenReplies.Builder::build,
                    "The written replies of the State party to a list of issues.");
        }
    }

    /** The members of {@link AlternativeReport}. */
    public static final class AlternativeReportFormat
            extends ObjectFormat<AlternativeReport, AlternativeReport.Builder> {

        /** The author. */
        public final Member<AlternativeReport, AlternativeReport.Builder> author = required(
                "author",
                Values.TEXT,
                AlternativeReport::getAuthor,
                AlternativeReport.Builder::author,
                "The author.",
                "ECPAT");

        /** What kind of author it is. */
        public final Member<AlternativeReport, AlternativeReport.Builder> authorType = required(
                "authorType",
                Values.AUTHOR_TYPE,
                AlternativeReport::getAuthorType,
                AlternativeReport.Builder::authorType,
                "What kind of author it is.");

        /** The title. */
        public final Member<AlternativeReport, AlternativeReport.Builder> title = optional(
                "title", Values.TEXT, AlternativeReport::getTitle, AlternativeReport.Builder::title, "The title.");

        /** The date on which it was received. */
        public final Member<AlternativeReport, AlternativeReport.Builder> submitted = optional(
                "submitted",
                Values.DATE,
                AlternativeReport::getSubmitted,
                AlternativeReport.Builder::submitted,
                "The date on which it was received.");

        /** Whether the author asked for it to be kept confidential. */
        public final Member<AlternativeReport, AlternativeReport.Builder> confidential = optional(
                "confidential",
                Values.BOOLEAN,
                AlternativeReport::getConfidential,
                AlternativeReport.Builder::confidential,
                "Whether the author asked for it to be kept confidential.");

        /** The language of the report, a tag of BCP 47. */
        public final Member<AlternativeReport, AlternativeReport.Builder> language = optional(
                "language",
                Values.TEXT,
                AlternativeReport::getLanguage,
                AlternativeReport.Builder::language,
                "The language of the report, a tag of BCP 47.",
                "en");

        /** The number of words, without annexes. */
        public final Member<AlternativeReport, AlternativeReport.Builder> wordCount = integer(
                "wordCount",
                AlternativeReport::getWordCount,
                AlternativeReport.Builder::wordCount,
                "The number of words, without annexes.");

        /** The address of the report; kept even where it is no URI, so that it can be reported. */
        public final Member<AlternativeReport, AlternativeReport.Builder> href = optional(
                "href",
                Values.TEXT,
                AlternativeReport::getHref,
                AlternativeReport.Builder::href,
                "The address of the report; kept even where it is no URI, so that it can be reported.");

        private AlternativeReportFormat() {
            super(
                    AlternativeReport.class,
                    AlternativeReport::builder,
                    AlternativeReport.Builder::build,
                    "A report of somebody else than the State party, such as an NGO, an NHRI or children.");
        }
    }

    /** The members of {@link Delegate}. */
    public static final class DelegateFormat extends ObjectFormat<Delegate, Delegate.Builder> {

        /** The name. */
        public final Member<Delegate, Delegate.Builder> name =
                required("name", Values.TEXT, Delegate::getName, Delegate.Builder::name, "The name.", "Igor Zubov");

        /** The title or function. */
        public final Member<Delegate, Delegate.Builder> title = optional(
                "title",
                Values.TEXT,
                Delegate::getTitle,
                Delegate.Builder::title,
                "The title or function.",
                "Deputy Minister of Internal Affairs");

        /** The ministry or other body. */
        public final Member<Delegate, Delegate.Builder> body = optional(
                "body",
                Values.TEXT,
                Delegate::getBody,
                Delegate.Builder::body,
                "The ministry or other body.",
                "Ministry of Internal Affairs");

        private DelegateFormat() {
            super(Delegate.class, Delegate::builder, Delegate.Builder::build, "A member of a delegation.");
        }
    }

    /** The members of {@link Delegation}. */
    public static final class DelegationFormat extends ObjectFormat<Delegation, Delegation.Builder> {

        /** The delegation in the words of the document. */
        public final Member<Delegation, Delegation.Builder> description = optional(
                "description",
                Values.TEXT,
                Delegation::getDescription,
                Delegation.Builder::description,
                "The delegation in the words of the document.");

        /** The number of its members, as stated. */
        public final Member<Delegation, Delegation.Builder> size =
                integer("size", Delegation::getSize, Delegation.Builder::size, "The number of its members, as stated.");

        /** The head of the delegation. */
        public final Member<Delegation, Delegation.Builder> head = optional(
                "head", DELEGATE, Delegation::getHead, Delegation.Builder::head, "The head of the delegation.");

        /** Its members, the head apart. */
        public final Member<Delegation, Delegation.Builder> members = list(
                "members",
                DELEGATE,
                Delegation::getMembers,
                Delegation.Builder::addMembers,
                "Its members, the head apart.");

        /** The ministries and other bodies that were represented. */
        public final Member<Delegation, Delegation.Builder> bodies = list(
                "bodies",
                Values.TEXT,
                Delegation::getBodies,
                Delegation.Builder::addBodies,
                "The ministries and other bodies that were represented.");

        private DelegationFormat() {
            super(
                    Delegation.class,
                    Delegation::builder,
                    Delegation.Builder::build,
                    "The delegation of the State party.");
        }
    }

    /** The members of {@link CommitteeMember}. */
    public static final class CommitteeMemberFormat extends ObjectFormat<CommitteeMember, CommitteeMember.Builder> {

        /** The name. */
        public final Member<CommitteeMember, CommitteeMember.Builder> name = required(
                "name",
                Values.TEXT,
                CommitteeMember::getName,
                CommitteeMember.Builder::name,
                "The name.",
                "Hatem Kotrane");

        /** The State whose national the member is. */
        public final Member<CommitteeMember, CommitteeMember.Builder> country = optional(
                "country",
                COUNTRY,
                CommitteeMember::getCountry,
                CommitteeMember.Builder::country,
                "The State whose national the member is.");

        /** The role in the task force. */
        public final Member<CommitteeMember, CommitteeMember.Builder> role = optional(
                "role",
                Values.TASK_FORCE_ROLE,
                CommitteeMember::getRole,
                CommitteeMember.Builder::role,
                "The role in the task force.");

        private CommitteeMemberFormat() {
            super(
                    CommitteeMember.class,
                    CommitteeMember::builder,
                    CommitteeMember.Builder::build,
                    "A member of the committee in the task force of the session.");
        }
    }

    /** The members of {@link Statement}. */
    public static final class StatementFormat extends ObjectFormat<Statement, Statement.Builder> {

        /** The side that spoke. */
        public final Member<Statement, Statement.Builder> by =
                required("by", Values.SPEAKER, Statement::getBy, Statement.Builder::by, "The side that spoke.");

        /** The name of the speaker. */
        public final Member<Statement, Statement.Builder> name =
                optional("name", Values.TEXT, Statement::getName, Statement.Builder::name, "The name of the speaker.");

        /** What was said. */
        public final Member<Statement, Statement.Builder> text =
                required("text", Values.TEXT, Statement::getText, Statement.Builder::text, "What was said.");

        private StatementFormat() {
            super(Statement.class, Statement::builder, Statement.Builder::build, "What somebody said in the dialogue.");
        }
    }

    /** The members of {@link DialogueIssue}. */
    public static final class DialogueIssueFormat extends ObjectFormat<DialogueIssue, DialogueIssue.Builder> {

        /** The topic. */
        public final Member<DialogueIssue, DialogueIssue.Builder> topic = required(
                "topic",
                Values.TEXT,
                DialogueIssue::getTopic,
                DialogueIssue.Builder::topic,
                "The topic.",
                "Data collection");

        /** The cluster of articles that the topic belongs to. */
        public final Member<DialogueIssue, DialogueIssue.Builder> cluster = optional(
                "cluster",
                Values.TEXT,
                DialogueIssue::getCluster,
                DialogueIssue.Builder::cluster,
                "The cluster of articles that the topic belongs to.",
                "General measures of implementation");

        /** What was said, in the order spoken. */
        public final Member<DialogueIssue, DialogueIssue.Builder> statements = list(
                "statements",
                STATEMENT,
                DialogueIssue::getStatements,
                DialogueIssue.Builder::addStatements,
                "What was said, in the order spoken.");

        private DialogueIssueFormat() {
            super(
                    DialogueIssue.class,
                    DialogueIssue::builder,
                    DialogueIssue.Builder::build,
                    "An issue that was discussed in the dialogue.");
        }
    }

    /** The members of {@link Dialogue}. */
    public static final class DialogueFormat extends ObjectFormat<Dialogue, Dialogue.Builder> {

        /** The character of the dialogue. */
        public final Member<Dialogue, Dialogue.Builder> character = optional(
                "character",
                Values.TEXT,
                Dialogue::getCharacter,
                Dialogue.Builder::character,
                "The character of the dialogue.");

        /** The general assessment made by the committee. */
        public final Member<Dialogue, Dialogue.Builder> generalAssessment = optional(
                "generalAssessment",
                Values.TEXT,
                Dialogue::getGeneralAssessment,
                Dialogue.Builder::generalAssessment,
                "The general assessment made by the committee.");

        /** The main issues discussed. */
        public final Member<Dialogue, Dialogue.Builder> issues = list(
                "issues",
                DIALOGUE_ISSUE,
                Dialogue::getIssues,
                Dialogue.Builder::addIssues,
                "The main issues discussed.");

        private DialogueFormat() {
            super(
                    Dialogue.class,
                    Dialogue::builder,
                    Dialogue.Builder::build,
                    "The account of the dialogue between the committee and the delegation.");
        }
    }

    /** The members of {@link UrgentRecommendation}. */
    public static final class UrgentRecommendationFormat
            extends ObjectFormat<UrgentRecommendation, UrgentRecommendation.Builder> {

        /** An id in another system, such as the Universal Human Rights Index. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> id = optional(
                "id",
                Values.TEXT,
                UrgentRecommendation::getId,
                UrgentRecommendation.Builder::id,
                "An id in another system, such as the Universal Human Rights Index.");

        /** The area of concern. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> area = required(
                "area",
                Values.TEXT,
                UrgentRecommendation::getArea,
                UrgentRecommendation.Builder::area,
                "The area of concern.",
                "Sexual exploitation of children");

        /** The recommendation. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> text = required(
                "text",
                Values.TEXT,
                UrgentRecommendation::getText,
                UrgentRecommendation.Builder::text,
                "The recommendation.");

        /** The single actions that it asks for. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> actions = list(
                "actions",
                Values.TEXT,
                UrgentRecommendation::getActions,
                UrgentRecommendation.Builder::addActions,
                "The single actions that it asks for.");

        /** The paragraphs of the concluding observations. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> paragraphs = list(
                "paragraphs",
                Values.TEXT,
                UrgentRecommendation::getParagraphs,
                UrgentRecommendation.Builder::addParagraphs,
                "The paragraphs of the concluding observations.",
                "23 (a)");

        /** Themes. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> themes = list(
                "themes",
                Values.TEXT,
                UrgentRecommendation::getThemes,
                UrgentRecommendation.Builder::addThemes,
                "Themes.");

        /** The persons affected. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> affectedPersons = list(
                "affectedPersons",
                Values.TEXT,
                UrgentRecommendation::getAffectedPersons,
                UrgentRecommendation.Builder::addAffectedPersons,
                "The persons affected.");

        /** Sustainable Development Goals and targets. */
        public final Member<UrgentRecommendation, UrgentRecommendation.Builder> sdgs = list(
                "sdgs",
                Values.SDG,
                UrgentRecommendation::getSdgs,
                UrgentRecommendation.Builder::addSdgs,
                "Sustainable Development Goals and targets.");

        private UrgentRecommendationFormat() {
            super(
                    UrgentRecommendation.class,
                    UrgentRecommendation::builder,
                    UrgentRecommendation.Builder::build,
                    "A recommendation for which the committee asks urgent measures.");
        }
    }

    /** The members of {@link ConcludingObservations}. */
    public static final class ConcludingObservationsFormat
            extends ObjectFormat<ConcludingObservations, ConcludingObservations.Builder> {

        /** The instrument. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> instrument = optional(
                "instrument",
                Values.INSTRUMENT,
                ConcludingObservations::getInstrument,
                ConcludingObservations.Builder::instrument,
                "The instrument.");

        /** The date of adoption. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> adopted = optional(
                "adopted",
                Values.DATE,
                ConcludingObservations::getAdopted,
                ConcludingObservations.Builder::adopted,
                "The date of adoption.",
                "2018-06-01");

        /** The date of publication. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> published = optional(
                "published",
                Values.DATE,
                ConcludingObservations::getPublished,
                ConcludingObservations.Builder::published,
                "The date of publication.");

        /** Whether the document says that they ask for urgent measures. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> urgentMeasures = optional(
                "urgentMeasures",
                Values.BOOLEAN,
                ConcludingObservations::getUrgentMeasures,
                ConcludingObservations.Builder::urgentMeasures,
                "Whether the document says that they ask for urgent measures.");

        /** The number of areas for urgent measures that the document announces. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> urgentAreasStated = integer(
                "urgentAreasStated",
                ConcludingObservations::getUrgentAreasStated,
                ConcludingObservations.Builder::urgentAreasStated,
                "The number of areas for urgent measures that the document announces.",
                "6");

        /** The recommendations for urgent measures. */
        public final Member<ConcludingObservations, ConcludingObservations.Builder> urgentRecommendations = list(
                "urgentRecommendations",
                URGENT_RECOMMENDATION,
                ConcludingObservations::getUrgentRecommendations,
                ConcludingObservations.Builder::addUrgentRecommendations,
                "The recommendations for urgent measures.");

        /** The members of every document. */
        public final DocumentMembers<ConcludingObservations, ConcludingObservations.Builder> document =
                new DocumentMembers<>(this);

        private ConcludingObservationsFormat() {
            super(
                    ConcludingObservations.class,
                    ConcludingObservations::builder,
                    ConcludingObservations.Builder::build,
                    "The concluding observations that the committee adopted.");
        }
    }

    /** The members of {@link NextReport}. */
    public static final class NextReportFormat extends ObjectFormat<NextReport, NextReport.Builder> {

        /** The instrument. */
        public final Member<NextReport, NextReport.Builder> instrument = required(
                "instrument",
                Values.INSTRUMENT,
                NextReport::getInstrument,
                NextReport.Builder::instrument,
                "The instrument.");

        /** The number of the report, or the first and last number of the reports that it combines. */
        public final Member<NextReport, NextReport.Builder> numbers = optional(
                "numbers",
                Values.REPORT_NUMBERS,
                NextReport::getNumbers,
                NextReport.Builder::numbers,
                "The number of the report, or the first and last number of the reports that it combines.");

        /** The date on which it is due. */
        public final Member<NextReport, NextReport.Builder> due = optional(
                "due",
                Values.DATE,
                NextReport::getDue,
                NextReport.Builder::due,
                "The date on which it is due.",
                "2026-10-24");

        private NextReportFormat() {
            super(
                    NextReport.class,
                    NextReport::builder,
                    NextReport.Builder::build,
                    "A report that the State party was asked to submit next.");
        }
    }

    /** The members of {@link Link}. */
    public static final class LinkFormat extends ObjectFormat<Link, Link.Builder> {

        /** What it leads to. */
        public final Member<Link, Link.Builder> kind =
                required("kind", Values.LINK_KIND, Link::getKind, Link.Builder::kind, "What it leads to.");

        /** The title. */
        public final Member<Link, Link.Builder> title =
                optional("title", Values.TEXT, Link::getTitle, Link.Builder::title, "The title.", "Webcast");

        /** The address; kept even where it is no URI, so that it can be reported. */
        public final Member<Link, Link.Builder> href = optional(
                "href",
                Values.TEXT,
                Link::getHref,
                Link.Builder::href,
                "The address; kept even where it is no URI, so that it can be reported.",
                "https://webtv.un.org/");

        private LinkFormat() {
            super(Link.class, Link::builder, Link.Builder::build, "A link to material about the session.");
        }
    }

    /** The members of {@link Source}. */
    public static final class SourceFormat extends ObjectFormat<Source, Source.Builder> {

        /** The publisher. */
        public final Member<Source, Source.Builder> publisher = optional(
                "publisher",
                Values.TEXT,
                Source::getPublisher,
                Source.Builder::publisher,
                "The publisher.",
                "Child Rights Connect");

        /** The title. */
        public final Member<Source, Source.Builder> title = optional(
                "title", Values.TEXT, Source::getTitle, Source.Builder::title, "The title.", "Country session: Russia");

        /** The author. */
        public final Member<Source, Source.Builder> author =
                optional("author", Values.TEXT, Source::getAuthor, Source.Builder::author, "The author.");

        /** The date of publication. */
        public final Member<Source, Source.Builder> published = optional(
                "published", Values.DATE, Source::getPublished, Source.Builder::published, "The date of publication.");

        /** The date on which it was retrieved. */
        public final Member<Source, Source.Builder> retrieved = optional(
                "retrieved",
                Values.DATE,
                Source::getRetrieved,
                Source.Builder::retrieved,
                "The date on which it was retrieved.");

        /** The language of the document, a tag of BCP 47. */
        public final Member<Source, Source.Builder> language = optional(
                "language",
                Values.TEXT,
                Source::getLanguage,
                Source.Builder::language,
                "The language of the document, a tag of BCP 47.",
                "en");

        /** The address; kept even where it is no URI, so that it can be reported. */
        public final Member<Source, Source.Builder> href = optional(
                "href",
                Values.TEXT,
                Source::getHref,
                Source.Builder::href,
                "The address; kept even where it is no URI, so that it can be reported.");

        /** The disclaimer. */
        public final Member<Source, Source.Builder> disclaimer = optional(
                "disclaimer", Values.TEXT, Source::getDisclaimer, Source.Builder::disclaimer, "The disclaimer.");

        private SourceFormat() {
            super(Source.class, Source::builder, Source.Builder::build, "The document that the record was made from.");
        }
    }

    /** The members of {@link CountrySession}. */
    public static final class CountrySessionFormat extends ObjectFormat<CountrySession, CountrySession.Builder> {

        /** The schema that the document names; not kept. */
        public final Member<CountrySession, CountrySession.Builder> schema = add(new JsonOnly.SchemaName());

        /** The version of the format. */
        public final Member<CountrySession, CountrySession.Builder> schemaVersion = add(new JsonOnly.Version());

        /** The id that its keeper gave the record. */
        public final Member<CountrySession, CountrySession.Builder> id = optional(
                "id",
                Values.TEXT,
                CountrySession::getId,
                CountrySession.Builder::id,
                "The id that its keeper gave the record.",
                "crc-rus-2018-05-22");

        /** The committee. */
        public final Member<CountrySession, CountrySession.Builder> committee = required(
                "committee",
                Values.COMMITTEE,
                CountrySession::getCommittee,
                CountrySession.Builder::committee,
                "The committee.");

        /** The State party whose reports were considered. */
        public final Member<CountrySession, CountrySession.Builder> stateParty = required(
                "stateParty",
                COUNTRY,
                CountrySession::getStateParty,
                CountrySession.Builder::stateParty,
                "The State party whose reports were considered.");

        /** The instruments whose implementation was considered. */
        public final Member<CountrySession, CountrySession.Builder> instrumentsUnderReview = list(
                "instrumentsUnderReview",
                Values.INSTRUMENT,
                CountrySession::getInstrumentsUnderReview,
                CountrySession.Builder::addInstrumentsUnderReview,
                "The instruments whose implementation was considered.",
                "OPSC");

        /** The session of the committee. */
        public final Member<CountrySession, CountrySession.Builder> committeeSession = optional(
                "committeeSession",
                MEETING_PERIOD,
                CountrySession::getCommitteeSession,
                CountrySession.Builder::committeeSession,
                "The session of the committee.");

        /** The meeting of the pre-sessional working group that prepared the session. */
        public final Member<CountrySession, CountrySession.Builder> preSession = optional(
                "preSession",
                MEETING_PERIOD,
                CountrySession::getPreSession,
                CountrySession.Builder::preSession,
                "The meeting of the pre-sessional working group that prepared the session.");

        /** The days of the dialogue with the delegation. */
        public final Member<CountrySession, CountrySession.Builder> dialogueDates = requiredList(
                "dialogueDates",
                Values.DATE,
                CountrySession::getDialogueDates,
                CountrySession.Builder::addDialogueDates,
                "The days of the dialogue with the delegation.",
                "2018-05-22");

        /** The reporting procedure. */
        public final Member<CountrySession, CountrySession.Builder> procedure = optional(
                "procedure",
                Values.PROCEDURE,
                CountrySession::getProcedure,
                CountrySession.Builder::procedure,
                "The reporting procedure.");

        /** Whether the State was considered in the absence of a report. */
        public final Member<CountrySession, CountrySession.Builder> withoutReport = optional(
                "withoutReport",
                Values.BOOLEAN,
                CountrySession::getWithoutReport,
                CountrySession.Builder::withoutReport,
                "Whether the State was considered in the absence of a report.");

        /** The common core document. */
        public final Member<CountrySession, CountrySession.Builder> commonCoreDocument = optional(
                "commonCoreDocument",
                COMMON_CORE_DOCUMENT,
                CountrySession::getCommonCoreDocument,
                CountrySession.Builder::commonCoreDocument,
                "The common core document.");

        /** The State reports that the document lists, under review or not. */
        public final Member<CountrySession, CountrySession.Builder> stateReports = list(
                "stateReports",
                STATE_REPORT,
                CountrySession::getStateReports,
                CountrySession.Builder::addStateReports,
                "The State reports that the document lists, under review or not.");

        /** The lists of issues. */
        public final Member<CountrySession, CountrySession.Builder> listsOfIssues = list(
                "listsOfIssues",
                LIST_OF_ISSUES,
                CountrySession::getListsOfIssues,
                CountrySession.Builder::addListsOfIssues,
                "The lists of issues.");

        /** The written replies to lists of issues. */
        public final Member<CountrySession, CountrySession.Builder> writtenReplies = list(
                "writtenReplies",
                WRITTEN_REPLIES,
                CountrySession::getWrittenReplies,
                CountrySession.Builder::addWrittenReplies,
                "The written replies to lists of issues.");

        /** The reports of others than the State party. */
        public final Member<CountrySession, CountrySession.Builder> alternativeReports = list(
                "alternativeReports",
                ALTERNATIVE_REPORT,
                CountrySession::getAlternativeReports,
                CountrySession.Builder::addAlternativeReports,
                "The reports of others than the State party.");

        /** The kinds of authors of which the document says that they sent no report ("None"). */
        public final Member<CountrySession, CountrySession.Builder> noAlternativeReportsFrom = list(
                "noAlternativeReportsFrom",
                Values.AUTHOR_TYPE,
                CountrySession::getNoAlternativeReportsFrom,
                CountrySession.Builder::addNoAlternativeReportsFrom,
                "The kinds of authors of which the document says that they sent no report (\"None\").",
                "nhri");

        /** Additional comments. */
        public final Member<CountrySession, CountrySession.Builder> additionalComments = optional(
                "additionalComments",
                Values.TEXT,
                CountrySession::getAdditionalComments,
                CountrySession.Builder::additionalComments,
                "Additional comments.");

        /** The delegation of the State party. */
        public final Member<CountrySession, CountrySession.Builder> delegation = optional(
                "delegation",
                DELEGATION,
                CountrySession::getDelegation,
                CountrySession.Builder::delegation,
                "The delegation of the State party.");

        /** The members of the committee who led the dialogue. */
        public final Member<CountrySession, CountrySession.Builder> taskForce = list(
                "taskForce",
                COMMITTEE_MEMBER,
                CountrySession::getTaskForce,
                CountrySession.Builder::addTaskForce,
                "The members of the committee who led the dialogue.");

        /** The account of the dialogue. */
        public final Member<CountrySession, CountrySession.Builder> dialogue = optional(
                "dialogue",
                DIALOGUE,
                CountrySession::getDialogue,
                CountrySession.Builder::dialogue,
                "The account of the dialogue.");

        /** The concluding observations. */
        public final Member<CountrySession, CountrySession.Builder> concludingObservations = list(
                "concludingObservations",
                CONCLUDING_OBSERVATIONS,
                CountrySession::getConcludingObservations,
                CountrySession.Builder::addConcludingObservations,
                "The concluding observations.");

        /** The Sustainable Development Goals and targets that the document links to the session. */
        public final Member<CountrySession, CountrySession.Builder> sdgs = list(
                "sdgs",
                Values.SDG,
                CountrySession::getSdgs,
                CountrySession.Builder::addSdgs,
                "The Sustainable Development Goals and targets that the document links to the session.",
                "16.2");

        /** The next reports that the State party was asked for. */
        public final Member<CountrySession, CountrySession.Builder> nextReports = list(
                "nextReports",
                NEXT_REPORT,
                CountrySession::getNextReports,
                CountrySession.Builder::addNextReports,
                "The next reports that the State party was asked for.");

        /** Links to material about the session. */
        public final Member<CountrySession, CountrySession.Builder> links = list(
                "links",
                LINK,
                CountrySession::getLinks,
                CountrySession.Builder::addLinks,
                "Links to material about the session.");

        /** Where the record comes from. */
        public final Member<CountrySession, CountrySession.Builder> source = optional(
                "source",
                SOURCE,
                CountrySession::getSource,
                CountrySession.Builder::source,
                "Where the record comes from.");

        /** Members of one's own: any JSON object, kept exactly and written back exactly. */
        public final Member<CountrySession, CountrySession.Builder> extensions = optional(
                "extensions",
                Values.EXTENSIONS,
                CountrySession::getExtensions,
                CountrySession.Builder::extensions,
                "Members of one's own: any JSON object, kept exactly and written back exactly.");

        private CountrySessionFormat() {
            super(
                    CountrySession.class,
                    CountrySession::builder,
                    CountrySession.Builder::build,
                    "The session of a UN human-rights treaty body with a State party, as a session report tells it: right or wrong.");
        }
    }
}
