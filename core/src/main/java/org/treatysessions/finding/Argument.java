package org.treatysessions.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names of the arguments that findings of this library's rules have: a closed vocabulary, so that programs can rely
 * on what a name means.
 *
 * <p>Dates are {@link org.treatysessions.model.PartialDate}s, counts are integers, codes are those of the format.
 */
public enum Argument {
    /** When concluding observations were adopted. */
    ADOPTED("When the concluding observations were adopted."),
    /** The values that are allowed. */
    ALLOWED("The values that are allowed, a list of texts."),
    /** An area of urgent recommendations. */
    AREA("The area of an urgent recommendation."),
    /** The author of an alternative report. */
    AUTHOR("The author of an alternative report."),
    /** The code of a kind of author. */
    AUTHOR_TYPE("The kind of author of alternative reports, a code."),
    /** The code of a State. */
    CODE("The code of the State party."),
    /** The code of a committee. */
    COMMITTEE("A committee, a code."),
    /** How many there are. */
    COUNT("How many there are, where a rule says how many there should be."),
    /** The code of a country. */
    COUNTRY("A country, a code."),
    /** The date that the finding is about. */
    DATE("The date that the finding is about."),
    /** A number of days. */
    DAYS("A number of days: where dates leave a choice the least, or the greatest where there are too few."),
    /** What the parser says of a text that is malformed. */
    DETAIL("What the parser of JSON says of the text, in English."),
    /** The earliest date that would do. */
    EARLIEST("The earliest date that would do."),
    /** The last day of a meeting. */
    END("The last day of a meeting."),
    /** The JSON type that is expected. */
    EXPECTED("The JSON type that is expected, or integer."),
    /** The JSON type that is there. */
    FOUND("The JSON type that is there, or decimal where an integer is expected."),
    /** The maximum value that would do. */
    MAX("The maximum value that would do."),
    /** When an instrument came into force. */
    IN_FORCE("The day on which the instrument, or the first of several, came into force."),
    /** The first submission of the common core document. */
    INITIAL("When the common core document was first submitted."),
    /** The code of an instrument. */
    INSTRUMENT("An instrument, a code."),
    /** When a list of issues was issued. */
    ISSUED("When the list of issues was issued."),
    /** The code of a kind. */
    KIND("A kind of list of issues, a code; or of document, by its symbol."),
    /** A language tag. */
    LANGUAGE("A language tag (BCP 47)."),
    /** The number of the last report. */
    LAST("The highest number of a report that was submitted."),
    /** The minimum value that would do. */
    MIN("The minimum value that would do."),
    /** A length in characters. */
    LENGTH("A length in characters (code points)."),
    /** How many are listed. */
    LISTED("How many are listed, where another number is stated."),
    /** The name of a member of an object. */
    MEMBER("The name of a member of an object."),
    /** The names of members of an object. */
    MEMBERS("The names of members of an object, a list of texts."),
    /** The name of a member that is absent. */
    MISSING("The name of a member that is absent."),
    /** The name of a person, a body or a State. */
    NAME("The name of a person, a body or a State, as the record has it."),
    /** The text as it is normally written. */
    NORMAL("The symbol as it is normally written."),
    /** The number of a session. */
    NUMBER("The number of a session of a committee."),
    /** Report numbers. */
    NUMBERS("Report numbers, one or a range."),
    /** The official name of a State. */
    OFFICIAL("The name that the United Nations use for a State."),
    /** Another date that the one is compared with. */
    OTHER_DATE("The date that the one is compared with."),
    /** The number of another session. */
    OTHER_NUMBER("The number of another session of the committee."),
    /** Other report numbers that some are compared with. */
    OTHER_NUMBERS("The report numbers that others are compared with."),
    /** What a rule failed with. */
    PROBLEM("What a rule failed with."),
    /** The code of a procedure. */
    PROCEDURE("The reporting procedure, a code."),
    /** Why something could not be read. */
    REASON("Why a text cannot be read as JSON, a code."),
    /** The number of another record. */
    RECORD("The number of another record in its source, counted from 1."),
    /** The id of a rule. */
    RULE("The id of a rule."),
    /** The name of the source of another record. */
    SOURCE("The source of another record: a file, or - for standard input."),
    /** The first day of a meeting, or of a practice. */
    START("The first day of a meeting, or of a practice."),
    /** The State that a symbol names. */
    STATE("The State that a symbol names: a code, or two with a hyphen."),
    /** How many are stated. */
    STATED("How many are stated, where another number is listed."),
    /** When a report was submitted. */
    SUBMITTED("When the report was submitted."),
    /** A name that may be meant. */
    SUGGESTION("The known name that is most like one that is not known."),
    /** A topic of the dialogue. */
    TOPIC("A topic of the dialogue."),
    /** The value itself. */
    VALUE("The value that the finding is about; as JSON where it is a member's that is not kept.");

    private static final Map<String, Argument> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Argument::code, argument -> argument));

    private final String code;
    private final String meaning;

    Argument(String meaning) {
        this.code = camelCase(name());
        this.meaning = meaning;
    }

    private static String camelCase(String name) {
        StringBuilder code = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            code.append(code.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return code.toString();
    }

    /** {@return the name, as findings and reports have it: {@code otherNumbers}, for example} */
    public String code() {
        return code;
    }

    /**
     * Finds an argument.
     *
     * @param code its name, as findings and reports have it
     * @return the argument; empty where the name is none of this library's
     */
    public static Optional<Argument> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@return what the value is, in English} */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return code;
    }
}
