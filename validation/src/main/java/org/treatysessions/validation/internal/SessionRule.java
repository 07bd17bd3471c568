package org.treatysessions.validation.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;

/**
 * A rule on a session, with the check that speaks for it.
 *
 * <p>Immutable. A rule is made by {@link #rule} and refined by the methods that name its conditions.
 */
public final class SessionRule implements Rule {

    private static final RuleMessages MESSAGES = RuleMessages.of(
            locale -> ResourceBundle.getBundle("org.treatysessions.validation.internal.messages", Locale.ROOT));

    /** What a rule needs to know of the present day. */
    enum Today {
        /** Nothing. */
        NOT_NEEDED,
        /** One part of the rule needs it. */
        NEEDED_IN_PART,
        /** The rule cannot speak without it. */
        NEEDED
    }

    /** Looks at a session and reports what it finds. */
    @FunctionalInterface
    interface Check {

        void look(Review review, Findings findings);
    }

    private final String id;
    private final Severity severity;
    private final Check check;
    private final Today today;
    private final Set<String> causes;

    private SessionRule(String id, Severity severity, Check check, Today today, Set<String> causes) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.today = today;
        this.causes = causes;
    }

    static SessionRule rule(String id, Severity severity, Check check) {
        return new SessionRule(id, severity, check, Today.NOT_NEEDED, Set.of());
    }

    /** The rule, silent where one of others has a finding on the same entry or on a value that it compares. */
    SessionRule unless(String... others) {
        return new SessionRule(id, severity, check, today, Set.of(others));
    }

    /** The rule, which needs to know the present day. */
    SessionRule needsToday() {
        return new SessionRule(id, severity, check, Today.NEEDED, causes);
    }

    /** The rule, a part of which needs to know the present day. */
    SessionRule needsTodayInPart() {
        return new SessionRule(id, severity, check, Today.NEEDED_IN_PART, causes);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    Check check() {
        return check;
    }

    Today today() {
        return today;
    }

    /** {@return whether the rule cannot speak at all while the present day is not known} */
    public boolean isSilentWithoutToday() {
        return today == Today.NEEDED;
    }

    Set<String> causes() {
        return causes;
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.title(this, locale);
    }

    @Override
    public String message(Finding finding, Locale locale) {
        return MESSAGES.message(finding, locale);
    }

    @Override
    public String toString() {
        return id;
    }
}
