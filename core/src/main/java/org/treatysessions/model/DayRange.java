package org.treatysessions.model;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;

/**
 * A number of days that is known within bounds, because dates are known within bounds.
 *
 * @param least the least number of days
 * @param greatest the greatest number of days
 */
public record DayRange(long least, long greatest) implements Serializable {

    /**
     * Makes a range of days.
     *
     * @param least the least number of days
     * @param greatest the greatest number of days
     * @throws IllegalArgumentException if the least number is greater than the greatest
     */
    public DayRange {
        if (least > greatest) {
            throw new IllegalArgumentException(
                    "The least number of days is the greater one: " + least + ", " + greatest);
        }
    }

    /**
     * Returns the days from one date to another, negative where the other is the earlier one.
     *
     * @param from the date counted from
     * @param to the date counted to
     * @return the least number of days and the greatest that the precision of the dates allows
     */
    public static DayRange between(PartialDate from, PartialDate to) {
        return new DayRange(
                ChronoUnit.DAYS.between(from.latest(), to.earliest()),
                ChronoUnit.DAYS.between(from.earliest(), to.latest()));
    }
}
