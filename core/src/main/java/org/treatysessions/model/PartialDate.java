package org.treatysessions.model;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of the ISO calendar that may lack its day, or its month and day: {@code 2001}, {@code 2001-05} or {@code
 * 2001-05-22}.
 *
 * <p>These are the dates of EDTF level 0 from year 0001 to 9999. A date that lacks a part stands for the interval of
 * the days that it may be, {@link #earliest()} to {@link #latest()}, both included. It is kept with the precision that
 * it came with: {@code 2001} and {@code 2001-01-01} are different.
 *
 * <p>{@link #isBefore} and {@link #isAfter} mean <em>certainly</em>: of two dates whose intervals overlap, neither is
 * before the other. {@link #compareTo} on the other hand orders any two dates. Neither times nor time zones are
 * represented.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PartialDate implements Serializable, Comparable<PartialDate> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_YEAR = 9999;
    private static final int SHORTEST_MONTH = 28;

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
     * Makes a year.
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
     * Makes a month of a year.
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
     * Makes a day.
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
        if (day < 1 || (day > SHORTEST_MONTH && day > lengthOfMonth(year, month))) {
            throw new DateTimeException("month " + month + " of year " + year + " has no day " + day);
        }
        return new PartialDate(year, month, day, TO_DAY);
    }

    /**
     * Makes a day.
     *
     * @param day the day
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Makes a month of a year.
     *
     * @param month the month
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /**
     * Makes a year.
     *
     * @param year the year
     * @return the date
     * @throws DateTimeException if the year is not 1 to 9999
     */
    public static PartialDate of(Year year) {
        return of(year.getValue());
    }

    /**
     * Reads a date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, in ASCII digits and with nothing around it
     * @return the date
     * @throws DateTimeParseException if the text is not of this form, or there is no such day
     */
    public static PartialDate parse(CharSequence text) {
        try {
            return switch (text.length()) {
                case 4 -> of(number(text, 0, 4));
                case 7 -> of(number(text, 0, 4), numberAfterDash(text, 4));
                case 10 -> of(number(text, 0, 4), numberAfterDash(text, 4), numberAfterDash(text, 7));
                default -> throw new DateTimeException("written YYYY, YYYY-MM or YYYY-MM-DD");
            };
        } catch (DateTimeException e) {
            throw new DateTimeParseException("Not a date: \"" + text + "\"; " + e.getMessage(), text, 0, e);
        }
    }

    /**
     * Reads a date, if a text is one: where many texts are none, this is much faster than {@link #parse}.
     *
     * @param text the text
     * @return the date; empty where {@link #parse} would fail
     */
    public static Optional<PartialDate> find(CharSequence text) {
        int length = text.length();
        boolean hasMonth = length >= 7;
        boolean hasDay = length == 10;
        if ((length != 4 && length != 7 && length != 10)
                || (hasMonth && text.charAt(4) != '-')
                || (hasDay && text.charAt(7) != '-')) {
            return Optional.empty();
        }
        int year = numberOrNone(text, 0, 4);
        int month = hasMonth ? numberOrNone(text, 5, 7) : 1;
        int day = hasDay ? numberOrNone(text, 8, 10) : 1;
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        if (day > SHORTEST_MONTH && day > lengthOfMonth(year, month)) {
            return Optional.empty();
        }
        return Optional.of(new PartialDate(year, month, day, hasDay ? TO_DAY : hasMonth ? TO_MONTH : TO_YEAR));
    }

    private static int numberOrNone(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit at index " + i);
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    private static int numberAfterDash(CharSequence text, int dash) {
        if (text.charAt(dash) != '-') {
            throw new DateTimeException("no '-' at index " + dash);
        }
        return number(text, dash + 1, dash + 3);
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

    /** {@return the earliest day that the date may be} */
    public LocalDate earliest() {
        return LocalDate.of(year(), month(), day());
    }

    /** {@return the latest day that the date may be} */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 12, 31);
            case MONTH -> LocalDate.of(year(), month(), lengthOfMonth(year(), month()));
            case DAY -> earliest();
        };
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
     * Tells whether this date is certainly before another one.
     *
     * @param other the other date
     * @return whether the latest day of this date is before the earliest day of the other
     */
    public boolean isBefore(PartialDate other) {
        return packedLatest() < other.packedEarliest();
    }

    /**
     * Tells whether this date is certainly before a day.
     *
     * @param day the day
     * @return whether the latest day of this date is before it
     */
    public boolean isBefore(LocalDate day) {
        return packedLatest() < pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Tells whether this date is certainly after another one.
     *
     * @param other the other date
     * @return whether the earliest day of this date is after the latest day of the other
     */
    public boolean isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * Tells whether this date is certainly after a day.
     *
     * @param day the day
     * @return whether the earliest day of this date is after it
     */
    public boolean isAfter(LocalDate day) {
        return packedEarliest() > pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Compares this date with another one, by the earliest day, then by the latest.
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
