// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.Heading;
import org.treatysessions.documents.block.ListItem;
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

    private final SessionDraft draft;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Section> seen = EnumSet.noneOf(Section.class);
    private Section section = Section.TITLE;

    /** How many areas are announced and not yet named in headings. */
    private int areasLeft;

    /** The level of the heading that is the section's label. */
    private int level = Integer.MAX_VALUE;

    /**
     * A part of a section: words of a text block, or a row of a table.
     *
     * @param section the section
     * @param words the words, without the label of the section; null for a row
     * @param row the row; null for words
     * @param table the table of the row; null for words
     */
    record Part(
            Section section,
            @Nullable Words words,
            Table.@Nullable Row row,
            @Nullable Table table) {

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
                found(block).ifPresent(found::add);
            }
        }
        return found.size() >= ENOUGH && (found.contains(Section.TITLE) || found.size() >= 2 * ENOUGH);
    }

    private static Optional<Section> found(TextBlock block) {
        return Section.find(block.text().text())
                .or(() -> Section.findPrefix(block.text().text()));
    }

    ReportLayout(SessionDraft draft) {
        this.draft = draft;
        List<Block> blocks = ReportExtent.of(draft.document().blocks());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table table) {
                table.rows().forEach(row -> row(row, table));
            } else {
                text((TextBlock) block, next(blocks, i));
            }
        }
    }

    /** Returns the text of the next block; empty for a table. */
    private static String next(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof TextBlock next
                ? next.text().text()
                : "";
    }

    /** A row whose first cell is the label of a section begins it; its other cells are of the section. */
    private void row(Table.Row row, Table table) {
        List<TextBlock> first =
                row.cells().isEmpty() ? List.of() : row.cells().get(0).textBlocks();
        Section label = first.size() == 1 ? label(first.get(0)).orElse(null) : null;
        if (label == null || (label == Section.PUBLIC_REPORTS && section == label)) {
            parts.add(new Part(section, null, row, table));
            return;
        }
        begin(label, Integer.MAX_VALUE);
        draft.label(first.get(0));
        for (Table.Cell cell : row.cells().subList(1, row.cells().size())) {
            cell.textBlocks().forEach(block -> text(block, ""));
        }
    }

    private void text(TextBlock text, String next) {
        String content = text.text().text();
        Section label = label(text).orElse(null);
        Section prefix = prefix(text).orElse(null);
        if (label != null) {
            begin(label, text instanceof Heading heading ? heading.level() : Integer.MAX_VALUE);
            draft.label(text);
        } else if (prefix != null) {
            begin(prefix, text instanceof Heading heading ? heading.level() : Integer.MAX_VALUE);
            int end = prefix.prefixEnd(content);
            draft.label(text, 0, end);
            parts.add(new Part(section, Words.of(text, end, content.length()), null, null));
        } else if (text instanceof Heading heading && isUnknown(heading, next)) {
            begin(Section.UNKNOWN, heading.level());
            draft.report(ImportRule.LABEL_UNKNOWN, Words.of(text));
        } else if (PageFurniture.matches(content)) {
            draft.label(text);
        } else if (!content.isBlank()) {
            parts.add(new Part(section, Words.of(text), null, null));
            areas(text);
        }
    }

    /** Counts the areas that the introduction of the recommendations announces. */
    private void areas(TextBlock text) {
        if (section == Section.RECOMMENDATIONS) {
            areasLeft = text instanceof Heading
                    ? areasLeft - 1
                    : RecommendationFacts.statedAreas(text.text().text()).orElse(areasLeft);
        }
    }

    private void begin(Section next, int newLevel) {
        section = next;
        level = newLevel;
        seen.add(next);
    }

    /** Finds the section that a block is the label of. A topic of the dialogue may be called as an earlier section. */
    private Optional<Section> label(TextBlock block) {
        return Section.find(block.text().text()).filter(found -> !isTopic(found));
    }

    private Optional<Section> prefix(TextBlock block) {
        return Section.findPrefix(block.text().text())
                .filter(found -> !isTopic(found))
                .filter(found -> !isInList(block) || found == Section.DATE);
    }

    private boolean isInList(TextBlock block) {
        return block instanceof ListItem && (section == Section.ISSUES || section == Section.RECOMMENDATIONS);
    }

    private boolean isTopic(Section found) {
        return (section == Section.ISSUES || section == Section.RECOMMENDATIONS)
                && seen.contains(found)
                && found.compareTo(section) < 0;
    }

    /** A heading that is not a label of the template begins an unknown section, if it is not a label or topic within one. */
    private boolean isUnknown(Heading heading, String next) {
        String text = heading.text().text();
        return switch (section) {
            case TITLE, DATE -> false;
            case BACKGROUND -> !LinkFacts.isKnown(text);
            case REPORTING, METHODOLOGY -> !ProcedureFacts.isOption(text);
            case STATE_REPORT, NEXT_REPORT -> !DocumentFields.isLabel(text);
            case PUBLIC_REPORTS -> !AlternativeReportFacts.isLabel(text) && !isAcronym(text);
            case SDGS -> !ClosingFacts.isGoals(text);
            case TASK_FORCE -> !TaskForceFacts.isMember(text);
            case ISSUES -> !DialogueFacts.isSpoken(next) && !isBelow(heading, false);
            case RECOMMENDATIONS -> !RecommendationFacts.isText(next) && !isBelow(heading, areasLeft > 0);
            default -> true;
        };
    }

    /** Returns whether a heading is nothing but an acronym, such as the name of an organization. */
    private static boolean isAcronym(String text) {
        return text.matches("\\p{Lu}[\\p{Lu}\\d-]{1,11}");
    }

    /** Returns whether a heading is one within the section; one of the same level only if the right text follows it. */
    private boolean isBelow(Heading heading, boolean isFollowed) {
        return level == Integer.MAX_VALUE || heading.level() > level || (heading.level() == level && isFollowed);
    }

    /** Returns the parts of a section, in the order of the document. */
    List<Part> parts(Section wanted) {
        return parts.stream().filter(part -> part.section() == wanted).toList();
    }

    /** Returns whether a section of the template after another one is in the document. */
    boolean goesOnAfter(Section before) {
        return seen.stream().anyMatch(each -> each.compareTo(before) > 0 && each != Section.UNKNOWN);
    }
}
