// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.time.temporal.ValueRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of the ISO calendar that may lack its day, or its month and day: {@code 2001}, {@code 2001-05} or {@code
 * 2001-05-22}.
 *
 * <p>These are the dates of EDTF level 0 from year 0001 to 9999. A date that lacks a part represents an interval of
 * possible days, {@link #earliest()} to {@link #latest()}, both included. Its precision is kept: {@code 2001} and {@code
 * 2001-01-01} are different.
 *
 * <pre>{@code
 * PartialDate due = PartialDate.parse("2001");
 * due.latest(); // 2001-12-31
 * due.isBefore(PartialDate.of(2002, 3)); // true
 * due.isBefore(PartialDate.of(2001, 12, 31)); // false
 * PartialDate.tryParse("22nd May 2018").isPresent(); // false
 * }</pre>
 *
 * <p>{@link #isBefore} and {@link #isAfter} mean <em>certainly</em>: of two dates whose intervals overlap, neither is
 * before the other. {@link #compareTo} on the other hand orders any two dates. Neither times nor time zones are
 * represented.
 *
 * <p>As a {@link TemporalAccessor} a date supports the fields that are known, so that a {@link
 * java.time.format.DateTimeFormatter} formats it and {@link LocalDate#from} accepts it if the day is known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PartialDate implements TemporalAccessor, Comparable<PartialDate>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_YEAR = 9999;

    private static final int MIN_LENGTH_OF_MONTH = 28;

    private static final int PRECISION_BITS = 2;
    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 4;
    private static final int ANY_PRECISION = (1 << PRECISION_BITS) - 1;
    private static final int ANY_DAY = (1 << DAY_BITS) - 1;
    private static final int ANY_MONTH = (1 << MONTH_BITS) - 1;
    private static final int ANY_MONTH_AND_DAY = (1 << (MONTH_BITS + DAY_BITS)) - 1;

    private static final int TO_DAY = 0;
    private static final int TO_MONTH = 1;
    private static final int TO_YEAR = 2;

    /** Year, month and day of the earliest day, then the precision: the order of these numbers is that of the dates. */
    private final int packed;

    private PartialDate(int year, int month, int day, int precision) {
        this.packed = ((int) pack(year, month, day) << PRECISION_BITS) | precision;
    }

    private static long pack(int year, int month, int day) {
        return ((long) year << (MONTH_BITS + DAY_BITS)) | (month << DAY_BITS) | day;
    }

    /**
     * Creates the date of a year.
     *
     * @param year the year, 1 to 9999
     * @return the date
     * @throws DateTimeException if the year is out of range
     */
    public static PartialDate of(int year) {
        requireYear(year);
        return new PartialDate(year, 1, 1, TO_YEAR);
    }

    /**
     * Creates the date of a month.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @return the date
     * @throws DateTimeException if the year or the month is out of range
     */
    public static PartialDate of(int year, int month) {
        requireYear(year);
        requireMonth(month);
        return new PartialDate(year, month, 1, TO_MONTH);
    }

    /**
     * Creates the date of a day.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @param day the day of the month, 1 to 31
     * @return the date
     * @throws DateTimeException if a value is out of range, or the month has no such day
     */
    public static PartialDate of(int year, int month, int day) {
        requireYear(year);
        requireMonth(month);
        if (day < 1 || day > lengthOfMonth(year, month)) {
            throw new DateTimeException("month " + month + " of year " + year + " has no day " + day);
        }
        return new PartialDate(year, month, day, TO_DAY);
    }

    /**
     * Creates the date of a day.
     *
     * @param day the day
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Creates the date of a month.
     *
     * @param month the month
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /**
     * Creates the date of a year.
     *
     * @param year the year
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(Year year) {
        return of(year.getValue());
    }

    /**
     * Parses a date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, in ASCII digits and with nothing around it
     * @return the date
     * @throws DateTimeParseException if the text is not of this form, or there is no such day
     */
    public static PartialDate parse(CharSequence text) {
        int digits = digits(text);
        try {
            if (digits < 0) {
                throw new DateTimeException("expected YYYY, YYYY-MM or YYYY-MM-DD");
            }
            return switch (text.length()) {
                case 4 -> of(digits);
                case 7 -> of(digits / 100, digits % 100);
                default -> of(digits / 10_000, digits / 100 % 100, digits % 100);
            };
        } catch (DateTimeException e) {
            throw new DateTimeParseException("Not a date: \"" + text + "\"; " + e.getMessage(), text, 0, e);
        }
    }

    /**
     * Parses a date without an exception for any other text.
     *
     * @param text the text
     * @return the date; empty where {@link #parse} would fail
     */
    public static Optional<PartialDate> tryParse(CharSequence text) {
        int digits = digits(text);
        boolean hasMonth = text.length() >= 7;
        boolean hasDay = text.length() == 10;
        int month = hasDay ? digits / 100 % 100 : hasMonth ? digits % 100 : 1;
        int day = hasDay ? digits % 100 : 1;
        int year = hasDay ? digits / 10_000 : hasMonth ? digits / 100 : digits;
        boolean isDay = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= MIN_LENGTH_OF_MONTH || day <= lengthOfMonth(year, month));
        return isDay
                ? Optional.of(new PartialDate(year, month, day, hasDay ? TO_DAY : hasMonth ? TO_MONTH : TO_YEAR))
                : Optional.empty();
    }

    /** Returns the digits of a text in one of the three forms as one number, and -1 for any other text. */
    private static int digits(CharSequence text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return -1;
        }
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean isDash = i == 4 || i == 7;
            if (isDash ? c != '-' : c < '0' || c > '9') {
                return -1;
            }
            digits = isDash ? digits : 10 * digits + (c - '0');
        }
        return digits;
    }

    private static void requireYear(int year) {
        if (year < 1 || year > MAX_YEAR) {
            throw new DateTimeException("year " + year + " is not 1 to " + MAX_YEAR);
        }
    }

    private static void requireMonth(int month) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("month " + month + " is not 1 to 12");
        }
    }

    private static int lengthOfMonth(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** {@return the precision: what the finest known part is} */
    public DatePrecision precision() {
        return switch (packed & ANY_PRECISION) {
            case TO_YEAR -> DatePrecision.YEAR;
            case TO_MONTH -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    /** {@return whether the day is known} */
    public boolean isExact() {
        return precision() == DatePrecision.DAY;
    }

    /** {@return the year, 1 to 9999} */
    public int year() {
        return packed >> (PRECISION_BITS + DAY_BITS + MONTH_BITS);
    }

    private int month() {
        return (packed >> (PRECISION_BITS + DAY_BITS)) & ANY_MONTH;
    }

    private int day() {
        return (packed >> PRECISION_BITS) & ANY_DAY;
    }

    /** {@return the earliest possible day} */
    public LocalDate earliest() {
        return LocalDate.of(year(), month(), day());
    }

    /** {@return the latest possible day} */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 12, 31);
            case MONTH -> LocalDate.of(year(), month(), lengthOfMonth(year(), month()));
            case DAY -> earliest();
        };
    }

    /** {@return the year, the month or the day, as a type of {@code java.time}} */
    private TemporalAccessor exact() {
        return switch (precision()) {
            case YEAR -> Year.of(year());
            case MONTH -> YearMonth.of(year(), month());
            case DAY -> earliest();
        };
    }

    /**
     * Checks if a field is known: those of {@link Year}, {@link YearMonth} or {@link LocalDate}, as the precision is.
     *
     * @param field the field
     * @return whether it is known
     */
    @Override
    public boolean isSupported(@Nullable TemporalField field) {
        return exact().isSupported(field);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return exact().range(field);
    }

    @Override
    public long getLong(TemporalField field) {
        return exact().getLong(field);
    }

    @Override
    public <R> R query(TemporalQuery<R> query) {
        return exact().query(query);
    }

    private int packedEarliest() {
        return packed >> PRECISION_BITS;
    }

    /** Returns a bound that no day of the date passes, and that every later day does. */
    private int packedLatest() {
        return switch (precision()) {
            case YEAR -> packedEarliest() | ANY_MONTH_AND_DAY;
            case MONTH -> packedEarliest() | ANY_DAY;
            case DAY -> packedEarliest();
        };
    }

    /**
     * Checks if this date is certainly before another.
     *
     * @param other the other date
     * @return whether the latest day of this date is before the earliest day of the other
     */
    public boolean isBefore(PartialDate other) {
        return packedLatest() < other.packedEarliest();
    }

    /**
     * Checks if this date is certainly before a day.
     *
     * @param day the day
     * @return whether the latest day of this date is before it
     */
    public boolean isBefore(LocalDate day) {
        return packedLatest() < pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Checks if this date is certainly after another.
     *
     * @param other the other date
     * @return whether the earliest day of this date is after the latest day of the other
     */
    public boolean isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * Checks if this date is certainly after a day.
     *
     * @param day the day
     * @return whether the earliest day of this date is after it
     */
    public boolean isAfter(LocalDate day) {
        return packedEarliest() > pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Compares this date with another by the earliest day, then by the latest.
     *
     * <p>So {@code 2001-01-01} comes first, then {@code 2001-01}, then {@code 2001}, then {@code 2001-01-02}. The order
     * is consistent with equals.
     *
     * @param other the other date
     * @return negative, zero or positive, as this date comes earlier, is equal or comes later
     */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(packed, other.packed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && packed == that.packed;
    }

    @Override
    public int hashCode() {
        return packed;
    }

    /** {@return the date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, which {@link #parse} reads} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        int year = year();
        text.append((char) ('0' + year / 1000)).append((char) ('0' + year / 100 % 10));
        appendTwoDigits(text, year % 100);
        DatePrecision precision = precision();
        if (precision != DatePrecision.YEAR) {
            appendTwoDigits(text.append('-'), month());
        }
        if (precision == DatePrecision.DAY) {
            appendTwoDigits(text.append('-'), day());
        }
        return text.toString();
    }

    private static void appendTwoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Serial
    private Object readResolve() {
        return parse(toString());
    }
}
