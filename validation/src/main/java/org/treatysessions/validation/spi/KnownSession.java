package org.treatysessions.validation.spi;

import java.util.Optional;
import org.treatysessions.model.PartialDate;

/**
 * A session of a committee, as reference data has it.
 *
 * @param number its number, counted from 1
 * @param start its first day, where that is known
 * @param end its last day, where that is known
 * @param source where that is known from: a document or a web address
 */
public record KnownSession(int number, Optional<PartialDate> start, Optional<PartialDate> end, String source) {

    /**
     * Makes an entry.
     *
     * @param number the number
     * @param start the first day, where that is known
     * @param end the last day, where that is known
     * @param source where that is known from
     * @throws IllegalArgumentException if the number is less than 1
     */
    public KnownSession {
        if (number < 1) {
            throw new IllegalArgumentException("Sessions count from 1: " + number);
        }
    }
}
