// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.LineJoiner;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;

/** Joins paragraphs that the end of a page cuts. */
final class PageBreaks {

    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Mme|No|Nos|art|arts|para|paras|vol|St)\\.$");

    private final LineJoiner joiner;
    private final boolean numbered;
    private final float right;

    private PageBreaks(LineJoiner joiner, boolean numbered, float right) {
        this.joiner = joiner;
        this.numbered = numbered;
        this.right = right;
    }

    /**
     * Joins what belongs together.
     *
     * @param drafts the drafts, headings recognized
     * @param joiner joins the lines at the page's end
     * @return the drafts
     */
    static List<Draft> joined(List<Draft> drafts, LineJoiner joiner) {
        float right = 0;
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Text text && text.kind() == Draft.Kind.PARAGRAPH) {
                right = Math.max(right, text.area().right());
            }
        }
        return new PageBreaks(joiner, isNumbered(drafts), right).join(drafts);
    }

    private List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        int open = -1;
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Text text) {
                if (text.kind() == Draft.Kind.PARAGRAPH) {
                    if (open >= 0 && continues((Draft.Text) joined.get(open), text)) {
                        joined.set(open, join((Draft.Text) joined.get(open), text));
                        continue;
                    }
                    open = joined.size();
                } else if (text.kind() == Draft.Kind.HEADING) {
                    open = -1;
                }
            } else if (draft instanceof Draft.Table) {
                open = -1;
            }
            joined.add(draft);
        }
        return joined;
    }

    private boolean continues(Draft.Text first, Draft.Text next) {
        String text = next.text().text();
        if (next.area().firstPage() <= first.area().lastPage()
                || !next.label().isEmpty()
                || Markers.find(text).isPresent()
                || Markers.findHeadingNumber(text).isPresent()) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(0))
                || ABBREVIATION.matcher(first.text().text()).find()) {
            return true;
        }
        if (!endsSentence(first.text().text())) {
            return RightToLeft.isRightToLeft(text) || isFull(first, next);
        }
        // "The Committee also ..." on top of a page, where all other paragraphs have numbers, has none because it
        // belongs to another one.
        return numbered
                && endsSentence(text)
                && first.area().bold() == next.area().bold();
    }

    /** Whether the first word of the next page would not have fitted on the last line. */
    private boolean isFull(Draft.Text first, Draft.Text next) {
        return first.area().end() + next.area().firstWord() + first.area().size() > right;
    }

    private Draft.Text join(Draft.Text first, Draft.Text next) {
        RichTextBuilder text = RichText.builder().append(first.text());
        String firstWord = next.text().text().split("\\s", 2)[0];
        joiner.join(text, firstWord, false);
        text.append(next.text());
        return new Draft.Text(
                first.kind(),
                first.level(),
                first.label(),
                text.build(),
                first.area().to(next.area()));
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".:;!?…。؟؛".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether most paragraphs of the document have numbers or are points of such. */
    private static boolean isNumbered(List<Draft> drafts) {
        int paragraphs = 0;
        int marked = 0;
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Text text && text.kind() == Draft.Kind.PARAGRAPH) {
                paragraphs++;
                marked += !text.label().isEmpty()
                                || Markers.find(text.text().text()).isPresent()
                        ? 1
                        : 0;
            }
        }
        return paragraphs >= 10 && marked >= paragraphs * 0.7;
    }
}
