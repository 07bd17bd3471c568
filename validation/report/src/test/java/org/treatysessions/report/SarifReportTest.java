// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.ReferenceData;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    /** The schema that OASIS publishes. */
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);

    private static final Logger JENKINS = Logger.getLogger(SarifParser.class.getSimpleName());

    private static String schema() {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode run(Validated validated) {
        return run(validated.render(ReportRenderer.sarif()));
    }

    static JsonNode run(String sarif) {
        assertThat(SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        return JsonMapper.shared().readTree(sarif).at("/runs/0");
    }

    @Test
    void theSchemaRejectsABrokenReport() {
        assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void theReportIsValidInEveryLanguage(String language) {
        JsonNode run = run(Validated.files(
                        Validated.validator()
                                .referenceData(ReferenceData.builtIn())
                                .build(),
                        Validated.RUSSIA,
                        Validated.TWO_RECORDS,
                        "missing.json")
                .in(Locale.forLanguageTag(language)));

        assertThat(run.get("language").asString()).isEqualTo(language);
        assertThat(run.get("results")).hasSize(23 + 9);
    }

    @Test
    void aResultNamesRulePlaceAndRecord() {
        JsonNode run = run(Validated.files(Validated.TWO_RECORDS));
        JsonNode result = run.get("results")
                .valueStream()
                .filter(one -> one.get("ruleId").asString().equals("country-name-not-official"))
                .findFirst()
                .orElseThrow();

        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id")
                        .asString())
                .isEqualTo("country-name-not-official");
        assertThat(result.get("level").asString()).isEqualTo("note");
        assertThat(result.at("/message/text").asString()).startsWith("\"Russia\" is not the name");
        assertThat(result.at("/locations/0").toString())
                .isEqualTo("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"" + Validated.TWO_RECORDS
                        + "\",\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":5,\"startColumn\":44,\"endLine\":5,\"endColumn\":52}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"/stateParty/name\"}]}");
        assertThat(result.at("/properties/record").intValue()).isEqualTo(1);
        assertThat(result.at("/properties/arguments/official").asString()).isEqualTo("Russian Federation");
    }

    @Test
    void allRulesAreDescribed() {
        JsonNode rules = run(Validated.files(Validated.ACCEPTED).in(Locale.forLanguageTag("ru")))
                .at("/tool/driver/rules");

        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(RuleCatalogue.rules().stream()
                        .map(rule -> rule.id().toString())
                        .toList());
        assertThat(rules.valueStream()).allSatisfy(rule -> {
            String id = rule.get("id").asString();
            assertThat(rule.get("helpUri").asString())
                    .isEqualTo(
                            "https://github.com/treaty-sessions/treaty-sessions/blob/HEAD/validation/RULES.md#" + id);
            assertThat(rule.at("/help/text").asString())
                    .startsWith(rule.at("/fullDescription/text").asString());
            assertThat(rule.at("/help/markdown").asString()).contains("```json\n");
            assertThat(rule.get("name").asString()).matches("[A-Z][A-Za-z0-9]+");
        });
        JsonNode missing = rules.valueStream()
                .filter(rule -> rule.get("id").asString().equals("list-of-issues-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.at("/shortDescription/text").asString()).isEqualTo("Не указан перечень вопросов");
        assertThat(missing.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
    }

    @Test
    void fingerprintsAreOneForEachFindingAndOutliveMovedLines() throws IOException {
        String text = Files.readString(Path.of(Validated.TWO_RECORDS));

        List<String> before = fingerprints(text);

        assertThat(before).hasSize(8).doesNotHaveDuplicates();
        assertThat(fingerprints(text.replace("\n", "\n\n  "))).isEqualTo(before);
    }

    private static List<String> fingerprints(String text) {
        return run(Validated.text(text))
                .get("results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints/treatySessionsPlace~1v1")
                        .asString())
                .toList();
    }

    @Test
    void theRunDescribesItsSettings() {
        JsonNode run = run(Validated.files(Validated.RUSSIA, "missing.json"));

        assertThat(run.at("/properties/asOf").asString()).isEqualTo("2026-11-23");
        assertThat(run.at("/properties/records/rejected").intValue()).isEqualTo(1);
        assertThat(run.at("/properties/counts/error").intValue()).isEqualTo(4);
        assertThat(run.at("/properties/dropped").intValue()).isZero();
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .isEqualTo("cannot read 'missing.json': no such file or folder");
        assertThat(invocation
                        .get("toolConfigurationNotifications")
                        .valueStream()
                        .map(skipped -> skipped.at("/associatedRule/id").asString()))
                .containsExactly("session-number-mismatch", "member-term-mismatch");
    }

    @Test
    void acceptedFindingsAreCountedAndAreNotResults() throws IOException {
        ValidatorConfiguration configuration = ValidatorConfiguration.parse("""
                {"name": "archive", "accepted": [{"rule": "link-missing", "path": "/links/*", "reason": "Not given."}]}
                """);

        JsonNode run = run(Validated.files(
                Validated.validator().configuration(configuration).build(), Validated.RUSSIA));

        assertThat(run.get("results").toString()).doesNotContain("link-missing");
        assertThat(run.at("/properties/configuration/accepted/0/findings").intValue())
                .isEqualTo(1);
    }

    @Test
    void droppedFindingsAreReported() {
        String many = "{\"dialogueDates\":[" + "1,".repeat(1500) + "1]}";

        JsonNode run = run(Validated.text(many));

        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id")
                        .asString())
                .isEqualTo("findings-not-shown");
        assertThat(run.at("/properties/dropped").intValue()).isEqualTo(501);
    }

    @Test
    void standardInputHasAName() {
        JsonNode run = run(Validated.text("{}").in(Locale.forLanguageTag("es")));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation")
                        .toString())
                .isEqualTo("{\"uri\":\"stdin\",\"description\":{\"text\":\"entrada estándar\"}}");
    }

    @Test
    void everyRegionHasAnEnd() {
        JsonNode results =
                run(Validated.files(Validated.RUSSIA, Validated.TWO_RECORDS)).get("results");

        assertThat(results.valueStream().map(result -> result.at("/locations/0/physicalLocation/region")))
                .hasSizeGreaterThan(20)
                .allSatisfy(region -> {
                    assertThat(region.get("endLine")).isEqualTo(region.get("startLine"));
                    assertThat(region.get("endColumn").intValue())
                            .isGreaterThan(region.get("startColumn").intValue());
                });
    }

    @Test
    void notificationsAreDescribedAndTheToolHasAFullName() {
        JsonNode driver = run(Validated.files("missing.json").in(Locale.FRENCH)).at("/tool/driver");

        assertThat(driver.get("fullName").asString()).startsWith("treaty-sessions ");
        assertThat(driver.get("notifications").valueStream()).hasSize(2).allSatisfy(notification -> {
            assertThat(notification.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(notification.at("/fullDescription/text").asString()).endsWith(".");
            assertThat(notification.at("/help/text").asString()).isNotBlank();
            assertThat(notification.get("name").asString()).isIn("InputNotRead", "FindingsNotShown");
        });
    }

    @Test
    void givenUriIsThatOfTheSource() {
        Validated validated = Validated.files(Validated.TWO_RECORDS);
        JsonNode run = run(validated
                .with(validated
                        .options()
                        .withSources(
                                List.of(ReportSource.of("link/../two.json", 2).withUri("elsewhere/two.json"))))
                .render(ReportRenderer.sarif()));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("elsewhere/two.json");
    }

    /** The parser of Jenkins, which fails at the index of a rule in a notification. */
    @Test
    void jenkinsReadsEveryResult() throws Exception {
        JENKINS.setLevel(Level.OFF); // it asks for the folder that the reports are relative to
        for (String[] files : new String[][] {
            {Validated.RUSSIA, Validated.TWO_RECORDS, "missing.json"}, {Validated.ACCEPTED}, {"missing.json"}
        }) {
            Validated validated = Validated.files(files);
            Set<Violation> violations = new SarifParser()
                    .parseReportOutput(validated.render(ReportRenderer.sarif()), new ViolationsLogger() {
                        @Override
                        public void log(Level level, String message) {}

                        @Override
                        public void log(Level level, String message, Throwable problem) {
                            throw new AssertionError(message, problem);
                        }
                    });

            List<Finding> findings = validated.report().findings();
            assertThat(violations.stream().map(Violation::getRule).filter(rule -> !rule.isEmpty()))
                    .containsAll(findings.stream()
                            .map(finding -> finding.rule().id().toString())
                            .toList());
            for (Finding finding : findings) {
                assertThat(violations)
                        .anyMatch(violation -> violation
                                        .getRule()
                                        .equals(finding.rule().id().toString())
                                && violation.getStartLine()
                                        == finding.location().orElseThrow().line()
                                && finding.record().orElseThrow().source().endsWith(violation.getFile()));
            }
        }
    }
}
