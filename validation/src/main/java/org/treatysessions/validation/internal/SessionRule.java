package org.treatysessions.validation.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;

/**
 * A rule on sessions, with its documentation and the check that speaks for it.
 *
 * <p>Immutable. A rule is made by {@link #rule} and refined by the methods that name its conditions.
 */
public final class SessionRule implements Rule {

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> ResourceBundle.getBundle(
            "org.treatysessions.validation.internal.messages",
            OfficialLanguage.nearest(locale).bundleLocale()));

    /** The version in which a rule came that does not say so. */
    private static final String FIRST_VERSION = "0.1";

    /** What a rule needs beside the session. */
    public enum Need {
        /** Nothing. */
        NOTHING,
        /** The present day, for one part of the rule. */
        TODAY_IN_PART,
        /** The present day. */
        TODAY,
        /** Reference data. */
        REFERENCE_DATA,
        /** The other records of the run; such a rule is checked by {@link RunMemory}. */
        RUN,
        /** Another rule that fails. */
        A_FAILURE
    }

    /** Looks at a session and reports what it finds. */
    @FunctionalInterface
    interface Check {

        void look(Review review, Findings findings);
    }

    private final RuleId id;
    private final Severity severity;
    private final Check check;
    private final Need need;
    private final Set<RuleId> causes;
    private final RuleDocumentation documentation;

    private SessionRule(
            RuleId id, Severity severity, Check check, Need need, Set<RuleId> causes, RuleDocumentation documentation) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.need = need;
        this.causes = causes;
        this.documentation = documentation;
    }

    static SessionRule rule(String id, Severity severity, Check check) {
        return new SessionRule(RuleId.of(id), severity, check, Need.NOTHING, Set.of(), RuleDocumentation.says(""));
    }

    /** A rule that no check on a session speaks for. */
    static SessionRule rule(String id, Severity severity, Need need) {
        return new SessionRule(
                RuleId.of(id), severity, (review, findings) -> {}, need, Set.of(), RuleDocumentation.says(""));
    }

    /** The rule, silent where one of others has a finding on the same entry or on a value that it compares. */
    SessionRule unless(String... others) {
        return new SessionRule(
                id,
                severity,
                check,
                need,
                Stream.of(others).map(RuleId::of).collect(Collectors.toUnmodifiableSet()),
                documentation);
    }

    /** The rule, which needs to know something beside the session. */
    SessionRule needs(Need something) {
        return new SessionRule(id, severity, check, something, causes, documentation);
    }

    /** The rule, with what people should know of it. */
    SessionRule documented(RuleDocumentation words) {
        RuleDocumentation complete = words.since().isEmpty() ? words.since(FIRST_VERSION) : words;
        return new SessionRule(id, severity, check, need, causes, complete);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    Check check() {
        return check;
    }

    /** {@return what the rule needs beside the session} */
    public Need need() {
        return need;
    }

    Set<RuleId> causes() {
        return causes;
    }

    @Override
    public Optional<RuleDocumentation> documentation() {
        return Optional.of(documentation);
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
        return id.toString();
    }
}
