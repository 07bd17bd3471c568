// SPDX-License-Identifier: Apache-2.0
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
    /** JSON that is not well-formed UTF-8, contains a lone surrogate, or exceeds a limit. */
    JSON_SYNTAX(false),
    /** A duplicate member of an object. */
    DUPLICATE_MEMBER(false),
    /** An unknown member. */
    UNKNOWN_MEMBER(false),
    /** A missing required member. */
    REQUIRED_MEMBER_MISSING(false),
    /** A value of the wrong JSON type. */
    WRONG_TYPE(false),
    /** A value that is not in the vocabulary. */
    VALUE_NOT_ALLOWED(false),
    /** An invalid date. */
    DATE_INVALID(false),
    /** Invalid report numbers. */
    REPORT_NUMBERS_INVALID(false),
    /** An unknown Sustainable Development Goal or target. */
    SDG_UNKNOWN(false),
    /** An unsupported version of the format. */
    SCHEMA_VERSION_UNSUPPORTED(false),
    /** A blank text. */
    TEXT_BLANK(true),
    /** A text that is too long. */
    TEXT_TOO_LONG(true),
    /** An integer that is out of range. */
    VALUE_OUT_OF_RANGE(true),
    /** A language tag that is not well-formed. */
    LANGUAGE_INVALID(true),
    /** A country code that is not well-formed. */
    COUNTRY_CODE_INVALID(true),
    /** White space in an identifier. */
    ID_INVALID(true);

    private static final String DOCUMENTATION = "/org/treatysessions/json/rules/";

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> ResourceBundle.getBundle(
            "org.treatysessions.json.format.messages",
            OfficialLanguage.nearest(locale).bundleLocale()));

    private final RuleId id = RuleId.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private final boolean leavesSession;

    StructureRule(boolean leavesSession) {
        this.leavesSession = leavesSession;
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

    /** {@return the documentation, which is read each time} */
    @Override
    public Optional<RuleDocumentation> documentation() {
        String resource = DOCUMENTATION + id + ".md";
        return Optional.of(RuleDocumentation.read(resource, StructureRule.class.getResourceAsStream(resource)));
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
