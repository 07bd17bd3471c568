// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.List;

/** Blocks as text, one a line, for tests to compare and people to read. */
public final class BlockDump {

    private BlockDump() {}

    /**
     * Returns blocks as text: {@code H2 <I.> Introduction}, {@code P <12.> The **bold** [words](address)^3},
     * {@code L1 <(a)> A point}, {@code N <3> A note}, {@code F page-head ...}; tables with a line for each row and cell.
     */
    public static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> append(block, "", out));
        return out.toString();
    }

    /** Returns the blocks of a document, and its problems after {@code !}. */
    public static String of(ReadDocument document) {
        StringBuilder out = new StringBuilder(of(document.blocks()));
        document.problems().forEach(problem -> out.append("! ").append(problem).append('\n'));
        return out.toString();
    }

    private static void append(Block block, String indent, StringBuilder out) {
        out.append(indent);
        if (block instanceof Table table) {
            out.append("T\n");
            for (Table.Row row : table.rows()) {
                out.append(indent).append(" R\n");
                for (Table.Cell cell : row.cells()) {
                    out.append(indent).append("  C").append(cell.column());
                    if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                        out.append('+').append(cell.rowSpan()).append('x').append(cell.columnSpan());
                    }
                    if (cell.blocks().size() == 1
                            && cell.blocks().get(0) instanceof Paragraph only
                            && only.marker().isEmpty()) {
                        out.append(' ').append(text(only.text())).append('\n');
                    } else {
                        out.append('\n');
                        cell.blocks().forEach(inner -> append(inner, indent + "    ", out));
                    }
                }
            }
            return;
        }
        TextBlock text = (TextBlock) block;
        if (text instanceof Heading heading) {
            out.append('H').append(heading.level());
        } else if (text instanceof ListItem item) {
            out.append('L').append(item.level());
        } else if (text instanceof Footnote) {
            out.append('N');
        } else if (text instanceof Furniture furniture) {
            out.append("F ")
                    .append(furniture
                            .kind()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'));
        } else {
            out.append('P');
        }
        if (!text.marker().isEmpty()) {
            out.append(" <").append(text.marker()).append('>');
        }
        out.append(' ').append(text(text.text())).append('\n');
    }

    /** Returns a text with marks for its styles, links and footnote calls. */
    public static String text(RichText text) {
        StringBuilder out = new StringBuilder();
        int call = 0;
        for (Span span : text.spans()) {
            StringBuilder run = new StringBuilder();
            int at = span.from();
            while (call < text.noteCalls().size() && text.noteCalls().get(call).at() < span.to()) {
                NoteCall next = text.noteCalls().get(call++);
                run.append(text.text(), at, Math.max(at, next.at())).append('^').append(next.mark());
                at = Math.max(at, next.at());
            }
            run.append(text.text(), at, span.to());
            String words = run.toString().replace("\n", "\\n").replace("\t", "\\t");
            String mark = (span.style().bold() ? "**" : "") + (span.style().struck() ? "~~" : "");
            String trailing = words.substring(words.stripTrailing().length());
            words = mark + words.stripTrailing() + new StringBuilder(mark).reverse() + trailing;
            out.append(
                    span.link().map(target -> "[" + run + "](" + target + ")").orElse(words));
        }
        text.noteCalls().stream().skip(call).forEach(last -> out.append('^').append(last.mark()));
        return out.toString();
    }
}
