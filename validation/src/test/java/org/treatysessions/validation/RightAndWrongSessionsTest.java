// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.spi.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sessions of all kinds with all their findings.
 *
 * <p>They resemble real ones: States and symbols are real, most dates and numbers are not. Some are complete, others change
 * the plain session.
 */
class RightAndWrongSessionsTest {

    private static final SessionValidator VALIDATOR =
            SessionValidator.builder().asOf(PlainSession.TODAY).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightSessions")
    void aSessionOfARareKindIsNotRejected(JsonNode sample) {
        assertThat(lines(sample)).isEqualTo(expected(sample)).noneMatch(finding -> finding.contains(" error "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongSessions")
    void aWrongSessionHasItsFindings(JsonNode sample) {
        assertThat(lines(sample)).isEqualTo(expected(sample)).isNotEmpty();
    }

    @Test
    void theSampleWithEveryMemberHasNoFinding() {
        SessionValidator strict = SessionValidator.builder()
                .asOf(PlainSession.TODAY)
                .referenceData(ReferenceData.builtIn())
                .build();
        assertThat(strict.check(SessionJson.standard().read(Samples.FULL)).findings())
                .isEmpty();
    }

    static Stream<Arguments> rightSessions() {
        return samples("right-sessions.json");
    }

    static Stream<Arguments> wrongSessions() {
        return samples("wrong-sessions.json");
    }

    private static Stream<Arguments> samples(String file) {
        InputStream in = RightAndWrongSessionsTest.class.getResourceAsStream(file);
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(in))
                .valueStream()
                .map(sample -> Arguments.of(Named.of(sample.get("what").asString(), sample)));
    }

    private static List<String> expected(JsonNode sample) {
        return sample.get("findings").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> lines(JsonNode sample) {
        return VALIDATOR.check(read(sample)).findings().stream()
                .map(finding -> (finding.rule().id() + " " + finding.severity() + " " + finding.path()).strip())
                .toList();
    }

    private static ReadResult read(JsonNode sample) {
        if (sample.has("change")) {
            return PlainSession.with(sample.get("change").toString());
        }
        ObjectNode session = sample.get("session").asObject().deepCopy();
        session.put("schemaVersion", "1.0");
        return SessionJson.standard().parse(session.toString());
    }
}
