// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Footnote;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.Heading;
import org.treatysessions.documents.block.HeadingShape;
import org.treatysessions.documents.block.ListItem;
import org.treatysessions.documents.block.Paragraph;
import org.treatysessions.documents.block.ReadDocument;
import org.treatysessions.documents.block.TextBlock;

/**
 * A document of the United Nations by its parts: what comes before the first numbered paragraph, the numbered paragraphs
 * with their points, and the footnotes.
 */
final class Layout {

    private static final Pattern NOTE = Pattern.compile(
            "adopted by|approved by|at (?:the|its) \\S+ meetings?\\b|reissued|the present document|previously issued|in accordance with the information"
                    + "|adoptée?s? par|le présent document|nouveau tirage|aprobadas? por|el presente documento|publicado nuevamente",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CHAPTER_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-Z])\\.");
    private static final Pattern CHAPTER = Pattern.compile(CHAPTER_NUMBER.pattern() + "\\s+\\p{Lu}");

    /** So many headings can be between two paragraphs, numbers of chapters by themselves counted too. */
    private static final int HEADINGS = 4;

    private final List<TextBlock> front = new ArrayList<>();
    private final List<NumberedParagraph> paragraphs = new ArrayList<>();
    private final List<TextBlock> notes = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<TextBlock> rest = new ArrayList<>();
    private final List<TextBlock> headings = new ArrayList<>();

    /**
     * A numbered paragraph.
     *
     * @param number the number
     * @param heading the nearest heading above; null if there is none
     * @param blocks its first block, then its points and what else belongs to it
     */
    record NumberedParagraph(int number, @Nullable TextBlock heading, List<TextBlock> blocks) {

        /** Returns the block that has the number. */
        TextBlock block() {
            return blocks.get(0);
        }

        /** Returns the text, points one a line with their markers. */
        String text() {
            StringBuilder text = new StringBuilder();
            for (TextBlock block : blocks) {
                if (text.length() > 0) {
                    text.append('\n');
                }
                if (!block.equals(block()) && !block.marker().isEmpty()) {
                    text.append(block.marker()).append(' ');
                }
                text.append(block.text().text());
            }
            return text.toString();
        }
    }

    Layout(ReadDocument document) {
        TextBlock heading = null;
        boolean ended = false;
        List<TextBlock> blocks = document.textBlocks();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (block instanceof Footnote || isNote(block)) {
                notes.add(block);
            } else if (block instanceof Furniture page) {
                furniture.add(page);
            } else if (ended) {
                rest.add(block);
            } else if (isChapterNumber(block) && !paragraphs.isEmpty()) {
                headings.add(block);
                rest.add(block);
            } else if (block instanceof Heading || isUnmarkedHeading(blocks, i)) {
                ended = isAnnex(block) && !paragraphs.isEmpty();
                heading = block;
                headings.add(block);
                (paragraphs.isEmpty() ? front : rest).add(block);
            } else {
                Optional<Integer> number = number(block);
                if (number.isPresent() && isNext(number.get())) {
                    paragraphs.add(new NumberedParagraph(number.get(), heading, new ArrayList<>(List.of(block))));
                } else if (number.isPresent() && isRestart(number.get())) {
                    ended = true;
                    rest.add(block);
                } else if (paragraphs.isEmpty()) {
                    front.add(block);
                } else {
                    paragraphs.get(paragraphs.size() - 1).blocks().add(block);
                }
            }
        }
    }

    /** Returns whether a block is a footnote of the title, where a format has no footnotes. */
    private static boolean isNote(TextBlock block) {
        return block instanceof ListItem
                && block.marker().matches("\\*{1,4}")
                && NOTE.matcher(block.text().text()).lookingAt();
    }

    private boolean isNext(int number) {
        int last =
                paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).number();
        return paragraphs.isEmpty() ? number == 1 : number > last && number <= last + 10;
    }

    private boolean isRestart(int number) {
        return !paragraphs.isEmpty() && number == 1;
    }

    private static boolean isAnnex(TextBlock heading) {
        return heading.text().text().toLowerCase(java.util.Locale.ROOT).matches("(?:annex|annexe|anexo)\\b.*");
    }

    /** Returns whether a paragraph is a heading that the document does not mark: a few words before a numbered paragraph. */
    private boolean isUnmarkedHeading(List<TextBlock> blocks, int at) {
        if (paragraphs.isEmpty() || at + 1 >= blocks.size() || !(blocks.get(at) instanceof Paragraph paragraph)) {
            return false;
        }
        return paragraph.marker().isEmpty()
                && paragraph.text().length() < 120
                && HeadingShape.fits(paragraph.text().text())
                && isFollowedByParagraph(blocks, at);
    }

    /** Returns whether the next numbered paragraph comes after a block, with nothing but a chapter's heading between them. */
    private boolean isFollowedByParagraph(List<TextBlock> blocks, int at) {
        int next = at + 1;
        while (next < blocks.size() && next <= at + HEADINGS && isChapter(blocks.get(next))) {
            next++;
        }
        return next < blocks.size()
                && (blocks.get(next) instanceof Heading
                        || (next > at + 1 && isChapterNumber(blocks.get(next - 1)) && isShort(blocks.get(next)))
                        || number(blocks.get(next)).filter(this::isNext).isPresent());
    }

    private static boolean isShort(TextBlock block) {
        return block.text().length() < 120 && HeadingShape.fits(block.text().text());
    }

    /** Returns whether a block is the number of a chapter, or a heading with one. */
    private static boolean isChapter(TextBlock block) {
        return isChapterNumber(block) || (CHAPTER.matcher(block.text().text()).lookingAt() && isShort(block));
    }

    /** Returns whether a block is nothing but the number of a chapter, whose heading is in the next one. */
    private static boolean isChapterNumber(TextBlock block) {
        return CHAPTER_NUMBER.matcher(block.text().text().strip()).matches();
    }

    private static Optional<Integer> number(TextBlock block) {
        if (block instanceof ListItem || !(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        return paragraph.number().filter(number -> number.matches("\\d{1,3}")).map(Integer::valueOf);
    }

    /** Returns the blocks before the first numbered paragraph, without notes and furniture; all if there is none. */
    List<TextBlock> front() {
        return front;
    }

    List<NumberedParagraph> paragraphs() {
        return paragraphs;
    }

    /** Returns the first numbered paragraphs; where a document has lost its numbers, the first ones of some length. */
    List<NumberedParagraph> first(int count) {
        if (paragraphs.isEmpty()) {
            return front.stream()
                    .filter(block -> block instanceof Paragraph && block.text().length() > 60 && isSentence(block))
                    .limit(count)
                    .map(block -> new NumberedParagraph(0, null, List.of(block)))
                    .toList();
        }
        return paragraphs.subList(0, Math.min(count, paragraphs.size()));
    }

    private static boolean isSentence(TextBlock block) {
        return block.text().text().endsWith(".") && !block.text().text().startsWith("[");
    }

    Optional<NumberedParagraph> find(int number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number() == number)
                .findFirst();
    }

    List<TextBlock> notes() {
        return notes;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    /** Returns headings after the first paragraph, and what follows the last one. */
    List<TextBlock> rest() {
        return rest;
    }

    /** Returns the headings, with numbers of chapters that are by themselves. */
    List<TextBlock> headings() {
        return headings;
    }

    /** Returns the footnotes that a block calls; a mark is used once a document, the asterisk apart. */
    List<TextBlock> notesOf(TextBlock block) {
        Map<String, TextBlock> byMark = new LinkedHashMap<>();
        notes.forEach(note -> byMark.putIfAbsent(note.marker().replaceAll("[.)]$", ""), note));
        return block.text().noteCalls().stream()
                .map(call -> byMark.get(call.mark()))
                .filter(note -> note != null)
                .toList();
    }
}
