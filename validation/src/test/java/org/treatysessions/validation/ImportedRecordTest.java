// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.BlockName;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.Severity;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.testing.SerialCopy;

class ImportedRecordTest {

    /** A rule of an import. */
    private record ImportRule(RuleId id, Severity severity) implements Rule {

        @Override
        public String title(java.util.Locale locale) {
            return id.toString();
        }

        @Override
        public String message(Finding finding, java.util.Locale locale) {
            return id.toString();
        }
    }

    private static final Rule UNREADABLE = new ImportRule(RuleId.of("import-unreadable"), Severity.ERROR);
    private static final Rule UNCLEAR = new ImportRule(RuleId.of("import-value-unclear"), Severity.WARNING);
    private static final SourcePlace PLACE = new SourcePlace("a.pdf", 1, 4, new BlockName.TableCell(1, 2, 3), 0, 7);
    private static final Excerpt EXCERPT =
            new Excerpt(List.of(new Excerpt.Line(0, "31 June of 2018", false, false)), 0, 0, 7);
    private static final CountrySession SESSION = CountrySession.builder()
            .committee(Committee.CRC)
            .stateParty(Country.of("NOR"))
            .build();

    private static SessionValidator.Builder validator() {
        return SessionValidator.builder().importRules(List.of(UNREADABLE, UNCLEAR));
    }

    private static ImportedRecord record(int order) {
        Finding unclear =
                Finding.of(UNCLEAR, "/dialogueDates", Map.of()).withPlace(PLACE).withExcerpt(EXCERPT);
        return new ImportedRecord(
                Optional.of(new RecordId(order, "a.pdf", 1)),
                Optional.of(SESSION),
                List.of(unclear),
                finding -> finding.withPlace(PLACE).withExcerpt(EXCERPT));
    }

    private static ImportedRecord unreadable(int order) {
        return new ImportedRecord(
                Optional.of(new RecordId(order, "b.pdf", 1)),
                Optional.empty(),
                List.of(Finding.of(UNREADABLE, "", Map.of()).withPlace(SourcePlace.document("b.pdf"))),
                finding -> finding);
    }

    @Test
    void findingsOfTheImportAndOfTheRulesHaveTheirPlaces() {
        ValidationReport report = validator().build().check(record(1));

        assertThat(report.records()).isEqualTo(new ValidationReport.Records(1, 1, 0, 0));
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id().toString())
                .contains("import-value-unclear", "instruments-not-stated", "dialogue-date-missing");
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.place()).contains(PLACE);
            assertThat(finding.excerpt()).contains(EXCERPT);
            assertThat(finding.record()).contains(new RecordId(1, "a.pdf", 1));
            assertThat(finding.location()).isEmpty();
        });
    }

    @Test
    void importWithoutASessionIsAnUnreadableRecord() {
        ValidationReport report = validator().build().check(unreadable(1));

        assertThat(report.records()).isEqualTo(new ValidationReport.Records(1, 0, 1, 1));
        assertThat(report.countsByRule()).containsExactly(Map.entry(UNREADABLE.id(), 1L));
    }

    @Test
    void findingOfAnUnknownRuleIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionValidator.builder().build().check(record(1)))
                .withMessageContaining("import-value-unclear");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationReport.ofImport(List.of(UNREADABLE), List.of(record(1))))
                .withMessageContaining("import-value-unclear");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator().importRules(List.of(UNCLEAR)).build())
                .withMessageContaining("import-value-unclear");
    }

    @Test
    void rulesOfTheImportFollowThoseOfTheLibrary() {
        List<Rule> rules = validator().build().rules();

        assertThat(rules.subList(0, rules.size() - 2)).isEqualTo(RuleCatalogue.rules());
        assertThat(rules).endsWith(UNREADABLE, UNCLEAR);
    }

    @Test
    void configurationAppliesToTheRulesOfTheImport() {
        ValidatorConfiguration configuration = ValidatorConfiguration.builder("strict")
                .severity(UNCLEAR.id(), Severity.ERROR)
                .build();

        ValidationReport report =
                validator().configuration(configuration).build().check(record(1));

        assertThat(report.isValid()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).contains(PLACE));
    }

    @Test
    void errorsOfTheImportCannotBeDisabled() {
        ValidatorConfiguration configuration = ValidatorConfiguration.builder("lax")
                .off(UNREADABLE.id(), "Scans.")
                .build();

        assertThatThrownBy(() -> validator().configuration(configuration).build())
                .isInstanceOf(InvalidConfigurationException.class)
                .hasMessageContaining("import-unreadable");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void importedRecordsAreCountedInARunAndNotCompared(int threads) {
        try (ParallelRun run = validator().build().parallelRun(SessionJson.standard(), threads)) {
            run.check(record(1));
            run.check(record(2));
            run.check(unreadable(3));

            assertThat(run.report().records()).isEqualTo(new ValidationReport.Records(3, 2, 1, 1));
            assertThat(run.report().countsByRule()).doesNotContainKey(SessionRules.SESSION_DUPLICATED);
            assertThat(run.report().findings())
                    .filteredOn(finding -> finding.rule().equals(UNCLEAR))
                    .allSatisfy(finding -> assertThat(finding.excerpt()).contains(EXCERPT))
                    .hasSize(2);
        }
    }

    @Test
    void placesAreKeptByMergingAndSerialization() {
        SessionValidator validator = validator().build();
        ValidationReport merged = validator.check(record(1)).merge(validator.check(unreadable(2)));

        ValidationReport copy = SerialCopy.of(merged);

        assertThat(copy.findings()).isEqualTo(merged.findings());
        assertThat(merged.findings())
                .allSatisfy(finding -> assertThat(finding.place()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"paragraph", "cell", "note", "line", "position"})
    void everyKindOfBlockIsSerialized(String kind) {
        BlockName name = switch (kind) {
            case "paragraph" -> new BlockName.NumberedParagraph("12 (a)");
            case "cell" -> new BlockName.TableCell(1, 20, 300);
            case "note" -> new BlockName.Note("*");
            case "line" -> new BlockName.Line(70_000);
            default -> new BlockName.Position(5);
        };
        SourcePlace place = new SourcePlace("\u00e9.pdf", 200, 1_000, name, 5, 70_000);
        SessionValidator validator = validator().build();
        ValidationReport report = validator.check(new ImportedRecord(
                Optional.empty(), Optional.of(SESSION), List.of(), finding -> finding.withPlace(place)));

        assertThat(SerialCopy.of(report).findings())
                .isEqualTo(report.findings())
                .allSatisfy(finding -> assertThat(finding.place()).contains(place));
    }

    @Test
    void reportOnImportsAloneHasTheirFindingsAndCounts() {
        List<Rule> rules = List.of(UNREADABLE, UNCLEAR);

        ValidationReport report = ValidationReport.ofImport(rules, List.of(record(1), unreadable(2)));

        assertThat(report.records()).isEqualTo(new ValidationReport.Records(2, 1, 1, 1));
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id().toString())
                .containsExactly("import-value-unclear", "import-unreadable");
        assertThat(report.rules()).isEqualTo(rules);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.asOf()).isEmpty();
        assertThat(report.merge(ValidationReport.ofImport(rules, List.of(record(3))))
                        .records()
                        .read())
                .isEqualTo(3);
    }
}
