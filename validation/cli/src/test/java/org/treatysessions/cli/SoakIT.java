// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One gibibyte of lines, one in twenty broken in some way, in a small heap: every finding is counted.
 *
 * <p>Not in the default build: {@code mvn verify -Psoak}.
 */
@Tag("soak")
class SoakIT {

    private static final long BYTES = 1L << 30;
    private static final int LONGEST_DOCUMENT = 16 << 20;
    private static final Path FILE = Path.of("target/soak.ndjson");

    /** A change of a valid line, and the rules that report it. */
    private record Break(String rule, String from, String to, boolean isReadable) {}

    private static final List<Break> BREAKS = List.of(
            new Break("json-syntax", "}", "", false),
            new Break("json-syntax", "\"committee\"", "committee", false),
            new Break("json-syntax", "Filler", "\\ud800", false),
            new Break("json-syntax", "Filler", "\u0001", false),
            new Break("json-syntax", "{\"n\": 1}", "{\"n\": " + "[".repeat(70) + "]".repeat(70) + "}", false),
            new Break(
                    "duplicate-member",
                    "\"committee\": \"CRC\"",
                    "\"committee\": \"CRC\", \"committee\": \"CRC\"",
                    false),
            new Break("unknown-member", "\"committee\"", "\"colour\": \"red\", \"committee\"", false),
            new Break("required-member-missing", "\"committee\": \"CRC\", ", "", false),
            new Break("wrong-type", "\"committee\": \"CRC\"", "\"committee\": 7", false),
            new Break("value-not-allowed", "\"committee\": \"CRC\"", "\"committee\": \"CRX\"", false),
            new Break("date-invalid", "\"due\": \"2010\"", "\"due\": \"2010-13\"", false),
            new Break("report-numbers-invalid", "\"numbers\": \"3\"", "\"numbers\": \"3-2\"", false),
            new Break("sdg-unknown", "\"16.2\"", "\"18.1\"", false),
            new Break("schema-version-unsupported", "\"1.0\"", "\"2.0\"", false),
            new Break("text-blank", "\"A person\"", "\" \"", true),
            new Break("text-too-long", "\"name\": \"", "\"name\": \"" + "n".repeat(500), true),
            new Break("value-out-of-range", "\"number\": 78", "\"number\": 0", true),
            new Break("language-invalid", "\"language\": \"en\"", "\"language\": \"e\"", true),
            new Break("country-code-invalid", "\"code\": \"", "\"code\": \"x", true),
            new Break("id-invalid", "\"id\": \"", "\"id\": \"a b\\t", true));

    private final Map<String, Long> expected = new TreeMap<>();
    private long records;
    private long rejected;
    private long unreadable;

    private void count(String rule) {
        expected.merge(rule, 1L, Long::sum);
    }

    private static String good(int i) {
        String state = String.format(
                Locale.ROOT, "%s", List.of("NOR", "SWE", "DNK", "FIN", "ISL").get(i % 5));
        String filler = "Filler that makes the record as long as real ones are. "
                .repeat(20 + i % 80)
                .strip();
        return "{\"schemaVersion\": \"1.0\", \"id\": \"record-" + i + "\", \"committee\": \"CRC\", "
                + "\"stateParty\": {\"code\": \"" + state + "\"}, "
                + "\"instrumentsUnderReview\": [\"CRC\"], \"committeeSession\": {\"number\": 78}, "
                + "\"dialogueDates\": [\"" + LocalDate.of(2000, 1, 1).plusDays(i / 5) + "\"], "
                + "\"procedure\": \"standard\", "
                + "\"stateReports\": [{\"instrument\": \"CRC\", \"numbers\": \"3\", \"due\": \"2010\", \"language\": \"en\"}], "
                + "\"listsOfIssues\": [{}], "
                + "\"additionalComments\": \"" + filler + "\", "
                + "\"delegation\": {\"head\": {\"name\": \"A person\"}}, \"sdgs\": [\"16.2\"], "
                + "\"extensions\": {\"n\": 1}}";
    }

    private void generate() throws IOException {
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(FILE), 1 << 20)) {
            for (int i = 0; bytes < BYTES; i++) {
                byte[] line = (line(i) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(line);
                bytes += line.length;
            }
        }
    }

    private String line(int i) {
        records++;
        if (i % 20 != 19) {
            return good(i);
        }
        int way = i / 20 % (BREAKS.size() + 3);
        if (i == 19_999 || i == 59_999) {
            rejected++;
            unreadable++;
            count("json-syntax");
            return "{\"x\": \"" + "x".repeat(LONGEST_DOCUMENT) + "\"}";
        }
        if (way == BREAKS.size()) {
            rejected++;
            count("session-duplicated");
            return good(i - 1);
        }
        if (way == BREAKS.size() + 1) {
            rejected++;
            count("id-duplicated");
            return good(i).replace("record-" + i, "record-" + (i - 1));
        }
        if (way == BREAKS.size() + 2) {
            records--;
            return i % 40 == 19 ? "" : " \t\r";
        }
        Break broken = BREAKS.get(way);
        rejected++;
        unreadable += broken.isReadable() ? 0 : 1;
        count(broken.rule());
        String line = good(i);
        int at = line.lastIndexOf(broken.from());
        assertThat(at).as(broken.toString()).isNotNegative();
        return line.substring(0, at)
                + broken.to()
                + line.substring(at + broken.from().length());
    }

    private static String report(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                System.getProperty("executable.jar"),
                "validate",
                "--as-of",
                "2026-11-23",
                "--format",
                "json",
                FILE.toString()));
        command.addAll(List.of(options));
        File out = new File("target/soak.json");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED);
        return Files.readString(out.toPath());
    }

    @Test
    void everyFindingInAGibibyteIsCountedInASmallHeap() throws Exception {
        generate();
        Path valid = Path.of("target/soak.valid.ndjson");

        String report = report("--threads", "2", "--valid-out", valid.toString());

        JsonNode json = JsonMapper.shared().readTree(report);
        Map<String, Long> counts = new TreeMap<>();
        json.get("rules")
                .properties()
                .forEach(rule -> counts.put(rule.getKey(), rule.getValue().longValue()));
        Map<String, Long> errors = new TreeMap<>(counts);
        errors.keySet().retainAll(expected.keySet());
        assertThat(errors).isEqualTo(expected);
        assertThat(json.at("/counts/error").longValue())
                .isEqualTo(expected.values().stream().mapToLong(Long::longValue).sum());
        assertThat(json.get("records").toString())
                .isEqualTo("{\"read\":" + records + ",\"accepted\":" + (records - rejected) + ",\"rejected\":"
                        + rejected + ",\"unreadable\":" + unreadable + "}");
        try (var lines = Files.lines(valid)) {
            assertThat(lines.count()).isEqualTo(records - rejected);
        }
        assertThat(report("--threads", "1")).isEqualTo(report);
        Files.delete(valid);
        Files.delete(FILE);
    }
}
