package org.treatysessions.examples.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.treatysessions.validation.SessionValidator;

/** The validator for today: a validator has one current date, and the application runs for many days. */
@Component
class DailyValidator {

    private final Clock clock;
    private volatile SessionValidator latest = SessionValidator.builder().build();

    DailyValidator(Clock clock) {
        this.clock = clock;
    }

    SessionValidator today() {
        LocalDate today = LocalDate.now(clock);
        SessionValidator validator = latest;
        if (!validator.emptyReport().asOf().equals(Optional.of(today))) {
            validator = SessionValidator.builder().asOf(today).build();
            latest = validator;
        }
        return validator;
    }
}
