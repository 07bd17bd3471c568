// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.spi.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real sessions of nine committees have exactly the findings that are correct. */
class RealSessionsTest {

    private static final Path FOLDER = Path.of("..", "examples", "sessions", "real");

    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(FOLDER.resolve("findings.json"));

    private static final SessionJson JSON = SessionJson.standard();

    private static final SessionValidator VALIDATOR = SessionValidator.builder()
            .asOf(LocalDate.parse(EXPECTED.get("asOf").asString()))
            .referenceData(ReferenceData.builtIn())
            .build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aRealSessionHasExactlyTheExpectedFindings(String document, List<String> findings) throws IOException {
        assertThat(lines(JSON.read(FOLDER.resolve(document)))).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aRealSessionIsCanonicalAndNamesItsSource(String document, List<String> findings) throws IOException {
        CountrySession session = JSON.read(FOLDER.resolve(document)).session().orElseThrow();

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.write(session, written);

        assertThat(written.toByteArray()).isEqualTo(Files.readAllBytes(FOLDER.resolve(document)));
        assertThat(session.getId()).hasValue(document.substring(0, document.indexOf('.')));
        assertThat(session.getSources()).isNotEmpty();
    }

    @Test
    void noFindingOnARealSessionIsAnError() {
        assertThat(EXPECTED.findValuesAsString("severity")).doesNotContain("error");
    }

    @Test
    void everySessionIsListed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".session.json"))
                    .sorted()
                    .toList();
            assertThat(documents().map(document -> document.get()[0]).toList()).isEqualTo(names);
        }
    }

    static Stream<Arguments> documents() {
        return EXPECTED.get("documents")
                .valueStream()
                .map(document -> Arguments.of(
                        document.get("document").asString(),
                        document.get("findings")
                                .valueStream()
                                .map(finding -> finding.get("rule").asString() + " "
                                        + finding.get("severity").asString() + " "
                                        + finding.get("path").asString())
                                .toList()));
    }

    private static List<String> lines(ReadResult read) {
        return VALIDATOR.check(read).findings().stream()
                .map(finding -> finding.rule().id() + " " + finding.severity() + " " + finding.path())
                .toList();
    }
}
