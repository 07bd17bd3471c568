// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the example of the README. */
class ReadmeTest {

    private static List<ImportResult> example(Path file, ImportResult observations) throws IOException {
        ImportResult result = DocumentReader.standard().read(file);
        result.session(); // Optional<CountrySession>: present if committee, State and at least one more fact are known
        result.facts(); // pointer, value, the words as they are in the document, and where
        result.findings(); // what was not understood, with its place
        result.characters(); // how many characters are facts, labels, furniture, or have no place

        List<ImportResult> sessions = SessionMerge.of(List.of(result, observations)); // one session
        return sessions;
    }

    @Test
    void theExampleRuns(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.write(
                file, ReadmeTest.class.getResourceAsStream("russia-2018.txt").readAllBytes());
        ImportResult other = DocumentReader.standard().read(file);

        assertThat(example(file, other)).hasSize(1);
    }

    @Test
    void everyLineOfTheReadmeIsInThisFile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java") + 7;
        String source = Files.readString(Path.of("src/test/java/org/treatysessions/documents/ReadmeTest.java"));

        assertThat(readme.substring(start, readme.indexOf("```", start)).strip().split("\\R+"))
                .allMatch(line -> source.contains(line.replace("Path.of(\"report.docx\")", "file")
                        .replaceAll("\\s+//.*", "")
                        .strip()));
    }
}
