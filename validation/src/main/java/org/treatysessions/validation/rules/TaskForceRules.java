// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.COUNTRY;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Argument.NAME;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COMMITTEE_MEMBER;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.Requirement.REFERENCE_DATA;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Committee;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.TaskForceMemberFacts;
import org.treatysessions.validation.spi.Roster;
import org.treatysessions.validation.text.FoldedText;

/** Rules on the task force of the committee. */
final class TaskForceRules {

    /** The year of the Addis Ababa guidelines (A/67/222), by which members keep out of reviews of their own State. */
    private static final Days YEAR_OF_INDEPENDENCE_GUIDELINES = Days.of(PartialDate.of(2012));

    private static final Set<Committee> WITH_SMALL_TASK_FORCES = EnumSet.of(Committee.CRC, Committee.CCPR);
    private static final int MAX_USUAL_SIZE = 6;

    private static final Set<Committee> WITH_TWO_RAPPORTEURS =
            EnumSet.of(Committee.CAT, Committee.CED, Committee.CMW, Committee.CRPD);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TaskForceRules() {}

    private static final SessionRule TASK_FORCE_EXCEEDS_COMMITTEE =
            rule("task-force-exceeds-committee", ERROR, TaskForceRules::taskForceExceedsCommittee);

    private static void taskForceExceedsCommittee(SessionFacts session, FindingCollector out) {
        reportAbove(session.committee.maxSize(), session, out);
    }

    private static final SessionRule TASK_FORCE_SIZE_UNUSUAL = rule(
                    "task-force-size-unusual", WARNING, TaskForceRules::taskForceSizeUnusual)
            .suppressedBy(TASK_FORCE_EXCEEDS_COMMITTEE);

    private static void taskForceSizeUnusual(SessionFacts session, FindingCollector out) {
        if (WITH_SMALL_TASK_FORCES.contains(session.committee)) {
            reportAbove(MAX_USUAL_SIZE, session, out);
        }
    }

    private static void reportAbove(int max, SessionFacts session, FindingCollector out) {
        int size = session.taskForce.length;
        if (size > max) {
            out.report(session.at(COUNTRY_SESSION.taskForce), COUNT.of(size), MAX.of(max));
        }
    }

    private static final SessionRule TASK_FORCE_ROLES_UNUSUAL =
            rule("task-force-roles-unusual", WARNING, TaskForceRules::taskForceRolesUnusual);

    private static void taskForceRolesUnusual(SessionFacts session, FindingCollector out) {
        int roles = 0;
        int leading = 0;
        for (TaskForceMemberFacts member : session.taskForce) {
            roles += member.role == null ? 0 : 1;
            leading += member.role == TaskForceRole.COORDINATOR || member.role == TaskForceRole.RAPPORTEUR ? 1 : 0;
        }
        int max = (WITH_TWO_RAPPORTEURS.contains(session.committee) ? 2 : 1) * numberOfInstruments(session);
        // One member alone is a list in part.
        boolean isLeaderMissing = leading == 0 && session.taskForce.length > 1;
        if (roles > 0 && (isLeaderMissing || leading > max)) {
            out.report(session.at(COUNTRY_SESSION.taskForce), COUNT.of(leading), MAX.of(max));
        }
    }

    /** How many instruments are under review; if none is stated, as many as there are reports under review. */
    private static int numberOfInstruments(SessionFacts session) {
        return session.statedInstruments.isEmpty()
                ? Math.max(1, session.reportsUnderReview.length)
                : session.statedInstruments.size();
    }

    private static final SessionRule MEMBER_DUPLICATED =
            rule("member-duplicated", WARNING, TaskForceRules::memberDuplicated);

    private static void memberDuplicated(SessionFacts session, FindingCollector out) {
        DistinctTexts earlier = new DistinctTexts();
        for (TaskForceMemberFacts member : session.taskForce) {
            if (member.person != null && !earlier.add(member.person)) {
                out.report(member.at(COMMITTEE_MEMBER.name), NAME.of(member.value.getName()));
            }
        }
    }

    private static final SessionRule MEMBERS_SHARE_COUNTRY = rule(
                    "members-share-country", WARNING, TaskForceRules::membersShareCountry)
            .suppressedBy(MEMBER_DUPLICATED);

    private static void membersShareCountry(SessionFacts session, FindingCollector out) {
        List<String> earlier = new ArrayList<>();
        for (TaskForceMemberFacts member : session.taskForce) {
            if (member.country != null) {
                if (isOneOf(earlier, member.country)) {
                    out.report(member.at(COMMITTEE_MEMBER.country), COUNTRY.of(member.country));
                }
                if (!earlier.contains(member.country)) {
                    earlier.add(member.country);
                }
            }
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

    private static final SessionRule MEMBER_FROM_STATE_UNDER_REVIEW =
            rule("member-from-state-under-review", WARNING, TaskForceRules::memberFromStateUnderReview);

    private static void memberFromStateUnderReview(SessionFacts session, FindingCollector out) {
        if (!session.firstDialogueDay.isAfter(YEAR_OF_INDEPENDENCE_GUIDELINES)) {
            return;
        }
        String underReview = session.value.getStateParty().getCode();
        for (TaskForceMemberFacts member : session.taskForce) {
            if (member.country != null && KnownCountry.sameState(member.country, underReview)) {
                out.report(member.at(COMMITTEE_MEMBER.country), COUNTRY.of(member.country));
            }
        }
    }

    private static final SessionRule MEMBER_WITHOUT_COUNTRY =
            rule("member-without-country", INFO, TaskForceRules::memberWithoutCountry);

    private static void memberWithoutCountry(SessionFacts session, FindingCollector out) {
        for (TaskForceMemberFacts member : session.taskForce) {
            if (!member.hasCountry) {
                out.report(member.pointer());
            }
        }
    }

    private static final SessionRule MEMBER_IN_DELEGATION =
            rule("member-in-delegation", ERROR, TaskForceRules::memberInDelegation);

    private static void memberInDelegation(SessionFacts session, FindingCollector out) {
        if (session.delegation == null) {
            return;
        }
        for (TaskForceMemberFacts member : session.taskForce) {
            if (member.person != null && session.delegation.people.contains(member.person)) {
                out.report(member.at(COMMITTEE_MEMBER.name), NAME.of(member.value.getName()));
            }
        }
    }

    private static final SessionRule MEMBER_TERM_MISMATCH = rule(
                    "member-term-mismatch", WARNING, TaskForceRules::memberTermMismatch)
            .needs(REFERENCE_DATA);

    private static void memberTermMismatch(SessionFacts session, FindingCollector out) {
        Roster roster = roster(session);
        if (roster == null) {
            return;
        }
        List<Set<String>> known = new ArrayList<>();
        for (String name : roster.members()) {
            known.add(words(FoldedText.person(name)));
        }
        for (TaskForceMemberFacts member : session.taskForce) {
            if (member.person != null && !isKnown(words(member.person), known)) {
                out.report(member.at(COMMITTEE_MEMBER.name), NAME.of(member.value.getName()));
            }
        }
    }

    /** The roster that holds for all days of the dialogue; null if the reference data has none. */
    private static @Nullable Roster roster(SessionFacts session) {
        for (Roster roster : session.rosters()) {
            if (session.firstDialogueDay.isFrom(roster.from()) && session.lastDialogueDay.isUntil(roster.to())) {
                return roster;
            }
        }
        return null;
    }

    /** Whether every word of a name occurs in a known one, or the other way round; a name without words is not unknown. */
    private static boolean isKnown(Set<String> name, List<Set<String>> known) {
        for (Set<String> other : known) {
            if (name.containsAll(other) || other.containsAll(name)) {
                return true;
            }
        }
        return name.isEmpty();
    }

    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(folded, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.taskForce.length > 0,
            TASK_FORCE_EXCEEDS_COMMITTEE,
            TASK_FORCE_SIZE_UNUSUAL,
            TASK_FORCE_ROLES_UNUSUAL,
            MEMBER_DUPLICATED,
            MEMBERS_SHARE_COUNTRY,
            MEMBER_FROM_STATE_UNDER_REVIEW,
            MEMBER_WITHOUT_COUNTRY,
            MEMBER_IN_DELEGATION,
            MEMBER_TERM_MISMATCH);
}
