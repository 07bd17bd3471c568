// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * All members of a committee in a period without changes.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param members the names of all members
 * @param source the source: documents or web addresses
 * @since 0.1
 */
public record Roster(LocalDate from, LocalDate to, List<String> members, String source) {

    /**
     * Creates a roster.
     *
     * @param from the first day of the period
     * @param to the last day of the period
     * @param members the names of all members
     * @param source the source
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public Roster {
        members = List.copyOf(members);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + ", " + to);
        }
    }
}
