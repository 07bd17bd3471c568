// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph; abbreviations such as "paras." do not end one. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.?!][”’\"')]*\\s+(?=[\\p{Lu}«“])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b(?:arts?|paras?|par|párrs?|No|Nos|núms?|Mr|Mrs|Ms|Dr|Sr|Sra|Mme|vol|see|p|pp|cf|St|Corr|Add)|\\.\\.)\\.$");

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param from its first character
     * @param to the character after its last one, full stop included
     */
    record Sentence(int from, int to) {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            String before = text.substring(Math.max(0, end.start() - 8), end.start() + 1);
            if (!ABBREVIATION.matcher(before).find()) {
                sentences.add(new Sentence(start, end.start() + 1));
                start = end.end();
            }
        }
        sentences.add(new Sentence(start, text.length()));
        return sentences;
    }
}
