// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The precision of a date, the coarsest first.
 *
 * @since 0.1
 */
public enum DatePrecision {
    /** A year. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A day. */
    DAY
}
