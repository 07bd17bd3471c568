// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.validation.RuleCatalogue;

/** The catalogue of rules for people: a table of the rules, and a section on each. */
final class RulesMarkdown {

    private RulesMarkdown() {}

    static void write(List<Rule> rules, Locale locale, Writer out) throws IOException {
        out.write("""
                # The rules

                What the rules of treaty-sessions report, and why. Ids are public: an id is never renamed and never reused.

                - **error**: impossible for a real session, or unusable as published.
                - **warning**: unusual, probably a mistake or an omission.
                - **info**: worth knowing; no effect.

                Dates are intervals: `2001` is the whole year 2001. A rule reports only what is certain. A rule whose values
                are missing reports nothing, unless it reports that they are missing.

                An example shows the members that replace those of the [plain session](#the-plain-session); a member with
                `null` is removed. An array is several sessions of one run. The current date is 2026-11-23; a rule
                that needs reference data uses the data in the library. Each example is reported by its rule and by no other.
                Rules named `import-...` report on documents and have no example.

                | id | severity | what it reports |
                |---|---|---|
                """);
        for (Rule rule : rules) {
            out.write("| [`" + rule.id() + "`](#" + rule.id().toString().replace(":", "") + ") | "
                    + rule.severity().code() + " | " + cell(rule.title(locale)) + " |\n");
        }
        for (Rule rule : rules) {
            writeSection(rule, locale, out);
        }
        writeArguments(out);
        out.write("\n## The plain session\n\nNo rule reports anything about it.\n\n");
        writeJson(RuleCatalogue.plainSession(), out);
    }

    private static void writeSection(Rule rule, Locale locale, Writer out) throws IOException {
        out.write("\n## " + rule.id() + "\n\n");
        out.write("**" + rule.severity().code() + "**: " + rule.title(locale) + ".");
        if (rule.documentation().isEmpty()) {
            out.write("\n");
            return;
        }
        RuleDocumentation documentation = rule.documentation().get();
        out.write(documentation.since().isEmpty() ? "\n" : " Since " + documentation.since() + ".\n");
        paragraph(documentation.description(), out);
        paragraph(documentation.rationale(), out);
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

                The values in the message of a finding have these names. Dates are written `2001`, `2001-05` or `2001-05-22`.

                | name | value |
                |---|---|
                """);
        for (Argument<?> argument : Argument.values()) {
            out.write("| `" + argument.name() + "` | " + cell(argument.meaning()) + " |\n");
        }
    }

    static String link(String source) {
        return source.startsWith("http") ? "<" + source + ">" : source;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
