// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.PartialDate;

/**
 * The interval of days that one day is in, because a date may be partial.
 *
 * <p>All comparisons mean <em>certainly</em>: they are false where they may be true. The {@link #UNKNOWN} day may be any
 * day, so that all comparisons with it are false. Immutable.
 */
public final class Days {

    /** The day of a date that is absent. */
    public static final Days UNKNOWN = new Days(null, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Farther away than the day of any date, and still a day. */
    private static final long FARTHEST = Integer.MAX_VALUE - 1;

    private final @Nullable PartialDate date;
    private final int earliest;
    private final int latest;

    private Days(@Nullable PartialDate date, int earliest, int latest) {
        this.date = date;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Returns the days of a date.
     *
     * @param date the date
     * @return its days
     */
    public static Days of(PartialDate date) {
        int earliest = (int) date.earliest().toEpochDay();
        return new Days(
                date, earliest, date.isExact() ? earliest : (int) date.latest().toEpochDay());
    }

    /**
     * Returns the days of a date that may be absent.
     *
     * @param date the date
     * @return its days; unknown if it is absent
     */
    public static Days of(Optional<PartialDate> date) {
        return date.isPresent() ? of(date.get()) : UNKNOWN;
    }

    /**
     * Returns a day.
     *
     * @param day the day
     * @return the interval of that day, which is not the day of a date
     */
    public static Days of(LocalDate day) {
        int epochDay = (int) Math.max(-FARTHEST, Math.min(day.toEpochDay(), FARTHEST));
        return new Days(null, epochDay, epochDay);
    }

    /**
     * Returns the first of several days.
     *
     * @param days the days
     * @return the interval from the minimum of the earliest to the minimum of the latest days; unknown if there are none
     */
    public static Days firstOf(Days... days) {
        if (days.length == 1) {
            return days[0];
        }
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MAX_VALUE;
        for (Days one : days) {
            earliest = Math.min(earliest, one.earliest);
            latest = Math.min(latest, one.latest);
        }
        return days.length == 0 ? UNKNOWN : new Days(null, earliest, latest);
    }

    /**
     * Returns the last of several days.
     *
     * @param days the days
     * @return the interval from the maximum of the earliest to the maximum of the latest days; unknown if there are none
     */
    public static Days lastOf(Days... days) {
        if (days.length == 1) {
            return days[0];
        }
        int earliest = Integer.MIN_VALUE;
        int latest = Integer.MIN_VALUE;
        for (Days one : days) {
            earliest = Math.max(earliest, one.earliest);
            latest = Math.max(latest, one.latest);
        }
        return days.length == 0 ? UNKNOWN : new Days(null, earliest, latest);
    }

    /** {@return whether these are the days of a date, or of several} */
    public boolean isKnown() {
        return latest != Integer.MAX_VALUE;
    }

    /**
     * {@return the earliest day that this may be}
     *
     * @throws IllegalStateException if this is unknown
     */
    public LocalDate earliestDay() {
        return day(earliest);
    }

    /**
     * {@return the latest day that this may be}
     *
     * @throws IllegalStateException if this is unknown
     */
    public LocalDate latestDay() {
        return day(latest);
    }

    private LocalDate day(int epochDay) {
        if (!isKnown()) {
            throw new IllegalStateException("No day is known");
        }
        return LocalDate.ofEpochDay(epochDay);
    }

    /** {@return whether this is one day} */
    public boolean isExact() {
        return earliest == latest;
    }

    /**
     * {@return the date whose days these are}
     *
     * @throws IllegalStateException if these are unknown, or the days of several dates
     */
    public PartialDate date() {
        if (date == null) {
            throw new IllegalStateException("Not the days of a date: " + this);
        }
        return date;
    }

    /**
     * Checks if this is certainly before another day.
     *
     * @param other the other day
     * @return whether it is
     */
    public boolean isBefore(Days other) {
        return latest < other.earliest;
    }

    /**
     * Checks if this is certainly after another day.
     *
     * @param other the other day
     * @return whether it is
     */
    public boolean isAfter(Days other) {
        return earliest > other.latest;
    }

    /**
     * Checks if this is certainly on another day or before it.
     *
     * @param other the other day
     * @return whether it is
     */
    public boolean isOnOrBefore(Days other) {
        return isKnown() && latest <= other.earliest;
    }

    /**
     * Checks if this is certainly on a day or after it.
     *
     * @param day the day
     * @return whether it is
     */
    public boolean isFrom(LocalDate day) {
        return isKnown() && earliest >= day.toEpochDay();
    }

    /**
     * Checks if this is certainly on a day or before it.
     *
     * @param day the day
     * @return whether it is
     */
    public boolean isUntil(LocalDate day) {
        return isKnown() && latest <= day.toEpochDay();
    }

    /**
     * Checks if this is certainly more than some years after another day.
     *
     * @param years the number of years
     * @param other the other day
     * @return whether it is
     */
    public boolean isMoreThanYearsAfter(int years, Days other) {
        return isAfter(other)
                && earliest
                        > LocalDate.ofEpochDay(other.latest).plusYears(years).toEpochDay();
    }

    /**
     * Checks if this is certainly less than some months after another day.
     *
     * @param months the number of months
     * @param other the other day
     * @return whether it is
     */
    public boolean isLessThanMonthsAfter(int months, Days other) {
        return isKnown()
                && other.isKnown()
                && latest
                        < LocalDate.ofEpochDay(other.earliest)
                                .plusMonths(months)
                                .toEpochDay();
    }

    /**
     * Returns how many days after another day this certainly is.
     *
     * @param other the other day; both are known
     * @return the minimum number of days, negative if this may be before the other day
     */
    public long minDaysAfter(Days other) {
        return (long) earliest - other.latest;
    }

    /**
     * Returns how many days after another day this may be.
     *
     * @param other the other day; both are known
     * @return the maximum number of days, negative if this is before the other day
     */
    public long maxDaysAfter(Days other) {
        return (long) latest - other.earliest;
    }

    /**
     * Chooses the later one of two days, as dates are ordered: by the earliest day, then by the latest.
     *
     * @param other the other day
     * @return the later one; the known one if the other is unknown
     */
    public Days later(Days other) {
        return isKnown() && (!other.isKnown() || compare(other) > 0) ? this : other;
    }

    /**
     * Chooses the earlier one of two days, as dates are ordered: by the earliest day, then by the latest.
     *
     * @param other the other day
     * @return the earlier one; the known one if the other is unknown
     */
    public Days earlier(Days other) {
        return isKnown() && (!other.isKnown() || compare(other) <= 0) ? this : other;
    }

    private int compare(Days other) {
        return earliest != other.earliest
                ? Integer.compare(earliest, other.earliest)
                : Integer.compare(latest, other.latest);
    }

    /** {@return the earliest and the latest day, for a developer} */
    @Override
    public String toString() {
        return isKnown() ? LocalDate.ofEpochDay(earliest) + "/" + LocalDate.ofEpochDay(latest) : "unknown";
    }
}
