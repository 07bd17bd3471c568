package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertyTest {

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between((int) LocalDate.of(1999, 12, 1).toEpochDay(), (int)
                        LocalDate.of(2002, 2, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days.map(day -> PartialDate.of(day.getYear())));
    }

    @Property
    void textLeadsBackToTheDate(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void comparisonsAreThoseOfTheIntervals(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(one.isBefore(other)).isEqualTo(one.latest().isBefore(other.earliest()));
        assertThat(one.isAfter(other)).isEqualTo(one.earliest().isAfter(other.latest()));
        assertThat(one.isBefore(other.earliest())).isEqualTo(one.latest().isBefore(other.earliest()));
        assertThat(one.isAfter(other.latest())).isEqualTo(one.earliest().isAfter(other.latest()));
        int expected = Comparator.comparing(PartialDate::earliest)
                .thenComparing(PartialDate::latest)
                .compare(one, other);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
        assertThat(one.equals(other)).isEqualTo(expected == 0);
    }

    @Property
    void anyTextIsReadOrRejected(@ForAll String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (DateTimeParseException e) {
            assertThat(e.getParsedString()).isEqualTo(text);
        }
    }

    @Property
    void whatIsReadIsWhatIsFound(@ForAll("nearlyDates") String text) {
        assertThat(PartialDate.tryParse(text)).isEqualTo(parsed(text));
    }

    private static Optional<PartialDate> parsed(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        Arbitrary<Integer> number = Arbitraries.integers().between(-1, 34);
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.of("1900", "2000", "0000", "2001", "20x1"), number, number)
                .as((year, month, day) -> "%s-%02d-%02d".formatted(year, month, day));
        Arbitrary<String> any = Arbitraries.strings().withChars("0123456789-/").ofMaxLength(11);
        return Arbitraries.oneOf(dates, dates.map(date -> date.substring(0, 7)), any);
    }
}
