// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.InvalidSessionException;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/**
 * The validator of an application that runs for many days: a {@link SessionValidator} has one current date, and this one has
 * a new one each day.
 *
 * <pre>{@code
 * @PostMapping("/sessions")
 * ValidationReport add(@Valid @RequestBody CountrySession session) {
 *     return validator.require(session); // errors are answered with problem details
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class DailySessionValidator {

    private final Clock clock;
    private final Function<LocalDate, SessionValidator> factory;
    private volatile Dated latest;

    /** A validator and its current date. */
    private record Dated(LocalDate day, SessionValidator validator) {}

    /**
     * Creates a validator.
     *
     * @param clock the clock, whose zone decides when a day begins
     * @param factory makes the validator of a day
     */
    public DailySessionValidator(Clock clock, Function<LocalDate, SessionValidator> factory) {
        this.clock = clock;
        this.factory = factory;
        this.latest = dated(LocalDate.now(clock));
    }

    /**
     * Returns the validator of today, for anything that the other methods do not offer.
     *
     * @return the validator
     */
    public SessionValidator today() {
        LocalDate today = LocalDate.now(clock);
        Dated dated = latest;
        if (!dated.day().equals(today)) {
            dated = dated(today);
            latest = dated;
        }
        return dated.validator();
    }

    private Dated dated(LocalDate day) {
        return new Dated(day, factory.apply(day));
    }

    /**
     * Checks a session.
     *
     * @param session the session
     * @return the report
     */
    public ValidationReport check(CountrySession session) {
        return today().check(session);
    }

    /**
     * Checks a session and throws if it has an error. In a web application the exception is answered with problem details.
     *
     * @param session the session
     * @return the report, with the warnings and infos
     * @throws InvalidSessionException if the session has an error
     */
    public ValidationReport require(CountrySession session) {
        SessionValidator validator = today();
        ValidationReport report = validator.check(session);
        if (!report.isValid()) {
            validator.require(session);
        }
        return report;
    }
}
