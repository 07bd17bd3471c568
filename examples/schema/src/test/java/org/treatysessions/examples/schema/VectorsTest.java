// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.examples.schema.Vector.ExpectedFinding;
import org.treatysessions.json.ReadResult;
import org.treatysessions.testing.Golden;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.ValidationReport;

/** Reader, rules and a JSON Schema validator give the results of each vector. */
class VectorsTest {

    /** Reasons to reject a document that a schema cannot express. */
    private static final Set<String> UNSEEN_BY_A_SCHEMA =
            Set.of("json-syntax", "duplicate-member", "date-invalid", "report-numbers-invalid", "wrong-type");

    static Stream<Vector> vectors() {
        return Vectors.all().stream();
    }

    static Stream<Path> files() {
        return Vectors.files().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theRulesAgreeWithTheVector(Vector vector) {
        ValidationReport report = Judges.check(vector.text());
        assertThat(report.findings()).extracting(ExpectedFinding::of).containsExactlyElementsOf(vector.findings());
        assertThat(report.isValid()).isEqualTo(vector.valid());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theSchemaAgreesWithTheVector(Vector vector) {
        assertThat(Judges.isSchemaValid(vector.text())).isEqualTo(vector.schemaValid());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void readerAndSchemaAgreeExceptForWhatASchemaCannotExpress(Vector vector) {
        ReadResult read = Judges.read(vector.text());
        if (vector.schemaValid()) {
            assertThat(read.findings())
                    .extracting(finding -> finding.rule().id().toString())
                    .isSubsetOf(UNSEEN_BY_A_SCHEMA)
                    .hasSizeLessThan(2);
        } else {
            assertThat(read.isValid()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsValidByItsSchema(Path file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("vectors.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Vectors.tree(file))).isEmpty();
        assertThat(Vectors.tree(file).get("asOf").asString()).isEqualTo(Vectors.AS_OF.toString());
    }

    @Test
    void namesAreUnique() {
        assertThat(Vectors.all()).extracting(Vector::name).doesNotHaveDuplicates();
    }

    @Test
    void documentsAreUnique() {
        assertThat(Vectors.all()).extracting(Vector::text).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleOnASingleRecordHasAVector() {
        Set<String> exampleRules = Set.copyOf(Vectors.of(Vectors.FOLDER.resolve("rules.json")).stream()
                .flatMap(vector -> vector.findings().stream().map(ExpectedFinding::rule))
                .toList());
        assertThat(RuleCatalogue.rules())
                .extracting(rule -> rule.id().toString())
                .filteredOn(id -> !RuleExample.NOT_OF_A_RECORD.contains(id))
                .isSubsetOf(exampleRules);
    }

    @Test
    void theVectorsAreWhatTheGeneratorMakes() throws IOException {
        Map<String, VectorFile> files = VectorGenerator.files();
        for (Map.Entry<String, VectorFile> file : files.entrySet()) {
            assertThat(file.getValue().disagreements()).isEmpty();
            Golden.assertUpToDate(
                    Vectors.FOLDER.resolve(file.getKey()), file.getValue().toString());
        }
        assertThat(Vectors.files())
                .extracting(path -> path.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(files.keySet().stream(), Stream.of("by-hand.json"))
                        .toList());
    }

    @Test
    void thereAreManyVectorsInFilesThatStaySmall() throws IOException {
        assertThat(Vectors.all()).hasSizeGreaterThan(500);
        long size = 0;
        for (Path file : Vectors.files()) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(1_500_000);
    }

    @Test
    void everyExceptionOfTheSchemaHasAVector() {
        List<Vector> unseen = Vectors.all().stream()
                .filter(vector ->
                        vector.schemaValid() && !Judges.read(vector.text()).isValid())
                .toList();
        assertThat(unseen)
                .flatExtracting(Vector::findings)
                .extracting(ExpectedFinding::rule)
                .containsAll(UNSEEN_BY_A_SCHEMA);
    }
}
