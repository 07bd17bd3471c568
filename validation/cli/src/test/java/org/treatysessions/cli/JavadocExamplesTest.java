// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of the modules of the command line compile, and give the results in their comments. */
class JavadocExamplesTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Types that people start with, whose Javadoc has an example. */
    private static final List<String> STARTING_POINTS = List.of(
            "CountrySession",
            "PartialDate",
            "DocumentSymbol",
            "SessionJson",
            "ReadResult",
            "SessionRecords",
            "TreatySessionsModule",
            "SessionValidator",
            "ValidationReport",
            "ValidatorConfiguration",
            "CustomRule",
            "Finding",
            "SessionDiff",
            "DocumentReader",
            "ReportRenderer");

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);

    private static final Pattern MARGIN = Pattern.compile("(?m)^ *\\* ?");

    /** A statement with its result in a comment. */
    private static final Pattern RESULT = Pattern.compile("(?m)^([^\\s=]\\S*\\(.*\\)); // (.+)$");

    /** What examples use and do not declare. */
    private static final String GIVEN = """
            import static org.treatysessions.assertj.TreatySessionsAssertions.assertThat;
            import static org.treatysessions.model.meta.SessionModel.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.treatysessions.documents.*;
            import org.treatysessions.finding.*;
            import org.treatysessions.json.*;
            import org.treatysessions.language.*;
            import org.treatysessions.model.*;
            import org.treatysessions.model.diff.*;
            import org.treatysessions.model.meta.*;
            import org.treatysessions.report.*;
            import org.treatysessions.validation.*;
            import org.treatysessions.validation.spi.*;
            import tools.jackson.databind.json.JsonMapper;

            @SuppressWarnings("unused")
            class Example {
                Path file;
                RecordSource source;
                Writer writer;
                RecordWriter valid;
                RecordWriter invalid;
                SessionJson json;
                SessionValidator validator;
                CountrySession session;
                CountrySession before;
                CountrySession after;
                ValidationReport report;
                ValidationReport other;
                Finding finding;
                FindingReporter findings;
                ImportResult result;
                List<ImportResult> results;
                String href;
                static final Argument<String> VALUE = Argument.of("value", String.class, "The value.");
                static final Argument<Integer> COUNT = Argument.of("count", Integer.class, "The number.");
                List<String> wrong = new ArrayList<>();

                void check(Object actual, String expected) {
                    if (!String.valueOf(actual).equals(expected)) {
                        wrong.add("expected " + expected + ", was " + actual);
                    }
                }
            """;

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String code) {
            super(URI.create("string:///Example.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void examplesCompileAndGiveTheirResults() throws Exception {
        Map<String, String> examples = examples();
        assertThat(examples.keySet().stream().map(name -> name.replaceFirst(" .*", "")))
                .containsAll(STARTING_POINTS);
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (Map.Entry<String, String> example : examples.entrySet()) {
            boolean isJson = example.getValue().startsWith("{");
            if (!isJson) {
                wrong.put(example.getKey(), compileAndRun(example.getValue()));
            }
        }
        assertThat(wrong)
                .allSatisfy((name, problems) -> assertThat(problems).as(name).isEmpty());
    }

    /** The examples by the name of their type and their number. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String module :
                List.of("core", "core/documents", "json", "validation", "validation/report", "validation/assertj")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Matcher matcher = EXAMPLE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        String name = file.getFileName().toString().replace(".java", "");
                        String code = MARGIN.matcher(matcher.group(1)).replaceAll("");
                        if (!code.startsWith("---")) { // Markdown
                            examples.put(name + " " + (examples.size() + 1), code);
                        }
                    }
                }
            }
        }
        return examples;
    }

    /** What is wrong with an example. */
    private List<String> compileAndRun(String code) throws Exception {
        boolean hasResults = RESULT.matcher(code).find();
        int end = code.startsWith("static ") ? code.indexOf("\n\n") : 0;
        String body = RESULT.matcher(code.substring(end))
                .replaceAll(match -> Matcher.quoteReplacement(
                        "check(" + match.group(1) + ", \"" + match.group(2).replace("\"", "\\\"") + "\");"));
        String result = body.contains("return ") ? "ValidationReport" : "void";
        String source =
                GIVEN + code.substring(0, end) + "\n" + result + " run() throws Exception {\n" + body + "\n}\n}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<? extends JavaFileObject> files = List.of(new Source(source));
        boolean isCompiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        files)
                .call();
        if (!isCompiled) {
            return List.of(messages.toString());
        }
        return hasResults ? run() : List.of();
    }

    private List<String> run() throws Exception {
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("Example");
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object example = constructor.newInstance();
            var run = type.getDeclaredMethod("run");
            run.setAccessible(true);
            run.invoke(example);
            var wrong = type.getDeclaredField("wrong");
            wrong.setAccessible(true);
            List<String> found = new ArrayList<>();
            ((List<?>) wrong.get(example)).forEach(problem -> found.add(problem.toString()));
            return found;
        }
    }
}
