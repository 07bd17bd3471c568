package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagePatternTest {

    private static final MessagePattern PATTERN =
            MessagePattern.of("Unknown {member}.[ Is {suggestion} meant?][ Not kept: {value}]");

    @Test
    void argumentsFillTheirPlaces() {
        assertThat(PATTERN.format(Map.of("member", "a", "suggestion", "b", "value", 3)))
                .isEqualTo("Unknown a. Is b meant? Not kept: 3");
    }

    @Test
    void anOptionalPartIsLeftOutWithoutItsArgument() {
        assertThat(PATTERN.format(Map.of("member", "a"))).isEqualTo("Unknown a.");
        assertThat(PATTERN.format(Map.of("member", "a", "value", 1L))).isEqualTo("Unknown a. Not kept: 1");
    }

    @Test
    void whatStandsInArgumentsIsNotAPattern() {
        assertThat(PATTERN.format(Map.of("member", "{value}[x]", "value", "{member}")))
                .isEqualTo("Unknown {value}[x]. Not kept: {member}");
    }

    @Test
    void aListIsWrittenWithCommas() {
        assertThat(MessagePattern.of("one of: {allowed}").format(Map.of("allowed", List.of("a", "b"))))
                .isEqualTo("one of: a, b");
    }
}
