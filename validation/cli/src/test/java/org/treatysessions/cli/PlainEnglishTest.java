// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The English of the project: messages, Markdown files, and the comments and texts of main code. CONTRIBUTING.md
 * describes it; {@code plain-english.tsv} lists the phrases that are not idiomatic, and what to write instead.
 */
class PlainEnglishTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Set<String> SKIPPED_FOLDERS = Set.of("target", "node_modules", ".git", "test");

    /** A part of CONTRIBUTING.md with phrases that are not plain, as examples. */
    private static final Pattern EXAMPLES = Pattern.compile("<!-- not plain -->(.*?)<!-- plain -->", Pattern.DOTALL);

    /** A row of a table with two columns. */
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

    /** A text of Java in group 1 to 3: a comment, a text block or a string; or a character, without a group. */
    private static final Pattern JAVA = Pattern.compile(
            "(/\\*.*?\\*/|//[^\n]*(?:\n\\s*//[^\n]*)*)|(\"\"\".*?\"\"\")|(\"(?:\\\\.|[^\"\\\\\n])*+\")|'(?:\\\\.|[^'\\\\\n])*+'",
            Pattern.DOTALL);

    /** The end of a string and the beginning of the next one, which continues its text. */
    private static final Pattern CONTINUATION = Pattern.compile("(?<!\\\\)\"\\s*\\+\\s*\"");

    /** The asterisk at the beginning of a line of a comment, or its two slashes. */
    private static final Pattern MARGIN = Pattern.compile("\n\\s*(?:\\*|//)");

    /**
     * A phrase that is not plain.
     *
     * @param pattern finds it in text with single blanks
     * @param instead what to write
     */
    record Phrase(Pattern pattern, String instead) {

        static Phrase of(String line) {
            String[] columns = line.split("\t");
            return new Phrase(
                    Pattern.compile("(?<![\\w-])(?:" + columns[0] + ")(?![\\w-])", Pattern.CASE_INSENSITIVE),
                    columns[1]);
        }
    }

    private static List<Phrase> phrases() throws IOException {
        try (InputStream in = PlainEnglishTest.class.getResourceAsStream("plain-english.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Phrase::of)
                    .toList();
        }
    }

    @Test
    void theProjectIsWrittenInPlainEnglish() throws IOException {
        List<Phrase> phrases = phrases();
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".java")) {
                for (String part : parts(text)) {
                    find(phrases, part, file, found);
                }
            } else {
                EXAMPLES.matcher(text).replaceAll("").lines().forEach(line -> find(phrases, line, file, found));
            }
        }
        assertThat(found)
                .as("phrases that are not plain English, see CONTRIBUTING.md")
                .isEmpty();
    }

    private static void find(List<Phrase> phrases, String text, Path file, List<String> found) {
        String plain = text.replaceAll("\\s+", " ");
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(plain);
            while (matcher.find()) {
                String context = plain.substring(
                        Math.max(0, matcher.start() - 40), Math.min(plain.length(), matcher.end() + 40));
                found.add(ROOT.relativize(file) + ": \"" + matcher.group() + "\" in \"" + context + "\"; better: "
                        + phrase.instead());
            }
        }
    }

    /** The comments and texts of a Java file. */
    static List<String> parts(String java) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = JAVA.matcher(CONTINUATION.matcher(java).replaceAll(""));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                parts.add(MARGIN.matcher(matcher.group(1)).replaceAll("\n"));
            } else if (!matcher.group().startsWith("'")) {
                parts.add(matcher.group());
            }
        }
        return parts;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED_FOLDERS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md")
                        || name.endsWith(".java")
                        || (name.endsWith(".properties") && !name.matches(".*_(fr|es|ar|ru|zh)\\.properties"))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).hasSizeGreaterThan(200);
        return files;
    }

    // ------------------------------------------------------------------------------------ the list itself

    static List<String> examples() throws IOException {
        Matcher part = EXAMPLES.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
        assertThat(part.find()).isTrue();
        return ROW.matcher(part.group(1))
                .results()
                .map(row -> row.group(1))
                .filter(example -> !example.equals("not"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesInContributingAreFound(String example) throws IOException {
        assertThat(phrases())
                .anyMatch(phrase -> phrase.pattern().matcher(example).find());
    }

    @Test
    void idiomaticPhrasesAreNotFound() throws IOException {
        String text = "There is no session, and it is no longer valid. At least one code stands for a State;"
                + " look up its name, for example in a stand-alone table, without saying more.";
        List<String> found = new ArrayList<>();
        find(phrases(), text, ROOT, found);
        assertThat(found).isEmpty();
    }

    @Test
    void commentsAndTextsOfJavaAreRead() {
        assertThat(parts("""
                /**
                 * One
                 * comment.
                 */
                int a = '"' + f("x" + " y"
                        + "\\"z\\""); // two
                // lines
                """)).containsExactly("/**\n One\n comment.\n/", "\"x y\\\"z\\\"\"", "// two\n lines");
    }
}
