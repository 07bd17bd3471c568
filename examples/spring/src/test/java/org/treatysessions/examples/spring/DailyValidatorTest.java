package org.treatysessions.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.treatysessions.validation.SessionValidator;

class DailyValidatorTest {

    private final SetClock clock = new SetClock();
    private final DailyValidator validator = new DailyValidator(clock);

    @Test
    void oneValidatorServesTheWholeDay() {
        clock.now = Instant.parse("2026-11-23T00:00:00Z");
        SessionValidator inTheMorning = validator.today();
        clock.now = Instant.parse("2026-11-23T23:59:59Z");
        assertThat(validator.today()).isSameAs(inTheMorning);
    }

    @Test
    void theNextDayHasAnother() {
        clock.now = Instant.parse("2026-11-23T23:59:59Z");
        assertThat(validator.today().run().report().asOf()).contains(LocalDate.of(2026, 11, 23));
        clock.now = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(validator.today().run().report().asOf()).contains(LocalDate.of(2026, 11, 24));
    }

    /** A clock that the test sets. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
