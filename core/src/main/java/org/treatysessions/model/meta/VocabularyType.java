package org.treatysessions.model.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, V> byCode = new HashMap<>();

    VocabularyType(Class<V> javaType, String description) {
        super(javaType);
        this.description = description;
        this.values = List.of(javaType.getEnumConstants());
        this.codes = values.stream().map(Vocabulary::code).toList();
        values.forEach(value -> byCode.put(value.code(), value));
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
    public Optional<V> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
