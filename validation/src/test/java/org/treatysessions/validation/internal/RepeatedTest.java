package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    @Test
    void eachRepetitionIsFound() {
        assertThat(Repeated.of(List.of("a", "B", "b", "A", "c", "a"), RepeatedTest::letter))
                .containsExactly("b", "A", "a");
    }

    @Test
    void withoutAnIdentityAValueIsLikeNoOther() {
        assertThat(Repeated.of(List.of("", "", "a", ""), RepeatedTest::letter)).isEmpty();
    }

    @Test
    void fewValuesAndManyAreComparedAlike() {
        for (int size = 0; size < 40; size++) {
            List<Integer> values = IntStream.range(0, size).boxed().toList();
            assertThat(Repeated.of(values, value -> Optional.of(value % 7)))
                    .containsExactlyElementsOf(values.subList(Math.min(7, size), size));
        }
    }

    private static Optional<String> letter(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(letter -> !letter.isEmpty());
    }
}
