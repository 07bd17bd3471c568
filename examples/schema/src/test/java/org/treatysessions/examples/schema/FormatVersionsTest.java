// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.examples.schema.Vector.ExpectedFinding;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import tools.jackson.databind.JsonNode;

/** How a reader of 1.0 reads documents of later versions, as the README describes. */
class FormatVersionsTest {

    private static final SessionJson STRICT = SessionJson.standard();
    private static final SessionJson LENIENT = SessionJson.builder().lenient().build();

    /** A document of a future version: it has another member at the top, and one in a report. */
    private static final String LATER = """
            {
              "schemaVersion": "1.1",
              "committee": "CRC",
              "stateParty": {"code": "RUS"},
              "dialogueDates": ["2018-05-22"],
              "stateReports": [{"instrument": "OPSC", "numbers": "1", "annexes": 3}],
              "summary": {"text": "A member of 1.1.", "by": null}
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.7", "1.10"})
    void aDocumentWithTheMembersOf10IsReadWhateverItsMinorVersion(String version) {
        String text = LATER.replace("1.1\"", version + "\"")
                .replace(", \"annexes\": 3", "")
                .replaceAll("(?s)\\],\\s*\"summary.*\\}\\s*\\}", "]}");
        assertThat(STRICT.parse(text).findings()).isEmpty();
        assertThat(STRICT.parse(text).session()).isPresent();
        assertThat(Judges.isSchemaValid(text)).isTrue();
    }

    @Test
    void strictReadingRejectsTheMembersOfALaterVersion() {
        ReadResult read = STRICT.parse(LATER);
        assertThat(read.session()).isEmpty();
        assertThat(read.findings())
                .extracting(ExpectedFinding::of)
                .containsExactly(
                        new ExpectedFinding("unknown-member", "error", "/stateReports/0/annexes"),
                        new ExpectedFinding("unknown-member", "error", "/summary"));
        assertThat(Judges.isSchemaValid(LATER)).isFalse();
    }

    @Test
    void lenientReadingWarnsOfWhatItIgnores() {
        ReadResult read = LENIENT.parse(LATER);
        assertThat(read.isValid()).isTrue();
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .extracting(Finding::path, finding -> finding.arguments().get("value"))
                .containsExactly(
                        tuple("/stateReports/0/annexes", "3"),
                        tuple("/summary", "{\"text\":\"A member of 1.1.\",\"by\":null}"));
    }

    @Test
    void writtenDocumentsAreOf10() {
        CountrySession session = LENIENT.parse(LATER).session().orElseThrow();
        JsonNode written = Tree.parse(STRICT.toText(session));
        assertThat(written.get("schemaVersion").asString()).isEqualTo("1.0");
        assertThat(written.has("summary")).isFalse();
        assertThat(STRICT.parse(STRICT.toText(session)).session()).contains(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "1", "1.0.0"})
    void anotherMajorVersionIsTheOnlyFinding(String version) {
        String text = LATER.replace("1.1\"", version + "\"");
        for (SessionJson json : List.of(STRICT, LENIENT)) {
            assertThat(json.parse(text).session()).isEmpty();
            assertThat(json.parse(text).findings())
                    .extracting(ExpectedFinding::of)
                    .containsExactly(new ExpectedFinding("schema-version-unsupported", "error", "/schemaVersion"));
        }
        assertThat(Judges.isSchemaValid(text)).isFalse();
    }

    /** A new value would be unreadable for every 1.0 reader, so no vocabulary grows. */
    @Test
    void aNewValueOfAVocabularyIsAnErrorInLenientReadingToo() {
        String text = LATER.replace("\"OPSC\"", "\"OPXX\"");
        assertThat(LENIENT.parse(text).session()).isEmpty();
        assertThat(LENIENT.parse(text).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(ExpectedFinding::of)
                .containsExactly(new ExpectedFinding("value-not-allowed", "error", "/stateReports/0/instrument"));
    }

    /** The schema of a later version, with another optional member, accepts every document of 1.0. */
    @Test
    void everyDocumentOf10IsOneOfALaterVersion() {
        JsonNode later = Tree.with(
                Tree.with(
                        Tree.parse(SessionJson.schema()), "/properties/summary", Tree.parse("{\"type\": \"object\"}")),
                "/$defs/stateReport/properties/annexes",
                Tree.parse("{\"type\": \"integer\"}"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(later);
        assertThat(schema.validate(Tree.parse(LATER))).isEmpty();
        assertThat(Vectors.all())
                .filteredOn(Vector::schemaValid)
                .isNotEmpty()
                .allSatisfy(vector ->
                        assertThat(schema.validate(Tree.parse(vector.text()))).isEmpty());
    }
}
