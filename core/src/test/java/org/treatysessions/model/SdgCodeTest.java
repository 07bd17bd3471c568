// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.SerialCopy;

class SdgCodeTest {

    static Stream<String> targets() {
        return Tsv.rows("sdg_targets.tsv").map(row -> row.get("target"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void targetOfTheTableIsKnown(String text) {
        SdgCode code = SdgCode.of(text);
        assertThat(code).hasToString(text).isEqualTo(SdgCode.parse(text));
        assertThat(code.isGoal()).isFalse();
        assertThat(code.goal() + "." + code.target().orElseThrow()).isEqualTo(text);
    }

    @Test
    void thereIsNoOtherTarget() {
        List<String> possible = IntStream.rangeClosed(0, 20)
                .boxed()
                .flatMap(goal -> Stream.concat(
                                IntStream.rangeClosed(0, 25).mapToObj(Integer::toString),
                                IntStream.rangeClosed('a', 'z').mapToObj(Character::toString))
                        .map(target -> goal + "." + target))
                .toList();
        assertThat(possible.stream().filter(SdgCodeTest::isKnown))
                .containsExactlyElementsOf(targets().toList());
    }

    private static boolean isKnown(String text) {
        try {
            return SdgCode.of(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void thereAreSeventeenGoals() {
        for (int goal = 1; goal <= 17; goal++) {
            SdgCode code = SdgCode.of(Integer.toString(goal));
            assertThat(code.goal()).isEqualTo(goal);
            assertThat(code.isGoal()).isTrue();
            assertThat(code.target()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "0", "18", "05", "5.", ".5", "5.0", "5.7", "5.01", "5.d", "5.A", "5a", "5-1", "5,1", "5.1 ",
                "16.2.1", "17.a", "Goal 5", "SDG 5", "SDG5", "１６"
            })
    void anyOtherTextIsRejected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SdgCode.of(text))
                .withMessageEndingWith("\"" + text + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> SdgCode.parse(text));
    }

    @Test
    void orderIsByGoalThenNumbersThenLetters() {
        List<SdgCode> ordered = Arrays.stream(
                        "1 1.1 1.5 1.a 1.b 2 2.1 8.2 8.10 8.a 9 16 16.2 16.10 16.a 17 17.9 17.19".split(" "))
                .map(SdgCode::of)
                .toList();
        List<SdgCode> sorted = ordered.stream().collect(Collectors.toList());
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(ordered);
    }

    @Test
    void equalityIsThatOfTheText() {
        assertThat(SdgCode.of("16.2"))
                .isEqualTo(SdgCode.parse(CharBuffer.wrap("16.2")))
                .hasSameHashCodeAs(SdgCode.parse("16.2"))
                .isNotEqualTo(SdgCode.of("16"))
                .isNotEqualTo(SdgCode.of("16.a"))
                .isNotEqualTo("16.2")
                .isNotEqualTo(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "16.2", "16.a"})
    void serialCopyIsEqual(String text) {
        assertThat(SerialCopy.of(SdgCode.of(text))).isEqualTo(SdgCode.of(text));
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> SdgCode.of(null));
        assertThatNullPointerException().isThrownBy(() -> SdgCode.parse(null));
        assertThatNullPointerException().isThrownBy(() -> SdgCode.of("1").compareTo(null));
    }

    @Test
    void aTextThatIsNoCodeIsNotFound() {
        assertThat(SdgCode.tryParse("16.a")).contains(SdgCode.of("16.a"));
        assertThat(SdgCode.tryParse(CharBuffer.wrap("5"))).contains(SdgCode.of("5"));
        assertThat(SdgCode.tryParse("18")).isEmpty();
    }
}
