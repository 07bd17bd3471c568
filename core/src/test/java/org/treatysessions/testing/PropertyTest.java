// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void everySampleIsChecked() {
        List<Integer> samples = new ArrayList<>();
        Property.holds(50, any -> samples.add(any.integer(0, 1000)));
        assertThat(samples).hasSize(50);
        assertThat(samples.stream().distinct().count()).isGreaterThan(20);
    }

    @Test
    void samplesAreTheSameInEveryRun() {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Property.holds(any -> one.add(any.text(20) + any.seed()));
        Property.holds(any -> other.add(any.text(20) + any.seed()));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void aFailureIsReportedWithASimpleSample() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Property.holds(any -> {
                    List<Integer> list = any.list(20, () -> any.integer(0, 100));
                    assertThat(list).allMatch(number -> number < 50);
                }))
                .withMessageMatching("(?s)Sample [0-9]+ fails; simplified: \\[50]\n.*")
                .havingCause()
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anyExceptionIsAFailure() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Property.holds(any -> Integer.parseInt(any.text("0123456789x", 5) + "1")))
                .withMessageContaining("simplified: x\n")
                .withCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void valuesAreWithinTheirBoundsAndReachThem() {
        List<Integer> integers = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Property.holds(any -> {
            integers.add(any.integer(-3, Integer.MAX_VALUE));
            sizes.add(any.list(12, any::flag).size());
            assertThat(any.text("ab", 3)).matches("[ab]{0,3}");
            assertThat(any.join(2, "ab", "")).matches("(ab){0,2}");
            assertThat(any.bytes(5)).hasSizeLessThanOrEqualTo(5);
            assertThat(any.of(1, 2, 3)).isBetween(1, 3);
            assertThat((Object) any.oneOf(() -> "a", () -> 1)).isIn("a", 1);
        });
        assertThat(integers).contains(-3, Integer.MAX_VALUE).allMatch(integer -> integer >= -3);
        assertThat(sizes).contains(0, 1, 12).allMatch(size -> size <= 12);
    }

    @Test
    void textsAreWellFormedAndOfAllPlanes() {
        List<String> texts = new ArrayList<>();
        Property.holds(any -> texts.add(any.text(40)));
        String all = texts.stream().collect(Collectors.joining());
        assertThat(all.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(all.codePoints()).anyMatch(c -> c < 0x80).anyMatch(Character::isSupplementaryCodePoint);
        assertThatCode(() -> Property.holds(any -> any.text(0))).doesNotThrowAnyException();
    }
}
