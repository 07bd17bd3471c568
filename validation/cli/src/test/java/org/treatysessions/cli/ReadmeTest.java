// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The transcripts in the README are those of the program. */
class ReadmeTest {

    private static final Path DOCUMENT =
            Path.of("../../core/documents/src/test/resources/org/treatysessions/documents/russia-2018.txt");

    /** A command and the lines after it. */
    private static final Pattern STEP = Pattern.compile("^\\$ (.*)\\n((?:(?!\\$ |```).*\\n)*)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void transcriptOfAnImportIsThatOfTheProgram() throws IOException {
        Files.copy(DOCUMENT, folder.resolve("russia-2018.txt"));
        String readme = Files.readString(Path.of("README.md"));
        String transcript = readme.substring(readme.indexOf("$ treaty-sessions import"));
        List<MatchResult> steps = STEP.matcher(transcript.substring(0, transcript.indexOf("```") + 3))
                .results()
                .toList();

        assertThat(steps).hasSize(3);
        for (MatchResult step : steps) {
            assertThat(output(step.group(1))).matches(pattern(step.group(2).strip()));
        }
    }

    @Test
    void reportAtTheTopOfTheProjectIsThatOfTheProgram() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        List<String> report = readme.substring(readme.indexOf("```\n") + 4)
                .lines()
                .takeWhile(line -> !line.equals("```"))
                .map(line -> line.replaceFirst(" \\.\\.\\.$", ""))
                .toList();
        Path file = Files.copy(Path.of(Run.RUSSIA), folder.resolve("russia-2018.session.json"));

        String output = Run.of("validate", "--as-of", "2026-11-23", file.toString())
                .out()
                .replace(folder + "/", "");

        assertThat(report).hasSizeGreaterThan(9);
        assertThat(output).containsSubsequence(report);
    }

    /** The output of a command, with the names of files as in the folder. */
    private String output(String command) throws IOException {
        List<String> words = Arrays.asList(command.split(" "));
        if (words.get(0).equals("grep")) {
            List<String> lines = Files.readAllLines(folder.resolve(words.get(2)));
            return lines.stream()
                    .filter(line -> line.contains(words.get(1)))
                    .toList()
                    .get(0)
                    .replace(folder + "/", "");
        }
        List<String> args = new ArrayList<>(words.subList(1, words.size()));
        args.replaceAll(arg -> arg.matches("[\\w-]+(\\.session)?\\.(txt|json|ndjson)")
                ? folder.resolve(arg).toString()
                : arg);
        Run run = Run.of(args.toArray(String[]::new));
        return (run.out() + "\n" + run.err()).replace(folder + "/", "").strip();
    }

    private static Pattern pattern(String lines) {
        return Pattern.compile(
                Arrays.stream(lines.split("\n"))
                        .map(line -> line.equals("...") ? "(?s:.*)" : Pattern.quote(line))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow(),
                Pattern.DOTALL);
    }
}
