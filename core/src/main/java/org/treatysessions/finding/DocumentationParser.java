// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Parses the documentation of a rule, line by line; see {@link RuleDocumentation#parse}. */
final class DocumentationParser {

    private static final String FRONT_MATTER = "---";
    private static final String SOURCE = "- ";
    private static final String FENCE = "```";

    private final List<String> lines;
    private int next;

    DocumentationParser(String markdown) {
        lines = markdown.lines().toList();
    }

    RuleDocumentation parse() {
        expect(FRONT_MATTER);
        List<String> arguments = new ArrayList<>();
        if (startsWith("arguments: ")) {
            arguments.addAll(List.of(rest("arguments: ").split(", ", -1)));
        }
        List<String> sources = new ArrayList<>();
        if (startsWith("sources:")) {
            expect("sources:");
            do {
                sources.add(rest(SOURCE));
            } while (startsWith(SOURCE));
        }
        String since = rest("since: ");
        expect(FRONT_MATTER);
        String what = paragraph("## What");
        String why = paragraph("## Why");
        String example = next < lines.size() ? code("## Example") : "";
        if (next < lines.size()) {
            throw problem("nothing more");
        }
        return new RuleDocumentation(what, why, example, arguments, sources, since);
    }

    private String paragraph(String heading) {
        expect("");
        expect(heading);
        expect("");
        StringJoiner text = new StringJoiner(" ");
        do {
            text.add(rest(""));
        } while (next < lines.size() && !lines.get(next).isEmpty());
        return text.toString();
    }

    private String code(String heading) {
        expect("");
        expect(heading);
        expect("");
        expect(FENCE + "json");
        StringJoiner code = new StringJoiner("\n");
        do {
            code.add(rest(""));
        } while (next < lines.size() && !lines.get(next).equals(FENCE));
        expect(FENCE);
        return code.toString();
    }

    private boolean startsWith(String prefix) {
        return next < lines.size() && lines.get(next).startsWith(prefix);
    }

    private void expect(String line) {
        if (next == lines.size() || !lines.get(next).equals(line)) {
            throw problem("\"" + line + "\"");
        }
        next++;
    }

    /** Takes a line that starts with a prefix; returns the rest, which is not blank. */
    private String rest(String prefix) {
        if (!startsWith(prefix) || lines.get(next).substring(prefix.length()).isBlank()) {
            throw problem("\"" + prefix + "\" and a text");
        }
        String line = lines.get(next);
        next++;
        return line.substring(prefix.length());
    }

    private IllegalArgumentException problem(String expected) {
        String found = next == lines.size() ? "the end" : "\"" + lines.get(next) + "\"";
        return new IllegalArgumentException(
                "Line " + (next + 1) + " of a rule's documentation is " + found + ", expected " + expected);
    }
}
