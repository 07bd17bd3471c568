// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.TextType;
import org.treatysessions.model.meta.VocabularyType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ValidatorConfigurationTest {

    private static final Path SCHEMA =
            Path.of("src/main/resources/org/treatysessions/validation/configuration-1.0.schema.json");

    private static final String COMPLETE = """
            {
              "name": "archive",
              "rules": [
                {
                  "rule": "link-not-https",
                  "severity": "off",
                  "reason": "Old links are kept as they were."
                },
                {
                  "rule": "report-late",
                  "severity": "warning"
                }
              ],
              "accepted": [
                {
                  "rule": "urgent-areas-fewer-than-stated",
                  "path": "/concludingObservations/*/urgentRecommendations",
                  "record": "crc-rus-2018-05-22",
                  "reason": "The report itself lists three of six."
                }
              ]
            }
            """;

    private static final ValidatorConfiguration ARCHIVE = ValidatorConfiguration.builder("archive")
            .off(SessionRules.LINK_NOT_HTTPS, "Old links are kept as they were.")
            .severity(SessionRules.REPORT_LATE, Severity.WARNING)
            .accept(Acceptance.of(
                            SessionRules.URGENT_AREAS_FEWER_THAN_STATED,
                            "/concludingObservations/*/urgentRecommendations",
                            "The report itself lists three of six.")
                    .inRecord("crc-rus-2018-05-22"))
            .build();

    private static SessionValidator validator(ValidatorConfiguration configuration) {
        return SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .configuration(configuration)
                .build();
    }

    private static ValidationReport report(ValidatorConfiguration configuration, String document) {
        return validator(configuration).check(SessionJson.standard().parse(document));
    }

    private static ValidationReport russia(ValidatorConfiguration configuration) {
        return validator(configuration).check(SessionJson.standard().read(Samples.RUSSIA));
    }

    private static ValidatorConfiguration.Builder named() {
        return ValidatorConfiguration.builder("test");
    }

    // ---------------------------------------------------------------------------------------- as JSON

    @Test
    void aConfigurationIsReadAndWrittenBack() {
        assertThat(ValidatorConfiguration.parse(COMPLETE)).isEqualTo(ARCHIVE).hasSameHashCodeAs(ARCHIVE);
        assertThat(ARCHIVE.toText()).isEqualTo(COMPLETE);
        assertThat(ValidatorConfiguration.parse("{\"$schema\": \"x\", \"name\": \"bare\"}"))
                .isEqualTo(ValidatorConfiguration.builder("bare").build())
                .isNotEqualTo(ARCHIVE);
    }

    @Test
    void aFileIsReadInUtf8WithOrWithoutAMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), "\ufeff{\"name\": \"архив\"}");
        assertThat(ValidatorConfiguration.read(file).name()).isEqualTo("архив");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ValidatorConfiguration.read(folder.resolve("absent.json")));
        Path broken = Files.write(folder.resolve("broken.json"), new byte[] {'{', (byte) 0xff, '}'});
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> ValidatorConfiguration.read(broken))
                .withMessageStartingWith("The configuration " + broken + " is invalid: ")
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(
                                "line 1, column 2: Cannot read the JSON document: the text is not encoded in UTF-8, but"
                                        + " probably in windows-1252; save it in UTF-8, in a text editor or by iconv -f"
                                        + " WINDOWS-1252 -t UTF-8."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                               | line 1, column 1: Cannot read the JSON document: the document is empty.
            []                               | line 1, column 1: Wrong JSON type. Expected: object. Found: array.
            {}                               | line 1, column 1: Required but missing: name.
            {"name": "x"} 1                  | line 1, column 15: Cannot read the JSON document: unexpected content after the document.
            {"name": "x", "rulez": []}       | line 1, column 24: /rulez: Unknown member "rulez". Did you mean "rules"?
            {"name": " "}                    | line 1, column 10: /name: the text must not be blank
            {"name": "x", "name": "y"}       | line 1, column 23: /name: The member "name" occurs twice in one object. Keep only one.
            {"name": "😀", "rules": {}}       | line 1, column 24: /rules: Wrong JSON type. Expected: array. Found: object.
            {"name": "x", "rules": [{"rule": "report-late", "severity": "fatal"}]} | line 1, column 61: /rules/0/severity: "fatal" is not an allowed value. Expected one of: off, error, warning, info.
            {"name": "x", "rules": [{"rule": "report-late"}]} | line 1, column 25: /rules/0: Required but missing: severity.
            {"name": "x", "rules": [{"rule": "a", "severity": "off"}, {"rule": "a", "severity": "info"}]} | The rule "a" is set twice
            {"name": "x", "rules": [{"rule": "Report late", "severity": "off"}]} | "Report late" is not a valid rule id; expected a name such as report-late, or a namespace and a name such as acme:no-webcast
            {"name": "x", "accepted": [{"rule": "a", "path": "", "reason": ""}]} | line 1, column 64: /accepted/0/reason: the text must not be blank
            {"name": "x", "accepted": [{"rule": "a", "path": ""}]} | line 1, column 28: /accepted/0: Required but missing: reason.
            {"name": "x", "accepted": [{"rule": "a", "path": "links", "reason": "r"}]} | The path "links" must be empty (the whole document) or start with /
            """)
    void anInvalidConfigurationIsRejectedWithTheLocation(String json, String problem) {
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> ValidatorConfiguration.parse(json == null ? "" : json))
                .satisfies(e -> assertThat(e.problems()).containsExactly(problem))
                .withMessage("The configuration is invalid: " + problem);
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> ValidatorConfiguration.parse("{\"name\": 1,\n\"accepted\": [{}, 2]}"))
                .satisfies(e ->
                        assertThat(e.problems()).hasSize(3).last().asString().startsWith("line 2, column 18: "));
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> ValidatorConfiguration.parse("{\"name\": \"x\","))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .asString()
                        .startsWith("line 1, column ")
                        .contains("malformed JSON"));
    }

    @Test
    void theSchemaHasTheMembersOfTheModel() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(SCHEMA));
        assertThat(schema.path("properties").propertyNames()).startsWith("$schema");
        ((ObjectNode) schema.path("properties")).remove("$schema");
        assertSchemaOf(ConfigurationModel.CONFIGURATION, schema, schema.path("$defs"));
    }

    private static void assertSchemaOf(ModelType<?, ?> type, JsonNode schema, JsonNode definitions) {
        assertThat(schema.path("description").stringValue()).isEqualTo(type.description());
        assertThat(schema.path("additionalProperties").booleanValue(true)).isFalse();
        assertThat(schema.path("required").valueStream().map(JsonNode::stringValue))
                .isEqualTo(type.members().stream()
                        .filter(Member::isRequired)
                        .map(Member::name)
                        .toList());
        JsonNode properties = schema.path("properties");
        assertThat(properties.propertyNames())
                .containsExactlyElementsOf(
                        type.members().stream().map(Member::name).toList());
        for (Member<?, ?> member : type.members()) {
            JsonNode property = properties.path(member.name());
            assertThat(property.path("description").stringValue()).isEqualTo(member.description());
            JsonNode values = member.isList() ? property.path("items") : property;
            String definition = values.path("$ref").stringValue().substring("#/$defs/".length());
            if (member.type() instanceof ModelType<?, ?> object) {
                assertSchemaOf(object, definitions.path(definition), definitions);
            } else if (member.type() instanceof VocabularyType<?> vocabulary) {
                assertThat(definitions
                                .path(definition)
                                .path("enum")
                                .valueStream()
                                .map(JsonNode::stringValue))
                        .isEqualTo(vocabulary.codes());
                assertThat(definitions.path(definition).path("description").stringValue())
                        .isEqualTo(vocabulary.description()
                                + vocabulary.values().stream()
                                        .map(value -> "\n- " + value.code() + ": " + value.description())
                                        .collect(Collectors.joining()));
            } else {
                TextType<?> text = (TextType<?>) member.type();
                assertThat(definitions.path(definition).path("maxLength").intValue())
                        .isEqualTo(text.maxLength());
                assertThat(definitions.path(definition).has("pattern")).isEqualTo(!text.mayBeBlank());
            }
        }
    }

    @Test
    void theSchemaIsOfferedAsItIsShipped() throws IOException {
        assertThat(ValidatorConfiguration.schema()).isEqualTo(Files.readString(SCHEMA));
    }

    // ---------------------------------------------------------------------------------------- in code

    @Test
    void aMeaninglessConfigurationIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValidatorConfiguration.builder(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        named().off(SessionRules.REPORT_LATE, "x").severity(SessionRules.REPORT_LATE, Severity.ERROR))
                .withMessage("The rule \"report-late\" is set twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.of(SessionRules.REPORT_LATE, "/x", " \u00a0"))
                .withMessage("The reason of an acceptance must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Acceptance.of(SessionRules.REPORT_LATE, "/x", "reason").inRecord(""));
        for (String path : List.of("x", "#/x", "/a*", "/**/x", "/x**")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Acceptance.of(SessionRules.REPORT_LATE, path, "reason"));
        }
    }

    @Test
    void aTextThatJsonCannotHoldIsRejected() {
        String longest = "x".repeat(Text.PROSE);
        ValidatorConfiguration configuration = ValidatorConfiguration.builder("n".repeat(Text.LABEL))
                .off(SessionRules.REPORT_LATE, longest)
                .accept(Acceptance.of(SessionRules.LINK_NOT_HTTPS, "/" + "p".repeat(Text.HREF - 1), longest)
                        .inRecord("r".repeat(Text.LABEL)))
                .build();
        assertThat(ValidatorConfiguration.parse(configuration.toText())).isEqualTo(configuration);

        Acceptance any = Acceptance.of(SessionRules.LINK_NOT_HTTPS, "/x", "Known.");
        List<ThrowingCallable> tooLong = List.of(
                () -> ValidatorConfiguration.builder("n".repeat(Text.LABEL + 1)),
                () -> named().off(SessionRules.REPORT_LATE, longest + "x"),
                () -> named().off(SessionRules.REPORT_LATE, " "),
                () -> named().off(SessionRules.REPORT_LATE, "\uD800"),
                () -> Acceptance.of(SessionRules.LINK_NOT_HTTPS, "/" + "p".repeat(Text.HREF), "Known."),
                () -> Acceptance.of(SessionRules.LINK_NOT_HTTPS, "/x", longest + "x"),
                () -> any.inRecord("r".repeat(Text.LABEL + 1)));
        assertThat(tooLong)
                .allSatisfy(call -> assertThatIllegalArgumentException().isThrownBy(call));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report-lat      | unknown rule "report-lat"; did you mean "report-late"?
            acme:no-webcast | unknown rule "acme:no-webcast"; no rule starts with "acme:": is the jar with these rules on the class path?
            acme            | unknown rule "acme"
            json-syntax     | the rule "json-syntax" reports unreadable records; it cannot be disabled or accepted, and its severity cannot be overridden
            date-invalid    | the rule "date-invalid" reports unreadable records; it cannot be disabled or accepted, and its severity cannot be overridden
            """)
    void aRuleThatCannotBeConfiguredIsNamed(String rule, String problem) {
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> validator(named().off(RuleId.of(rule), "reason")
                        .accept(Acceptance.of(RuleId.of(rule), "", "reason"))
                        .build()))
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly("/rules/0/rule: " + problem, "/accepted/0/rule: " + problem));
    }

    // --------------------------------------------------------------------------------------- its work

    @Test
    void aDisabledRuleHasNoFindingsAndIsListed() {
        ValidationReport report = russia(
                named().off(SessionRules.LINK_NOT_ABSOLUTE, "Links come later.").build());
        assertThat(report.findings())
                .hasSize(20)
                .noneMatch(finding -> finding.rule().id().toString().equals("link-not-absolute"));
        assertThat(report.countsByRule()).doesNotContainKey(SessionRules.LINK_NOT_ABSOLUTE);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.skipped())
                .filteredOn(skipped -> skipped.reason() == SkippedRule.Reason.DISABLED)
                .singleElement()
                .satisfies(skipped -> {
                    assertThat(skipped.rule().id().toString()).isEqualTo("link-not-absolute");
                    assertThat(skipped.message(Locale.ENGLISH))
                            .isEqualTo("disabled by the configuration: Links come later.");
                });
        assertThat(report.configuration())
                .get()
                .extracting(ValidatorConfiguration::name)
                .isEqualTo("test");
    }

    @Test
    void theSeverityOfARuleIsOverridden() {
        ValidationReport report = russia(named().severity(SessionRules.LINK_NOT_ABSOLUTE, Severity.INFO)
                .severity(SessionRules.NEXT_REPORT_MISSING, Severity.ERROR)
                .severity(SessionRules.NEXT_REPORT_NUMBER_NOT_AFTER_LAST, Severity.WARNING)
                .build());
        assertThat(report.findings())
                .hasSize(23)
                .filteredOn(finding -> finding.rule().id().toString().equals("link-not-absolute"))
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
        assertThat(report.isValid()).isTrue();
        assertThat(report.records().accepted()).isEqualTo(1);
    }

    @Test
    void acceptedFindingsAreCountedSeparately() {
        ValidationReport report = russia(named().accept(
                        Acceptance.of(SessionRules.LINK_NOT_ABSOLUTE, "/**", "Links come later."))
                .accept(Acceptance.of(
                        SessionRules.LINK_NOT_ABSOLUTE, "/links/*/href", "Never used: the first one takes them."))
                .accept(Acceptance.of(SessionRules.REPORT_LATE, "/stateReports/0/submitted", "Known."))
                .build());
        assertThat(report.accepted()).extracting(AcceptedFindings::count).containsExactly(3L, 0L, 1L);
        assertThat(report.findings()).hasSize(19);
        assertThat(report.countsByRule())
                .containsEntry(SessionRules.REPORT_LATE, 1L)
                .doesNotContainKey(SessionRules.LINK_NOT_ABSOLUTE);
    }

    @Test
    void anAcceptanceCanBeForOneRecordOnly() {
        String id = SessionJson.standard()
                .read(Samples.RUSSIA)
                .session()
                .orElseThrow()
                .getId()
                .orElseThrow();
        Acceptance links = Acceptance.of(SessionRules.LINK_NOT_ABSOLUTE, "/**", "Links come later.");
        assertThat(russia(named().accept(links.inRecord(id)).build()).findings())
                .hasSize(20);
        assertThat(russia(named().accept(links.inRecord("another")).build()).findings())
                .hasSize(23);
    }

    @Test
    void structuralFindingsThatLeaveASessionAreConfiguredToo() {
        String blank = ExampleRecords.of("{\"id\": \"white space\"}").get(0);
        assertThat(report(
                                named().off(StructureRules.ID_INVALID, "Ours have blanks.")
                                        .build(),
                                blank)
                        .isValid())
                .isTrue();
    }

    @Test
    void unreadableRecordsAreReportedInAnyCase() {
        String unknown = ExampleRecords.of("{\"colour\": 1}").get(0);
        ValidatorConfiguration off = named().off(StructureRules.UNKNOWN_MEMBER, "We read later versions.")
                .build();
        assertThat(report(off, unknown).findings()).hasSize(1);
        assertThat(report(off, unknown).skipped())
                .extracting(skipped -> skipped.rule().id() + " " + skipped.message(Locale.ENGLISH))
                .contains("unknown-member disabled by the configuration for records that are read leniently:"
                        + " We read later versions.");
        assertThat(validator(off)
                        .check(SessionJson.builder().lenient().build().parse(unknown))
                        .findings())
                .isEmpty();
    }

    @Test
    void reportsOfDifferentConfigurationsAreNotMerged() {
        ValidationReport archive = validator(ARCHIVE).run().report();
        assertThat(archive.merge(validator(ValidatorConfiguration.parse(COMPLETE))
                                .run()
                                .report())
                        .configuration())
                .isEqualTo(Optional.of(ARCHIVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.merge(validator(named().build()).run().report()));
    }
}
