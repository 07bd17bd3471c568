// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, the executable file reports findings, in little memory and without a stack trace. */
class HostileInputIT {

    private static final String SMALL =
            "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"]}";

    @TempDir
    private Path folder;

    static Stream<Arguments> documents() {
        byte[] garbage = new byte[100_000];
        new Random(1).nextBytes(garbage);
        byte[] huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) 'a');
        huge[0] = '"';
        huge[huge.length - 1] = '"';
        return Stream.of(
                of("empty", "", "json-syntax"),
                of("blank", " \n\t", "json-syntax"),
                of("truncated", SMALL.substring(0, 40), "json-syntax"),
                Arguments.of("binary garbage", garbage, "json-syntax"),
                Arguments.of("invalid UTF-8", new byte[] {'"', (byte) 0xC3, '"'}, "json-syntax"),
                Arguments.of("UTF-16", SMALL.getBytes(StandardCharsets.UTF_16), "json-syntax"),
                Arguments.of("UTF-16 without a mark", SMALL.getBytes(StandardCharsets.UTF_16LE), "json-syntax"),
                Arguments.of("UTF-32", SMALL.getBytes(Charset.forName("UTF-32")), "json-syntax"),
                of("a byte order mark", "\uFEFF" + SMALL.replace("RUS", "rus"), "country-code-invalid"),
                of("a lone surrogate", SMALL.replace("RUS", "\\ud800"), "json-syntax"),
                of("NaN", SMALL.replace("\"2018\"", "NaN"), "json-syntax"),
                of("5,000 digits", SMALL.replace("\"2018\"", "1".repeat(5_000)), "wrong-type"),
                of(
                        "5,000 digits for an integer",
                        SMALL.replaceFirst("}$", ",\"delegation\":{\"size\":" + "1".repeat(5_000) + "}}"),
                        "value-out-of-range"),
                of("100,000 arrays", "[".repeat(100_000), "json-syntax"),
                of("100,000 objects", "{\"a\":".repeat(100_000), "json-syntax"),
                Arguments.of("a string of 50 MB", huge, "json-syntax"),
                of("trailing bytes", SMALL + "x", "json-syntax"),
                of("two documents", SMALL + SMALL, "json-syntax"),
                of("null", "null", "wrong-type"),
                of("a number", "1", "wrong-type"),
                of("a text", "\"x\"", "wrong-type"),
                of("a member twice", SMALL.replaceFirst("}$", ",\"committee\":\"CRC\"}"), "duplicate-member"),
                of(
                        "a member twice deep inside",
                        SMALL.replaceFirst("}$", ",\"extensions\":{\"a\":[{\"b\":1,\"b\":1}]}}"),
                        "duplicate-member"),
                of("__proto__", SMALL.replaceFirst("}$", ",\"__proto__\":{\"committee\":1}}"), "unknown-member"),
                of("16 MB of errors", "{\"dialogueDates\":[" + "1,".repeat(8_000_000) + "1]}", "wrong-type"));
    }

    private static Arguments of(String name, String document, String rule) {
        return Arguments.of(name, document.getBytes(StandardCharsets.UTF_8), rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aHostileDocumentGivesFindings(String name, byte[] document, String rule) throws Exception {
        Path file = Files.write(folder.resolve("hostile.json"), document);
        Run run = run(file.toString());
        assertThat(run.out()).contains(": error " + rule);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).startsWith("FAILED");
    }

    @Test
    void anUnreadableFileIsReportedInOneLine() throws Exception {
        for (String file :
                List.of(folder.toString(), folder.resolve("missing.json").toString())) {
            Run run = run(file);
            assertThat(run.exitCode()).as(file).isEqualTo(3);
            assertThat(run.err()).contains("cannot read").doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void everyTruncationOfASmallRecordIsAFinding() throws Exception {
        StringBuilder array = new StringBuilder();
        for (int length = 1; length < SMALL.length(); length++) {
            Path file = folder.resolve("t" + length + ".json");
            Files.writeString(file, SMALL.substring(0, length));
            array.append(file).append('\n');
        }
        Run run = run(array.toString().split("\n"));
        assertThat(run.out().lines().filter(line -> line.contains(": error json-syntax: ")))
                .hasSize(SMALL.length() - 1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Run run(String... files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-jar",
                                System.getProperty("executable.jar"),
                                "validate"),
                        Stream.of(files))
                .toList();
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.flush();
        }
        return new Run(process.waitFor(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }
}
