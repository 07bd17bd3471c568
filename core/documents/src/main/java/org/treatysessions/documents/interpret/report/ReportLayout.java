package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.Heading;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.rule.ImportRule;

/** A session report by its sections. */
final class ReportLayout {

    /** So many labels make a document a session report. */
    private static final int ENOUGH = 5;

    private final List<Part> parts = new ArrayList<>();

    /**
     * A part of a section: words of a text block, or a table.
     *
     * @param section the section
     * @param words the words, without the label of the section; null for a table
     * @param table the table; null for words
     */
    record Part(
            Section section,
            @org.jspecify.annotations.Nullable Words words,
            @org.jspecify.annotations.Nullable Table table) {

        String text() {
            return words == null ? "" : words.text();
        }

        boolean isHeading() {
            return words != null && words.block() instanceof Heading;
        }
    }

    /** Returns whether a document has enough labels of the template, and its title. */
    static boolean fits(ReadDocument document) {
        Set<Section> found = EnumSet.noneOf(Section.class);
        for (TextBlock block : document.textBlocks()) {
            if (!(block instanceof Furniture)) {
                Section.find(block.text().text()).ifPresent(found::add);
                Section.findPrefix(block.text().text()).ifPresent(found::add);
            }
        }
        return found.size() >= ENOUGH && (found.contains(Section.TITLE) || found.size() >= 2 * ENOUGH);
    }

    ReportLayout(SessionDraft draft) {
        Section section = Section.TITLE;
        int level = Integer.MAX_VALUE;
        for (Block block : draft.document().blocks()) {
            if (block instanceof Furniture) {
                continue;
            }
            if (block instanceof Table table) {
                parts.add(new Part(section, null, table));
                continue;
            }
            TextBlock text = (TextBlock) block;
            String content = text.text().text();
            Section label = Section.find(content).orElse(null);
            Section prefix = Section.findPrefix(content).orElse(null);
            if (label != null) {
                section = label;
                level = text instanceof Heading heading ? heading.level() : Integer.MAX_VALUE;
                draft.label(text);
            } else if (prefix != null) {
                section = prefix;
                int end = prefix.prefixEnd(content);
                draft.label(text, 0, end);
                parts.add(new Part(section, Words.of(text, end, content.length()), null));
            } else if (text instanceof Heading heading && isUnknown(section, heading, level)) {
                section = Section.UNKNOWN;
                draft.report(ImportRule.LABEL_UNKNOWN, Words.of(text));
            } else if (!content.isBlank()) {
                parts.add(new Part(section, Words.of(text), null));
            }
        }
    }

    /** Headings below that of the issues are topics; others that are not labels begin an unknown section. */
    private static boolean isUnknown(Section section, Heading heading, int level) {
        return switch (section) {
            case TITLE, DATE -> false;
            case ISSUES, RECOMMENDATIONS -> level != Integer.MAX_VALUE && heading.level() <= level;
            default -> true;
        };
    }

    List<Part> parts(Section section) {
        return parts.stream().filter(part -> part.section() == section).toList();
    }

    List<Part> parts() {
        return parts;
    }
}
