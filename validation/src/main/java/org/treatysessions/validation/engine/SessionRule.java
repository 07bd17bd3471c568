// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;

/**
 * A rule on sessions: its id and severity, and the check that applies it.
 *
 * <p>The titles and messages are in the bundle {@code messages} of the package of the rules, the documentation is in
 * {@code <id>.md} beside it. A deserialized rule has all of these, but checks nothing. Immutable.
 */
public final class SessionRule implements Rule {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String DOCUMENTATION = "/org/treatysessions/validation/rules/";

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> ResourceBundle.getBundle(
            "org.treatysessions.validation.rules.messages",
            OfficialLanguage.nearest(locale).bundleLocale()));

    /** Applies a rule to a session. */
    @FunctionalInterface
    public interface Check {

        /**
         * Reports what is wrong with a session.
         *
         * @param session the facts of the session
         * @param out takes the findings
         */
        void check(SessionFacts session, FindingCollector out);
    }

    private final RuleId id;
    private final Severity severity;
    private final transient Check check;
    private final Requirement requirement;
    private final transient List<SessionRule> suppressors;

    private SessionRule(
            RuleId id, Severity severity, Check check, Requirement requirement, List<SessionRule> suppressors) {
        this.id = id;
        this.severity = severity;
        this.check = check;
        this.requirement = requirement;
        this.suppressors = suppressors;
    }

    /**
     * Creates a rule.
     *
     * @param id the id
     * @param severity the usual severity
     * @param check what applies it to a session
     * @return the rule
     */
    public static SessionRule rule(String id, Severity severity, Check check) {
        return new SessionRule(RuleId.of(id), severity, check, Requirement.NONE, List.of());
    }

    /**
     * Creates a rule that is not checked session by session.
     *
     * @param id the id
     * @param severity the usual severity
     * @param requirement what it needs
     * @return the rule
     */
    public static SessionRule rule(String id, Severity severity, Requirement requirement) {
        return new SessionRule(RuleId.of(id), severity, (session, out) -> {}, requirement, List.of());
    }

    /**
     * Makes the rule need something beside the session.
     *
     * @param needed what it needs
     * @return the rule
     */
    public SessionRule needs(Requirement needed) {
        return new SessionRule(id, severity, check, needed, suppressors);
    }

    /**
     * Suppresses the rule where one of others has a finding on the same entry, or on a value that this rule compares with.
     *
     * @param others the other rules
     * @return the rule
     */
    public SessionRule suppressedBy(SessionRule... others) {
        return new SessionRule(id, severity, check, requirement, List.of(others));
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
    public Requirement requirement() {
        return requirement;
    }

    /** {@return the rules that suppress this one} */
    public List<SessionRule> suppressors() {
        return suppressors;
    }

    /** {@return the documentation, which is read each time} */
    @Override
    public Optional<RuleDocumentation> documentation() {
        String resource = DOCUMENTATION + id + ".md";
        return Optional.of(RuleDocumentation.read(resource, SessionRule.class.getResourceAsStream(resource)));
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
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionRule that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id.toString();
    }

    /** The serial form. */
    private record Form(String id, Severity severity, Requirement requirement) implements Serializable {

        @Serial
        private Object readResolve() throws ObjectStreamException {
            SessionRule rule = rule(id, severity, requirement);
            try {
                rule.title(Locale.ENGLISH);
            } catch (MissingResourceException e) {
                throw new InvalidObjectException("Unknown rule, perhaps of another version of the library: " + id);
            }
            return rule;
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(id.toString(), severity, requirement);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a rule");
    }
}
