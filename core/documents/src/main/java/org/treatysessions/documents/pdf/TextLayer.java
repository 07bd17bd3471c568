// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.Blocks;

/**
 * Judges whether the characters of the text layer of a PDF are those that it shows.
 *
 * <p>Fonts have tables from shapes to characters. Some programs write wrong ones, for Arabic nearly all: lam-alef becomes
 * waw, ta marbuta becomes qaf, letters are lengthened by characters of their own, and numbers mix two kinds of digits.
 * The copied text then differs from the text that readers see.
 */
final class TextLayer {

    /** So many letters show how often each usually is. */
    private static final int ENOUGH_LETTERS = 400;

    private static final int ENOUGH_WORDS = 150;

    private static final Pattern ARABIC_WORD = Pattern.compile("[[\\p{IsArabic}&&\\p{L}]\\u0640]+");
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}&&\\p{L}]{3,}");
    private static final Pattern MIXED_DIGITS =
            Pattern.compile("[0-9][\\u0660-\\u0669\\u06F0-\\u06F9]|[\\u0660-\\u0669\\u06F0-\\u06F9][0-9]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyAEIOUYæøœÆØŒı]");

    /** The most frequent words of Arabic: about one word in eight. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "في", "من", "على", "إلى", "أن", "عن", "التي", "مع", "أو", "هذه", "هذا", "ما", "لا", "وفي", "ومن", "وعلى");

    private TextLayer() {}

    /**
     * Returns where a document's text is not what it shows.
     *
     * @param pages the pages
     * @param blocks what was read of them, in reading order
     * @return the first page on which that was found, or empty if the text can be trusted
     */
    static OptionalInt brokenPage(Iterable<PageContent> pages, Iterable<Block> blocks) {
        for (PageContent page : pages) {
            if (page.unmapped() > 20 && page.unmapped() * 3 > page.glyphs().size()) {
                return OptionalInt.of(page.number());
            }
        }
        StringBuilder text = new StringBuilder();
        int[] mixed = {0};
        for (Block block : blocks) {
            Blocks.texts(List.of(block)).forEach(part -> {
                String line = part.text().text();
                if (mixed[0] == 0
                        && !part.text().spans().isEmpty()
                        && MIXED_DIGITS.matcher(line).find()) {
                    mixed[0] = part.text().spans().get(0).page();
                }
                text.append(line).append('\n');
            });
        }
        if (mixed[0] > 0) {
            return OptionalInt.of(mixed[0]);
        }
        return isNoLanguage(text) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    private static boolean isNoLanguage(CharSequence text) {
        long unknown = text.chars()
                .filter(c -> c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF))
                .count();
        return unknown * 20 > text.length() || isNotArabic(text) || isNotLatin(text);
    }

    /** Whether what looks like Arabic lacks what all Arabic has. */
    private static boolean isNotArabic(CharSequence text) {
        int letters = 0;
        int lengthened = 0;
        int feminine = 0;
        int words = 0;
        int articles = 0;
        int functions = 0;
        Matcher word = ARABIC_WORD.matcher(text);
        while (word.find()) {
            String found = word.group();
            words++;
            articles += found.matches("[وبكف]?(?:ال|لل).*") ? 1 : 0;
            functions += FUNCTION_WORDS.contains(found) ? 1 : 0;
            letters += found.length();
            lengthened += (int) found.chars().filter(c -> c == 0x0640).count();
            feminine += found.endsWith("\u0629") ? 1 : 0;
        }
        if (lengthened * 50 > letters && letters > 20) {
            return true;
        }
        return letters >= ENOUGH_LETTERS
                && words >= ENOUGH_WORDS / 2
                && (feminine * 25 < words || articles * 12 < words || functions * 25 < words);
    }

    /** Whether what looks like words in Latin letters has hardly any vowels. */
    private static boolean isNotLatin(CharSequence text) {
        int words = 0;
        int pronounced = 0;
        Matcher word = LATIN_WORD.matcher(text);
        while (word.find()) {
            words++;
            pronounced += VOWEL.matcher(Normalizer.normalize(word.group(), Normalizer.Form.NFD))
                            .find()
                    ? 1
                    : 0;
        }
        return words >= ENOUGH_WORDS && pronounced * 2 < words;
    }
}
