// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.finding.RuleMessages;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadLimits;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.testing.Property;
import org.treatysessions.testing.SerialCopy;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

class SerializedReportTest {

    private static final SessionJson JSON =
            SessionJson.builder().limits(ReadLimits.DEFAULT.withFindings(5)).build();

    private static final RuleId ALL_TYPES_ID = RuleId.of("acme:all-types");

    private static final RuleMessages MESSAGES = RuleMessages.of(locale -> new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            String language = locale.getLanguage();
            return new Object[][] {
                {ALL_TYPES_ID + ".title", "All types, " + language},
                {ALL_TYPES_ID.toString(), "{text} {long} " + language}
            };
        }
    });

    /** A rule that reports arguments of all types, and text that is not Unicode. */
    private static final CustomRule ALL_TYPES = CustomRule.of(
                    ALL_TYPES_ID.toString(),
                    Severity.INFO,
                    "All types",
                    "{text} {list} {flag} {date}",
                    (session, findings) -> findings.report(
                            Pointer.parse("/no~1such/place"),
                            Argument.of("text", String.class, "Text.").of("\uD800 \u00e9 \uD83D\uDE00 "),
                            Argument.of("long", Long.class, "A long.").of(Long.MIN_VALUE),
                            Argument.of("int", Integer.class, "An int.").of(Integer.MIN_VALUE),
                            Argument.of("flag", Boolean.class, "A flag.")
                                    .of(session.getId().isPresent()),
                            Argument.of("date", PartialDate.class, "A date.").of(PartialDate.of(2018, 5)),
                            Argument.listOf("list", Object.class, "A list.")
                                    .of(List.of("a", 1, 2L, true, false, PartialDate.of(2018), "")),
                            Argument.listOf("empty", String.class, "An empty list.")
                                    .of(List.of())))
            .withMessages(MESSAGES)
            .withDocumentation(RuleDocumentation.of("Reports all types.").since("2.0"));

    /** A validator as another machine creates it, which shares nothing with this one. */
    private static SessionValidator validator() {
        return SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .referenceData(ReferenceData.builtIn())
                .maxSamples(3)
                .rule(ALL_TYPES)
                .configuration(ValidatorConfiguration.builder("archive")
                        .off(SessionRules.LINK_NOT_HTTPS, "Old links.")
                        .severity(SessionRules.SYMBOL_NOT_NORMALIZED, Severity.INFO)
                        .accept(Acceptance.of(SessionRules.TEXT_HAS_MARKUP, "/**", "Known."))
                        .accept(Acceptance.of(
                                SessionRules.DIALOGUE_DATES_UNORDERED, "/dialogueDates/**", "Known, too."))
                        .build())
                .build();
    }

    private static final SessionValidator HERE = validator();
    private static final SessionValidator THERE = validator();

    /** All that a report has, as text. */
    private static String all(ValidationReport report) {
        return report.records() + "\n" + report.counts() + "\n" + report.countsByRule() + "\n" + report.dropped() + "\n"
                + report.asOf() + report.referenceData() + report.configuration() + report.accepted() + "\n"
                + report.isValid()
                + Arrays.stream(Severity.values()).map(report::hasAtLeast).toList() + "\n"
                + report.rules().stream()
                        .map(rule -> rule.id() + rule.title(Locale.FRENCH) + rule.severity())
                        .toList()
                + report.skipped().stream()
                        .map(skipped -> skipped.rule().id() + skipped.message(Locale.FRENCH))
                        .toList()
                + report.findings().stream()
                        .map(finding -> "\n" + finding.record() + " " + finding + " " + finding.message(Locale.FRENCH)
                                + finding.excerpt()
                                + new ArrayList<>(finding.arguments().entrySet())
                                + finding.arguments().values().stream()
                                        .map(Object::getClass)
                                        .map(Class::getSimpleName)
                                        .toList())
                        .toList();
    }

    private static int size(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.size();
    }

    /** Records of a run, some of which are broken or duplicates. */
    private static List<RawRecord> records(Random random, int count) {
        RandomSessions sessions = new RandomSessions(random);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String line = JSON.toText(sessions.next()).replace("\n", " ");
            lines.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "{\"a\": [";
                        case 1 -> "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}";
                        case 2 -> i == 0 ? line : lines.get(random.nextInt(i));
                        default -> line;
                    });
        }
        return ValidationRunTest.rawRecords(String.join("\n", lines), RecordSource.of("é.ndjson", RecordFormat.NDJSON));
    }

    @Test
    void aDeserializedReportHasAllThatTheReportHas() {
        Property.holds(50, any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            ValidationReport built = HERE.check(session);
            assertThat(SerialCopy.of(built)).isEqualTo(built).hasSameHashCodeAs(built);
            assertThat(all(SerialCopy.of(built))).isEqualTo(all(built));
            ValidationReport read = HERE.check(JSON.parse(JSON.toText(session)));
            assertThat(all(SerialCopy.of(SerialCopy.of(read)))).isEqualTo(all(read));
        });
    }

    @Test
    void deserializedReportsMergeToTheReportOfTheRunInAnyOrderAndGrouping() {
        Property.holds(30, any -> {
            Random random = any.random();
            int count = any.integer(0, 12);
            List<Boolean> grouping = any.list(12, any::flag);
            ValidationRun run = HERE.run();
            List<ValidationReport> parts = new ArrayList<>();
            for (RawRecord record : records(random, count)) {
                ValidationRun one = THERE.run();
                one.check(JSON.read(record), duplicates(run.check(JSON.read(record))));
                parts.add(SerialCopy.of(one.report()));
            }
            Collections.shuffle(parts, random);
            ValidationReport merged = SerialCopy.of(HERE.run().report());
            ValidationReport group = SerialCopy.of(HERE.run().report());
            for (int i = 0; i < parts.size(); i++) {
                group = SerialCopy.of(group.merge(parts.get(i)));
                if (i < grouping.size() && grouping.get(i)) {
                    merged = SerialCopy.of(merged.merge(group));
                    group = SerialCopy.of(HERE.run().report());
                }
            }
            assertThat(all(group.merge(merged))).isEqualTo(all(run.report()));
        });
    }

    /** The findings from comparing a record with others, as the caller of a run passes them. */
    private static List<Finding> duplicates(ValidationReport report) {
        Set<RuleId> rules = Set.of(SessionRules.SESSION_DUPLICATED, SessionRules.ID_DUPLICATED);
        return report.findings().stream()
                .filter(finding -> rules.contains(finding.rule().id()))
                .map(finding -> Finding.of(finding.rule(), finding.path(), finding.arguments()))
                .toList();
    }

    @Test
    void aRunRejectsFindingsOfUnknownRules() {
        ReadResult read = JSON.read(Samples.RUSSIA);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SessionValidator.builder().build().run().check(read, List.of(Finding.of(ALL_TYPES, ""))))
                .withMessageContaining("unknown rule \"acme:all-types\"");
    }

    @Test
    void aReportIsSmall() throws IOException {
        ValidationReport report =
                SessionValidator.builder().build().check(JSON.parse(new String(Samples.FULL, StandardCharsets.UTF_8)));
        assertThat(size(report)).isLessThan(2500);
        ValidationReport many = SessionValidator.builder().build().check(JSON.read(Samples.RUSSIA));
        assertThat(size(many) - size(report))
                .isLessThan(400 * (many.findings().size() - report.findings().size()));
    }

    @Test
    void aReportOfAnotherValidatorIsNotMerged() {
        ValidationReport report = HERE.check(JSON.read(Samples.RUSSIA));
        List<SessionValidator> others = List.of(
                SessionValidator.builder().build(),
                SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build(),
                SessionValidator.builder()
                        .asOf(LocalDate.of(2026, 11, 23))
                        .referenceData(ReferenceData.builtIn())
                        .configuration(report.configuration().orElseThrow())
                        .build());
        for (SessionValidator other : others) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.run().report().merge(SerialCopy.of(report)))
                    .withMessageContaining("settings");
        }
    }

    @Test
    void aRuleIsSerializedWithItsWords() {
        CustomRule copy = SerialCopy.of(ALL_TYPES);
        assertThat(copy).isEqualTo(ALL_TYPES).hasSameHashCodeAs(ALL_TYPES);
        assertThat(copy.documentation()).isEqualTo(ALL_TYPES.documentation());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("zh"))) {
            assertThat(copy.title(locale))
                    .isEqualTo(ALL_TYPES.title(locale))
                    .isEqualTo("All types, " + locale.getLanguage());
        }
        for (Rule rule : RuleCatalogue.rules()) {
            Rule same = SerialCopy.of(rule);
            assertThat(same).isEqualTo(rule).hasSameHashCodeAs(rule);
            assertThat(same.documentation()).isEqualTo(rule.documentation());
            assertThat(same.title(Locale.FRENCH)).isEqualTo(rule.title(Locale.FRENCH));
        }
    }

    @Test
    void aDeserializedCustomRuleReportsThatItHasNoCheck() {
        SessionValidator validator =
                SessionValidator.builder().rule(SerialCopy.of(ALL_TYPES)).build();
        assertThat(validator.check(JSON.read(Samples.FULL)).findings())
                .filteredOn(finding -> finding.rule().id().equals(SessionRules.RULE_FAILED))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("acme:all-types", "without its check"));
    }

    @Test
    void aRuleOfAnotherVersionOfTheLibraryIsRejected() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(RuleCatalogue.find(SessionRules.REPORT_LATE).orElseThrow());
        }
        String text = bytes.toString(StandardCharsets.ISO_8859_1).replace("report-late", "report-soon");
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)))) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(in::readObject)
                    .withMessageContaining("report-soon");
        }
    }

    @Test
    void exceptionsAreSerializedWithWhatTheyReport() {
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> HERE.require(JSON.read(Samples.RUSSIA)))
                .satisfies(e -> assertThat(SerialCopy.of(e).report()).isEqualTo(e.report()));
        assertThatExceptionOfType(InvalidConfigurationException.class)
                .isThrownBy(() -> ValidatorConfiguration.parse("{\"name\": 1}"))
                .satisfies(e -> assertThat(SerialCopy.of(e).problems()).isEqualTo(e.problems()));
    }

    @Test
    void aConfigurationIsSerialized() {
        ValidatorConfiguration configuration =
                HERE.run().report().configuration().orElseThrow();
        assertThat(SerialCopy.of(configuration)).isEqualTo(configuration).hasSameHashCodeAs(configuration);
    }
}
