package org.treatysessions.validation.spi;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
 *                 findings.report("", Map.of("count", session.getLinks().size()));
 *             }
 *         });
 * SessionValidator validator = SessionValidator.builder().rule(noWebcast).build();
 * }</pre>
 *
 * <p>A check that throws does not end a run: it is reported by the rule {@code rule-failed}. Immutable; thread-safe if the
 * check is, which is called by all threads that validate.
 *
 * @since 0.1
 */
public final class CustomRule implements Rule {

    /** A namespace and a name, each of lower-case words with dashes between them: {@code acme:no-webcast}. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*:[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final RuleId id;
    private final Severity severity;
    private final String title;
    private final MessagePattern message;
    private final Check check;
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
        void look(CountrySession session, Findings findings) throws Exception;
    }

    /** Takes the findings of one rule on one session. */
    public interface Findings {

        /**
         * Reports a place. Of several findings at one place, the first one counts.
         *
         * @param path the place as an RFC 6901 JSON Pointer into the session's document, such as
         *     {@code /links/0/href}; {@code ""} is the whole document
         * @throws IllegalArgumentException if the path is not a JSON Pointer
         */
        default void report(String path) {
            report(path, Map.of());
        }

        /**
         * Reports a place, with values for the message.
         *
         * @param path the place, see {@link #report(String)}
         * @param arguments the values by name, see {@link Finding#arguments()}
         * @throws IllegalArgumentException if the path is not a JSON Pointer, or an argument is of another type
         */
        void report(String path, Map<String, ?> arguments);

        /**
         * Reports a place with another severity than the default of the rule.
         *
         * @param severity the severity
         * @param path the place, see {@link #report(String)}
         * @param arguments the values by name, see {@link Finding#arguments()}
         * @throws IllegalArgumentException if the path is not a JSON Pointer, or an argument is of another type
         */
        void report(Severity severity, String path, Map<String, ?> arguments);

        /** {@return the current date; empty if the validator has none} */
        Optional<LocalDate> today();
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
        if (!ID.matcher(id).matches()) {
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
    public CustomRule worded(RuleMessages words) {
        return new CustomRule(id, severity, title, message, check, Objects.requireNonNull(words), documentation);
    }

    /**
     * Adds documentation, for the catalogue.
     *
     * @param words the documentation
     * @return the rule with the documentation
     */
    public CustomRule documented(RuleDocumentation words) {
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
    public String toString() {
        return id.toString();
    }
}
