// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.RecordWriter;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.Acceptance;
import org.treatysessions.validation.ParallelRun;
import org.treatysessions.validation.SessionRules;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.ReferenceData;

class ValidateSessionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /** The result of a run, sorted; a character of a line is a byte. */
    private record Result(
            String report,
            List<String> findings,
            List<String> valid,
            List<String> deadLetters,
            Map<String, Long> counters) {}

    // --------------------------------------------------------------------------------------------- runs

    private Result onBeam(String... arguments) throws IOException {
        Path out = folder.resolve("out");
        ValidateOptions options = PipelineOptionsFactory.fromArgs(
                        Stream.of(List.of("--output=" + out), List.of(arguments), Executable.ENGINE)
                                .flatMap(List::stream)
                                .toArray(String[]::new))
                .withValidation()
                .as(ValidateOptions.class);
        Pipeline pipeline = Pipeline.create(options);
        ValidateSessions.build(pipeline, options, CLOCK);
        PipelineResult result = pipeline.run();
        assertThat(result.waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
        Map<String, Long> counters = new TreeMap<>();
        result.metrics()
                .queryMetrics(MetricsFilter.builder()
                        .addNameFilter(MetricNameFilter.inNamespace(CheckRecords.METRICS))
                        .build())
                .getCounters()
                .forEach(counter -> counters.put(counter.getName().getName(), counter.getAttempted()));
        return new Result(
                Files.readString(out.resolve("report.json")),
                Lines.written(out, "findings"),
                Lines.written(out, "valid"),
                Lines.written(out, "dead-letter"),
                counters);
    }

    /** The same on one machine, as the command line does it. */
    private static Result byThreads(int threads, SessionJson json, SessionValidator validator, Path... files)
            throws IOException {
        List<String> findings = new ArrayList<>();
        List<String> valid = new ArrayList<>();
        List<String> deadLetters = new ArrayList<>();
        try (ParallelRun run = validator.parallelRun(json, threads)) {
            for (int i = 0; i < files.length; i++) {
                RecordSource source = RecordSource.fromFileName(files[i].toString())
                        .orElseThrow()
                        .withOrder(i + 1);
                try (RecordStream<RawRecord> records = json.records().split(files[i], source)) {
                    run.over(records, (raw, read, report) -> {
                        report.findings().forEach(finding -> findings.add(bytes(JsonText.line(finding))));
                        if (raw.hasBytes()) {
                            (report.records().accepted() > 0 ? valid : deadLetters).add(line(raw));
                        }
                    });
                }
            }
            ValidationReport report = run.report();
            Map<String, Long> counters = new TreeMap<>();
            counters.put("records-read", report.records().read());
            counters.put("records-accepted", report.records().accepted());
            counters.put("records-rejected", report.records().rejected());
            for (Severity severity : Severity.values()) {
                counters.put("findings-" + severity.code(), report.count(severity));
            }
            return new Result(
                    JsonText.text(report) + "\n",
                    findings.stream().sorted().toList(),
                    valid.stream().sorted().toList(),
                    deadLetters.stream().sorted().toList(),
                    counters);
        }
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String line(RawRecord raw) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (RecordWriter writer = SessionJson.standard().records().writer(line, RecordFormat.NDJSON, false)) {
            writer.write(raw);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replace("\n", "");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    // -------------------------------------------------------------------------------------------- tests

    @Test
    void theFindingsAreThoseOfOneThreadAndOfTwo() throws IOException {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] tooLong = ("{\"id\": \"" + "x".repeat(17 << 20) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        Path file = file("many.ndjson", joined(mark, Lines.of(65), tooLong, Lines.of(10)));
        SessionValidator validator = SessionValidator.builder().asOf(TODAY).build();

        Result alone = byThreads(1, SessionJson.standard(), validator, file);
        assertThat(alone.report())
                .contains(
                        "session-duplicated",
                        "id-duplicated",
                        "document-too-long",
                        "windows-1252",
                        "not-utf-8",
                        "mark-inside");
        assertThat(alone.valid()).hasSizeGreaterThan(4);
        assertThat(alone.deadLetters()).hasSizeGreaterThan(20);

        assertThat(byThreads(2, SessionJson.standard(), validator, file)).isEqualTo(alone);
        assertThat(onBeam("--input=" + file, "--asOf=2026-11-23", "--partBytes=20000"))
                .isEqualTo(alone);
    }

    @Test
    void severalFilesAreOneRunUnderAllSettings() throws IOException {
        Path first = file("b.ndjson", Lines.of(15));
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(Lines.of(11));
        }
        Path second = file("a1.jsonl.gz", compressed.toByteArray());
        Path third = file("a2.json", Files.readAllBytes(Path.of("../sessions/russia-2018.session.json")));
        Path empty = file("a3.ndjson", new byte[0]);
        ValidatorConfiguration configuration = ValidatorConfiguration.builder("archive")
                .off(SessionRules.LINK_NOT_HTTPS, "Old links.")
                .severity(SessionRules.SESSION_DUPLICATED, Severity.WARNING)
                .accept(Acceptance.of(SessionRules.ID_DUPLICATED, "/id", "Known."))
                .build();
        Path config = file("rules.config", configuration.toText().getBytes(StandardCharsets.UTF_8));

        Result expected = byThreads(
                2,
                SessionJson.builder().lenient().build(),
                SessionValidator.builder()
                        .asOf(TODAY)
                        .maxSamples(3)
                        .referenceData(ReferenceData.builtIn())
                        .configuration(configuration)
                        .build(),
                first,
                second,
                third,
                empty);
        assertThat(expected.report()).contains("\"archive\"", "\"referenceData\"", "\"source\": \"" + second);

        // the pattern finds its files in the order of their names; today is taken from the clock
        assertThat(onBeam(
                        "--input=" + first + "," + folder.resolve("a*.*"),
                        "--config=" + config,
                        "--lenient",
                        "--reference=builtin",
                        "--maxSamples=3",
                        "--partBytes=10000"))
                .isEqualTo(expected);
    }

    @Test
    void aRunWithoutRecordsHasAReport() throws IOException {
        Path empty = file("empty.ndjson", new byte[0]);
        Result result = onBeam("--input=" + empty);
        assertThat(result.report()).contains("\"read\": 0").contains("\"asOf\": \"2026-11-23\"");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void invalidOptionsAreReportedBeforeAnythingRuns() throws IOException {
        Path file = file("some.ndjson", Lines.of(1));
        Path unknown = file("some.txt", Lines.of(1));
        Path config = file(
                "rules.json",
                "{\"name\": \"x\", \"rules\": [{\"rule\": \"no-such\"}]}".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> onBeam("--input=" + folder.resolve("none.ndjson")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onBeam("--input=" + unknown))
                .withMessageContaining("some.txt");
        assertThatIllegalArgumentException().isThrownBy(() -> onBeam("--input=" + file, "--config=" + config));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onBeam("--input=" + file, "--reference=other"))
                .withMessageContaining("--reference");
        assertThatIllegalArgumentException().isThrownBy(() -> onBeam("--input=" + file, "--maxSamples=0"));
    }
}
