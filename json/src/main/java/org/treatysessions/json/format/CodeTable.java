package org.treatysessions.json.format;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Vocabulary;

/**
 * The values of a vocabulary by their codes: a hash table that is asked with the characters of a text, so that no
 * string need be made of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the vocabulary
 */
final class CodeTable<V extends Vocabulary> {

    private final V[] values;
    private final String[] codes;

    /** One more than the position of a value, at the hash of its code or in the places after it; 0 where none is. */
    private final int[] slots;

    CodeTable(V[] values) {
        this.values = values.clone();
        this.codes = Stream.of(values).map(Vocabulary::code).toArray(String[]::new);
        this.slots = new int[4 * Integer.highestOneBit(values.length)];
        for (int position = 0; position < codes.length; position++) {
            slots[slot(codes[position])] = position + 1;
        }
    }

    /** {@return the value of a code; null where there is none} */
    @Nullable
    V find(CharSequence code) {
        int found = slots[slot(code)];
        return found == 0 ? null : values[found - 1];
    }

    /** {@return the codes, in the order of the vocabulary} */
    List<String> codes() {
        return List.of(codes);
    }

    /** The slot that a code has, or the free one that it would get. */
    private int slot(CharSequence code) {
        int slot = hash(code) & (slots.length - 1);
        while (slots[slot] != 0 && !codes[slots[slot] - 1].contentEquals(code)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The codes of a vocabulary hardly agree in all of these, and the other characters are compared anyway. */
    private static int hash(CharSequence code) {
        int length = code.length();
        return length == 0 ? 0 : 7 * code.charAt(0) + code.charAt(length / 2) + 3 * code.charAt(length - 1) + length;
    }
}
