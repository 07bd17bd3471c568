// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.InvalidSessionException;
import org.treatysessions.validation.SessionValidator;

class DailySessionValidatorTest {

    private final SetClock clock = new SetClock();
    private final DailySessionValidator validator = new DailySessionValidator(
            clock, day -> SessionValidator.builder().asOf(day).build());

    private static CountrySession session(int year) {
        return CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS"))
                .addDialogueDates(PartialDate.of(year))
                .build();
    }

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
        assertThat(validator.check(session(2018)).asOf()).contains(LocalDate.of(2026, 11, 23));
        clock.now = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(validator.check(session(2018)).asOf()).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aSessionWithAnErrorIsRejected() {
        clock.now = Instant.parse("2026-11-23T00:00:00Z");
        assertThat(validator.require(session(2018)).isValid()).isTrue();
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> validator.require(session(1900)))
                .satisfies(exception -> assertThat(exception.report().isValid()).isFalse());
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
