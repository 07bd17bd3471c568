package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.validation.RuleCatalogue;

/** The catalogue of rules for people: a table of all, and a section on each. */
final class RulesMarkdown {

    private RulesMarkdown() {}

    static void write(List<Rule> rules, Locale language, Writer out) throws IOException {
        out.write("""
                # The rules

                What the rules of treaty-sessions report, and why. An id is public: it is never renamed and never reused.

                - **error**: cannot be true of a real session, or cannot be used as published.
                - **warning**: unusual, probably a slip or an omission.
                - **info**: worth knowing; no effect.

                Dates are intervals: `2001` is all of 2001. A rule reports only what is certain; what may be true is never
                reported. A rule whose values are absent is silent, unless their absence is what it reports.

                An example is a session in which the members shown stand in place of those of the
                [plain session](#the-plain-session); a member with `null` is taken away. An array is several sessions of one
                run. The present day is 2026-11-23; where a rule needs reference data, it is what the library ships. Each example
                trips its rule and no other.

                | id | severity | what it reports |
                |---|---|---|
                """);
        for (Rule rule : rules) {
            out.write("| [`" + rule.id() + "`](#" + rule.id().toString().replace(":", "") + ") | "
                    + rule.severity().code() + " | " + cell(rule.title(language)) + " |\n");
        }
        for (Rule rule : rules) {
            writeSection(rule, language, out);
        }
        writeArguments(out);
        out.write("\n## The plain session\n\nNo rule has anything to say of it.\n\n");
        writeJson(RuleCatalogue.plainSession(), out);
    }

    private static void writeSection(Rule rule, Locale language, Writer out) throws IOException {
        out.write("\n## " + rule.id() + "\n\n");
        out.write("**" + rule.severity().code() + "**: " + rule.title(language) + ".");
        if (rule.documentation().isEmpty()) {
            out.write("\n");
            return;
        }
        RuleDocumentation documentation = rule.documentation().get();
        out.write(documentation.since().isEmpty() ? "\n" : " Since " + documentation.since() + ".\n");
        paragraph(documentation.says(), out);
        paragraph(documentation.because(), out);
        if (!documentation.arguments().isEmpty()) {
            paragraph(
                    "Arguments: "
                            + documentation.arguments().stream()
                                    .map(name -> "`" + name + "`")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    out);
        }
        if (!documentation.sources().isEmpty()) {
            paragraph(
                    "Sources: "
                            + documentation.sources().stream()
                                    .map(RulesMarkdown::link)
                                    .collect(Collectors.joining("; "))
                            + ".",
                    out);
        }
        if (!documentation.example().isEmpty()) {
            out.write("\n");
            writeJson(documentation.example(), out);
        }
    }

    private static void paragraph(String text, Writer out) throws IOException {
        if (!text.isEmpty()) {
            out.write("\n" + text + "\n");
        }
    }

    private static void writeJson(String json, Writer out) throws IOException {
        out.write("```json\n" + json.strip() + "\n```\n");
    }

    private static void writeArguments(Writer out) throws IOException {
        out.write("""

                ## The arguments

                A finding carries the values that its message speaks of, by these names. Dates are written `2001`, `2001-05` or
                `2001-05-22`.

                | name | value |
                |---|---|
                """);
        for (Argument<?> argument : Argument.values()) {
            out.write("| `" + argument.name() + "` | " + cell(argument.meaning()) + " |\n");
        }
    }

    private static String link(String source) {
        return source.startsWith("http") ? "<" + source + ">" : source;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
