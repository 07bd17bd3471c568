// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.Pointer;

/**
 * A problem, or other notable fact, that a rule reports at one place of a session.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *     System.out.println(finding.severity() + " at " + finding.path() + ": " + finding.message(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>A finding is data; its message is formatted on demand, in any language. Findings are equal if rule, severity, path,
 * location, place, record and arguments are. Immutable, thread-safe and serializable.
 *
 * @since 0.1
 */
public final class Finding implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String COUNTRY = "Country.";

    private final Rule rule;
    private final Severity severity;
    private final String path;
    private final transient Map<String, Object> arguments;
    private final @Nullable Location location;
    private final @Nullable RecordId record;
    private final @Nullable Excerpt excerpt;
    private final @Nullable SourcePlace place;

    private Finding(
            Rule rule,
            Severity severity,
            String path,
            Map<String, Object> arguments,
            @Nullable Location location,
            @Nullable RecordId record,
            @Nullable Excerpt excerpt,
            @Nullable SourcePlace place) {
        this.rule = rule;
        this.severity = severity;
        this.path = path;
        this.arguments = arguments;
        this.location = location;
        this.record = record;
        this.excerpt = excerpt;
        this.place = place;
    }

    /**
     * Creates a finding with the default severity of its rule.
     *
     * @param rule the rule
     * @param path the place, see {@link #path()}
     * @param arguments the named values that the message refers to, see {@link #arguments()}
     * @return the finding, without location and record
     * @throws IllegalArgumentException if the path is not a JSON Pointer, or an argument is not of one of the types of {@link
     *     #arguments()}
     */
    public static Finding of(Rule rule, String path, Map<String, ?> arguments) {
        return of(rule, rule.severity(), path, arguments);
    }

    /**
     * Creates a finding.
     *
     * @param rule the rule
     * @param severity the severity of this finding
     * @param path the place, see {@link #path()}
     * @param arguments the named values that the message refers to, see {@link #arguments()}
     * @return the finding, without location and record
     * @throws IllegalArgumentException if the path is not a JSON Pointer, or an argument is not of one of the types of {@link
     *     #arguments()}
     */
    public static Finding of(Rule rule, Severity severity, String path, Map<String, ?> arguments) {
        if (!Pointer.isValid(path)) {
            throw new IllegalArgumentException("Invalid JSON Pointer: " + path);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        arguments.forEach((name, value) -> copy.put(Objects.requireNonNull(name), argument(value)));
        return new Finding(
                Objects.requireNonNull(rule),
                Objects.requireNonNull(severity),
                path,
                Collections.unmodifiableMap(copy),
                null,
                null,
                null,
                null);
    }

    /**
     * Creates a finding with the default severity of its rule.
     *
     * @param rule the rule
     * @param path the place, see {@link #path()}
     * @param arguments the values that the message refers to
     * @return the finding, without location and record
     * @throws IllegalArgumentException if the path is not a JSON Pointer
     */
    public static Finding of(Rule rule, String path, ArgumentValue<?>... arguments) {
        return of(rule, rule.severity(), path, arguments);
    }

    /**
     * Creates a finding.
     *
     * @param rule the rule
     * @param severity the severity of this finding
     * @param path the place, see {@link #path()}
     * @param arguments the values that the message refers to
     * @return the finding, without location and record
     * @throws IllegalArgumentException if the path is not a JSON Pointer
     */
    public static Finding of(Rule rule, Severity severity, String path, ArgumentValue<?>... arguments) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (ArgumentValue<?> argument : arguments) {
            named.put(argument.argument().name(), argument.value());
        }
        return of(rule, severity, path, named);
    }

    private static Object argument(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(Finding::scalar);
            return List.copyOf(list);
        }
        return scalar(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof PartialDate) {
            return value;
        }
        throw new IllegalArgumentException(
                "An argument is a text, an integer, a boolean, a date, or a list of these, not " + value);
    }

    /** {@return the rule} */
    public Rule rule() {
        return rule;
    }

    /** {@return the severity of this finding} */
    public Severity severity() {
        return severity;
    }

    /**
     * {@return the place as an RFC 6901 JSON Pointer into the session's document; {@code ""} is the whole document. A
     * finding about a missing member points at the object that lacks it}
     */
    public String path() {
        return path;
    }

    /**
     * {@return the named values that the message refers to, in the order of the rule: each a {@link String}, {@link Integer},
     * {@link Long}, {@link Boolean}, {@link PartialDate}, or a {@link List} of these}
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * Returns the value of an argument.
     *
     * @param argument the argument
     * @param <T> the type of the value
     * @return the value; empty if this finding has no such argument, or one of another type
     */
    @SuppressWarnings("unchecked") // an argument has the type of its values
    public <T> Optional<T> argument(Argument<T> argument) {
        Object value = arguments.get(argument.name());
        return argument.type().isInstance(value) ? Optional.of((T) value) : Optional.empty();
    }

    /** {@return the location of the value in the text of the session; empty for a session built in Java} */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** {@return the record of the run; empty for a session checked on its own} */
    public Optional<RecordId> record() {
        return Optional.ofNullable(record);
    }

    /** {@return the text around the value; empty for a session built in Java. Ignored by {@link #equals}} */
    public Optional<Excerpt> excerpt() {
        return Optional.ofNullable(excerpt);
    }

    /**
     * Formats the message of this finding.
     *
     * @param locale the language; English is used for a language without messages
     * @return one or a few sentences, without a line break
     */
    public String message(Locale locale) {
        return rule.message(this, locale);
    }

    /**
     * Formats a message with the arguments of this finding.
     *
     * @param pattern the pattern; {@code {state,Country}} is the name of the country with the code that is the argument
     * @param locale the language of the pattern
     * @return the message
     */
    public String format(MessagePattern pattern, Locale locale) {
        return format(pattern, locale, key -> Optional.empty());
    }

    /** Formats a message; {@code words} take precedence over the names of countries and the words of the library. */
    String format(MessagePattern pattern, Locale locale, Function<String, Optional<String>> words) {
        return pattern.format(arguments, locale, key -> words.apply(key).or(() -> countryName(key, locale)));
    }

    private static Optional<String> countryName(String key, Locale locale) {
        return key.startsWith(COUNTRY)
                ? KnownCountry.find(key.substring(COUNTRY.length()))
                        .map(country -> OfficialLanguage.nearest(locale).isolate(country.title(locale)))
                : Optional.empty();
    }

    /**
     * Returns this finding with a location.
     *
     * @param newLocation the location
     * @return the finding
     */
    public Finding withLocation(Location newLocation) {
        return new Finding(
                rule, severity, path, arguments, Objects.requireNonNull(newLocation), record, excerpt, place);
    }

    /**
     * Returns this finding with a record of a run.
     *
     * @param newRecord the record
     * @return the finding
     */
    public Finding withRecord(RecordId newRecord) {
        return new Finding(
                rule, severity, path, arguments, location, Objects.requireNonNull(newRecord), excerpt, place);
    }

    /**
     * Returns this finding with another severity.
     *
     * @param newSeverity the severity
     * @return the finding
     */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(
                rule, Objects.requireNonNull(newSeverity), path, arguments, location, record, excerpt, place);
    }

    /**
     * Returns this finding with the text around its value.
     *
     * @param newExcerpt the text
     * @return the finding
     */
    public Finding withExcerpt(Excerpt newExcerpt) {
        return new Finding(
                rule, severity, path, arguments, location, record, Objects.requireNonNull(newExcerpt), place);
    }

    /** {@return the place in the document that the session was imported from; empty for one read from JSON or built in Java} */
    public Optional<SourcePlace> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Returns this finding with a place in a document.
     *
     * @param newPlace the place
     * @return the finding
     */
    public Finding withPlace(SourcePlace newPlace) {
        return new Finding(
                rule, severity, path, arguments, location, record, excerpt, Objects.requireNonNull(newPlace));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding that
                        && rule.id().equals(that.rule.id())
                        && severity == that.severity
                        && path.equals(that.path)
                        && arguments.equals(that.arguments)
                        && Objects.equals(location, that.location)
                        && Objects.equals(record, that.record)
                        && Objects.equals(place, that.place));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), severity, path, arguments, location, record, place);
    }

    /** {@return severity, rule id, path and arguments, for developers} */
    @Override
    public String toString() {
        return severity + " " + rule.id() + " at \"" + path + "\"" + (location == null ? "" : " (" + location + ")")
                + (place == null ? "" : " (" + place + ")")
                + (arguments.isEmpty() ? "" : " " + arguments);
    }

    /**
     * The serial form. Reading it creates the finding as {@link #of} does.
     *
     * @param arguments the names and the values, in turn
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(
            Rule rule,
            Severity severity,
            String path,
            Object[] arguments,
            @Nullable Location location,
            @Nullable RecordId record,
            @Nullable Excerpt excerpt,
            @Nullable SourcePlace place)
            implements Serializable {

        @Serial
        private Object readResolve() {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < arguments.length; i += 2) {
                named.put((String) arguments[i], arguments[i + 1]);
            }
            Finding finding = Finding.of(rule, severity, path, named);
            return new Finding(rule, severity, path, finding.arguments, location, record, excerpt, place);
        }
    }

    @Serial
    private Object writeReplace() {
        Object[] named = new Object[2 * arguments.size()];
        int i = 0;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            named[i++] = argument.getKey();
            named[i++] = argument.getValue();
        }
        return new Form(rule, severity, path, named, location, record, excerpt, place);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a finding");
    }
}
