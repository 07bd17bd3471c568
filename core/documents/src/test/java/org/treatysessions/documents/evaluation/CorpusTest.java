// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.treatysessions.documents.DocumentReader;
import org.treatysessions.documents.ImportResult;

/** Prints right, wrong and missing facts of a corpus with its truth: {@code mvn ... -Dcorpus=FOLDER}. */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "."));

    private static final int RUNS = 5;

    @BeforeAll
    static void quietPdfBox() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    @Test
    void documentsOfTheUnitedNations() throws IOException {
        Path truths = CORPUS.resolve("un-documents/truth.jsonl");
        Score score = new Score();
        for (String line : Files.readAllLines(truths)) {
            Map<String, Object> truth = Json.parseObject(line);
            String name = truth.get("file").toString().replaceAll("\\.txt$", "");
            UnFacts.compare(truth, read(find(truths.getParent(), name)), score);
        }
        print("Documents of the United Nations", score);
    }

    @Test
    void sessionReports() throws IOException {
        Path folder = CORPUS.resolve("session-reports");
        Score score = new Score();
        List<Path> truths;
        try (Stream<Path> files = Files.list(folder)) {
            truths = files.filter(file -> file.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList();
        }
        for (Path path : truths) {
            Map<String, Object> truth = Json.parseObject(Files.readString(path));
            Object source = truth.remove("source");
            if (source != null) {
                truth.put("sources", List.of(source));
            }
            String name = path.getFileName().toString().replaceAll("\\.truth\\.json$", "");
            score.compare(truth, read(find(folder, name)), "");
        }
        print("Session reports", score);
    }

    /** Prints how long documents take when the code is warm, with the heap that the command line sets. */
    @Test
    void time() throws IOException {
        Map<String, Long> slowest = new TreeMap<>();
        for (Path file : documents()) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                DocumentReader.standard().read(file);
                best = Math.min(best, System.nanoTime() - start);
            }
            String name = file.getFileName().toString();
            slowest.merge(name.substring(name.lastIndexOf('.') + 1), best / 1_000_000, Math::max);
        }
        System.out.println("Slowest document of each format, in milliseconds, best of " + RUNS + ": " + slowest);
        System.out.println("Heap at most: " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB");
        assertThat(slowest).isNotEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:pdf|docx|html|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("\\Q" + name + "\\E\\.(?:pdf|docx|html|txt)"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No document " + name));
        }
    }

    private static Map<String, Object> read(Path file) throws IOException {
        ImportResult result = DocumentReader.standard().read(file);
        return result.session().map(Records::of).orElse(Map.of());
    }

    private static void print(String title, Score score) {
        System.out.println(title);
        score.differences().forEach(difference -> System.out.println("  " + difference));
        System.out.println(score.report());
        assertThat(score.total()[0]).isPositive();
    }
}
