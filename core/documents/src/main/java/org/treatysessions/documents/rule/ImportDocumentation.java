package org.treatysessions.documents.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;

/** Reads the documentation of the rules: Markdown files beside this package, read when they are asked for. */
final class ImportDocumentation {

    private static final Pattern FILE = Pattern.compile(
            "---\\R(?:arguments: (?<arguments>.*)\\R)?since: (?<since>.*)\\R---\\s+## What\\s+(?<what>.*?)\\s+## Why\\s+(?<why>.*?)\\s*",
            Pattern.DOTALL);

    private ImportDocumentation() {}

    static RuleDocumentation of(RuleId rule) {
        String name = "rules/" + rule + ".md";
        try (InputStream in = ImportDocumentation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing documentation: " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleDocumentation parse(String name, String text) {
        Matcher file = FILE.matcher(text);
        if (!file.matches()) {
            throw new IllegalStateException("Not a documentation of a rule: " + name);
        }
        RuleDocumentation documentation = RuleDocumentation.of(unwrap(file.group("what")))
                .rationale(unwrap(file.group("why")))
                .since(file.group("since"));
        String arguments = file.group("arguments");
        return arguments == null ? documentation : documentation.arguments(arguments.split(",\\s*", -1));
    }

    private static String unwrap(String paragraph) {
        return paragraph.replaceAll("\\R", " ");
    }
}
