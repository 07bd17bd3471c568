// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.model.CountrySession;

/**
 * A user-defined rule on sessions.
 *
 * <pre>{@code
 * CustomRule noWebcast = CustomRule.of(
 *         "acme:no-webcast",
 *         Severity.WARNING,
 *         "Webcast is missing",
 *         "None of the links is a webcast. Links: {count}.",
 *         (session, findings) -> {
 *             if (session.getLinks().stream().noneMatch(link -> link.getKind() == LinkKind.WEBCAST)) {
 *                 findings.report(Pointer.ROOT, COUNT.of(session.getLinks().size()));
 *             }
 *         });
 * SessionValidator validator = SessionValidator.builder().rule(noWebcast).build();
 * }</pre>
 *
 * <p>A check that throws does not end a run: it is reported by the rule {@code rule-failed}. Immutable; thread-safe if the
 * check is, which is called by all threads that validate.
 *
 * <p>Reports are sent to other machines with the words of the rule, but without its check. So a deserialized rule describes
 * findings, and its check fails.
 *
 * @since 0.1
 */
public final class CustomRule implements Rule {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RuleId id;
    private final Severity severity;
    private final String title;
    private final transient MessagePattern message;
    private final transient Check check;
    private final @Nullable RuleMessages messages;
    private final @Nullable RuleDocumentation documentation;

    private CustomRule(
            RuleId id,
            Severity severity,
            String title,
            MessagePattern message,
            Check check,
            @Nullable RuleMessages messages,
            @Nullable RuleDocumentation documentation) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.message = message;
        this.check = check;
        this.messages = messages;
        this.documentation = documentation;
    }

    /** Checks a session. */
    @FunctionalInterface
    public interface Check {

        /**
         * Checks a session.
         *
         * @param session the session; its values can be implausible and texts blank, which other rules report
         * @param findings takes the findings
         * @throws Exception if the check fails; the rule {@code rule-failed} reports that
         */
        void check(CountrySession session, FindingReporter findings) throws Exception;
    }

    /**
     * Creates a rule.
     *
     * @param id the id: a namespace of the user, a colon and a name, in lower case with hyphens, such as
     *     {@code acme:no-webcast}
     * @param severity the default severity of its findings
     * @param title the problem, as a phrase without a full stop
     * @param message the pattern of the message (see {@link MessagePattern}): {@code {name}} is an argument; dates and numbers
     *     are formatted as in English
     * @param check checks sessions
     * @return the rule
     * @throws IllegalArgumentException if the id is invalid, the title or message is blank, or the message is not a valid
     *     pattern
     */
    public static CustomRule of(String id, Severity severity, String title, String message, Check check) {
        if (!RuleId.isValid(id) || RuleId.of(id).namespace().isEmpty()) {
            throw new IllegalArgumentException("\"" + id
                    + "\" is not the id of a user-defined rule; expected a namespace, a colon and a name, in lower case with"
                    + " dashes: acme:no-webcast");
        }
        if (title.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("The rule " + id + " must have a title and a message");
        }
        return new CustomRule(
                RuleId.of(id),
                Objects.requireNonNull(severity),
                title,
                MessagePattern.of(message),
                Objects.requireNonNull(check),
                null,
                null);
    }

    /**
     * Adds messages in several languages. For a language without messages, the title and the message of the rule are used.
     *
     * @param words the messages
     * @return the rule with the messages
     */
    public CustomRule withMessages(RuleMessages words) {
        return new CustomRule(id, severity, title, message, check, Objects.requireNonNull(words), documentation);
    }

    /**
     * Adds documentation, for the catalogue.
     *
     * @param words the documentation
     * @return the rule with the documentation
     */
    public CustomRule withDocumentation(RuleDocumentation words) {
        return new CustomRule(id, severity, title, message, check, messages, Objects.requireNonNull(words));
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** {@return the check of sessions} */
    public Check check() {
        return check;
    }

    @Override
    public Optional<RuleDocumentation> documentation() {
        return Optional.ofNullable(documentation);
    }

    @Override
    public String title(Locale locale) {
        RuleMessages words = messages;
        return words == null ? title : inWords(() -> words.title(this, locale), () -> title);
    }

    @Override
    public String message(Finding finding, Locale locale) {
        Supplier<String> own = () -> finding.format(message, Locale.ENGLISH);
        RuleMessages words = messages;
        return words == null ? own.get() : inWords(() -> words.message(finding, locale), own);
    }

    /** The text of a bundle, or a replacement if the bundle or its text is missing. */
    private static String inWords(Supplier<String> wanted, Supplier<String> instead) {
        try {
            return wanted.get();
        } catch (RuntimeException e) {
            return instead.get();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomRule that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** The serial form: the words of the rule. */
    private record Form(
            String id,
            Severity severity,
            String title,
            String message,
            @Nullable RuleMessages messages,
            @Nullable RuleDocumentation documentation)
            implements Serializable {

        @Serial
        private Object readResolve() {
            CustomRule rule = of(id, severity, title, message, (session, findings) -> {
                throw new IllegalStateException("The rule " + id + " was deserialized, without its check");
            });
            return new CustomRule(rule.id, severity, title, rule.message, rule.check, messages, documentation);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(id.toString(), severity, title, message.toString(), messages, documentation);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a rule");
    }
}
