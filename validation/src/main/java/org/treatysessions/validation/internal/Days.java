package org.treatysessions.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.treatysessions.model.PartialDate;

/**
 * The days that one day may be: the interval that a date, or the first or last of several, stands for.
 *
 * <p>All comparisons mean <em>certainly</em>: what may be true is not reported.
 *
 * @param earliest the earliest day
 * @param latest the latest day
 */
record Days(LocalDate earliest, LocalDate latest) {

    static Days of(PartialDate date) {
        LocalDate earliest = date.earliest();
        return new Days(earliest, date.isExact() ? earliest : date.latest());
    }

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** The first of several days: from the least of the earliest to the least of the latest. */
    static Optional<Days> firstOf(List<PartialDate> dates) {
        return oneOf(dates, Days::min);
    }

    /** The last of several days: from the greatest of the earliest to the greatest of the latest. */
    static Optional<Days> lastOf(List<PartialDate> dates) {
        return oneOf(dates, Days::max);
    }

    private static Optional<Days> oneOf(List<PartialDate> dates, BinaryOperator<LocalDate> choice) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Days one = of(dates.get(0));
        for (int i = 1; i < dates.size(); i++) {
            Days other = of(dates.get(i));
            one = new Days(choice.apply(one.earliest, other.earliest), choice.apply(one.latest, other.latest));
        }
        return Optional.of(one);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    boolean isBefore(Days other) {
        return latest.isBefore(other.earliest);
    }

    boolean isBefore(PartialDate other) {
        return other.isAfter(latest);
    }

    boolean isAfter(Days other) {
        return other.isBefore(this);
    }

    boolean isAfter(PartialDate other) {
        return other.isBefore(earliest);
    }

    /** Whether this is on the other day or before it. */
    boolean isOnOrBefore(Days other) {
        return !latest.isAfter(other.earliest);
    }

    /** Whether this comes more than some years after another day. */
    boolean isMoreThanYearsAfter(long years, Days other) {
        return earliest.isAfter(other.latest.plusYears(years));
    }

    /** Whether this comes less than some months after another day. */
    boolean isLessThanMonthsAfter(long months, Days other) {
        return latest.isBefore(other.earliest.plusMonths(months));
    }
}
