// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.testing;

import java.util.Arrays;

/**
 * A property that is checked with many samples.
 *
 * <pre>{@code
 * Property.holds(any -> {
 *     PartialDate date = PartialDate.of(any.integer(1, 9999));
 *     assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
 * });
 * }</pre>
 *
 * <p>The samples are the same in every run. If one fails, simpler ones are tried, and the simplest that fails is reported.
 */
public final class Property {

    private static final int MAX_ATTEMPTS = 5000;

    private final Check check;
    private long[] choices;
    private int attempts;

    private Property(Check check, long[] choices) {
        this.check = check;
        this.choices = choices;
    }

    /** The check of a property. */
    @FunctionalInterface
    public interface Check {

        /** Checks the property with one sample. */
        void with(Any any) throws Exception;
    }

    /** Checks a property with 1,000 samples. */
    public static void holds(Check check) {
        holds(1000, check);
    }

    /** Checks a property with a number of samples. */
    public static void holds(int samples, Check check) {
        for (int sample = 0; sample < samples; sample++) {
            Any any = Any.random(sample);
            if (failure(check, any) != null) {
                Property failing = new Property(check, any.choices());
                failing.simplify();
                throw failing.error(sample);
            }
        }
    }

    private static Throwable failure(Check check, Any any) {
        try {
            check.with(any);
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** Leaves out choices, long runs first, and lowers those that remain, for as long as the sample fails. */
    private void simplify() {
        boolean isSimpler = true;
        while (isSimpler && attempts < MAX_ATTEMPTS) {
            isSimpler = false;
            for (int length = choices.length; length > 0; length /= 2) {
                for (int from = 0; from + length <= choices.length; ) {
                    if (failsWith(without(from, length))) {
                        isSimpler = true;
                    } else {
                        from += length;
                    }
                }
            }
            for (int i = 0; i < choices.length; i++) {
                for (long lower : new long[] {0, choices[i] / 2, choices[i] - 1}) {
                    isSimpler |= i < choices.length && lower >= 0 && lower < choices[i] && failsWith(with(i, lower));
                }
            }
        }
    }

    private long[] without(int from, int length) {
        long[] fewer = Arrays.copyOf(choices, choices.length - length);
        System.arraycopy(choices, from + length, fewer, from, fewer.length - from);
        return fewer;
    }

    private long[] with(int index, long choice) {
        long[] other = choices.clone();
        other[index] = choice;
        return other;
    }

    private boolean failsWith(long[] other) {
        if (attempts++ >= MAX_ATTEMPTS || failure(check, Any.replay(other)) == null) {
            return false;
        }
        choices = other;
        return true;
    }

    private AssertionError error(int sample) {
        Any any = Any.replay(choices);
        Throwable failure = failure(check, any);
        return new AssertionError(
                "Sample " + sample + " fails; simplified: " + String.join("; ", any.values()) + "\n" + failure,
                failure);
    }
}
