package org.treatysessions.json.format;

import java.util.Locale;
import java.util.ResourceBundle;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;

/** The rules on the structure of a document, which reading it applies. */
public enum StructureRule implements Rule {
    /** Not well-formed UTF-8 JSON, a lone surrogate, or a limit passed. */
    JSON_SYNTAX(false),
    /** An object names a member twice. */
    DUPLICATE_MEMBER(false),
    /** A member that the format does not know. */
    UNKNOWN_MEMBER(false),
    /** A required member is absent. */
    REQUIRED_MEMBER_MISSING(false),
    /** A value of another JSON type than the format asks for. */
    WRONG_TYPE(false),
    /** A value outside of a closed vocabulary. */
    VALUE_NOT_ALLOWED(false),
    /** A date that is none. */
    DATE_INVALID(false),
    /** Report numbers that are none. */
    REPORT_NUMBERS_INVALID(false),
    /** Not a Sustainable Development Goal or target. */
    SDG_UNKNOWN(false),
    /** A version of the format that this library does not read. */
    SCHEMA_VERSION_UNSUPPORTED(false),
    /** A text without any character that is not blank. */
    TEXT_BLANK(true),
    /** A text over its length. */
    TEXT_TOO_LONG(true),
    /** An integer outside of its range. */
    VALUE_OUT_OF_RANGE(true),
    /** A list that must have an entry and has none. */
    LIST_EMPTY(true),
    /** A language tag that is not well formed. */
    LANGUAGE_INVALID(true),
    /** A country code that is not well formed. */
    COUNTRY_CODE_INVALID(true),
    /** White space in an id. */
    ID_INVALID(true);

    private static final RuleMessages MESSAGES =
            RuleMessages.of(locale -> ResourceBundle.getBundle("org.treatysessions.json.format.messages", Locale.ROOT));

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final boolean leavesSession;

    StructureRule(boolean leavesSession) {
        this.leavesSession = leavesSession;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** {@return whether the value can be represented, so that the record still gives a session} */
    public boolean leavesSession() {
        return leavesSession;
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
