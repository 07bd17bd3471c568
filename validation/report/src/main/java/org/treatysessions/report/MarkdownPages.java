// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.language.VisibleText;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Code;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Group;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Part;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;
import org.treatysessions.report.Page.Table;

/** Writes pages as Markdown (CommonMark with GitHub tables), with every text escaped. */
final class MarkdownPages implements PageWriter {

    /** Characters that are never plain text: marks of emphasis, links, tags, tables, formulas. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$@]|:(?=//)|(?<=www)\\.");

    /** The beginning of a list, a heading or a thematic break. */
    private static final Pattern BEGINNING = Pattern.compile("^(\u2068?(?:\\d{1,9}(?=[.)])|(?=[-+=:])))(.)");

    /** An address that is valid in angle brackets. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e&&[^<>\\\\`]]+");

    private static final int DEEPEST_HEADING = 6;

    private final Writer out;
    private boolean isFirst = true;
    private OfficialLanguage language = OfficialLanguage.ENGLISH;

    MarkdownPages(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Page page) throws IOException {
        language = page.language();
        out.write(isFirst ? "" : "\n---\n\n");
        isFirst = false;
        out.write("# " + inline(page.title(), " ") + "\n");
        blocks(page.blocks(), 2);
    }

    private void blocks(List<? extends Block> blocks, int level) throws IOException {
        for (Block block : blocks) {
            block(block, level);
        }
    }

    private void block(Block block, int level) throws IOException {
        if (block instanceof Section section) {
            out.write(
                    "\n" + "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + inline(section.heading(), " ") + "\n");
            blocks(section.blocks(), level + 1);
        } else if (block instanceof Group group) {
            blocks(group.parts(), level);
        } else if (block instanceof Paragraph paragraph) {
            out.write("\n" + lines(paragraph.text(), "") + "\n");
        } else if (block instanceof Facts facts) {
            out.write("\n");
            for (Fact fact : facts.facts()) {
                out.write("- **" + inline(fact.label(), " ").strip() + "** " + lines(fact.value(), "  ") + "\n");
            }
        } else if (block instanceof Bullets bullets) {
            out.write("\n");
            for (Phrase entry : bullets.entries()) {
                out.write("- " + lines(entry, "  ") + "\n");
            }
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Code code) {
            code(code.text());
        }
    }

    private void table(Table table) throws IOException {
        out.write("\n| " + table.columns().stream().map(MarkdownPages::escaped).collect(Collectors.joining(" | "))
                + " |\n|" + "---|".repeat(table.columns().size()) + "\n");
        for (List<Phrase> row : table.rows()) {
            out.write("| " + row.stream().map(cell -> inline(cell, " ")).collect(Collectors.joining(" | ")) + " |\n");
        }
    }

    private void code(String text) throws IOException {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.write("\n" + fence + "json\n" + VisibleText.of(text) + "\n" + fence + "\n");
    }

    /** Writes a text at the beginning of a line, with its line breaks. */
    private String lines(Phrase phrase, String indentation) {
        return inline(phrase, "\n")
                .lines()
                .map(line -> BEGINNING.matcher(line).replaceFirst("$1\\\\$2"))
                .collect(Collectors.joining("\\\n" + indentation));
    }

    private String inline(Phrase phrase, String lineBreak) {
        return phrase.parts().stream().map(part -> inline(part, lineBreak)).collect(Collectors.joining());
    }

    private String inline(Part part, String lineBreak) {
        return switch (part.kind()) {
            case WORDS -> escaped(part.text());
            case MISSING -> "*" + escaped(part.text()) + "*";
            case DATA, CODE -> data(part.text(), lineBreak);
            case ADDRESS ->
                ADDRESS.matcher(part.text()).matches() ? "<" + part.text() + ">" : data(part.text(), lineBreak);
        };
    }

    /** Escapes data, each line by itself: an isolate ends with its line. */
    private String data(String text, String lineBreak) {
        return text.lines()
                .map(line -> escaped(line.replace('\t', ' ').strip()))
                .filter(line -> !line.isEmpty())
                .map(language::isolate)
                .collect(Collectors.joining(lineBreak));
    }

    private static String escaped(String text) {
        return MARKS.matcher(VisibleText.of(text)).replaceAll("\\\\$0");
    }
}
