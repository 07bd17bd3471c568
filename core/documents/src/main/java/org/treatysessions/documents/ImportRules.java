// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.List;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;

/**
 * The rules of the import, by their ids.
 *
 * @since 0.1
 */
public final class ImportRules {

    /** The document is of none of the known kinds. */
    public static final RuleId DOCUMENT_UNKNOWN = ImportRule.DOCUMENT_UNKNOWN.id();

    /** The document cannot be read. */
    public static final RuleId UNREADABLE = ImportRule.UNREADABLE.id();

    /** The letters that can be copied from the document are not those that it shows. */
    public static final RuleId TEXT_LAYER_BROKEN = ImportRule.TEXT_LAYER_BROKEN.id();

    /** The document has pages but no text. */
    public static final RuleId NO_TEXT = ImportRule.NO_TEXT.id();

    /** The document exceeds a limit. */
    public static final RuleId LIMIT = ImportRule.LIMIT.id();

    /** Two places of a document contradict each other. */
    public static final RuleId CONTRADICTION = ImportRule.CONTRADICTION.id();

    /** Two documents of one session disagree. */
    public static final RuleId SOURCES_DISAGREE = ImportRule.SOURCES_DISAGREE.id();

    /** Columns made of spaces are not certain. */
    public static final RuleId COLUMNS_UNCLEAR = ImportRule.COLUMNS_UNCLEAR.id();

    /** A value is not understood. */
    public static final RuleId VALUE_UNCLEAR = ImportRule.VALUE_UNCLEAR.id();

    /** A value has more than one meaning. */
    public static final RuleId VALUE_AMBIGUOUS = ImportRule.VALUE_AMBIGUOUS.id();

    /** A label is unknown. */
    public static final RuleId LABEL_UNKNOWN = ImportRule.LABEL_UNKNOWN.id();

    /** Text has no place in the session. */
    public static final RuleId TEXT_UNPLACED = ImportRule.TEXT_UNPLACED.id();

    private ImportRules() {}

    /** {@return the rules, those with the highest severity first} */
    public static List<Rule> all() {
        return List.of(ImportRule.values());
    }
}
