// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a Sustainable Development Goal or of one of its targets: {@code 5}, {@code 16.2} or {@code 16.a}.
 *
 * <p>There are the 17 goals and 169 targets of the 2030 Agenda (resolution 70/1 of the General Assembly), and no other
 * code can be made. Indicators, such as {@code 16.2.1}, are not represented.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SdgCode implements Serializable, Comparable<SdgCode> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** How many targets of each goal have a number, counted from 1. */
    private static final int[] NUMBERED = {5, 5, 9, 7, 6, 6, 3, 10, 5, 7, 7, 8, 3, 7, 9, 10, 19};

    /** How many targets of each goal have a letter, counted from a. */
    private static final int[] LETTERED = {2, 3, 4, 3, 3, 2, 2, 2, 3, 3, 3, 3, 2, 3, 3, 2, 0};

    private static final Map<String, SdgCode> BY_TEXT = byText();

    private final int goal;
    private final String text;
    private final int rank;

    private SdgCode(int goal, String text, int rank) {
        this.goal = goal;
        this.text = text;
        this.rank = rank;
    }

    private static Map<String, SdgCode> byText() {
        Map<String, SdgCode> all = new HashMap<>();
        for (int goal = 1; goal <= NUMBERED.length; goal++) {
            add(all, goal, Integer.toString(goal));
            for (int number = 1; number <= NUMBERED[goal - 1]; number++) {
                add(all, goal, goal + "." + number);
            }
            for (int letter = 0; letter < LETTERED[goal - 1]; letter++) {
                add(all, goal, goal + "." + (char) ('a' + letter));
            }
        }
        return Map.copyOf(all);
    }

    private static void add(Map<String, SdgCode> all, int goal, String text) {
        all.put(text, new SdgCode(goal, text, all.size()));
    }

    /**
     * Returns a goal or target.
     *
     * @param code the number of a goal, or that of a goal, a dot and the number or small letter of a target
     * @return the goal or target
     * @throws IllegalArgumentException if there is no such goal or target
     */
    public static SdgCode of(String code) {
        SdgCode known = BY_TEXT.get(code);
        if (known == null) {
            throw new IllegalArgumentException("Not a Sustainable Development Goal or target: \"" + code + "\"");
        }
        return known;
    }

    /**
     * Parses a goal or target.
     *
     * @param text the text, as for {@link #of}
     * @return the goal or target
     * @throws IllegalArgumentException if there is no such goal or target
     */
    public static SdgCode parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Parses a goal or target without an exception for any other text.
     *
     * @param text the text
     * @return the goal or target; empty where {@link #parse} would fail
     */
    public static Optional<SdgCode> tryParse(CharSequence text) {
        return Optional.ofNullable(BY_TEXT.get(text.toString()));
    }

    /** {@return all goals and targets, in their order} */
    public static List<SdgCode> all() {
        return BY_TEXT.values().stream().sorted().toList();
    }

    /** {@return the number of the goal, 1 to 17} */
    public int goal() {
        return goal;
    }

    /** {@return the number or letter of the target, after the dot; empty for a goal} */
    public Optional<String> target() {
        int dot = text.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1));
    }

    /** {@return whether this is a goal, not a target} */
    public boolean isGoal() {
        return text.indexOf('.') < 0;
    }

    /**
     * Compares this code with another one: by goal, the goal itself before its targets, those with numbers in numeric
     * order before those with letters.
     *
     * @param other the other code
     * @return negative, zero or positive, as this code comes earlier, is equal or comes later
     */
    @Override
    public int compareTo(SdgCode other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdgCode that && rank == that.rank;
    }

    @Override
    public int hashCode() {
        return rank;
    }

    /** {@return the code, which {@link #parse} reads} */
    @Override
    public String toString() {
        return text;
    }

    @Serial
    private Object readResolve() {
        return of(text);
    }
}
