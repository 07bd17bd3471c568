package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.LineJoiner;
import org.treatysessions.documents.block.Markers;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;

/** Joins paragraphs that the end of a page cuts. */
final class PageBreaks {

    private final LineJoiner joiner;
    private final boolean numbered;

    private PageBreaks(LineJoiner joiner, boolean numbered) {
        this.joiner = joiner;
        this.numbered = numbered;
    }

    /**
     * Joins what belongs together.
     *
     * @param drafts the drafts, headings recognized
     * @param joiner joins the lines at the page's end
     * @return the drafts
     */
    static List<Draft> joined(List<Draft> drafts, LineJoiner joiner) {
        return new PageBreaks(joiner, isNumbered(drafts)).join(drafts);
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
                || Markers.find(text).isPresent()) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(0))
                || !endsSentence(first.text().text())) {
            return true;
        }
        // "The Committee also ..." on top of a page, where all other paragraphs have numbers, has none because it
        // belongs to another one.
        return numbered
                && endsSentence(text)
                && first.area().bold() == next.area().bold();
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
