package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.cli.Page.Block;
import org.treatysessions.cli.Page.Bullets;
import org.treatysessions.cli.Page.Code;
import org.treatysessions.cli.Page.Fact;
import org.treatysessions.cli.Page.Facts;
import org.treatysessions.cli.Page.Group;
import org.treatysessions.cli.Page.Paragraph;
import org.treatysessions.cli.Page.Part;
import org.treatysessions.cli.Page.Phrase;
import org.treatysessions.cli.Page.Section;
import org.treatysessions.cli.Page.Table;

/** Writes documents as Markdown (CommonMark, with the tables of GitHub), with every text escaped. */
public final class MarkdownPages implements PageWriter {

    /** What is never plain text: marks of emphasis, links, tags, tables, formulas. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$@]|:(?=//)|(?<=www)\\.");

    /** What would make a line the beginning of a list, a heading or a rule. */
    private static final Pattern BEGINNING = Pattern.compile("^(\u2068?(?:\\d{1,9}(?=[.)])|(?=[-+=:])))(.)");

    /** An address that can stand in angle brackets. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e&&[^<>\\\\`]]+");

    // In a language that is written from right to left, codes and names would else disturb what is around them.
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private static final int DEEPEST_HEADING = 6;

    private final Writer out;
    private boolean isFirst = true;
    private boolean isolates;

    /**
     * Makes a writer of Markdown.
     *
     * @param out where it goes
     */
    public MarkdownPages(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Page page) throws IOException {
        isolates = page.language().isRightToLeft();
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
        out.write("\n" + fence + "json\n" + Visible.text(text) + "\n" + fence + "\n");
    }

    /** A text that begins a line; each of its lines is one. */
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

    /** Each line by itself: what is isolated ends with the line. */
    private String data(String text, String lineBreak) {
        return text.lines()
                .map(line -> escaped(line.replace('\t', ' ').strip()))
                .filter(line -> !line.isEmpty())
                .map(line -> isolates ? FIRST_STRONG_ISOLATE + line + POP_DIRECTIONAL_ISOLATE : line)
                .collect(Collectors.joining(lineBreak));
    }

    private static String escaped(String text) {
        return MARKS.matcher(Visible.text(text)).replaceAll("\\\\$0");
    }
}
