// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.model.meta.VocabularyType;

/** The code of a value of a closed vocabulary. */
final class VocabularyFormat<V extends Vocabulary> extends StringFormat<V> {

    private final VocabularyType<V> type;

    VocabularyFormat(VocabularyType<V> type) {
        super(type);
        this.type = type;
    }

    @Override
    @Nullable
    V read(FormatReader in) {
        CharSequence code = in.characters();
        if (code == null) {
            return null;
        }
        Optional<V> value = type.find(code);
        if (value.isEmpty()) {
            in.report(
                    StructureRule.VALUE_NOT_ALLOWED, Argument.VALUE.of(in.string()), Argument.ALLOWED.of(type.codes()));
        }
        return value.orElse(null);
    }

    @Override
    public String text(V value) {
        return value.code();
    }
}
