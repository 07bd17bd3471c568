package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.RecordId;
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
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

class ReportCodecTest {

    private static final SessionJson JSON =
            SessionJson.builder().limits(ReadLimits.DEFAULT.withFindings(5)).build();

    /** A rule that reports arguments of all types, and texts that are no characters. */
    private static final CustomRule ALL_TYPES = CustomRule.of(
            "acme:all-types", Severity.INFO, "All types", "{text} {list} {flag} {date}", (session, findings) -> {
                findings.report(
                        Pointer.parse("/no~1such/place"),
                        Argument.of("text", String.class, "Text.").of("\uD800 \u00e9 \uD83D\uDE00 "),
                        Argument.of("long", Long.class, "A long.").of(Long.MIN_VALUE),
                        Argument.of("int", Integer.class, "An int.").of(Integer.MIN_VALUE),
                        Argument.of("flag", Boolean.class, "A flag.")
                                .of(session.getId().isPresent()),
                        Argument.of("date", PartialDate.class, "A date.").of(PartialDate.of(2018, 5)),
                        Argument.listOf("list", Object.class, "A list.")
                                .of(List.of("a", 1, 2L, true, false, PartialDate.of(2018), "")),
                        Argument.listOf("empty", String.class, "An empty list.").of(List.of()));
            });

    /** A validator as another machine makes it again: nothing of the one is in the other. */
    private static SessionValidator validator() {
        return SessionValidator.builder()
                .asOf(LocalDate.of(2026, 11, 23))
                .referenceData(ReferenceData.builtIn())
                .maxSamples(3)
                .rule(ALL_TYPES)
                .configuration(ValidatorConfiguration.builder("archive")
                        .off("link-not-https", "Old links.")
                        .severity("symbol-not-normalized", Severity.INFO)
                        .accept(Acceptance.of("text-has-markup", "/**", "Known."))
                        .accept(Acceptance.of("dialogue-dates-unordered", "/dialogueDates/**", "Known, too."))
                        .build())
                .build();
    }

    private static final SessionValidator HERE = validator();
    private static final SessionValidator THERE = validator();

    /** Everything that a report says, as text. */
    private static String all(ValidationReport report) {
        return report.records() + "\n" + report.counts() + "\n" + report.countsByRule() + "\n" + report.dropped() + "\n"
                + report.asOf() + report.referenceData() + report.configuration() + report.accepted() + "\n"
                + report.isValid()
                + Arrays.stream(Severity.values()).map(report::hasAtLeast).toList() + "\n"
                + report.skipped().stream()
                        .map(skipped -> skipped.rule().id() + skipped.message(Locale.FRENCH))
                        .toList()
                + report.findings().stream()
                        .map(finding -> "\n" + finding.record() + " " + finding + " " + finding.message(Locale.FRENCH)
                                + new ArrayList<>(finding.arguments().entrySet())
                                + finding.arguments().values().stream()
                                        .map(Object::getClass)
                                        .map(Class::getSimpleName)
                                        .toList())
                        .toList();
    }

    private static ValidationReport there(ValidationReport report) {
        return THERE.decode(HERE.encode(report));
    }

    /** Records of a run, some of which are broken or come again. */
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
    void aDecodedReportSaysAllThatTheReportSays() {
        Property.holds(200, any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            ValidationReport report = HERE.check(session);
            assertThat(all(there(report))).isEqualTo(all(report));
            assertThat(there(report).findings()).isEqualTo(report.findings());
            ValidationReport read = HERE.check(JSON.read(JSON.toText(session)));
            assertThat(all(there(read))).isEqualTo(all(read));
            assertThat(HERE.encode(there(read))).isEqualTo(HERE.encode(read));
        });
    }

    @Test
    void decodedReportsMergeToTheReportOfTheRunInAnyOrderAndGrouping() {
        Property.holds(100, any -> {
            Random random = any.random();
            int count = any.integer(0, 12);
            List<Boolean> grouping = any.list(12, any::flag);
            ValidationRun run = HERE.run();
            List<ValidationReport> parts = new ArrayList<>();
            for (RawRecord record : records(random, count)) {
                parts.add(there(run.check(JSON.read(record))));
            }
            Collections.shuffle(parts, random);
            ValidationReport merged = there(HERE.run().report());
            ValidationReport group = there(HERE.run().report());
            for (int i = 0; i < parts.size(); i++) {
                group = there(group.merge(parts.get(i)));
                if (i < grouping.size() && grouping.get(i)) {
                    merged = there(merged.merge(group));
                    group = there(HERE.run().report());
                }
            }
            assertThat(all(group.merge(merged))).isEqualTo(all(run.report()));
        });
    }

    @Test
    void recordsByThemselvesWithTheEarlierOnesGiveTheReportsOfTheRun() {
        Property.holds(100, any -> {
            int count = any.integer(0, 20);
            ValidationRun run = HERE.run();
            List<RawRecord> records = records(any.random(), count);
            for (int i = 0; i < count; i++) {
                ReadResult read = JSON.read(records.get(i));
                Optional<RunKeys> keys = read.session().map(RunKeys::of);
                List<RawRecord> before = records.subList(0, i);
                EarlierRecords earlier = new EarlierRecords(
                        keys.flatMap(RunKeys::session).flatMap(key -> first(before, sessionOf(key))),
                        keys.flatMap(RunKeys::id).flatMap(key -> first(before, idOf(key))));
                assertThat(all(THERE.check(read, earlier))).isEqualTo(all(run.check(read)));
            }
        });
    }

    private static Predicate<RunKeys> sessionOf(String key) {
        return keys -> keys.session().equals(Optional.of(key));
    }

    private static Predicate<RunKeys> idOf(String key) {
        return keys -> keys.id().equals(Optional.of(key));
    }

    private static Optional<RecordId> first(List<RawRecord> records, Predicate<RunKeys> wanted) {
        return records.stream()
                .filter(record -> JSON.read(record)
                        .session()
                        .map(RunKeys::of)
                        .filter(wanted)
                        .isPresent())
                .map(RawRecord::id)
                .findFirst();
    }

    @Test
    void aRecordWithoutAnIdRepeatsNone() {
        EarlierRecords earlier = new EarlierRecords(Optional.empty(), Optional.of(new RecordId(1, "s", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> HERE.check(JSON.read("{}"), earlier));
    }

    @Test
    void aReportIsSmall() {
        ValidationReport report = HERE.check(JSON.read(new String(Samples.FULL, StandardCharsets.UTF_8)));
        assertThat(HERE.encode(report)).hasSizeLessThan(400);
    }

    @Test
    void aValidatorWithOtherSettingsRefusesTheReport() {
        ValidationReport report = HERE.check(JSON.read(Samples.RUSSIA));
        byte[] bytes = HERE.encode(report);
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
                    .isThrownBy(() -> other.decode(bytes))
                    .withMessageContaining("settings");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.encode(report))
                    .withMessageContaining("settings");
        }
    }

    @Test
    void whatIsNoReportIsRefused() {
        byte[] bytes = HERE.encode(HERE.check(JSON.read(Samples.RUSSIA)));
        for (int length = 0; length < bytes.length; length++) {
            byte[] shorter = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> THERE.decode(shorter));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THERE.decode(Arrays.copyOf(bytes, bytes.length + 1)))
                .withMessage("Something follows the report");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THERE.decode("[]".getBytes(StandardCharsets.UTF_8)))
                .withMessage("The bytes are not a report of this version");
    }

    @Test
    void aBrokenReportIsAReportOrRefused() {
        Property.holds(2000, any -> {
            byte[] bytes = HERE.encode(HERE.check(JSON.read(Samples.RUSSIA)));
            Random random = any.random();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[16 + random.nextInt(bytes.length - 16)] = (byte) random.nextInt();
            }
            assertThatCode(() -> {
                        try {
                            THERE.decode(bytes);
                        } catch (IllegalArgumentException refused) {
                            assertThat(refused).hasMessageMatching("(?s).+");
                        }
                    })
                    .doesNotThrowAnyException();
        });
    }
}
