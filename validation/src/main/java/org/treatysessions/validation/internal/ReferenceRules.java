package org.treatysessions.validation.internal;

import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.COMMITTEE_MEMBER;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.validation.internal.SessionRule.Need.REFERENCE_DATA;
import static org.treatysessions.validation.internal.SessionRule.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.spi.KnownSession;
import org.treatysessions.validation.spi.Roster;

/**
 * The rules that compare a session with reference data.
 *
 * <p>They report disagreement only: what the data does not hold is no finding.
 */
final class ReferenceRules {

    /** What stands between the words of a folded name. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ReferenceRules() {}

    static final SessionRule SESSION_NUMBER_MISMATCH = rule(
                    "session-number-mismatch", WARNING, ReferenceRules::sessionNumberMismatch)
            .needs(REFERENCE_DATA)
            .documented(
                    RuleDocumentation.says(
                                    "The number of the committee's session does not fit its dates: reference data has that number with a start and an end that both certainly differ, or has exactly those dates with another number.")
                            .because(
                                    "A session number is easily mistyped or taken from the session before, and whoever looks up the documents of the session then finds those of another one.")
                            .example("""
                                    {"committeeSession": {"number": 77, "start": "2018-05-14", "end": "2018-06-01"}, "taskForce": null}""")
                            .arguments("number", "start", "end", "otherNumber")
                            .source(
                                    "Reference data that the validator is given; what the library ships names its source with each session"));

    private static void sessionNumberMismatch(Review review, Findings out) {
        review.committeeSession().ifPresent(meeting -> {
            OptionalInt number = meeting.value().getNumber();
            if (number.isEmpty() || number.getAsInt() < 1) {
                return;
            }
            Place place = meeting.at(MEETING_PERIOD.number);
            for (KnownSession known : review.knownSessions()) {
                boolean isSameNumber = known.number() == number.getAsInt();
                if (isSameNumber && hasOtherDates(meeting.value(), known)) {
                    out.report(
                            place,
                            "number",
                            number.getAsInt(),
                            "start",
                            known.start().orElseThrow(),
                            "end",
                            known.end().orElseThrow());
                } else if (!isSameNumber && hasThoseDates(meeting.value(), known)) {
                    out.report(place, "number", number.getAsInt(), "otherNumber", known.number());
                }
            }
        });
    }

    private static boolean hasOtherDates(MeetingPeriod meeting, KnownSession known) {
        return certainlyDiffer(meeting.getStart(), known.start()) && certainlyDiffer(meeting.getEnd(), known.end());
    }

    private static boolean certainlyDiffer(Optional<PartialDate> date, Optional<PartialDate> other) {
        return date.isPresent()
                && other.isPresent()
                && (date.get().isBefore(other.get()) || date.get().isAfter(other.get()));
    }

    private static boolean hasThoseDates(MeetingPeriod meeting, KnownSession known) {
        return isThatDay(meeting.getStart(), known.start()) && isThatDay(meeting.getEnd(), known.end());
    }

    private static boolean isThatDay(Optional<PartialDate> date, Optional<PartialDate> other) {
        return date.isPresent() && date.get().isExact() && date.equals(other);
    }

    static final SessionRule MEMBER_TERM_MISMATCH = rule(
                    "member-term-mismatch", WARNING, ReferenceRules::memberTermMismatch)
            .needs(REFERENCE_DATA)
            .documented(
                    RuleDocumentation.says(
                                    "A person in the task force is not on the roster of the committee on the days of the dialogue. Names agree when every word of one occurs in the other, whatever their order, case, accents and titles. Speaks only for a committee and days of which reference data has the whole roster.")
                            .because(
                                    "A task force consists of members of the committee; a name that is on no roster is misspelt, or is that of somebody else.")
                            .example("""
                                    {"taskForce": [{"name": "Ann Example", "country": {"code": "ZAF"}}]}""")
                            .arguments("name")
                            .source(
                                    "Reference data that the validator is given; what the library ships has the members of the CRC from 14 May to 1 June 2018 (press.un.org, HR/5200 and HR/5319)"));

    private static void memberTermMismatch(Review review, Findings out) {
        completeRoster(review).ifPresent(roster -> {
            List<Set<String>> known =
                    roster.members().stream().map(ReferenceRules::words).toList();
            for (Entry<CommitteeMember> member : review.taskForce()) {
                String name = member.value().getName();
                Set<String> words = words(name);
                if (!words.isEmpty() && known.stream().noneMatch(other -> agree(words, other))) {
                    out.report(member.at(COMMITTEE_MEMBER.name), "name", name);
                }
            }
        });
    }

    /** The roster that holds for all days of the dialogue. */
    private static Optional<Roster> completeRoster(Review review) {
        Optional<Days> first = review.firstDialogueDay();
        Optional<Days> last = review.lastDialogueDay();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return review.rosters().stream()
                .filter(roster -> !roster.from().isAfter(first.get().earliest())
                        && !roster.to().isBefore(last.get().latest()))
                .findFirst();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        BETWEEN_WORDS
                .splitAsStream(Folded.person(name))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private static boolean agree(Set<String> name, Set<String> other) {
        return name.containsAll(other) || other.containsAll(name);
    }
}
