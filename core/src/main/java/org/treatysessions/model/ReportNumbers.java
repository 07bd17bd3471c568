// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a report, or the numbers of the reports that one document combines: {@code 3} or {@code 3-5}.
 *
 * <p>States number their reports under an instrument from 1, the initial report. A combined report has all numbers from
 * its first to its last. Numbers are at most 2147483647.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReportNumbers implements Serializable, Comparable<ReportNumbers> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int first;
    private final int last;

    private ReportNumbers(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Creates the number of a single report.
     *
     * @param number the number, at least 1
     * @return the number
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static ReportNumbers of(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A report number must be at least 1: " + number);
        }
        return new ReportNumbers(number, number);
    }

    /**
     * Creates the numbers of a combined report; a single one has {@link #of(int)}.
     *
     * @param first the first number, at least 1
     * @param last the last number, greater than the first
     * @return the numbers
     * @throws IllegalArgumentException if the first number is less than 1 or not less than the last
     */
    public static ReportNumbers of(int first, int last) {
        if (first < 1 || first >= last) {
            throw new IllegalArgumentException(
                    "A range of report numbers must start at 1 or above and end at a greater number: " + first + ", "
                            + last);
        }
        return new ReportNumbers(first, last);
    }

    /**
     * Parses report numbers.
     *
     * @param text {@code n} or {@code n-m} with 1 &lt;= n &lt; m &lt;= 2147483647, in ASCII digits, without leading
     *     zeros and with nothing around it
     * @return the numbers
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static ReportNumbers parse(CharSequence text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not report numbers: \"" + text
                        + "\"; written n or n-m with 1 <= n < m <= " + Integer.MAX_VALUE + ", without leading zeros"));
    }

    /**
     * Parses report numbers without an exception for any other text.
     *
     * @param text the text
     * @return the numbers; empty where {@link #parse} would fail
     */
    public static Optional<ReportNumbers> tryParse(CharSequence text) {
        return Optional.ofNullable(find(text, 0, text.length()));
    }

    /**
     * Parses a part of a text without an exception for any other text.
     *
     * @param text the text
     * @param from where the part starts
     * @param to where it ends, exclusive
     * @return the numbers; null if it is another text
     */
    static @Nullable ReportNumbers find(CharSequence text, int from, int to) {
        int dash = from;
        while (dash < to && text.charAt(dash) != '-') {
            dash++;
        }
        int first = number(text, from, dash);
        int last = dash == to ? first : number(text, dash + 1, to);
        if (first == 0 || last == 0 || (dash < to && first >= last)) {
            return null;
        }
        return new ReportNumbers(first, last);
    }

    /** Returns the number that part of a text is, or 0 if it is not one in canonical form. */
    private static int number(CharSequence text, int from, int to) {
        if (from == to || to - from > 10 || text.charAt(from) == '0') {
            return 0;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + (c - '0');
        }
        return number > Integer.MAX_VALUE ? 0 : (int) number;
    }

    /** {@return the first number, at least 1} */
    public int first() {
        return first;
    }

    /** {@return the last number; of a single report the same as the first} */
    public int last() {
        return last;
    }

    /** {@return how many reports these are, at least 1} */
    public int count() {
        return last - first + 1;
    }

    /** {@return whether the initial report is among these, that is, the first number is 1} */
    public boolean isInitial() {
        return first == 1;
    }

    /**
     * Checks if a number is among these.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean contains(int number) {
        return first <= number && number <= last;
    }

    /**
     * Checks if these and others have a number in common.
     *
     * @param other the others
     * @return whether they have
     */
    public boolean overlaps(ReportNumbers other) {
        return first <= other.last && other.first <= last;
    }

    /**
     * Compares these with others, by the last number, then by the first.
     *
     * <p>So {@code 4-5} comes first, then {@code 5}, then {@code 3-6}. The order is consistent with equals.
     *
     * @param other the others
     * @return negative, zero or positive, as these are lower, equal or higher
     */
    @Override
    public int compareTo(ReportNumbers other) {
        int byLast = Integer.compare(last, other.last);
        return byLast != 0 ? byLast : Integer.compare(first, other.first);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportNumbers that && first == that.first && last == that.last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /** {@return the numbers as {@code n} or {@code n-m}, which {@link #parse} reads} */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    @Serial
    private Object readResolve() {
        return first == last ? of(first) : of(first, last);
    }
}
