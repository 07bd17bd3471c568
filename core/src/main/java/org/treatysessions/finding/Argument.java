// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.PartialDate;

/**
 * A named and typed argument of findings.
 *
 * <p>The constants are the arguments of this library's rules: a closed vocabulary, so that programs can rely on what a
 * name means. Dates are {@link PartialDate}s, counts are integers, codes are those of the format. Rules of users can have
 * arguments of their own:
 *
 * <pre>{@code
 * static final Argument<Integer> LINKS = Argument.of("links", Integer.class, "The number of links.");
 *
 * findings.report(COUNTRY_SESSION.links, LINKS.of(3));
 * int links = finding.argument(LINKS).orElseThrow();
 * }</pre>
 *
 * <p>Arguments are equal when name and type are. This class is immutable and thread-safe.
 *
 * @param <T> the type of its values: {@link String}, {@link Integer}, {@link Long}, {@link Boolean}, {@link PartialDate},
 *     or a {@link List} of these
 * @since 0.1
 */
public final class Argument<T> {

    /** When the concluding observations were adopted. */
    public static final Argument<PartialDate> ADOPTED =
            date("adopted", "When the concluding observations were adopted.");

    /** The allowed values, a list of texts. */
    public static final Argument<List<String>> ALLOWED = texts("allowed", "The allowed values, a list of texts.");

    /** The area of an urgent recommendation. */
    public static final Argument<String> AREA = text("area", "The area of an urgent recommendation.");

    /** The author of an alternative report. */
    public static final Argument<String> AUTHOR = text("author", "The author of an alternative report.");

    /** The type of author of an alternative report, a code. */
    public static final Argument<String> AUTHOR_TYPE =
            text("authorType", "The type of author of an alternative report, a code.");

    /** The code of the State party. */
    public static final Argument<String> CODE = text("code", "The code of the State party.");

    /** A committee, a code. */
    public static final Argument<String> COMMITTEE = text("committee", "A committee, a code.");

    /** How many there are. */
    public static final Argument<Integer> COUNT = integer("count", "How many there are.");

    /** A country, a code. */
    public static final Argument<String> COUNTRY = text("country", "A country, a code.");

    /** The date that the finding is about. */
    public static final Argument<PartialDate> DATE = date("date", "The date that the finding is about.");

    /** A number of days. Where dates are partial, the minimum, or the maximum where there are too few. */
    public static final Argument<Long> DAYS = longInteger(
            "days", "A number of days. Where dates are partial, the minimum, or the maximum where there are too few.");

    /** What the JSON parser reports about the text, in English. */
    public static final Argument<String> DETAIL =
            text("detail", "What the JSON parser reports about the text, in English.");

    /** The earliest acceptable date. */
    public static final Argument<PartialDate> EARLIEST = date("earliest", "The earliest acceptable date.");

    /** The last day of a meeting. */
    public static final Argument<PartialDate> END = date("end", "The last day of a meeting.");

    /** The expected JSON type, or integer. */
    public static final Argument<String> EXPECTED = text("expected", "The expected JSON type, or integer.");

    /** The actual JSON type; decimal where an integer is expected, other for a value that JSON does not have. */
    public static final Argument<String> FOUND = text(
            "found",
            "The actual JSON type; decimal where an integer is expected, other for a value that JSON does not have.");

    /** The day on which the instrument, or the first of several, came into force. */
    public static final Argument<PartialDate> IN_FORCE =
            date("inForce", "The day on which the instrument, or the first of several, came into force.");

    /** When the common core document was first submitted. */
    public static final Argument<PartialDate> INITIAL =
            date("initial", "When the common core document was first submitted.");

    /** An instrument, a code. */
    public static final Argument<String> INSTRUMENT = text("instrument", "An instrument, a code.");

    /** When the list of issues was issued. */
    public static final Argument<PartialDate> ISSUED = date("issued", "When the list of issues was issued.");

    /** A kind of list of issues, or of document, a code. */
    public static final Argument<String> KIND = text("kind", "A kind of list of issues, or of document, a code.");

    /** A language tag (BCP 47). */
    public static final Argument<String> LANGUAGE = text("language", "A language tag (BCP 47).");

    /** The highest number of a report that was submitted. */
    public static final Argument<Integer> LAST = integer("last", "The highest number of a report that was submitted.");

    /** A length in characters (code points). */
    public static final Argument<Integer> LENGTH = integer("length", "A length in characters (code points).");

    /** How many are listed, where another number is stated. */
    public static final Argument<Integer> LISTED =
            integer("listed", "How many are listed, where another number is stated.");

    /** The maximum acceptable value. */
    public static final Argument<Integer> MAX = integer("max", "The maximum acceptable value.");

    /** The name of a member of an object. */
    public static final Argument<String> MEMBER = text("member", "The name of a member of an object.");

    /** The names of members of an object, a list of texts. */
    public static final Argument<List<String>> MEMBERS =
            texts("members", "The names of members of an object, a list of texts.");

    /** The minimum acceptable value. */
    public static final Argument<Integer> MIN = integer("min", "The minimum acceptable value.");

    /** The name of the missing member. */
    public static final Argument<String> MISSING = text("missing", "The name of the missing member.");

    /** The name of a person, a body or a State, as in the record. */
    public static final Argument<String> NAME =
            text("name", "The name of a person, a body or a State, as in the record.");

    /** The normal form of the symbol. */
    public static final Argument<String> NORMAL = text("normal", "The normal form of the symbol.");

    /** The number of a session of a committee. */
    public static final Argument<Integer> NUMBER = integer("number", "The number of a session of a committee.");

    /** Report numbers, one or a range. */
    public static final Argument<String> NUMBERS = text("numbers", "Report numbers, one or a range.");

    /** The name that the United Nations use for the State. */
    public static final Argument<String> OFFICIAL =
            text("official", "The name that the United Nations use for the State.");

    /** The date it is compared with. */
    public static final Argument<PartialDate> OTHER_DATE = date("otherDate", "The date it is compared with.");

    /** The number of another session of the committee. */
    public static final Argument<Integer> OTHER_NUMBER =
            integer("otherNumber", "The number of another session of the committee.");

    /** The report numbers it is compared with. */
    public static final Argument<String> OTHER_NUMBERS =
            text("otherNumbers", "The report numbers it is compared with.");

    /** The exception that a rule failed with. */
    public static final Argument<String> PROBLEM = text("problem", "The exception that a rule failed with.");

    /** The reporting procedure, a code. */
    public static final Argument<String> PROCEDURE = text("procedure", "The reporting procedure, a code.");

    /** Why a text or a document cannot be read, a code. */
    public static final Argument<String> REASON = text("reason", "Why a text or a document cannot be read, a code.");

    /** The number of another record in its source, counted from 1. */
    public static final Argument<Long> RECORD =
            longInteger("record", "The number of another record in its source, counted from 1.");

    /** The id of a rule. */
    public static final Argument<String> RULE = text("rule", "The id of a rule.");

    /** The source of another record: a file, or - for standard input. */
    public static final Argument<String> SOURCE =
            text("source", "The source of another record: a file, or - for standard input.");

    /** The first day of a meeting, or of a practice. */
    public static final Argument<PartialDate> START = date("start", "The first day of a meeting, or of a practice.");

    /** The State named by a symbol: a code, or two with a hyphen. */
    public static final Argument<String> STATE =
            text("state", "The State named by a symbol: a code, or two with a hyphen.");

    /** How many are stated, where another number is listed. */
    public static final Argument<Integer> STATED =
            integer("stated", "How many are stated, where another number is listed.");

    /** When the report was submitted. */
    public static final Argument<PartialDate> SUBMITTED = date("submitted", "When the report was submitted.");

    /** The known name that is most similar to an unknown one. */
    public static final Argument<String> SUGGESTION =
            text("suggestion", "The known name that is most similar to an unknown one.");

    /** A topic of the dialogue. */
    public static final Argument<String> TOPIC = text("topic", "A topic of the dialogue.");

    /** The value that the finding is about, usually a text; of an unknown member the JSON text. */
    public static final Argument<Object> VALUE = new Argument<>(
            "value",
            Object.class,
            "The value that the finding is about, usually a text; of an unknown member the JSON text.");

    private static final Set<Class<?>> TYPES =
            Set.of(String.class, Integer.class, Long.class, Boolean.class, PartialDate.class, List.class);

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

    private static final List<Argument<?>> VALUES = List.of(
            ADOPTED,
            ALLOWED,
            AREA,
            AUTHOR,
            AUTHOR_TYPE,
            CODE,
            COMMITTEE,
            COUNT,
            COUNTRY,
            DATE,
            DAYS,
            DETAIL,
            EARLIEST,
            END,
            EXPECTED,
            FOUND,
            IN_FORCE,
            INITIAL,
            INSTRUMENT,
            ISSUED,
            KIND,
            LANGUAGE,
            LAST,
            LENGTH,
            LISTED,
            MAX,
            MEMBER,
            MEMBERS,
            MIN,
            MISSING,
            NAME,
            NORMAL,
            NUMBER,
            NUMBERS,
            OFFICIAL,
            OTHER_DATE,
            OTHER_NUMBER,
            OTHER_NUMBERS,
            PROBLEM,
            PROCEDURE,
            REASON,
            RECORD,
            RULE,
            SOURCE,
            START,
            STATE,
            STATED,
            SUBMITTED,
            SUGGESTION,
            TOPIC,
            VALUE);

    private static final Map<String, Argument<?>> BY_NAME =
            VALUES.stream().collect(Collectors.toUnmodifiableMap(Argument::name, Function.identity()));

    private final String name;
    private final Class<?> type;
    private final String meaning;

    private Argument(String name, Class<?> type, String meaning) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
    }

    private static Argument<String> text(String name, String meaning) {
        return new Argument<>(name, String.class, meaning);
    }

    private static Argument<List<String>> texts(String name, String meaning) {
        return new Argument<>(name, List.class, meaning);
    }

    private static Argument<Integer> integer(String name, String meaning) {
        return new Argument<>(name, Integer.class, meaning);
    }

    private static Argument<Long> longInteger(String name, String meaning) {
        return new Argument<>(name, Long.class, meaning);
    }

    private static Argument<PartialDate> date(String name, String meaning) {
        return new Argument<>(name, PartialDate.class, meaning);
    }

    /**
     * Creates an argument for the findings of a user's rules.
     *
     * @param name the name, in camel case
     * @param type the type of its values
     * @param meaning what the value is, in English
     * @param <T> the type of its values
     * @return the argument
     * @throws IllegalArgumentException if the name is not a name in camel case, or the type is not one of those that
     *     {@link Finding#arguments()} lists
     */
    public static <T> Argument<T> of(String name, Class<T> type, String meaning) {
        if (!CAMEL_CASE.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is not an argument name in camel case");
        }
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("Findings have no arguments of the type " + type.getName());
        }
        return new Argument<>(name, type, meaning);
    }

    /**
     * Creates an argument whose values are lists, for the findings of a user's rules.
     *
     * @param name the name, in camel case
     * @param type the type of the elements of its values
     * @param meaning what the value is, in English
     * @param <T> the type of the elements of its values
     * @return the argument
     * @throws IllegalArgumentException if the name is not a name in camel case, or the type is not one of those that
     *     {@link Finding#arguments()} lists
     */
    public static <T> Argument<List<T>> listOf(String name, Class<T> type, String meaning) {
        Argument<T> element = of(name, type, meaning);
        return new Argument<>(element.name, List.class, meaning);
    }

    /** {@return the arguments of this library's rules, in alphabetical order} */
    public static List<Argument<?>> values() {
        return VALUES;
    }

    /**
     * Finds an argument of this library's rules.
     *
     * @param name its name
     * @return the argument; empty if this library's rules have no argument of that name
     */
    public static Optional<Argument<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Pairs this argument with a value.
     *
     * @param value the value
     * @return the argument with its value
     */
    public ArgumentValue<T> of(T value) {
        return new ArgumentValue<>(this, value);
    }

    /** {@return the name, as in findings and reports: {@code otherNumbers}, for example} */
    public String name() {
        return name;
    }

    /** {@return the type of the values; {@link Object} where the findings of several rules differ in it} */
    public Class<?> type() {
        return type;
    }

    /** {@return what the value is, in English} */
    public String meaning() {
        return meaning;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Argument<?> that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
