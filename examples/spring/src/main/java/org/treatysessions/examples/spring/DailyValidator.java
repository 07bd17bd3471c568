package org.treatysessions.examples.spring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.treatysessions.validation.SessionValidator;

/** The validator for today: a validator has one current date, and the application runs for many days. */
@Component
class DailyValidator {

    private final Clock clock;
    private volatile Dated latest;

    /** A validator and its current date. */
    private record Dated(LocalDate day, SessionValidator validator) {

        static Dated of(LocalDate day) {
            return new Dated(day, SessionValidator.builder().asOf(day).build());
        }
    }

    DailyValidator(Clock clock) {
        this.clock = clock;
        this.latest = Dated.of(LocalDate.now(clock));
    }

    SessionValidator today() {
        LocalDate today = LocalDate.now(clock);
        Dated dated = latest;
        if (!dated.day().equals(today)) {
            dated = Dated.of(today);
            latest = dated;
        }
        return dated.validator();
    }
}
