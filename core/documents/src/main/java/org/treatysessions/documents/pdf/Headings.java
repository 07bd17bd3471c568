// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.documents.block.HeadingShape;
import org.treatysessions.documents.block.Markers;

/** Recognizes headings that a document does not tag: short bold lines that are not sentences. */
final class Headings {

    private Headings() {}

    /**
     * Makes headings of the paragraphs that look like ones.
     *
     * @param drafts the drafts
     * @return the drafts, some of them headings now
     */
    static List<Draft> recognized(List<Draft> drafts) {
        float body = bodySize(drafts);
        long tagged = drafts.stream()
                .filter(draft -> draft instanceof Draft.Text text && text.kind() == Draft.Kind.HEADING)
                .count();
        boolean guess = tagged < HeadingShape.ENOUGH;
        return drafts.stream().map(draft -> recognized(draft, body, guess)).toList();
    }

    private static Draft recognized(Draft draft, float body, boolean guess) {
        if (!(draft instanceof Draft.Text text)) {
            return draft;
        }
        if (text.kind() == Draft.Kind.HEADING && isNumberedSentence(text.text().text())) {
            return text.with(Draft.Kind.PARAGRAPH, 0);
        }
        return guess && text.kind() == Draft.Kind.PARAGRAPH && text.label().isEmpty() && isHeading(text, body)
                ? text.with(Draft.Kind.HEADING, level(text.area().size(), body))
                : draft;
    }

    /** Some documents tag their numbered paragraphs as headings. */
    private static boolean isNumberedSentence(String text) {
        return text.length() > HeadingShape.LONGEST
                && Markers.find(text)
                        .filter(marker -> marker.kind() == Markers.Kind.NUMBER)
                        .isPresent();
    }

    private static boolean isHeading(Draft.Text draft, float body) {
        String text = draft.text().text();
        boolean prominent = draft.area().bold() || draft.area().size() >= body * 1.15f;
        return prominent && HeadingShape.fits(text);
    }

    private static int level(float size, float body) {
        return size >= body * 1.3f ? 1 : size >= body * 1.1f ? 2 : 3;
    }

    /** {@return the size of most characters of the paragraphs} */
    static float bodySize(List<Draft> drafts) {
        Map<Float, Integer> sizes = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft instanceof Draft.Text text && text.kind() == Draft.Kind.PARAGRAPH) {
                sizes.merge(text.area().size(), text.text().length(), Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }
}
