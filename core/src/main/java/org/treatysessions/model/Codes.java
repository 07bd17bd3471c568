package org.treatysessions.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The codes of one vocabulary.
 *
 * <p>Immutable and thread-safe. A look-up allocates nothing.
 *
 * @param <V> the vocabulary
 */
final class Codes<V extends Vocabulary> {

    private final String noun;
    private final List<V> values;
    private final Map<String, Optional<V>> byCode = new HashMap<>();

    private Codes(String noun, List<V> values) {
        this.noun = noun;
        this.values = values;
        values.forEach(value -> byCode.put(value.code(), Optional.of(value)));
    }

    /**
     * Makes the codes of a vocabulary.
     *
     * @param noun what a value is called in a message, with its article
     * @param values all values, in their order
     * @return the codes
     */
    static <V extends Vocabulary> Codes<V> of(String noun, V[] values) {
        return new Codes<>(noun, List.of(values));
    }

    Optional<V> find(String code) {
        return byCode.getOrDefault(Objects.requireNonNull(code, "code"), Optional.empty());
    }

    V get(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    IllegalArgumentException unknown(String code) {
        String allowed = values.stream().map(Vocabulary::code).collect(Collectors.joining(", "));
        return new IllegalArgumentException("Not " + noun + ": \"" + code + "\"; allowed are " + allowed);
    }
}
