package org.treatysessions.json.format;

import static org.treatysessions.json.format.Values.AUTHOR_TYPE;
import static org.treatysessions.json.format.Values.BOOLEAN;
import static org.treatysessions.json.format.Values.COMMITTEE;
import static org.treatysessions.json.format.Values.DATE;
import static org.treatysessions.json.format.Values.EXTENSIONS;
import static org.treatysessions.json.format.Values.INSTRUMENT;
import static org.treatysessions.json.format.Values.LINK_KIND;
import static org.treatysessions.json.format.Values.LIST_OF_ISSUES_KIND;
import static org.treatysessions.json.format.Values.PROCEDURE;
import static org.treatysessions.json.format.Values.REPORT_NUMBERS;
import static org.treatysessions.json.format.Values.SDG;
import static org.treatysessions.json.format.Values.SPEAKER;
import static org.treatysessions.json.format.Values.TASK_FORCE_ROLE;
import static org.treatysessions.json.format.Values.TEXT;

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

        public final Member<Country, ?> code = required("code", TEXT, Country::getCode, Country.Builder::code)
                .says("The code: ISO 3166-1 alpha-3, EU, or a code that the UN uses beside them.", "RUS", "EU");
        public final Member<Country, ?> name = optional("name", TEXT, Country::getName, Country.Builder::name)
                .says("The name, as the document has it.", "Russian Federation");

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

        public final Member<MeetingPeriod, ?> number = integer(
                        "number", MeetingPeriod::getNumber, MeetingPeriod.Builder::number)
                .says("The number of the session.", "78");
        public final Member<MeetingPeriod, ?> start = optional(
                        "start", DATE, MeetingPeriod::getStart, MeetingPeriod.Builder::start)
                .says("The first day of the meeting.", "2018-05-14");
        public final Member<MeetingPeriod, ?> end = optional(
                        "end", DATE, MeetingPeriod::getEnd, MeetingPeriod.Builder::end)
                .says("The last day of the meeting.", "2018-06-01");
        public final Member<MeetingPeriod, ?> place = optional(
                        "place", TEXT, MeetingPeriod::getPlace, MeetingPeriod.Builder::place)
                .says("The place of the meeting.", "Geneva");

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

        public final Member<CommonCoreDocument, ?> initialSubmission = optional(
                        "initialSubmission",
                        DATE,
                        CommonCoreDocument::getInitialSubmission,
                        CommonCoreDocument.Builder::initialSubmission)
                .says("The date on which it was first submitted.", "1992-10-22");
        public final Member<CommonCoreDocument, ?> updated = optional(
                        "updated", DATE, CommonCoreDocument::getUpdated, CommonCoreDocument.Builder::updated)
                .says("The date of its latest update.");
        public final Member<CommonCoreDocument, ?> annexes = optional(
                        "annexes", DATE, CommonCoreDocument::getAnnexes, CommonCoreDocument.Builder::annexes)
                .says("The date of its annexes.");

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

        public final Member<StateReport, ?> instrument = required(
                        "instrument", INSTRUMENT, StateReport::getInstrument, StateReport.Builder::instrument)
                .says("The instrument that the report is made under.", "OPSC");
        public final Member<StateReport, ?> numbers = optional(
                        "numbers", REPORT_NUMBERS, StateReport::getNumbers, StateReport.Builder::numbers)
                .says("The number of the report, or the first and last number of the reports that it combines.");
        public final Member<StateReport, ?> due = optional("due", DATE, StateReport::getDue, StateReport.Builder::due)
                .says("The date on which it was due.", "2001");
        public final Member<StateReport, ?> submitted = optional(
                        "submitted", DATE, StateReport::getSubmitted, StateReport.Builder::submitted)
                .says("The date on which it was received.", "2004-11-15");

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

        public final Member<ListOfIssues, ?> instrument = optional(
                        "instrument", INSTRUMENT, ListOfIssues::getInstrument, ListOfIssues.Builder::instrument)
                .says("The instrument that it is about; absent where the document does not say.");
        public final Member<ListOfIssues, ?> kind = optional(
                        "kind", LIST_OF_ISSUES_KIND, ListOfIssues::getKind, ListOfIssues.Builder::kind)
                .says("Whether it asks about a report or comes prior to reporting.");
        public final Member<ListOfIssues, ?> issued = optional(
                        "issued", DATE, ListOfIssues::getIssued, ListOfIssues.Builder::issued)
                .says("The date on the document.");
        public final Member<ListOfIssues, ?> questionCount = integer(
                        "questionCount", ListOfIssues::getQuestionCount, ListOfIssues.Builder::questionCount)
                .says("The number of its questions.", "30");

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

        public final Member<WrittenReplies, ?> instrument = optional(
                        "instrument", INSTRUMENT, WrittenReplies::getInstrument, WrittenReplies.Builder::instrument)
                .says("The instrument that they are about; absent where the document does not say.");
        public final Member<WrittenReplies, ?> due = optional(
                        "due", DATE, WrittenReplies::getDue, WrittenReplies.Builder::due)
                .says("The date by which they were asked for.");
        public final Member<WrittenReplies, ?> submitted = optional(
                        "submitted", DATE, WrittenReplies::getSubmitted, WrittenReplies.Builder::submitted)
                .says("The date on which they were received.");

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

        public final Member<AlternativeReport, ?> author = required(
                        "author", TEXT, AlternativeReport::getAuthor, AlternativeReport.Builder::author)
                .says("The author, a person or an organisation.", "ECPAT");
        public final Member<AlternativeReport, ?> authorType = required(
                        "authorType",
                        AUTHOR_TYPE,
                        AlternativeReport::getAuthorType,
                        AlternativeReport.Builder::authorType)
                .says("What kind of author it is.");
        public final Member<AlternativeReport, ?> title = optional(
                        "title", TEXT, AlternativeReport::getTitle, AlternativeReport.Builder::title)
                .says("The title of the report.");
        public final Member<AlternativeReport, ?> submitted = optional(
                        "submitted", DATE, AlternativeReport::getSubmitted, AlternativeReport.Builder::submitted)
                .says("The date on which it was received.");
        public final Member<AlternativeReport, ?> confidential = optional(
                        "confidential",
                        BOOLEAN,
                        AlternativeReport::getConfidential,
                        AlternativeReport.Builder::confidential)
                .says("Whether the author asked for it to be kept confidential.");
        public final Member<AlternativeReport, ?> language = optional(
                        "language", TEXT, AlternativeReport::getLanguage, AlternativeReport.Builder::language)
                .says("The language of the report, a tag of BCP 47.", "en");
        public final Member<AlternativeReport, ?> wordCount = integer(
                        "wordCount", AlternativeReport::getWordCount, AlternativeReport.Builder::wordCount)
                .says("The number of words, without annexes.");
        public final Member<AlternativeReport, ?> href = optional(
                        "href", TEXT, AlternativeReport::getHref, AlternativeReport.Builder::href)
                .says("The address of the report; kept even where it is no URI, so that it can be reported.");

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

        public final Member<Delegate, ?> name = required("name", TEXT, Delegate::getName, Delegate.Builder::name)
                .says("The name, as the document has it.", "Igor Zubov");
        public final Member<Delegate, ?> title = optional("title", TEXT, Delegate::getTitle, Delegate.Builder::title)
                .says("The title or function.", "Deputy Minister of Internal Affairs");
        public final Member<Delegate, ?> body = optional("body", TEXT, Delegate::getBody, Delegate.Builder::body)
                .says("The ministry or other body.", "Ministry of Internal Affairs");

        private DelegateFormat() {
            super(Delegate.class, Delegate::builder, Delegate.Builder::build, "A member of a delegation.");
        }
    }

    /** The members of {@link Delegation}. */
    public static final class DelegationFormat extends ObjectFormat<Delegation, Delegation.Builder> {

        public final Member<Delegation, ?> description = optional(
                        "description", TEXT, Delegation::getDescription, Delegation.Builder::description)
                .says("The delegation in the words of the document.");
        public final Member<Delegation, ?> size = integer("size", Delegation::getSize, Delegation.Builder::size)
                .says("The number of its members, as stated.");
        public final Member<Delegation, ?> head = optional(
                        "head", DELEGATE, Delegation::getHead, Delegation.Builder::head)
                .says("The head of the delegation.");
        public final Member<Delegation, ?> members = list(
                        "members", DELEGATE, Delegation::getMembers, Delegation.Builder::addMembers)
                .says("Its members, the head apart.");
        public final Member<Delegation, ?> bodies = list(
                        "bodies", TEXT, Delegation::getBodies, Delegation.Builder::addBodies)
                .says("The ministries and other bodies that were represented.");

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

        public final Member<CommitteeMember, ?> name = required(
                        "name", TEXT, CommitteeMember::getName, CommitteeMember.Builder::name)
                .says("The name, as the document has it.", "Hatem Kotrane");
        public final Member<CommitteeMember, ?> country = optional(
                        "country", COUNTRY, CommitteeMember::getCountry, CommitteeMember.Builder::country)
                .says("The State whose national the member is.");
        public final Member<CommitteeMember, ?> role = optional(
                        "role", TASK_FORCE_ROLE, CommitteeMember::getRole, CommitteeMember.Builder::role)
                .says("The role in the task force.");

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

        public final Member<Statement, ?> by =
                required("by", SPEAKER, Statement::getBy, Statement.Builder::by).says("The side that spoke.");
        public final Member<Statement, ?> name = optional("name", TEXT, Statement::getName, Statement.Builder::name)
                .says("The name of the speaker.");
        public final Member<Statement, ?> text = required("text", TEXT, Statement::getText, Statement.Builder::text)
                .says("What was said.");

        private StatementFormat() {
            super(Statement.class, Statement::builder, Statement.Builder::build, "What somebody said in the dialogue.");
        }
    }

    /** The members of {@link DialogueIssue}. */
    public static final class DialogueIssueFormat extends ObjectFormat<DialogueIssue, DialogueIssue.Builder> {

        public final Member<DialogueIssue, ?> topic = required(
                        "topic", TEXT, DialogueIssue::getTopic, DialogueIssue.Builder::topic)
                .says("The topic, as the document has it.", "Data collection");
        public final Member<DialogueIssue, ?> cluster = optional(
                        "cluster", TEXT, DialogueIssue::getCluster, DialogueIssue.Builder::cluster)
                .says("The cluster of articles that the topic belongs to.", "General measures of implementation");
        public final Member<DialogueIssue, ?> statements = list(
                        "statements", STATEMENT, DialogueIssue::getStatements, DialogueIssue.Builder::addStatements)
                .says("What was said, in the order spoken.");

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

        public final Member<Dialogue, ?> character = optional(
                        "character", TEXT, Dialogue::getCharacter, Dialogue.Builder::character)
                .says("The character of the dialogue, in the words of the document.");
        public final Member<Dialogue, ?> generalAssessment = optional(
                        "generalAssessment", TEXT, Dialogue::getGeneralAssessment, Dialogue.Builder::generalAssessment)
                .says("The general assessment by the committee, in the words of the document.");
        public final Member<Dialogue, ?> issues = list(
                        "issues", DIALOGUE_ISSUE, Dialogue::getIssues, Dialogue.Builder::addIssues)
                .says("The main issues discussed, in the order of the document.");

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

        public final Member<UrgentRecommendation, ?> id = optional(
                        "id", TEXT, UrgentRecommendation::getId, UrgentRecommendation.Builder::id)
                .says("An id in another system, such as the Universal Human Rights Index.");
        public final Member<UrgentRecommendation, ?> area = required(
                        "area", TEXT, UrgentRecommendation::getArea, UrgentRecommendation.Builder::area)
                .says("The area of concern.", "Sexual exploitation of children");
        public final Member<UrgentRecommendation, ?> text = required(
                        "text", TEXT, UrgentRecommendation::getText, UrgentRecommendation.Builder::text)
                .says("The recommendation, word for word.");
        public final Member<UrgentRecommendation, ?> actions = list(
                        "actions", TEXT, UrgentRecommendation::getActions, UrgentRecommendation.Builder::addActions)
                .says("The single actions that it asks for.");
        public final Member<UrgentRecommendation, ?> paragraphs = list(
                        "paragraphs",
                        TEXT,
                        UrgentRecommendation::getParagraphs,
                        UrgentRecommendation.Builder::addParagraphs)
                .says("The paragraphs of the concluding observations that it stands in.", "23 (a)");
        public final Member<UrgentRecommendation, ?> themes = list(
                        "themes", TEXT, UrgentRecommendation::getThemes, UrgentRecommendation.Builder::addThemes)
                .says("The themes that it is about, in the words of the document.");
        public final Member<UrgentRecommendation, ?> affectedPersons = list(
                        "affectedPersons",
                        TEXT,
                        UrgentRecommendation::getAffectedPersons,
                        UrgentRecommendation.Builder::addAffectedPersons)
                .says("The groups of persons that it is about, in the words of the document.");
        public final Member<UrgentRecommendation, ?> sdgs = list(
                        "sdgs", SDG, UrgentRecommendation::getSdgs, UrgentRecommendation.Builder::addSdgs)
                .says("The Sustainable Development Goals and targets that it is linked to.");

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

        public final Member<ConcludingObservations, ?> instrument = optional(
                        "instrument",
                        INSTRUMENT,
                        ConcludingObservations::getInstrument,
                        ConcludingObservations.Builder::instrument)
                .says("The instrument that they are about; absent where the document does not say.");
        public final Member<ConcludingObservations, ?> adopted = optional(
                        "adopted", DATE, ConcludingObservations::getAdopted, ConcludingObservations.Builder::adopted)
                .says("The date of adoption.", "2018-06-01");
        public final Member<ConcludingObservations, ?> published = optional(
                        "published",
                        DATE,
                        ConcludingObservations::getPublished,
                        ConcludingObservations.Builder::published)
                .says("The date of publication.");
        public final Member<ConcludingObservations, ?> urgentMeasures = optional(
                        "urgentMeasures",
                        BOOLEAN,
                        ConcludingObservations::getUrgentMeasures,
                        ConcludingObservations.Builder::urgentMeasures)
                .says("Whether the document says that they ask for urgent measures.");
        public final Member<ConcludingObservations, ?> urgentAreasStated = integer(
                        "urgentAreasStated",
                        ConcludingObservations::getUrgentAreasStated,
                        ConcludingObservations.Builder::urgentAreasStated)
                .says("The number of areas for urgent measures that the document announces.", "6");
        public final Member<ConcludingObservations, ?> urgentRecommendations = list(
                        "urgentRecommendations",
                        URGENT_RECOMMENDATION,
                        ConcludingObservations::getUrgentRecommendations,
                        ConcludingObservations.Builder::addUrgentRecommendations)
                .says("The recommendations for urgent measures.");

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

        public final Member<NextReport, ?> instrument = required(
                        "instrument", INSTRUMENT, NextReport::getInstrument, NextReport.Builder::instrument)
                .says("The instrument that the report is to be made under.");
        public final Member<NextReport, ?> numbers = optional(
                        "numbers", REPORT_NUMBERS, NextReport::getNumbers, NextReport.Builder::numbers)
                .says("The number of the report, or the first and last number of the reports that it combines.");
        public final Member<NextReport, ?> due = optional("due", DATE, NextReport::getDue, NextReport.Builder::due)
                .says("The date on which it is due.", "2026-10-24");

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

        public final Member<Link, ?> kind =
                required("kind", LINK_KIND, Link::getKind, Link.Builder::kind).says("What it leads to.");
        public final Member<Link, ?> title = optional("title", TEXT, Link::getTitle, Link.Builder::title)
                .says("The title, as it is shown.", "Webcast");
        public final Member<Link, ?> href = optional("href", TEXT, Link::getHref, Link.Builder::href)
                .says(
                        "The address; kept even where it is no URI, so that it can be reported.",
                        "https://webtv.un.org/");

        private LinkFormat() {
            super(Link.class, Link::builder, Link.Builder::build, "A link to material about the session.");
        }
    }

    /** The members of {@link Source}. */
    public static final class SourceFormat extends ObjectFormat<Source, Source.Builder> {

        public final Member<Source, ?> publisher = optional(
                        "publisher", TEXT, Source::getPublisher, Source.Builder::publisher)
                .says("The publisher of the document.", "Child Rights Connect");
        public final Member<Source, ?> title = optional("title", TEXT, Source::getTitle, Source.Builder::title)
                .says("The title of the document.", "Country session: Russia");
        public final Member<Source, ?> author = optional("author", TEXT, Source::getAuthor, Source.Builder::author)
                .says("The author of the document.");
        public final Member<Source, ?> published = optional(
                        "published", DATE, Source::getPublished, Source.Builder::published)
                .says("The date of publication.");
        public final Member<Source, ?> retrieved = optional(
                        "retrieved", DATE, Source::getRetrieved, Source.Builder::retrieved)
                .says("The date on which it was retrieved.");
        public final Member<Source, ?> language = optional(
                        "language", TEXT, Source::getLanguage, Source.Builder::language)
                .says("The language of the document, a tag of BCP 47.", "en");
        public final Member<Source, ?> href = optional("href", TEXT, Source::getHref, Source.Builder::href)
                .says("The address; kept even where it is no URI, so that it can be reported.");
        public final Member<Source, ?> disclaimer = optional(
                        "disclaimer", TEXT, Source::getDisclaimer, Source.Builder::disclaimer)
                .says("The disclaimer, in the words of the document.");

        private SourceFormat() {
            super(Source.class, Source::builder, Source.Builder::build, "The document that the record was made from.");
        }
    }

    /** The members of {@link CountrySession}. */
    public static final class CountrySessionFormat extends ObjectFormat<CountrySession, CountrySession.Builder> {

        public final Member<CountrySession, ?> schema = schemaName(SessionSchema.ID);
        public final Member<CountrySession, ?> schemaVersion = add(new JsonOnly.Version());
        public final Member<CountrySession, ?> id = optional(
                        "id", TEXT, CountrySession::getId, CountrySession.Builder::id)
                .says("The id that its keeper gave the record.", "crc-rus-2018-05-22");
        public final Member<CountrySession, ?> committee = required(
                        "committee", COMMITTEE, CountrySession::getCommittee, CountrySession.Builder::committee)
                .says("The committee that met the State party.");
        public final Member<CountrySession, ?> stateParty = required(
                        "stateParty", COUNTRY, CountrySession::getStateParty, CountrySession.Builder::stateParty)
                .says("The State party whose reports were considered.");
        public final Member<CountrySession, ?> instrumentsUnderReview = list(
                        "instrumentsUnderReview",
                        INSTRUMENT,
                        CountrySession::getInstrumentsUnderReview,
                        CountrySession.Builder::addInstrumentsUnderReview)
                .says("The instruments whose implementation was considered.", "OPSC");
        public final Member<CountrySession, ?> committeeSession = optional(
                        "committeeSession",
                        MEETING_PERIOD,
                        CountrySession::getCommitteeSession,
                        CountrySession.Builder::committeeSession)
                .says("The session of the committee.");
        public final Member<CountrySession, ?> preSession = optional(
                        "preSession", MEETING_PERIOD, CountrySession::getPreSession, CountrySession.Builder::preSession)
                .says("The meeting of the pre-sessional working group that prepared the session.");
        public final Member<CountrySession, ?> dialogueDates = requiredList(
                        "dialogueDates",
                        DATE,
                        CountrySession::getDialogueDates,
                        CountrySession.Builder::addDialogueDates)
                .says("The days of the dialogue with the delegation.", "2018-05-22");
        public final Member<CountrySession, ?> procedure = optional(
                        "procedure", PROCEDURE, CountrySession::getProcedure, CountrySession.Builder::procedure)
                .says("The procedure by which the State reported.");
        public final Member<CountrySession, ?> withoutReport = optional(
                        "withoutReport",
                        BOOLEAN,
                        CountrySession::getWithoutReport,
                        CountrySession.Builder::withoutReport)
                .says("Whether the State was considered in the absence of a report.");
        public final Member<CountrySession, ?> commonCoreDocument = optional(
                        "commonCoreDocument",
                        COMMON_CORE_DOCUMENT,
                        CountrySession::getCommonCoreDocument,
                        CountrySession.Builder::commonCoreDocument)
                .says("The common core document.");
        public final Member<CountrySession, ?> stateReports = list(
                        "stateReports",
                        STATE_REPORT,
                        CountrySession::getStateReports,
                        CountrySession.Builder::addStateReports)
                .says("The State reports that the document lists, under review or not.");
        public final Member<CountrySession, ?> listsOfIssues = list(
                        "listsOfIssues",
                        LIST_OF_ISSUES,
                        CountrySession::getListsOfIssues,
                        CountrySession.Builder::addListsOfIssues)
                .says("The lists of issues, one entry for each document.");
        public final Member<CountrySession, ?> writtenReplies = list(
                        "writtenReplies",
                        WRITTEN_REPLIES,
                        CountrySession::getWrittenReplies,
                        CountrySession.Builder::addWrittenReplies)
                .says("The written replies to lists of issues, one entry for each document.");
        public final Member<CountrySession, ?> alternativeReports = list(
                        "alternativeReports",
                        ALTERNATIVE_REPORT,
                        CountrySession::getAlternativeReports,
                        CountrySession.Builder::addAlternativeReports)
                .says("The reports of others than the State party.");
        public final Member<CountrySession, ?> noAlternativeReportsFrom = list(
                        "noAlternativeReportsFrom",
                        AUTHOR_TYPE,
                        CountrySession::getNoAlternativeReportsFrom,
                        CountrySession.Builder::addNoAlternativeReportsFrom)
                .says("The kinds of authors of which the document says that they sent no report (\"None\").", "nhri");
        public final Member<CountrySession, ?> additionalComments = optional(
                        "additionalComments",
                        TEXT,
                        CountrySession::getAdditionalComments,
                        CountrySession.Builder::additionalComments)
                .says("What the document adds in comments, in its own words.");
        public final Member<CountrySession, ?> delegation = optional(
                        "delegation", DELEGATION, CountrySession::getDelegation, CountrySession.Builder::delegation)
                .says("The delegation of the State party.");
        public final Member<CountrySession, ?> taskForce = list(
                        "taskForce",
                        COMMITTEE_MEMBER,
                        CountrySession::getTaskForce,
                        CountrySession.Builder::addTaskForce)
                .says("The members of the committee who led the dialogue.");
        public final Member<CountrySession, ?> dialogue = optional(
                        "dialogue", DIALOGUE, CountrySession::getDialogue, CountrySession.Builder::dialogue)
                .says("The account of the dialogue.");
        public final Member<CountrySession, ?> concludingObservations = list(
                        "concludingObservations",
                        CONCLUDING_OBSERVATIONS,
                        CountrySession::getConcludingObservations,
                        CountrySession.Builder::addConcludingObservations)
                .says("The concluding observations, one entry for each document.");
        public final Member<CountrySession, ?> sdgs = list(
                        "sdgs", SDG, CountrySession::getSdgs, CountrySession.Builder::addSdgs)
                .says("The Sustainable Development Goals and targets that the document links to the session.", "16.2");
        public final Member<CountrySession, ?> nextReports = list(
                        "nextReports",
                        NEXT_REPORT,
                        CountrySession::getNextReports,
                        CountrySession.Builder::addNextReports)
                .says("The next reports that the State party was asked for, with their numbers and due dates.");
        public final Member<CountrySession, ?> links = list(
                        "links", LINK, CountrySession::getLinks, CountrySession.Builder::addLinks)
                .says("Links to material about the session.");
        public final Member<CountrySession, ?> source = optional(
                        "source", SOURCE, CountrySession::getSource, CountrySession.Builder::source)
                .says("Where the record comes from.");
        public final Member<CountrySession, ?> extensions = optional(
                        "extensions", EXTENSIONS, CountrySession::getExtensions, CountrySession.Builder::extensions)
                .says("Members of one's own: any JSON object, kept exactly and written back exactly.");

        private CountrySessionFormat() {
            super(
                    CountrySession.class,
                    CountrySession::builder,
                    CountrySession.Builder::build,
                    "The session of a UN human-rights treaty body with a State party, as a session report tells it: right or wrong.");
        }
    }
}
