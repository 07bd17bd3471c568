// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;

/**
 * A number of days that is known within bounds, because dates are known within bounds.
 *
 * @param min the minimum number of days
 * @param max the maximum number of days
 *
 * @since 0.1
 */
public record DayRange(long min, long max) implements Serializable {

    /**
     * Creates a range of days.
     *
     * @param min the minimum number of days
     * @param max the maximum number of days
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    public DayRange {
        if (min > max) {
            throw new IllegalArgumentException(
                    "The minimum number of days is greater than the maximum: " + min + ", " + max);
        }
    }

    /**
     * Returns the days from one date to another, negative where the other is the earlier one.
     *
     * @param from the date counted from
     * @param to the date counted to
     * @return the minimum and maximum number of days that the precision of the dates allows
     */
    public static DayRange between(PartialDate from, PartialDate to) {
        return new DayRange(
                ChronoUnit.DAYS.between(from.latest(), to.earliest()),
                ChronoUnit.DAYS.between(from.earliest(), to.latest()));
    }
}
