// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.testing.SerialCopy;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"report-late", "a", "sdg-2030", "acme:no-webcast", "a1:b2-c3"})
    void aValidIdIsParsedAndWrittenBack(String text) {
        assertThat(RuleId.isValid(text)).isTrue();
        assertThat(RuleId.parse(text))
                .hasToString(text)
                .isEqualTo(RuleId.of(text))
                .hasSameHashCodeAs(RuleId.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "report_late",
                "reportLate",
                "Report-late",
                "report--late",
                "-late",
                "late-",
                "1-late",
                "report late",
                "report-late ",
                "acme:",
                ":no-webcast",
                "acme::no-webcast",
                "acme:a:b",
                "acme:1",
                "r\u00E9port",
                "report-late\n"
            })
    void anInvalidIdIsRefused(String text) {
        assertThat(RuleId.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.parse(text))
                .withMessageStartingWith("\"" + text + "\" is not a valid rule id");
        assertThatIllegalArgumentException().isThrownBy(() -> RuleId.of(text));
    }

    @Test
    void anIdHasANameAndOnlyThoseOfUsersANamespace() {
        assertThat(RuleId.of("report-late").namespace()).isEmpty();
        assertThat(RuleId.of("report-late").name()).isEqualTo("report-late");
        assertThat(RuleId.of("acme:no-webcast").namespace()).contains("acme");
        assertThat(RuleId.of("acme:no-webcast").name()).isEqualTo("no-webcast");
    }

    @Test
    void idsAreOrderedByTheirText() {
        List<String> texts = Arrays.asList("text-broken", "acme:x", "id-invalid", "acme:a");
        assertThat(texts.stream().map(RuleId::of).sorted()).hasToString("[acme:a, acme:x, id-invalid, text-broken]");
    }

    @Test
    void anIdIsSerializable() {
        assertThat(SerialCopy.of(RuleId.of("acme:x"))).isEqualTo(RuleId.of("acme:x"));
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> RuleId.parse(null));
    }
}
