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
 * A rule of one's own on sessions.
 *
 * <pre>{@code
 * CustomRule noWebcast = CustomRule.of(
 *         "acme:no-webcast",
 *         Severity.WARNING,
 *         "A session without a webcast",
 *         "None of the links leads to a webcast. Links: {count}.",
 *         (session, findings) -> {
 *             if (session.getLinks().stream().noneMatch(link -> link.getKind() == LinkKind.WEBCAST)) {
 *                 findings.report("", Map.of("count", session.getLinks().size()));
 *             }
 *         });
 * SessionValidator validator = SessionValidator.builder().rule(noWebcast).build();
 * }</pre>
 *
 * <p>A check that throws does not end a run: the rule {@code rule-failed} names it. Immutable; thread-safe if the check
 * is, which is called by all threads that validate.
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

    /** Looks at a session and reports what it finds. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at a session.
         *
         * @param session the session; its values can be implausible, and texts blank: other rules report that
         * @param findings takes what is found
         * @throws Exception if the check cannot be done; the rule {@code rule-failed} reports that
         */
        void look(CountrySession session, Findings findings) throws Exception;
    }

    /** Takes the findings of one rule on one session. */
    public interface Findings {

        /**
         * Reports a place. Of several findings on one place, the first one counts.
         *
         * @param path the place as an RFC 6901 JSON Pointer into the session's document, such as
         *     {@code /links/0/href}; {@code ""} is the whole document
         * @throws IllegalArgumentException if the path is no JSON Pointer
         */
        default void report(String path) {
            report(path, Map.of());
        }

        /**
         * Reports a place, with values that the message speaks of.
         *
         * @param path the place, see {@link #report(String)}
         * @param arguments the values by name, see {@link Finding#arguments()}
         * @throws IllegalArgumentException if the path is no JSON Pointer, or an argument is of another type
         */
        void report(String path, Map<String, ?> arguments);

        /**
         * Reports a place with another severity than the rule usually has.
         *
         * @param severity the severity
         * @param path the place, see {@link #report(String)}
         * @param arguments the values by name, see {@link Finding#arguments()}
         * @throws IllegalArgumentException if the path is no JSON Pointer, or an argument is of another type
         */
        void report(Severity severity, String path, Map<String, ?> arguments);

        /** {@return the present day; empty where the validator does not know it} */
        Optional<LocalDate> today();
    }

    /**
     * Makes a rule.
     *
     * @param id the id: a namespace of one's own, a colon and a name, in lower case with dashes, such as
     *     {@code acme:no-webcast}
     * @param severity the severity that its findings usually have
     * @param title what its findings are about: a phrase, without a full stop
     * @param message what is said of a finding, in the form of {@link MessagePattern}: {@code {name}} stands for an
     *     argument, and dates and numbers are written as in English
     * @param check what looks at sessions
     * @return the rule
     * @throws IllegalArgumentException if the id is none, title or message is blank, or the message is no pattern
     */
    public static CustomRule of(String id, Severity severity, String title, String message, Check check) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id
                    + "\" is no id of a rule of one's own; write a namespace, a colon and a name, in lower case with"
                    + " dashes: acme:no-webcast");
        }
        if (title.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("The rule " + id + " needs a title and a message");
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
     * Gives the rule words in several languages. Where they are missing, the title and the message that the rule was made
     * with are used.
     *
     * @param words the words
     * @return the rule with the words
     */
    public CustomRule worded(RuleMessages words) {
        return new CustomRule(id, severity, title, message, check, Objects.requireNonNull(words), documentation);
    }

    /**
     * Documents the rule, for the catalogue.
     *
     * @param words what people should know of it
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

    /** {@return what looks at sessions} */
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

    /** The words of a bundle that may lack them, or not be there. */
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
