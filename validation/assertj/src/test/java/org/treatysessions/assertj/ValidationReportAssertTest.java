// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.assertj;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.treatysessions.assertj.TreatySessionsAssertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.StructureRules;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionRules;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

class ValidationReportAssertTest {

    private static final SessionValidator VALIDATOR = SessionValidator.builder().build();

    /** A report without findings. */
    private static final ValidationReport PLAIN = check(RuleCatalogue.plainSession());

    /** A report with two errors of one rule and one of another. */
    private static final ValidationReport BROKEN = check("""
            {
              "schemaVersion": "1.0", "committee": "XYZ",
              "stateParty": {"code": "NOR"}, "dialogueDates": ["2018-02-30", "2018-13"]
            }
            """);

    private static ValidationReport check(String document) {
        return VALIDATOR.check(SessionJson.standard().parse(document));
    }

    private static void assertFails(Consumer<ValidationReport> assertion, ValidationReport report, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(report))
                .withMessageContaining(message);
    }

    @Test
    void assertionsPass() {
        assertThat(BROKEN)
                .isNotValid()
                .hasFinding(StructureRules.VALUE_NOT_ALLOWED)
                .at("/committee")
                .withSeverity(Severity.ERROR)
                .withArgument(Argument.VALUE.of("XYZ"))
                .onLine(2)
                .hasFinding(StructureRules.DATE_INVALID)
                .at("/dialogueDates/0")
                .at("/dialogueDates/1")
                .onLine(3)
                .hasNoFinding(SessionRules.LINK_MISSING)
                .hasNoOtherFindings();
        assertThat(BROKEN)
                .hasFinding(StructureRules.VALUE_NOT_ALLOWED)
                .hasFinding(StructureRules.DATE_INVALID)
                .hasNoOtherFindings();
        assertThat(PLAIN).isValid().hasNoFindings().hasNoOtherFindings();
    }

    @Test
    void assertionsFail() {
        assertFails(report -> assertThat(report).isValid(), BROKEN, "to have no error, but it has:\n  error value-not");
        assertFails(report -> assertThat(report).isNotValid(), PLAIN, "to have an error, but its findings are: none");
        assertFails(report -> assertThat(report).hasNoFindings(), BROKEN, "to have no findings, but it has:");
        assertFails(report -> assertThat(report).hasFinding(SessionRules.LINK_MISSING), BROKEN, """
                Expecting a finding of the rule link-missing, but the findings are:
                  error value-not-allowed at "/committee" (line 2, column 40): "XYZ" is not an allowed value""");
        assertFails(
                report -> assertThat(report).hasNoFinding(StructureRules.DATE_INVALID),
                BROKEN,
                "no finding of the rule date-invalid");
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .at("/committee"),
                BROKEN,
                "a finding of the rule date-invalid at \"/committee\", but the findings are:");
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .withSeverity(Severity.INFO),
                BROKEN,
                "Expecting the severity info, but found:");
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .withArgument(Argument.VALUE.of("2018-02-30")),
                BROKEN,
                "the argument value to be 2018-02-30, but the arguments are {value=2018-13}");
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .onLine(2),
                BROKEN,
                "Expecting line 2, but found:");
        assertFails(report -> assertThat(report).isValid(), null, "not to be null");
    }

    @Test
    void otherFindingsAreThoseThatWereNotNamed() {
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .hasNoOtherFindings(),
                BROKEN,
                "Expecting no other findings, but there are:\n  error value-not-allowed at");
        assertFails(
                report -> assertThat(report)
                        .hasFinding(StructureRules.VALUE_NOT_ALLOWED)
                        .hasFinding(StructureRules.DATE_INVALID)
                        .at("/dialogueDates/0")
                        .hasNoOtherFindings(),
                BROKEN,
                "Expecting no other findings, but there are:\n  error date-invalid at \"/dialogueDates/1\"");
    }

    @Test
    void aDescriptionIsKept() {
        assertFails(
                report -> assertThat(report)
                        .as("the archive")
                        .hasFinding(StructureRules.DATE_INVALID)
                        .at("/committee"),
                BROKEN,
                "[the archive]");
    }
}
