package org.treatysessions.model;

/** The precision of a date, the coarsest first. */
public enum DatePrecision {
    /** A year. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DAY
}
