package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.ALTERNATIVE_REPORT;
import static org.treatysessions.model.meta.SessionModel.COMMITTEE_MEMBER;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DELEGATION;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.Member;

/** The rules on procedure, people and the reports of others. */
final class ProcedureRules {

    /** The first day of the session with the CRC's first review under the simplified procedure (of Hungary). */
    private static final PartialDate SIMPLIFIED_SINCE = PartialDate.of(2020, 1, 20);

    private static final int MOST_QUESTIONS = 30;

    /** The year of the Addis Ababa guidelines (A/67/222), by which members keep out of reviews of their own State. */
    private static final PartialDate YEAR_OF_INDEPENDENCE_GUIDELINES = PartialDate.of(2012);

    private static final Set<Committee> WITH_SMALL_TASK_FORCES = Set.of(Committee.CRC, Committee.CCPR);
    private static final int LARGEST_USUAL_TASK_FORCE = 6;

    private static final Set<Committee> WITH_TWO_RAPPORTEURS =
            Set.of(Committee.CAT, Committee.CED, Committee.CMW, Committee.CRPD);
    private static final Set<TaskForceRole> LEADING_ROLES = Set.of(TaskForceRole.COORDINATOR, TaskForceRole.RAPPORTEUR);

    private static final int LONGEST_ALTERNATIVE_REPORT = 10_000;

    /** The year of General Assembly resolution 68/268, which limits the words of States; applied from the next on. */
    private static final PartialDate YEAR_OF_WORD_LIMITS = PartialDate.of(2014);

    private static final int LONGEST_REPLIES = 10_700;
    private static final int LONGEST_PERIODIC_REPORT = 21_200;
    private static final int LONGEST_INITIAL_REPORT = 31_800;

    // Sources that several rules have, or that are long.

    private static final String STANDARD_CYCLE =
            "Child Rights Connect, standard cycle, https://crcreporting.childrightsconnect.org/standard-cycle/";
    private static final String SIMPLIFIED_CYCLE =
            "Child Rights Connect, simplified cycle, https://crcreporting.childrightsconnect.org/simplified-cycle/";
    private static final String INPUTS_TO_REPORTS = "Child Rights Connect, inputs to the State report,"
            + " https://crcreporting.childrightsconnect.org/written-inputs-to-state-report/";
    private static final String INPUTS_TO_LISTS = "Child Rights Connect, inputs to lists of issues prior to reporting,"
            + " https://crcreporting.childrightsconnect.org/written-inputs-to-list-of-issues-prior-to-reporting/";
    private static final String FIRST_SIMPLIFIED_REVIEW = "UN Child Rights Committee publishes findings,"
            + " http://www.scoop.co.nz/stories/WO1910/S00027/un-child-rights-committee-publishes-findings.htm";
    private static final String COUNTRY_TASK_FORCES =
            "Country task forces of the Human Rights Committee, http://apc.org.nz/pma/hrc98.htm";

    private static final Set<String> LANGUAGES_OF_THE_UN = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private ProcedureRules() {}

    // ------------------------------------------------------------------------------------- the procedure

    private static final SessionRule PROCEDURE_MISSING = rule(
                    "procedure-missing", WARNING, ProcedureRules::procedureMissing)
            .documented(RuleDocumentation.says("The record does not say by which reporting procedure the State was"
                            + " reviewed: the standard or the simplified one.")
                    .because("The procedure decides which documents there are and in which order they come;"
                            + " without it, several rules on them stay silent.")
                    .example("""
                            {"procedure": null}""")
                    .source("A/RES/68/268, para. 1")
                    .source(STANDARD_CYCLE)
                    .source(SIMPLIFIED_CYCLE));

    private static void procedureMissing(Review review, Findings out) {
        if (review.session().getProcedure().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
    }

    private static final SessionRule SIMPLIFIED_BEFORE_INTRODUCTION = rule(
                    "simplified-before-introduction", ERROR, ProcedureRules::simplifiedBeforeIntroduction)
            .documented(RuleDocumentation.says("A review by the Committee on the Rights of the Child is said to be"
                            + " under the simplified procedure, but the last day of the dialogue is before 20"
                            + " January 2020, when the session began at which that Committee held its first"
                            + " such review.")
                    .because("So early a review was under the standard procedure; usually a form with both"
                            + " options was misread, or the procedure of a later cycle was taken.")
                    .example("""
                            {"procedure": "simplified", "listsOfIssues": null, "writtenReplies": null}""")
                    .arguments("start")
                    .source(FIRST_SIMPLIFIED_REVIEW)
                    .source(SIMPLIFIED_CYCLE));

    private static void simplifiedBeforeIntroduction(Review review, Findings out) {
        boolean isBefore = review.lastDialogueDay()
                .filter(last -> last.isBefore(SIMPLIFIED_SINCE))
                .isPresent();
        if (isBefore && isOf(review, Committee.CRC) && isUnder(review, Procedure.SIMPLIFIED)) {
            out.report(review.document().at(COUNTRY_SESSION.procedure), "start", SIMPLIFIED_SINCE);
        }
    }

    private static final SessionRule SIMPLIFIED_WITH_WRITTEN_REPLIES = rule(
                    "simplified-with-written-replies", WARNING, ProcedureRules::simplifiedWithWrittenReplies)
            .unless("simplified-before-introduction")
            .documented(RuleDocumentation.says("Written replies are listed under the simplified procedure, by which"
                            + " the State report itself replies to the list of issues prior to reporting."
                            + " Silent where simplified-before-introduction has a finding.")
                    .because("Either the procedure is wrong, or the State report was taken for written" + " replies.")
                    .example("""
                            {"procedure": "simplified", "listsOfIssues": [{"kind": "prior-to-reporting"}],
                             "committeeSession": {"number": 83, "start": "2020-01-20", "end": "2020-02-07"},
                             "dialogueDates": ["2020-01-21"],
                             "commonCoreDocument": null, "concludingObservations": null}""")
                    .source(SIMPLIFIED_CYCLE));

    private static void simplifiedWithWrittenReplies(Review review, Findings out) {
        if (isUnder(review, Procedure.SIMPLIFIED) && !review.writtenReplies().isEmpty()) {
            out.comparing(review.document().at(COUNTRY_SESSION.procedure))
                    .report(review.document().at(COUNTRY_SESSION.writtenReplies));
        }
    }

    private static final SessionRule LOIPR_TOO_MANY_QUESTIONS = rule(
                    "loipr-too-many-questions", WARNING, ProcedureRules::loiprTooManyQuestions)
            .documented(RuleDocumentation.says("A list of issues prior to reporting of the Committee on the Rights of"
                            + " the Child has more than 30 questions; only lists under the simplified procedure"
                            + " are looked at.")
                    .because("The Committee asks up to 30 questions in such a list; a higher number is"
                            + " usually a count of the sub-questions, or mistyped.")
                    .example("""
                            {"procedure": "simplified", "listsOfIssues": [{"questionCount": 31}],
                             "writtenReplies": null,
                             "committeeSession": {"number": 83, "start": "2020-01-20", "end": "2020-02-07"},
                             "dialogueDates": ["2020-01-21"],
                             "commonCoreDocument": null, "concludingObservations": null}""")
                    .arguments("count", "max")
                    .source("OHCHR, reporting guidelines of the CRC,"
                            + " https://www.ohchr.org/en/treaty-bodies/crc/reporting-guidelines"));

    private static void loiprTooManyQuestions(Review review, Findings out) {
        if (isOf(review, Committee.CRC) && isUnder(review, Procedure.SIMPLIFIED)) {
            for (Entry<ListOfIssues> list : review.listsOfIssues()) {
                if (review.isPriorToReporting(list.value())) {
                    OptionalInt count = list.value().getQuestionCount();
                    reportAbove(MOST_QUESTIONS, count, list, LIST_OF_ISSUES.questionCount, out);
                }
            }
        }
    }

    private static final SessionRule LIST_OF_ISSUES_MISSING = rule(
                    "list-of-issues-missing", WARNING, ProcedureRules::listOfIssuesMissing)
            .documented(RuleDocumentation.says("No list of issues is recorded, although the procedure is the standard"
                            + " one or written replies are listed. Silent for CERD, which works with lists of"
                            + " themes.")
                    .because("Under the standard procedure a list of issues comes before the dialogue, and"
                            + " written replies answer one; without it the record lacks the committee's"
                            + " questions.")
                    .example("""
                            {"listsOfIssues": null}""")
                    .source(STANDARD_CYCLE));

    private static void listOfIssuesMissing(Review review, Findings out) {
        boolean isExpected =
                isUnder(review, Procedure.STANDARD) || !review.writtenReplies().isEmpty();
        if (isExpected && review.listsOfIssues().isEmpty() && !isOf(review, Committee.CERD)) {
            out.report(Place.DOCUMENT);
        }
    }

    private static final SessionRule LIST_OF_ISSUES_KIND_MISMATCH = rule(
                    "list-of-issues-kind-mismatch", ERROR, ProcedureRules::listOfIssuesKindMismatch)
            .documented(RuleDocumentation.says("A list of issues is said to be prior to reporting under the standard"
                            + " procedure, or to be standard under the simplified one. Silent where the list"
                            + " has no kind or the record no procedure.")
                    .because("One of the two is wrong, and with it the order of documents: a standard list"
                            + " asks about a report that is there, one prior to reporting precedes it.")
                    .example("""
                            {"listsOfIssues": [{"kind": "prior-to-reporting"}]}""")
                    .arguments("kind", "procedure")
                    .source(STANDARD_CYCLE)
                    .source(SIMPLIFIED_CYCLE));

    private static void listOfIssuesKindMismatch(Review review, Findings out) {
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            Optional<ListOfIssuesKind> kind = list.value().getKind();
            review.session()
                    .getProcedure()
                    .filter(procedure -> kind.isPresent() && kind.get() != kindUnder(procedure))
                    .ifPresent(procedure -> out.report(
                            list.at(LIST_OF_ISSUES.kind), "kind", kind.get().code(), "procedure", procedure.code()));
        }
    }

    private static ListOfIssuesKind kindUnder(Procedure procedure) {
        return procedure == Procedure.STANDARD ? ListOfIssuesKind.STANDARD : ListOfIssuesKind.PRIOR_TO_REPORTING;
    }

    private static final SessionRule WITHOUT_REPORT_BUT_SUBMITTED = rule(
                    "without-report-but-submitted", WARNING, ProcedureRules::withoutReportButSubmitted)
            .documented(RuleDocumentation.says("The State is said to be considered without a report, but the report"
                            + " under review of every stated instrument was certainly submitted on or before"
                            + " the last day of the dialogue. Silent where no instrument is stated to be under"
                            + " review.")
                    .because("Committees consider a State without a report where none has come; usually a"
                            + " report that came late was overlooked, or withoutReport is left over from"
                            + " another record.")
                    .example("""
                            {"withoutReport": true}""")
                    .source("A/57/41, para. 52"));

    private static void withoutReportButSubmitted(Review review, Findings out) {
        Set<Instrument> stated = review.statedInstruments();
        if (review.isWithoutReport()
                && !stated.isEmpty()
                && stated.stream().allMatch(instrument -> isSubmittedForDialogue(review, instrument))) {
            out.report(review.document().at(COUNTRY_SESSION.withoutReport));
        }
    }

    private static boolean isSubmittedForDialogue(Review review, Instrument instrument) {
        return review.reportUnderReview(instrument)
                .flatMap(report -> report.value().getSubmitted())
                .filter(submitted -> review.lastDialogueDay()
                        .filter(last -> Days.of(submitted).isOnOrBefore(last))
                        .isPresent())
                .isPresent();
    }

    private static final SessionRule SESSION_NUMBER_MISSING = rule(
                    "session-number-missing", WARNING, ProcedureRules::sessionNumberMissing)
            .documented(RuleDocumentation.says("The session of the committee has no number, or the record has no"
                            + " session of the committee at all.")
                    .because("Committees count their sessions, and documents, databases and recordings are"
                            + " found by that number.")
                    .example("""
                            {"committeeSession": {"start": "2018-05-14", "end": "2018-06-01"}}"""));

    private static void sessionNumberMissing(Review review, Findings out) {
        if (review.committeeSession().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
        review.committeeSession()
                .filter(session -> session.value().getNumber().isEmpty())
                .ifPresent(session -> out.report(session.place()));
    }

    private static final SessionRule INSTRUMENTS_NOT_STATED = rule(
                    "instruments-not-stated", WARNING, ProcedureRules::instrumentsNotStated)
            .documented(RuleDocumentation.says("The record does not state which instruments are under review.")
                    .because("One dialogue may deal with a convention and its protocols, and a table of"
                            + " State reports may show instruments that were not under review; without the"
                            + " statement, rules have to stay silent or to look at every report.")
                    .example("""
                            {"instrumentsUnderReview": null}""")
                    .source("CRC/C/SR.1562"));

    private static void instrumentsNotStated(Review review, Findings out) {
        if (review.statedInstruments().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
    }

    private static boolean isOf(Review review, Committee committee) {
        return review.session().getCommittee() == committee;
    }

    private static boolean isUnder(Review review, Procedure procedure) {
        return review.session().getProcedure().filter(procedure::equals).isPresent();
    }

    // ------------------------------------------------------------------------------------ the task force

    private static final SessionRule MEMBER_FROM_STATE_UNDER_REVIEW = rule(
                    "member-from-state-under-review", WARNING, ProcedureRules::memberFromStateUnderReview)
            .documented(RuleDocumentation.says("A member of the task force is from the State under review, by the code"
                            + " of the country or by a former one, and the first day of the dialogue is"
                            + " certainly after the year 2012. Names of countries are not compared.")
                    .because("By the Addis Ababa guidelines of 2012, members of treaty bodies keep out of"
                            + " the review of their own State; usually the State party was entered in the"
                            + " place of the member's country.")
                    .example("""
                            {"taskForce": [
                              {"name": "Ann Example", "country": {"code": "NOR"}, "role": "coordinator"}]}""")
                    .arguments("country")
                    .source("A/67/222, annex I"));

    private static void memberFromStateUnderReview(Review review, Findings out) {
        String underReview = review.session().getStateParty().getCode();
        boolean isAfterGuidelines = review.firstDialogueDay()
                .filter(first -> first.isAfter(YEAR_OF_INDEPENDENCE_GUIDELINES))
                .isPresent();
        if (isAfterGuidelines) {
            for (Entry<CommitteeMember> member : review.taskForce()) {
                countryCode(member)
                        .filter(code -> KnownCountry.sameState(code, underReview))
                        .ifPresent(code -> out.report(member.at(COMMITTEE_MEMBER.country), "country", code));
            }
        }
    }

    private static final SessionRule TASK_FORCE_EXCEEDS_COMMITTEE = rule(
                    "task-force-exceeds-committee", ERROR, ProcedureRules::taskForceExceedsCommittee)
            .documented(RuleDocumentation.says("The task force has more members than the committee ever had: 10 at CAT"
                            + " and CED, 14 at CMW, 23 at CEDAW, 25 at the SPT, 18 at each of the others.")
                    .because("A task force is a part of its committee; usually the delegation, or the"
                            + " members of several years, stand in its place.")
                    .example("""
                            {"taskForce": [
                              {"name": "A", "country": {"code": "ARG"}}, {"name": "B", "country": {"code": "AUS"}},
                              {"name": "C", "country": {"code": "BRA"}}, {"name": "D", "country": {"code": "CAN"}},
                              {"name": "E", "country": {"code": "CHL"}}, {"name": "F", "country": {"code": "CHN"}},
                              {"name": "G", "country": {"code": "EGY"}}, {"name": "H", "country": {"code": "ETH"}},
                              {"name": "I", "country": {"code": "FRA"}}, {"name": "J", "country": {"code": "GHA"}},
                              {"name": "K", "country": {"code": "IND"}}, {"name": "L", "country": {"code": "ITA"}},
                              {"name": "M", "country": {"code": "JPN"}}, {"name": "N", "country": {"code": "KEN"}},
                              {"name": "O", "country": {"code": "MCO"}}, {"name": "P", "country": {"code": "MEX"}},
                              {"name": "Q", "country": {"code": "TUN"}}, {"name": "R", "country": {"code": "ZAF"}},
                              {"name": "S", "country": {"code": "ZMB"}}]}""")
                    .arguments("count", "max")
                    .source("CRC art. 43 (2) as amended (A/RES/50/155)")
                    .source("OHCHR, elections of treaty body members,"
                            + " https://www.ohchr.org/EN/HRBodies/Pages/ElectionsofTreatyBodiesMembers.aspx"));

    private static void taskForceExceedsCommittee(Review review, Findings out) {
        reportTaskForceAbove(review.session().getCommittee().maxSize(), review, out);
    }

    private static final SessionRule TASK_FORCE_SIZE_UNUSUAL = rule(
                    "task-force-size-unusual", WARNING, ProcedureRules::taskForceSizeUnusual)
            .unless("task-force-exceeds-committee")
            .documented(RuleDocumentation.says("The task force of the Committee on the Rights of the Child or of the"
                            + " Human Rights Committee has more than 6 members. Silent where"
                            + " task-force-exceeds-committee has a finding.")
                    .because("The task forces of these two committees are small groups; usually everybody"
                            + " who took the floor was listed.")
                    .example("""
                            {"taskForce": [
                              {"name": "A", "country": {"code": "ARG"}}, {"name": "B", "country": {"code": "AUS"}},
                              {"name": "C", "country": {"code": "BRA"}}, {"name": "D", "country": {"code": "CAN"}},
                              {"name": "E", "country": {"code": "CHL"}}, {"name": "F", "country": {"code": "CHN"}},
                              {"name": "G", "country": {"code": "EGY"}}]}""")
                    .arguments("count", "max")
                    .source(COUNTRY_TASK_FORCES));

    private static void taskForceSizeUnusual(Review review, Findings out) {
        if (WITH_SMALL_TASK_FORCES.contains(review.session().getCommittee())) {
            reportTaskForceAbove(LARGEST_USUAL_TASK_FORCE, review, out);
        }
    }

    private static void reportTaskForceAbove(int max, Review review, Findings out) {
        OptionalInt size = OptionalInt.of(review.taskForce().size());
        reportAbove(max, size, review.document(), COUNTRY_SESSION.taskForce, out);
    }

    private static final SessionRule MEMBER_DUPLICATED = rule(
                    "member-duplicated", WARNING, ProcedureRules::memberDuplicated)
            .documented(RuleDocumentation.says("The same person stands more than once in the task force; leading"
                            + " titles such as Ms., capital letters, accents and white space make no"
                            + " difference, further names do. Each repetition is reported.")
                    .because("A repetition makes the task force look larger than it is; usually it stands in"
                            + " the place of another member.")
                    .example("""
                            {"taskForce": [
                              {"name": "Ann Example", "country": {"code": "ZAF"}},
                              {"name": "Ms. Ann Example", "country": {"code": "ZAF"}}]}""")
                    .arguments("name"));

    private static void memberDuplicated(Review review, Findings out) {
        for (Entry<CommitteeMember> member : Entry.repeated(review.taskForce(), member -> person(member.getName()))) {
            out.report(member.at(COMMITTEE_MEMBER.name), "name", member.value().getName());
        }
    }

    private static final SessionRule MEMBERS_SHARE_COUNTRY = rule(
                    "members-share-country", WARNING, ProcedureRules::membersShareCountry)
            .unless("member-duplicated")
            .documented(RuleDocumentation.says("Two members of the task force are from one country, by its code or by"
                            + " a former one; the later one is reported. Silent where that entry repeats a"
                            + " person (member-duplicated).")
                    .because("Committees hardly ever have two nationals of one State, and some treaties"
                            + " forbid it; usually the country of the member before was copied.")
                    .example("""
                            {"taskForce": [
                              {"name": "Ann Example", "country": {"code": "ZAF"}},
                              {"name": "Bernard Example", "country": {"code": "ZAF"}}]}""")
                    .arguments("country")
                    .source("ICCPR art. 31 (1)")
                    .source("CRC art. 43 (3)"));

    private static void membersShareCountry(Review review, Findings out) {
        List<String> earlier = new ArrayList<>();
        for (Entry<CommitteeMember> member : review.taskForce()) {
            countryCode(member).ifPresent(code -> {
                if (isOneOf(earlier, code)) {
                    out.report(member.at(COMMITTEE_MEMBER.country), "country", code);
                }
                if (!earlier.contains(code)) {
                    earlier.add(code);
                }
            });
        }
    }

    private static boolean isOneOf(List<String> states, String code) {
        for (String state : states) {
            if (KnownCountry.sameState(state, code)) {
                return true;
            }
        }
        return false;
    }

    /** The code of a member's country, where it is well formed. */
    private static Optional<String> countryCode(Entry<CommitteeMember> member) {
        return member.value().getCountry().flatMap(Usable::code);
    }

    private static final SessionRule MEMBER_WITHOUT_COUNTRY = rule(
                    "member-without-country", INFO, ProcedureRules::memberWithoutCountry)
            .documented(RuleDocumentation.says("A member of the task force has no country.")
                    .because("Without it nobody can tell whether the member is from the State under review,"
                            + " or who is meant where names are alike.")
                    .example("""
                            {"taskForce": [{"name": "Ann Example", "role": "coordinator"}]}"""));

    private static void memberWithoutCountry(Review review, Findings out) {
        for (Entry<CommitteeMember> member : review.taskForce()) {
            if (member.value().getCountry().isEmpty()) {
                out.report(member.place());
            }
        }
    }

    private static final SessionRule TASK_FORCE_ROLES_UNUSUAL = rule(
                    "task-force-roles-unusual", WARNING, ProcedureRules::taskForceRolesUnusual)
            .documented(RuleDocumentation.says("Roles are given in the task force, but nobody is coordinator or"
                            + " rapporteur, or there are more of these than one for each instrument under"
                            + " review (two at CAT, CED, CMW and CRPD). Where the instruments under review are"
                            + " not stated, those of the State reports count. Silent where no member has a"
                            + " role.")
                    .because("A coordinator or rapporteur leads each review, in some committees two; usually"
                            + " a role was left out, or given to every member.")
                    .example("""
                            {"taskForce": [{"name": "Ann Example", "country": {"code": "ZAF"}, "role": "member"}]}""")
                    .arguments("count", "max")
                    .source(COUNTRY_TASK_FORCES));

    private static void taskForceRolesUnusual(Review review, Findings out) {
        int roles = 0;
        long leading = 0;
        for (Entry<CommitteeMember> member : review.taskForce()) {
            Optional<TaskForceRole> role = member.value().getRole();
            roles += role.isPresent() ? 1 : 0;
            leading += role.filter(LEADING_ROLES::contains).isPresent() ? 1 : 0;
        }
        int max = leadersForEachInstrument(review) * numberOfInstruments(review);
        if (roles > 0 && (leading == 0 || leading > max)) {
            out.report(review.document().at(COUNTRY_SESSION.taskForce), "count", leading, "max", max);
        }
    }

    private static int leadersForEachInstrument(Review review) {
        return WITH_TWO_RAPPORTEURS.contains(review.session().getCommittee()) ? 2 : 1;
    }

    /** How many instruments are under review; where it is not stated, as many as there are reports under review. */
    private static int numberOfInstruments(Review review) {
        return review.statedInstruments().isEmpty()
                ? Math.max(1, review.reportsUnderReview().size())
                : review.statedInstruments().size();
    }

    private static final SessionRule MEMBER_IN_DELEGATION = rule(
                    "member-in-delegation", ERROR, ProcedureRules::memberInDelegation)
            .documented(RuleDocumentation.says("One person is a member of the task force and also the head or a member"
                            + " of the delegation; leading titles, capital letters, accents and white space"
                            + " make no difference.")
                    .because("Members of committees serve in their personal capacity and do not speak for"
                            + " the State under review; a name stands in the wrong list.")
                    .example("""
                            {"delegation": {"head": {"name": "Ann Example"}}}""")
                    .arguments("name")
                    .source("ICCPR art. 28 (3)")
                    .source("CRC art. 43 (2)")
                    .source("A/67/222, annex I"));

    private static void memberInDelegation(Review review, Findings out) {
        Set<String> delegates = review.peopleInDelegation();
        if (delegates.isEmpty()) {
            return;
        }
        for (Entry<CommitteeMember> member : review.taskForce()) {
            String name = member.value().getName();
            person(name)
                    .filter(delegates::contains)
                    .ifPresent(delegate -> out.report(member.at(COMMITTEE_MEMBER.name), "name", name));
        }
    }

    // ------------------------------------------------------------------------------------ the delegation

    private static final SessionRule DELEGATION_SIZE_BELOW_NAMED = rule(
                    "delegation-size-below-named", ERROR, ProcedureRules::delegationSizeBelowNamed)
            .documented(RuleDocumentation.says("The stated size of the delegation is smaller than the number of"
                            + " different people named in it, the head included.")
                    .because("A delegation is at least as large as the people it names; usually the head was"
                            + " not counted, or one person is named in two ways.")
                    .example("""
                            {"delegation": {"size": 1, "head": {"name": "Carl Example"},
                                            "members": [{"name": "Dora Example"}]}}""")
                    .arguments("stated", "listed"));

    private static void delegationSizeBelowNamed(Review review, Findings out) {
        review.delegation().ifPresent(delegation -> {
            int listed = review.peopleInDelegation().size();
            delegation.value().getSize().ifPresent(stated -> {
                // A size below 1 is no size: it has a finding of its own.
                if (stated >= 1 && stated < listed) {
                    out.report(delegation.at(DELEGATION.size), "stated", stated, "listed", listed);
                }
            });
        });
    }

    private static final SessionRule DELEGATION_HEAD_MISSING = rule(
                    "delegation-head-missing", WARNING, ProcedureRules::delegationHeadMissing)
            .documented(RuleDocumentation.says("There is a delegation, but its head is not recorded.")
                    .because("The head introduces the report and is named in accounts of the dialogue;"
                            + " observers look at how high the rank is.")
                    .example("""
                            {"delegation": {"size": 12}}"""));

    private static void delegationHeadMissing(Review review, Findings out) {
        review.delegation()
                .filter(delegation -> delegation.value().getHead().isEmpty())
                .ifPresent(delegation -> out.report(delegation.place()));
    }

    private static final SessionRule DELEGATION_ENTRY_DUPLICATED = rule(
                    "delegation-entry-duplicated", WARNING, ProcedureRules::delegationEntryDuplicated)
            .documented(RuleDocumentation.says("A member or a body stands more than once in the delegation; capital"
                            + " letters, accents and white space, and leading titles of people, make no"
                            + " difference. The head among the members is no repetition.")
                    .because("A repetition makes the delegation look larger than it is; usually it stands in"
                            + " the place of another entry.")
                    .example("""
                            {"delegation": {"head": {"name": "Carl Example"},
                                            "bodies": ["Ministry of Justice", "Ministry of Justice"]}}""")
                    .arguments("name"));

    private static void delegationEntryDuplicated(Review review, Findings out) {
        review.delegation().ifPresent(delegation -> {
            if (!review.isEveryDelegateDifferent()) {
                List<Entry<Delegate>> members = delegation.children(DELEGATION.members, Delegation::getMembers);
                for (Entry<Delegate> member : Entry.repeated(members, delegate -> person(delegate.getName()))) {
                    out.report(member.place(), "name", member.value().getName());
                }
            }
            List<Entry<String>> bodies = delegation.children(DELEGATION.bodies, Delegation::getBodies);
            for (Entry<String> body : Entry.repeated(bodies, ProcedureRules::label)) {
                out.report(body.place(), "name", body.value());
            }
        });
    }

    // ---------------------------------------------------------------------------- the reports of others

    private static final SessionRule ALTERNATIVE_REPORT_AFTER_DIALOGUE = rule(
                    "alternative-report-after-dialogue", WARNING, ProcedureRules::alternativeReportAfterDialogue)
            .unless("date-in-future")
            .documented(RuleDocumentation.says("An alternative report was certainly submitted after the last day of"
                            + " the dialogue. Silent where date-in-future has a finding on the date.")
                    .because("A report cannot inform a dialogue that is over; it belongs to the next cycle,"
                            + " or its date is that of a publication.")
                    .example("""
                            {"alternativeReports": [
                              {"author": "A coalition", "authorType": "ngo-coalition", "submitted": "2018-06-20"}]}""")
                    .arguments("date")
                    .source(INPUTS_TO_REPORTS));

    private static void alternativeReportAfterDialogue(Review review, Findings out) {
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            report.value()
                    .getSubmitted()
                    .filter(submitted -> review.lastDialogueDay()
                            .filter(last -> last.isBefore(submitted))
                            .isPresent())
                    .ifPresent(submitted -> out.report(report.at(ALTERNATIVE_REPORT.submitted), "date", submitted));
        }
    }

    private static final SessionRule ALTERNATIVE_REPORT_TOO_LONG = rule(
                    "alternative-report-too-long", WARNING, ProcedureRules::alternativeReportTooLong)
            .documented(RuleDocumentation.says("An alternative report to the Committee on the Rights of the Child has"
                            + " more than 10,000 words. There is no limit for reports of children.")
                    .because("Authors are asked to keep within that length; a higher number may include"
                            + " annexes, which do not count.")
                    .example("""
                            {"alternativeReports": [
                              {"author": "A coalition", "authorType": "ngo-coalition", "wordCount": 10001}]}""")
                    .arguments("count", "max")
                    .source(INPUTS_TO_LISTS));

    private static void alternativeReportTooLong(Review review, Findings out) {
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            if (isOf(review, Committee.CRC) && report.value().getAuthorType() != AuthorType.CHILDREN) {
                OptionalInt count = report.value().getWordCount();
                reportAbove(LONGEST_ALTERNATIVE_REPORT, count, report, ALTERNATIVE_REPORT.wordCount, out);
            }
        }
    }

    private static final SessionRule CONFIDENTIAL_REPORT_LINKED = rule(
                    "confidential-report-linked", ERROR, ProcedureRules::confidentialReportLinked)
            .documented(RuleDocumentation.says("An alternative report is confidential, and yet has an address.")
                    .because("Publishing the way to a confidential report can endanger its authors; the"
                            + " address has to go, unless the report is public after all.")
                    .example("""
                            {"alternativeReports": [
                              {"author": "A coalition", "authorType": "ngo-coalition",
                               "confidential": true, "href": "https://example.org/report"}]}""")
                    .source(INPUTS_TO_REPORTS));

    private static void confidentialReportLinked(Review review, Findings out) {
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            boolean isConfidential = report.value().getConfidential().orElse(false);
            if (isConfidential && report.value().getHref().isPresent()) {
                out.report(report.at(ALTERNATIVE_REPORT.href));
            }
        }
    }

    private static final SessionRule ALTERNATIVE_REPORT_DUPLICATED = rule(
                    "alternative-report-duplicated", WARNING, ProcedureRules::alternativeReportDuplicated)
            .documented(RuleDocumentation.says("Two alternative reports have the same author, title and language, or"
                            + " the same author and title and no language; the later one is reported. Capital"
                            + " letters, accents and white space make no difference. Silent for reports without"
                            + " a title.")
                    .because("A repetition makes it look as if more reports had come; usually one of the two"
                            + " should have another title or language.")
                    .example("""
                            {"alternativeReports": [
                              {"author": "A coalition", "authorType": "ngo-coalition", "title": "Shadow report"},
                              {"author": "A coalition", "authorType": "ngo-coalition", "title": "Shadow report"}]}""")
                    .arguments("author"));

    private static void alternativeReportDuplicated(Review review, Findings out) {
        List<Entry<AlternativeReport>> reports = review.alternativeReports();
        if (Entry.repeated(reports, report -> label(report.getAuthor())).isEmpty()) {
            return;
        }
        for (Entry<AlternativeReport> report : Entry.repeated(reports, ProcedureRules::authorTitleAndLanguage)) {
            out.report(report.place(), "author", report.value().getAuthor());
        }
    }

    private static Optional<List<?>> authorTitleAndLanguage(AlternativeReport report) {
        Optional<String> language = Usable.language(report.getLanguage()).map(tag -> tag.toLowerCase(Locale.ROOT));
        return label(report.getAuthor())
                .flatMap(author -> report.getTitle()
                        .flatMap(ProcedureRules::label)
                        .map(title -> List.of(author, title, language)));
    }

    private static final SessionRule NONE_CONTRADICTED = rule(
                    "none-contradicted", ERROR, ProcedureRules::noneContradicted)
            .documented(RuleDocumentation.says("The record says that a type of author sent no alternative report"
                            + " (noAlternativeReportsFrom), but lists one of an author of that type.")
                    .because("One of the two is wrong; usually the report came to notice after the"
                            + " statement, or its author is of another type.")
                    .example("""
                            {"alternativeReports": [{"author": "An institution", "authorType": "nhri"}],
                             "noAlternativeReportsFrom": ["nhri"]}""")
                    .arguments("authorType"));

    private static void noneContradicted(Review review, Findings out) {
        Set<AuthorType> authors = EnumSet.noneOf(AuthorType.class);
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            authors.add(report.value().getAuthorType());
        }
        for (Entry<AuthorType> none : review.document()
                .children(COUNTRY_SESSION.noAlternativeReportsFrom, CountrySession::getNoAlternativeReportsFrom)) {
            if (authors.contains(none.value())) {
                out.report(none.place(), "authorType", none.value().code());
            }
        }
    }

    // ------------------------------------------------------- length and language of the State's documents

    private static final SessionRule REPORT_OVER_WORD_LIMIT = rule(
                    "report-over-word-limit", WARNING, ProcedureRules::reportOverWordLimit)
            .documented(RuleDocumentation.says("A document that was certainly submitted in 2015 or later is over its"
                            + " limit of words: 10,700 for written replies, 21,200 for a periodic report,"
                            + " 31,800 for an initial report, whose numbers begin with 1. Silent for State"
                            + " reports without numbers.")
                    .because("The General Assembly limited the length of reports in 2014, and a State whose"
                            + " report is longer may be asked to shorten it.")
                    .example("""
                            {"writtenReplies": [
                              {"due": "2018-02-15", "submitted": "2018-02-15",
                               "symbol": "CRC/C/NOR/RQ/5-6", "wordCount": 10701}]}""")
                    .arguments("count", "max")
                    .source("A/RES/68/268, para. 16")
                    .source("CRC/C/OPSC/RUS/Q/1"));

    private static void reportOverWordLimit(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            report.value()
                    .getNumbers()
                    .filter(numbers -> isUnderWordLimits(report.value().getSubmitted()))
                    .ifPresent(numbers -> reportAbove(
                            numbers.isInitial() ? LONGEST_INITIAL_REPORT : LONGEST_PERIODIC_REPORT,
                            report.value().getWordCount(),
                            report,
                            STATE_REPORT.document.wordCount,
                            out));
        }
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            if (isUnderWordLimits(replies.value().getSubmitted())) {
                OptionalInt count = replies.value().getWordCount();
                reportAbove(LONGEST_REPLIES, count, replies, WRITTEN_REPLIES.document.wordCount, out);
            }
        }
    }

    private static boolean isUnderWordLimits(Optional<PartialDate> submitted) {
        return submitted.filter(date -> date.isAfter(YEAR_OF_WORD_LIMITS)).isPresent();
    }

    private static final SessionRule REPORT_LANGUAGE_UNOFFICIAL = rule(
                    "report-language-unofficial", WARNING, ProcedureRules::reportLanguageUnofficial)
            .documented(RuleDocumentation.says("The language of a State report or of written replies is none of the"
                            + " six official languages of the United Nations: Arabic, Chinese, English, French,"
                            + " Russian and Spanish. Only the first part of the tag counts, so that pt-BR is"
                            + " reported and fr-CA is not; a tag that is not well formed is left to"
                            + " language-invalid.")
                    .because("States submit in an official language; usually the tag is of a national"
                            + " version, or a code of a country stands in its place.")
                    .example("""
                            {"writtenReplies": [{"language": "no"}]}""")
                    .arguments("language")
                    .source("Rules of procedure of the General Assembly, rule 51")
                    .source("BCP 47"));

    private static void reportLanguageUnofficial(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            unofficial(report.value().getLanguage())
                    .ifPresent(tag -> out.report(report.at(STATE_REPORT.document.language), "language", tag));
        }
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            unofficial(replies.value().getLanguage())
                    .ifPresent(tag -> out.report(replies.at(WRITTEN_REPLIES.document.language), "language", tag));
        }
    }

    /** A well-formed tag of a language that is no official one of the United Nations. */
    private static Optional<String> unofficial(Optional<String> tag) {
        return Usable.language(tag.filter(value -> !LANGUAGES_OF_THE_UN.contains(primaryLanguage(value))));
    }

    private static String primaryLanguage(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------------------- what several of them need

    /** Reports a number that is too great. */
    private static <T> void reportAbove(int max, OptionalInt count, Entry<T> entry, Member<T, ?> member, Findings out) {
        if (count.isPresent() && count.getAsInt() > max) {
            out.report(entry.at(member), "count", count.getAsInt(), "max", max);
        }
    }

    /** Who a name stands for; empty where it is blank. */
    private static Optional<String> person(String name) {
        return Usable.text(name).map(Folded::person);
    }

    /** A label as it is compared; empty where it is blank. */
    private static Optional<String> label(String text) {
        return Usable.text(text).map(Folded::label);
    }

    /** The rules, in the order of the catalogue. */
    static final List<SessionRule> ALL = List.of(
            PROCEDURE_MISSING,
            SIMPLIFIED_BEFORE_INTRODUCTION,
            SIMPLIFIED_WITH_WRITTEN_REPLIES,
            LOIPR_TOO_MANY_QUESTIONS,
            LIST_OF_ISSUES_MISSING,
            LIST_OF_ISSUES_KIND_MISMATCH,
            WITHOUT_REPORT_BUT_SUBMITTED,
            SESSION_NUMBER_MISSING,
            INSTRUMENTS_NOT_STATED,
            MEMBER_FROM_STATE_UNDER_REVIEW,
            TASK_FORCE_EXCEEDS_COMMITTEE,
            TASK_FORCE_SIZE_UNUSUAL,
            MEMBER_DUPLICATED,
            MEMBERS_SHARE_COUNTRY,
            MEMBER_WITHOUT_COUNTRY,
            TASK_FORCE_ROLES_UNUSUAL,
            MEMBER_IN_DELEGATION,
            ReferenceRules.MEMBER_TERM_MISMATCH,
            DELEGATION_SIZE_BELOW_NAMED,
            DELEGATION_HEAD_MISSING,
            DELEGATION_ENTRY_DUPLICATED,
            ALTERNATIVE_REPORT_AFTER_DIALOGUE,
            ALTERNATIVE_REPORT_TOO_LONG,
            CONFIDENTIAL_REPORT_LINKED,
            ALTERNATIVE_REPORT_DUPLICATED,
            NONE_CONTRADICTED,
            REPORT_OVER_WORD_LIMIT,
            REPORT_LANGUAGE_UNOFFICIAL);
}
