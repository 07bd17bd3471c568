// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Any;
import org.treatysessions.testing.Property;

class PartialDatePropertyTest {

    private static PartialDate date(Any any) {
        LocalDate day = LocalDate.of(1999, 12, 1).plusDays(any.integer(0, 800));
        return any.<PartialDate>oneOf(
                () -> PartialDate.of(day.getYear()),
                () -> PartialDate.of(day.getYear(), day.getMonthValue()),
                () -> PartialDate.of(day));
    }

    private static String nearlyDate(Any any) {
        String year = any.of("2001", "2000", "1900", "0000", "20x1");
        String date = "%s-%02d-%02d".formatted(year, any.integer(-1, 34), any.integer(-1, 34));
        return any.<String>oneOf(
                () -> date, () -> date.substring(0, 7), () -> any.text("0123456789-/", 11), () -> any.text(11));
    }

    @Test
    void textLeadsBackToTheDate() {
        Property.holds(any -> {
            PartialDate date = date(any);
            assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        });
    }

    @Test
    void comparisonsAreThoseOfTheIntervals() {
        Property.holds(any -> {
            PartialDate one = date(any);
            PartialDate other = date(any);
            assertThat(one.isBefore(other)).isEqualTo(one.latest().isBefore(other.earliest()));
            assertThat(one.isAfter(other)).isEqualTo(one.earliest().isAfter(other.latest()));
            assertThat(one.isBefore(other.earliest())).isEqualTo(one.latest().isBefore(other.earliest()));
            assertThat(one.isAfter(other.latest())).isEqualTo(one.earliest().isAfter(other.latest()));
            int expected = Comparator.comparing(PartialDate::earliest)
                    .thenComparing(PartialDate::latest)
                    .compare(one, other);
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
            assertThat(one.equals(other)).isEqualTo(expected == 0);
        });
    }

    @Test
    void anyTextIsADateOrRejected() {
        Property.holds(any -> {
            String text = nearlyDate(any);
            assertThat(PartialDate.tryParse(text)).isEqualTo(parsed(text));
        });
    }

    private static Optional<PartialDate> parsed(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            assertThat(date).hasToString(text);
            return Optional.of(date);
        } catch (DateTimeParseException e) {
            assertThat(e.getParsedString()).isEqualTo(text);
            return Optional.empty();
        }
    }
}
