// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.rule;

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

/** The rules that the import of documents reports by. */
public enum ImportRule implements Rule {
    /** The document is not of a known kind. */
    DOCUMENT_UNKNOWN("import-document-unknown", Severity.ERROR),
    /** The document cannot be read. */
    UNREADABLE("import-unreadable", Severity.ERROR),
    /** The letters in the file are not those that are shown. */
    TEXT_LAYER_BROKEN("import-text-layer-broken", Severity.ERROR),
    /** The document has no text. */
    NO_TEXT("import-no-text", Severity.ERROR),
    /** The document exceeds a limit. */
    LIMIT("import-limit", Severity.ERROR),
    /** Two places of a document contradict each other. */
    CONTRADICTION("import-contradiction", Severity.WARNING),
    /** Documents of one session disagree. */
    SOURCES_DISAGREE("import-sources-disagree", Severity.WARNING),
    /** Columns made of spaces are not certain. */
    COLUMNS_UNCLEAR("import-columns-unclear", Severity.WARNING),
    /** A value was not understood. */
    VALUE_UNCLEAR("import-value-unclear", Severity.WARNING),
    /** A value has more than one meaning. */
    VALUE_AMBIGUOUS("import-value-ambiguous", Severity.WARNING),
    /** A label is unknown. */
    LABEL_UNKNOWN("import-label-unknown", Severity.INFO),
    /** Text has no place in the session. */
    TEXT_UNPLACED("import-text-unplaced", Severity.INFO);

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> ResourceBundle.getBundle(
            ImportRule.class.getPackageName() + ".messages",
            OfficialLanguage.nearest(locale).bundleLocale()));

    private final RuleId id;
    private final Severity severity;

    ImportRule(String id, Severity severity) {
        this.id = RuleId.of(id);
        this.severity = severity;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
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
    public Optional<RuleDocumentation> documentation() {
        String resource = "rules/" + id + ".md";
        return Optional.of(RuleDocumentation.read(resource, ImportRule.class.getResourceAsStream(resource)));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
