package org.treatysessions.json.format;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.language.OfficialLanguage;

/** The rules on the structure of a document, which reading it applies. */
public enum StructureRule implements Rule {
    /** JSON that is not well-formed UTF-8, contains an unpaired surrogate, or exceeds a limit. */
    JSON_SYNTAX(
            false,
            RuleDocumentation.says("The text is not well-formed JSON in UTF-8, a string has half of a "
                            + "surrogate pair, or a limit is passed: unless others are set, 16 MiB for the "
                            + "document, a depth of 64, and 1,000,000 UTF-16 code units for a string or "
                            + "name. This is the only finding on the record, reading of which ends there.")
                    .because("What cannot be read cannot be checked; often a comma is missing or left over, "
                            + "or the file is in another encoding.")
                    .example("""
                            {"schemaVersion": "1.0", "committee": "CRC",}""")
                    .arguments("reason", "detail", "max")
                    .source("RFC 8259")
                    .source("RFC 3629")),
    /** A duplicate member of an object. */
    DUPLICATE_MEMBER(
            false,
            RuleDocumentation.says("An object has two members of the same name; the finding stands at "
                            + "the second. Objects within extensions are looked at too.")
                    .because("Programs differ in which of the two they take, so that one of them would be "
                            + "lost silently.")
                    .example("""
                            {"procedure": "standard", "procedure": "simplified"}""")
                    .arguments("member")
                    .source("RFC 8259, section 4")
                    .source("RFC 7493, section 2.3")),
    /** An unknown member. */
    UNKNOWN_MEMBER(
            false,
            RuleDocumentation.says("An object has a member that the format does not know; a known "
                            + "name that is much like it is suggested. In strict reading this is an error "
                            + "and there is no session; in lenient reading it is a warning that carries the "
                            + "value, which is not kept.")
                    .because("Usually the name is mistyped, and what the member says would be lost "
                            + "silently. Members of one's own have their place in extensions.")
                    .example("""
                            {"dialogDates": ["2018-05-23"]}""")
                    .arguments("member", "suggestion", "value")),
    /** A missing required member. */
    REQUIRED_MEMBER_MISSING(
            false,
            RuleDocumentation.says("An object lacks one or more of its required members. There is one "
                            + "finding at the object, which names all of them.")
                    .because("Without these members the object says nothing: a session has a committee, a "
                            + "State party and a date, a report has an instrument, an issue has a topic.")
                    .example("""
                            {"committee": null}""")
                    .arguments("members")),
    /** A value of the wrong JSON type. */
    WRONG_TYPE(
            false,
            RuleDocumentation.says("A value has another JSON type than the format asks for: a string "
                            + "where a number is expected, null anywhere outside extensions, or a number "
                            + "written with a fraction or an exponent where an integer is expected, such as "
                            + "3.0.")
                    .because("Nothing is converted silently, since a guess may be wrong. What is not known "
                            + "is left out, not written as null.")
                    .example("""
                            {"delegation": {"size": "12"}}""")
                    .arguments("expected", "found")),
    /** A value that is not in the vocabulary. */
    VALUE_NOT_ALLOWED(
            false,
            RuleDocumentation.says("A value is not one of the closed vocabulary of its member, in "
                            + "exactly its spelling; the finding lists what is allowed.")
                    .because("Programs rely on these values. Within version 1 of the format no vocabulary "
                            + "grows, so an unknown value is a slip or the name that another system uses.")
                    .example("""
                            {"procedure": "regular"}""")
                    .arguments("value", "allowed")),
    /** An invalid date. */
    DATE_INVALID(
            false,
            RuleDocumentation.says("A date is not written YYYY, YYYY-MM or YYYY-MM-DD with a year "
                            + "from 0001 to 9999, or there is no such day in the calendar.")
                    .because("Dates written otherwise are read differently in different countries. One that "
                            + "is known to the month or the year only is written so, without an invented "
                            + "day.")
                    .example("""
                            {"dialogueDates": ["23 May 2018"]}""")
                    .arguments("value")
                    .source("Extended Date/Time Format (EDTF) level 0, https://www.loc.gov/standards/datetime/")),
    /** Invalid report numbers. */
    REPORT_NUMBERS_INVALID(
            false,
            RuleDocumentation.says("Report numbers are not written as one whole number such as 3, or "
                            + "as the first and the last of a range such as 3-5, from 1 to 2147483647, the "
                            + "first less than the last.")
                    .because("Reports are compared by their numbers, which ordinals and words do not give: "
                            + "often it is 3rd for 3, or a long dash in a range.")
                    .example("""
                            {"nextReports": [{"instrument": "CRC", "numbers": "7th", "due": "2023-02-06"}]}""")
                    .arguments("value")),
    /** An unknown Sustainable Development Goal or target. */
    SDG_UNKNOWN(
            false,
            RuleDocumentation.says("A code is not that of one of the 17 Sustainable Development "
                            + "Goals, such as 5, or of their 169 targets, such as 16.2 or 16.a. Indicators, "
                            + "such as 16.2.1, are not among them.")
                    .because("The list is closed: usually a number is mistyped, or an indicator is meant.")
                    .example("""
                            {"sdgs": ["16.11"]}""")
                    .arguments("value")
                    .source("General Assembly resolution 70/1")),
    /** An unsupported version of the format. */
    SCHEMA_VERSION_UNSUPPORTED(
            false,
            RuleDocumentation.says("The version of the format is none of 1.0, 1.1 and so on. This is "
                            + "the only finding on the record.")
                    .because("Another version may mean something else by the same names, so that nothing "
                            + "that this library said of the record could be relied on.")
                    .example("""
                            {"schemaVersion": "2.0"}""")
                    .arguments("value")),
    /** A blank text. */
    TEXT_BLANK(
            true,
            RuleDocumentation.says("A text is empty or has nothing but white space, control "
                            + "characters (U+0000 to U+001F) and byte order marks (U+FEFF). An empty date, "
                            + "report number, code, language or address is not reported here, but by the "
                            + "rule on what it should be. Other rules take a blank text for absent, and do "
                            + "not report it as missing.")
                    .because("An empty text says neither that there is nothing nor that nothing is known; a "
                            + "member of which nothing is known is left out.")
                    .example("""
                            {"additionalComments": ""}""")),
    /** A text that is too long. */
    TEXT_TOO_LONG(
            true,
            RuleDocumentation.says("A text is longer than its member allows, in Unicode code points: "
                            + "100,000 for prose, 2,000 for an address, 200 for an id, 500 for any other "
                            + "text.")
                    .because("A limit that all know lets databases and forms hold every record; usually a "
                            + "whole paragraph stands where a name or a label belongs.")
                    // 203 characters
                    .example("{\"id\": \"" + "norway-".repeat(29) + "\"}")
                    .arguments("length", "max")),
    /** An integer that is out of range. */
    VALUE_OUT_OF_RANGE(
            true,
            RuleDocumentation.says("An integer is below its minimum value, which is 1 for the number of "
                            + "a session and the size of a delegation and 0 elsewhere, or above 2147483647. "
                            + "Other rules take a value that is too small for absent; with one that does not "
                            + "fit into 32 bits there is no session.")
                    .because("There is no session 0, and nothing in a session is counted in negative "
                            + "numbers: the value is mistyped, or 0 stands for what is not known.")
                    .example("""
                            {"delegation": {"size": 0, "head": {"name": "Carl Example"}}}""")
                    .arguments("value", "min", "max")),
    /** A list that must not be empty. */
    LIST_EMPTY(
            true,
            RuleDocumentation.says("The list of dialogue dates is there and has no entry. Every other "
                            + "list may be empty, which means the same as absent.")
                    .because("A session is about a dialogue, whose date the other dates are compared with; "
                            + "where the day is not known, the month or the year is written.")
                    .example("""
                            {"dialogueDates": []}""")),
    /** A language tag that is not well-formed. */
    LANGUAGE_INVALID(
            true,
            RuleDocumentation.says("A language is not a well-formed language tag of BCP 47, such as "
                            + "en, fr or zh-Hans. Whether its parts are registered is not asked.")
                    .because("Programs know languages by their tags: often there is an underscore for the "
                            + "hyphen, or a name or a list of languages.")
                    .example("""
                            {"source": {"language": "en_GB"}}""")
                    .arguments("value")
                    .source("BCP 47 (RFC 5646, section 2.1)")),
    /** A country code that is not well-formed. */
    COUNTRY_CODE_INVALID(
            true,
            RuleDocumentation.says("A country code is not three capital letters, nor EU for the "
                            + "European Union. Whether a country has the code is the question of "
                            + "country-code-unknown.")
                    .because("Symbols of the United Nations name States by these codes; often there is a "
                            + "code of two letters, or the name.")
                    .example("""
                            {"stateParty": {"code": "NO", "name": "Norway"}}""")
                    .arguments("value")
                    .source("ISO 3166-1 (alpha-3)")),
    /** White space in an identifier. */
    ID_INVALID(
            true,
            RuleDocumentation.says("The id of a record has white space.")
                    .because("Ids are used in addresses, in names of files and on command lines, where "
                            + "white space breaks them.")
                    .example("""
                            {"id": "Norway 2018"}""")
                    .arguments("value"));

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> ResourceBundle.getBundle(
            "org.treatysessions.json.format.messages",
            OfficialLanguage.nearest(locale).bundleLocale()));

    private final RuleId id = RuleId.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private final boolean leavesSession;
    private final RuleDocumentation documentation;

    StructureRule(boolean leavesSession, RuleDocumentation documentation) {
        this.leavesSession = leavesSession;
        this.documentation = documentation.since("0.1");
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** {@return whether the value can be represented, so that the record still yields a session} */
    public boolean leavesSession() {
        return leavesSession;
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
}
