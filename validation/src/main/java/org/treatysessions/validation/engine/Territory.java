// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.text.FoldedText;

/**
 * The part of the State that a document is about, by its label and by the code in its symbol.
 *
 * <p>Documents on different territories are different series: neither their numbers nor their dates are compared.
 *
 * @param label the label of the entry, folded for comparison; null if it has none
 * @param code the code of the territory in the symbol; null if it names none
 */
public record Territory(@Nullable String label, @Nullable String code) {

    private static final Territory NONE = new Territory(null, null);

    static Territory of(Optional<String> label, @Nullable SymbolFacts symbol) {
        String text = UsableValue.text(label);
        String code = symbol == null ? null : symbol.territory;
        return text == null && code == null ? NONE : new Territory(text == null ? null : FoldedText.label(text), code);
    }

    /** {@return whether the document names no territory} */
    public boolean isNone() {
        return label == null && code == null;
    }

    /**
     * Checks if another document is certainly about the same territory, or neither names one.
     *
     * @param other the territory of the other document
     * @return whether they are the same
     */
    public boolean isSame(Territory other) {
        if (code != null && other.code != null) {
            return code.equals(other.code);
        }
        if (label != null && other.label != null) {
            return label.equals(other.label);
        }
        return isNone() && other.isNone();
    }
}
