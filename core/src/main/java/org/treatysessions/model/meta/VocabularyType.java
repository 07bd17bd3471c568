// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;
import java.util.Optional;
import org.treatysessions.model.Vocabulary;

/**
 * The type of the values of a closed vocabulary.
 *
 * @param <V> the vocabulary
 * @since 0.1
 */
public final class VocabularyType<V extends Vocabulary> extends ValueType<V> {

    private final String description;
    private final List<V> values;
    private final List<String> codes;
    private final String[] texts;
    private final int[] lengths;
    private final List<Optional<V>> found;

    VocabularyType(Class<V> javaType, String description) {
        super(javaType);
        this.description = description;
        this.values = List.of(javaType.getEnumConstants());
        this.codes = values.stream().map(Vocabulary::code).toList();
        this.texts = codes.toArray(new String[0]);
        this.lengths = codes.stream().mapToInt(String::length).toArray();
        this.found = values.stream().map(Optional::of).toList();
    }

    /** {@return what the values are, in English: the first sentence of the Javadoc of the vocabulary} */
    public String description() {
        return description;
    }

    /** {@return the values, in their order} */
    public List<V> values() {
        return values;
    }

    /** {@return the codes of the values, in their order} */
    public List<String> codes() {
        return codes;
    }

    /**
     * Finds a value.
     *
     * @param code the code
     * @return the value; empty if the vocabulary has no such code
     */
    public Optional<V> find(CharSequence code) {
        int length = code.length();
        for (int i = 0; i < texts.length; i++) {
            if (lengths[i] == length && texts[i].contentEquals(code)) {
                return found.get(i);
            }
        }
        return Optional.empty();
    }
}
