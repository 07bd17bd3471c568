// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.util.Optional;
import org.treatysessions.model.PartialDate;

/**
 * A session of a committee in reference data.
 *
 * @param number its number, counted from 1
 * @param start its first day, if known
 * @param end its last day, if known
 * @param source the source: a document or a web address
 * @since 0.1
 */
public record KnownSession(int number, Optional<PartialDate> start, Optional<PartialDate> end, String source) {

    /**
     * Creates an entry.
     *
     * @param number the number
     * @param start the first day, if known
     * @param end the last day, if known
     * @param source the source
     * @throws IllegalArgumentException if the number is less than 1
     */
    public KnownSession {
        if (number < 1) {
            throw new IllegalArgumentException("The number of a session must be at least 1: " + number);
        }
    }
}
