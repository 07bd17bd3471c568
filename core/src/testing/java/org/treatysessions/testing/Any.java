// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * The source of the arbitrary values in one sample of a {@link Property}.
 *
 * <p>Every value is made of numbers that are chosen at random and recorded. A sample is made again, or made simpler, by
 * choosing recorded numbers; where they end, 0 is chosen, which makes the simplest value.
 */
public final class Any {

    /** Null where recorded numbers are chosen again. */
    private final SplittableRandom random;

    private final long[] recorded;
    private final List<Long> choices = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private int depth;

    private Any(SplittableRandom random, long... recorded) {
        this.random = random;
        this.recorded = recorded;
    }

    static Any random(int seed) {
        return new Any(new SplittableRandom(seed));
    }

    static Any replay(long[] choices) {
        return new Any(null, choices);
    }

    /** Returns the numbers that were chosen. */
    long[] choices() {
        return choices.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns the values that the property has asked for. */
    List<String> values() {
        return values;
    }

    /** Chooses a number of at least 0 and less than a bound. */
    private long choose(long bound) {
        int index = choices.size();
        long choice = random != null ? random(bound) : index < recorded.length ? recorded[index] % bound : 0;
        choices.add(choice);
        return choice;
    }

    /** Returns a random number, one in four near 0 or the bound. */
    private long random(long bound) {
        long near = Math.min(bound, 10);
        return switch (random.nextInt(8)) {
            case 0 -> random.nextLong(near);
            case 1 -> bound - 1 - random.nextLong(near);
            default -> random.nextLong(bound);
        };
    }

    private <T> T value(Supplier<T> supplier) {
        depth++;
        T value = supplier.get();
        depth--;
        if (depth == 0) {
            String text = value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
            values.add(text.length() <= 200 ? text : text.substring(0, 200) + "...");
        }
        return value;
    }

    /** Returns true or false. */
    public boolean flag() {
        return value(() -> choose(2) == 1);
    }

    /** Returns an integer from a minimum to a maximum. */
    public int integer(int min, int max) {
        return value(() -> (int) (min + choose((long) max - min + 1)));
    }

    /** Returns a seed for a generator of random numbers. */
    public long seed() {
        return value(() -> choose(Long.MAX_VALUE));
    }

    /** Returns a generator of random numbers whose numbers are recorded, so that what it generates can be simplified. */
    public Random random() {
        return new Random() {
            @Override
            protected int next(int bits) {
                return (int) choose(1L << bits);
            }
        };
    }

    /** Returns one of some values, of which the first is the simplest. */
    @SafeVarargs
    public final <T> T of(T... choice) {
        return value(() -> choice[(int) choose(choice.length)]);
    }

    /** Returns one of some values, each made when it is chosen; the first is the simplest. */
    @SafeVarargs
    public final <T> T oneOf(Supplier<? extends T>... choice) {
        return value(() -> choice[(int) choose(choice.length)].get());
    }

    /** Returns a list of up to a maximum length. */
    public <T> List<T> list(int maxSize, Supplier<? extends T> element) {
        return value(() -> {
            List<T> list = new ArrayList<>();
            while (list.size() < maxSize && choose(maxSize / 2 + 2) > 0) {
                list.add(element.get());
            }
            return list;
        });
    }

    /** Returns a text of up to a number of characters from an alphabet. */
    public String text(String alphabet, int maxLength) {
        int[] characters = alphabet.codePoints().toArray();
        return text(maxLength, () -> characters[(int) choose(characters.length)]);
    }

    /** Returns a well-formed text of up to a number of characters: of ASCII, of one plane or of all of Unicode. */
    public String text(int maxLength) {
        return value(() -> {
            int last = of(0x7F, 0xFF, 0xFFFF, Character.MAX_CODE_POINT);
            return text(maxLength, () -> {
                int c = (int) choose(last + 1L);
                return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? c - 0x800 : c;
            });
        });
    }

    private String text(int maxLength, Supplier<Integer> character) {
        return value(() -> list(maxLength, character).stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Returns a text of up to a number of parts. */
    public String join(int maxSize, String... parts) {
        return value(() -> String.join("", list(maxSize, () -> of(parts))));
    }

    /** Returns up to a number of bytes. */
    public byte[] bytes(int maxLength) {
        return value(() -> {
            List<Byte> list = list(maxLength, () -> (byte) choose(256));
            byte[] bytes = new byte[list.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = list.get(i);
            }
            return bytes;
        });
    }
}
