package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.json.format.SessionFormat.ALTERNATIVE_REPORT;
import static org.treatysessions.json.format.SessionFormat.COMMITTEE_MEMBER;
import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;
import static org.treatysessions.json.format.SessionFormat.DELEGATION;
import static org.treatysessions.json.format.SessionFormat.LIST_OF_ISSUES;
import static org.treatysessions.json.format.SessionFormat.STATE_REPORT;
import static org.treatysessions.json.format.SessionFormat.WRITTEN_REPLIES;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** The rules on procedure, people and the reports of others. */
final class ProcedureRules {

    static final List<SessionRule> ALL = List.of(
            rule("procedure-missing", WARNING, ProcedureRules::procedureMissing),
            rule("simplified-before-introduction", ERROR, ProcedureRules::simplifiedBeforeIntroduction),
            rule("simplified-with-written-replies", WARNING, ProcedureRules::simplifiedWithWrittenReplies)
                    .unless("simplified-before-introduction"),
            rule("loipr-too-many-questions", WARNING, ProcedureRules::loiprTooManyQuestions),
            rule("list-of-issues-missing", WARNING, ProcedureRules::listOfIssuesMissing),
            rule("list-of-issues-kind-mismatch", ERROR, ProcedureRules::listOfIssuesKindMismatch),
            rule("without-report-but-submitted", WARNING, ProcedureRules::withoutReportButSubmitted),
            rule("session-number-missing", WARNING, ProcedureRules::sessionNumberMissing),
            rule("instruments-not-stated", WARNING, ProcedureRules::instrumentsNotStated),
            rule("member-from-state-under-review", WARNING, ProcedureRules::memberFromStateUnderReview),
            rule("task-force-exceeds-committee", ERROR, ProcedureRules::taskForceExceedsCommittee),
            rule("task-force-size-unusual", WARNING, ProcedureRules::taskForceSizeUnusual)
                    .unless("task-force-exceeds-committee"),
            rule("member-duplicated", WARNING, ProcedureRules::memberDuplicated),
            rule("members-share-country", WARNING, ProcedureRules::membersShareCountry)
                    .unless("member-duplicated"),
            rule("member-without-country", INFO, ProcedureRules::memberWithoutCountry),
            rule("task-force-roles-unusual", WARNING, ProcedureRules::taskForceRolesUnusual),
            rule("member-in-delegation", ERROR, ProcedureRules::memberInDelegation),
            rule("delegation-size-below-named", ERROR, ProcedureRules::delegationSizeBelowNamed),
            rule("delegation-head-missing", WARNING, ProcedureRules::delegationHeadMissing),
            rule("delegation-entry-duplicated", WARNING, ProcedureRules::delegationEntryDuplicated),
            rule("alternative-report-after-dialogue", WARNING, ProcedureRules::alternativeReportAfterDialogue)
                    .unless("date-in-future"),
            rule("alternative-report-too-long", WARNING, ProcedureRules::alternativeReportTooLong),
            rule("confidential-report-linked", ERROR, ProcedureRules::confidentialReportLinked),
            rule("alternative-report-duplicated", WARNING, ProcedureRules::alternativeReportDuplicated),
            rule("none-contradicted", ERROR, ProcedureRules::noneContradicted),
            rule("report-over-word-limit", WARNING, ProcedureRules::reportOverWordLimit),
            rule("report-language-unofficial", WARNING, ProcedureRules::reportLanguageUnofficial));

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

    private static final Set<String> LANGUAGES_OF_THE_UN = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private ProcedureRules() {}

    // ------------------------------------------------------------------------------------- the procedure

    private static void procedureMissing(Review review, Findings out) {
        if (review.session().getProcedure().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
    }

    private static void simplifiedBeforeIntroduction(Review review, Findings out) {
        boolean isBefore = review.lastDialogueDay()
                .filter(last -> last.isBefore(SIMPLIFIED_SINCE))
                .isPresent();
        if (isBefore && isOf(review, Committee.CRC) && isUnder(review, Procedure.SIMPLIFIED)) {
            out.report(review.document().at(COUNTRY_SESSION.procedure), "start", SIMPLIFIED_SINCE);
        }
    }

    private static void simplifiedWithWrittenReplies(Review review, Findings out) {
        if (isUnder(review, Procedure.SIMPLIFIED) && !review.writtenReplies().isEmpty()) {
            out.comparing(review.document().at(COUNTRY_SESSION.procedure))
                    .report(review.document().at(COUNTRY_SESSION.writtenReplies));
        }
    }

    private static void loiprTooManyQuestions(Review review, Findings out) {
        if (isOf(review, Committee.CRC) && isUnder(review, Procedure.SIMPLIFIED)) {
            for (Entry<ListOfIssues> list : review.listsOfIssues()) {
                if (review.isPriorToReporting(list.value())) {
                    Place place = list.at(LIST_OF_ISSUES.questionCount);
                    reportAbove(MOST_QUESTIONS, list.value().getQuestionCount(), place, out);
                }
            }
        }
    }

    private static void listOfIssuesMissing(Review review, Findings out) {
        boolean isExpected =
                isUnder(review, Procedure.STANDARD) || !review.writtenReplies().isEmpty();
        if (isExpected && review.listsOfIssues().isEmpty() && !isOf(review, Committee.CERD)) {
            out.report(Place.DOCUMENT);
        }
    }

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

    private static void sessionNumberMissing(Review review, Findings out) {
        if (review.committeeSession().isEmpty()) {
            out.report(Place.DOCUMENT);
        }
        review.committeeSession()
                .filter(session -> session.value().getNumber().isEmpty())
                .ifPresent(session -> out.report(session.place()));
    }

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

    private static void memberFromStateUnderReview(Review review, Findings out) {
        String underReview = review.session().getStateParty().getCode();
        boolean isAfterGuidelines = review.firstDialogueDay()
                .filter(first -> first.isAfter(YEAR_OF_INDEPENDENCE_GUIDELINES))
                .isPresent();
        if (isAfterGuidelines) {
            for (Entry<String> code : countryCodes(review)) {
                if (KnownCountry.sameState(code.value(), underReview)) {
                    out.report(code.place(), "country", code.value());
                }
            }
        }
    }

    private static void taskForceExceedsCommittee(Review review, Findings out) {
        reportTaskForceAbove(review.session().getCommittee().greatestSize(), review, out);
    }

    private static void taskForceSizeUnusual(Review review, Findings out) {
        if (WITH_SMALL_TASK_FORCES.contains(review.session().getCommittee())) {
            reportTaskForceAbove(LARGEST_USUAL_TASK_FORCE, review, out);
        }
    }

    private static void reportTaskForceAbove(int greatest, Review review, Findings out) {
        OptionalInt size = OptionalInt.of(review.taskForce().size());
        reportAbove(greatest, size, review.document().at(COUNTRY_SESSION.taskForce), out);
    }

    private static void memberDuplicated(Review review, Findings out) {
        for (Entry<CommitteeMember> member : Entry.repeated(review.taskForce(), member -> person(member.getName()))) {
            out.report(member.at(COMMITTEE_MEMBER.name), "name", member.value().getName());
        }
    }

    private static void membersShareCountry(Review review, Findings out) {
        Set<String> earlier = new HashSet<>();
        for (Entry<String> code : countryCodes(review)) {
            if (earlier.stream().anyMatch(other -> KnownCountry.sameState(other, code.value()))) {
                out.report(code.place(), "country", code.value());
            }
            earlier.add(code.value());
        }
    }

    private static void memberWithoutCountry(Review review, Findings out) {
        for (Entry<CommitteeMember> member : review.taskForce()) {
            if (member.value().getCountry().isEmpty()) {
                out.report(member.place());
            }
        }
    }

    private static void taskForceRolesUnusual(Review review, Findings out) {
        List<TaskForceRole> roles = review.taskForce().stream()
                .flatMap(member -> member.value().getRole().stream())
                .toList();
        long leading = roles.stream().filter(LEADING_ROLES::contains).count();
        int greatest = leadersForEachInstrument(review) * numberOfInstruments(review);
        if (!roles.isEmpty() && (leading == 0 || leading > greatest)) {
            out.report(review.document().at(COUNTRY_SESSION.taskForce), "count", leading, "greatest", greatest);
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

    private static void memberInDelegation(Review review, Findings out) {
        Set<String> delegates = delegation(review)
                .map(delegation -> peopleNamed(delegation.value()))
                .orElse(Set.of());
        for (Entry<CommitteeMember> member : review.taskForce()) {
            String name = member.value().getName();
            person(name)
                    .filter(delegates::contains)
                    .ifPresent(delegate -> out.report(member.at(COMMITTEE_MEMBER.name), "name", name));
        }
    }

    /** The well-formed codes of the members' countries, with the places of the countries. */
    private static List<Entry<String>> countryCodes(Review review) {
        return review.taskForce().stream()
                .flatMap(member -> member.child(COMMITTEE_MEMBER.country, CommitteeMember::getCountry).stream())
                .flatMap(country ->
                        Usable.code(country.value()).map(code -> new Entry<>(code, country.place())).stream())
                .toList();
    }

    // ------------------------------------------------------------------------------------ the delegation

    private static void delegationSizeBelowNamed(Review review, Findings out) {
        delegation(review).ifPresent(delegation -> {
            int listed = peopleNamed(delegation.value()).size();
            delegation.value().getSize().ifPresent(stated -> {
                // A size below 1 is no size: it has a finding of its own.
                if (stated >= 1 && stated < listed) {
                    out.report(delegation.at(DELEGATION.size), "stated", stated, "listed", listed);
                }
            });
        });
    }

    private static void delegationHeadMissing(Review review, Findings out) {
        delegation(review)
                .filter(delegation -> delegation.value().getHead().isEmpty())
                .ifPresent(delegation -> out.report(delegation.place()));
    }

    private static void delegationEntryDuplicated(Review review, Findings out) {
        delegation(review).ifPresent(delegation -> {
            List<Entry<Delegate>> members = delegation.children(DELEGATION.members, Delegation::getMembers);
            for (Entry<Delegate> member : Entry.repeated(members, delegate -> person(delegate.getName()))) {
                out.report(member.place(), "name", member.value().getName());
            }
            List<Entry<String>> bodies = delegation.children(DELEGATION.bodies, Delegation::getBodies);
            for (Entry<String> body : Entry.repeated(bodies, ProcedureRules::label)) {
                out.report(body.place(), "name", body.value());
            }
        });
    }

    private static Optional<Entry<Delegation>> delegation(Review review) {
        return review.document().child(COUNTRY_SESSION.delegation, CountrySession::getDelegation);
    }

    /** The different people whom a delegation names, its head among them. */
    private static Set<String> peopleNamed(Delegation delegation) {
        return Stream.concat(delegation.getHead().stream(), delegation.getMembers().stream())
                .map(Delegate::getName)
                .flatMap(name -> person(name).stream())
                .collect(Collectors.toSet());
    }

    // ---------------------------------------------------------------------------- the reports of others

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

    private static void alternativeReportTooLong(Review review, Findings out) {
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            if (isOf(review, Committee.CRC) && report.value().getAuthorType() != AuthorType.CHILDREN) {
                Place place = report.at(ALTERNATIVE_REPORT.wordCount);
                reportAbove(LONGEST_ALTERNATIVE_REPORT, report.value().getWordCount(), place, out);
            }
        }
    }

    private static void confidentialReportLinked(Review review, Findings out) {
        for (Entry<AlternativeReport> report : review.alternativeReports()) {
            boolean isConfidential = report.value().getConfidential().orElse(false);
            if (isConfidential && report.value().getHref().isPresent()) {
                out.report(report.at(ALTERNATIVE_REPORT.href));
            }
        }
    }

    private static void alternativeReportDuplicated(Review review, Findings out) {
        for (Entry<AlternativeReport> report :
                Entry.repeated(review.alternativeReports(), ProcedureRules::authorTitleAndLanguage)) {
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

    private static void noneContradicted(Review review, Findings out) {
        Set<AuthorType> authors = review.alternativeReports().stream()
                .map(report -> report.value().getAuthorType())
                .collect(Collectors.toSet());
        for (Entry<AuthorType> none : review.document()
                .children(COUNTRY_SESSION.noAlternativeReportsFrom, CountrySession::getNoAlternativeReportsFrom)) {
            if (authors.contains(none.value())) {
                out.report(none.place(), "authorType", none.value().code());
            }
        }
    }

    // ------------------------------------------------------- length and language of the State's documents

    private static void reportOverWordLimit(Review review, Findings out) {
        for (Entry<StateReport> report : review.stateReports()) {
            report.value()
                    .getNumbers()
                    .filter(numbers -> isUnderWordLimits(report.value().getSubmitted()))
                    .ifPresent(numbers -> reportAbove(
                            numbers.isInitial() ? LONGEST_INITIAL_REPORT : LONGEST_PERIODIC_REPORT,
                            report.value().getWordCount(),
                            report.at(STATE_REPORT.document.wordCount),
                            out));
        }
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            if (isUnderWordLimits(replies.value().getSubmitted())) {
                Place place = replies.at(WRITTEN_REPLIES.document.wordCount);
                reportAbove(LONGEST_REPLIES, replies.value().getWordCount(), place, out);
            }
        }
    }

    private static boolean isUnderWordLimits(Optional<PartialDate> submitted) {
        return submitted.filter(date -> date.isAfter(YEAR_OF_WORD_LIMITS)).isPresent();
    }

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
        return Usable.language(tag).filter(value -> !LANGUAGES_OF_THE_UN.contains(primaryLanguage(value)));
    }

    private static String primaryLanguage(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    // ------------------------------------------------------------------------- what several of them need

    /** Reports a number that is too great. */
    private static void reportAbove(int greatest, OptionalInt count, Place place, Findings out) {
        if (count.isPresent() && count.getAsInt() > greatest) {
            out.report(place, "count", count.getAsInt(), "greatest", greatest);
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
}
