// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search for the correct form of a misprinted document symbol.
 *
 * <p>The search assumes one misprint, and tries three ranks of them in turn, until one leads to correct symbols:
 *
 * <ol>
 *   <li>the segment {@code C} is missing: {@code CAT/BGR/CO/6}
 *   <li>two neighbours are exchanged, a slash is missing, or a separator is another character: {@code CCPR/C/IRL/CO4},
 *       {@code CCPR/CO.70/ARG}
 *   <li>a word has a character too many, too few, or another one: {@code CCPR/C/SH.325}
 * </ol>
 *
 * <p>No number is changed or invented, and the State must have a known code. The work is bounded: the search parses a
 * few hundred texts of the length of a symbol. The code of {@link #of} is thread-safe.
 */
final class SymbolSuggestion {

    /** The length of the longest text that is searched; symbols have up to about 40 characters. */
    private static final int MAX_LENGTH = 60;

    private static final String SEPARATORS = "/.-";

    /** The first segments of the symbols of committees, with the slash after them. */
    private static final Set<String> FIRST_SEGMENTS = Stream.of(Committee.values())
            .map(Committee::symbolPrefix)
            .map(prefix -> prefix.substring(0, prefix.indexOf('/') + 1))
            .collect(Collectors.toUnmodifiableSet());

    /** The words that symbols consist of, including the codes of States, in alphabetical order. */
    private static final List<String> WORDS = words();

    /** The correct symbols found so far. */
    private final Set<String> found = new LinkedHashSet<>();

    private final String text;

    private SymbolSuggestion(String text) {
        this.text = text;
    }

    private static List<String> words() {
        Set<String> words = new TreeSet<>();
        for (String text : SymbolForms.INSTANCE.words()) {
            words.addAll(List.of(text.split("[/.]")));
        }
        words.addAll(SymbolSegments.SUFFIXES);
        words.addAll(SymbolSegments.PAPERS);
        words.addAll(SymbolCodes.INSTANCE.codes());
        words.addAll(CountryTable.INSTANCE.codes());
        words.removeIf(word -> word.isEmpty() || isDigit(word.charAt(0)));
        return List.copyOf(words);
    }

    /**
     * Returns the correct form of a misprinted symbol.
     *
     * @param text the text of the symbol
     * @return the only correct form of the first rank that leads to any; empty if there is none, or more than one
     */
    static Optional<String> of(String text) {
        String repaired = text.length() > SymbolGrammar.MAX_LENGTH ? text : SymbolRepair.ofBlanksAndDashes(text);
        if (repaired.length() > MAX_LENGTH || repaired.indexOf('/') < 0) {
            return Optional.empty();
        }
        SymbolSuggestion suggestion = new SymbolSuggestion(repaired);
        suggestion.addSegment();
        if (suggestion.found.isEmpty()) {
            suggestion.exchangeNeighbours();
            suggestion.mendSeparators();
        }
        if (suggestion.found.isEmpty()) {
            suggestion.leaveOut();
            suggestion.mendWords();
        }
        return suggestion.found.size() == 1
                ? Optional.of(suggestion.found.iterator().next())
                : Optional.empty();
    }

    private void addSegment() {
        int slash = text.indexOf('/');
        consider(text.substring(0, slash) + "/C" + text.substring(slash));
    }

    private void exchangeNeighbours() {
        for (int i = 0; i + 1 < text.length(); i++) {
            char left = text.charAt(i);
            char right = text.charAt(i + 1);
            boolean isNumber = isDigit(left) || isDigit(right);
            if (left != right
                    && !(isNumber && (isDigitAt(i - 1) || isDigitAt(i + 2) || isDigit(left) == isDigit(right)))) {
                consider(text.substring(0, i) + right + left + text.substring(i + 2));
            }
        }
    }

    private void mendSeparators() {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                replace(i, '/');
                if (!Character.isLetter(c)) {
                    replace(i, '.');
                    replace(i, '-');
                }
            }
            if (!(isDigit(c) && isDigitAt(i - 1))) {
                consider(text.substring(0, i) + '/' + text.substring(i));
            }
        }
    }

    private void replace(int index, char c) {
        if (text.charAt(index) != c) {
            consider(text.substring(0, index) + c + text.substring(index + 1));
        }
    }

    private void leaveOut() {
        for (int i = 0; i < text.length(); i++) {
            if (mayBeLeftOut(i)) {
                consider(text.substring(0, i) + text.substring(i + 1));
            }
        }
    }

    /** Returns whether a character may be dropped: of digits only a leading zero, and nothing that separates two. */
    private boolean mayBeLeftOut(int index) {
        char c = text.charAt(index);
        boolean isAfterDigit = isDigitAt(index - 1);
        boolean isBeforeDigit = isDigitAt(index + 1);
        if (isDigit(c)) {
            return c == '0' && !isAfterDigit && isBeforeDigit;
        }
        return !(isAfterDigit && isBeforeDigit);
    }

    /** Replaces each text between two separators by the words that are nearly the same. */
    private void mendWords() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                for (String word : WORDS) {
                    if (isNear(word, start, i)) {
                        consider(text.substring(0, start) + word + text.substring(i));
                    }
                }
                start = i + 1;
            }
        }
    }

    /** Returns whether part of the text differs from a word in one character. */
    private boolean isNear(String word, int start, int end) {
        int length = end - start;
        if (Math.abs(word.length() - length) > 1 || length == 0) {
            return false;
        }
        int same = 0;
        while (same < length && same < word.length() && word.charAt(same) == text.charAt(start + same)) {
            same++;
        }
        int restOfWord = same + (word.length() >= length ? 1 : 0);
        int restOfText = start + same + (length >= word.length() ? 1 : 0);
        return word.length() - restOfWord == end - restOfText
                && restOfWord <= word.length()
                && text.startsWith(word.substring(restOfWord), restOfText);
    }

    private void consider(String candidate) {
        SymbolParts parts = SymbolGrammar.find(candidate);
        if (parts != null && hasKnownState(parts) && !leavesCommittee(candidate)) {
            found.add(candidate);
        }
    }

    /** Returns whether the text begins as symbols of a committee do, and a candidate begins in another way. */
    private boolean leavesCommittee(String candidate) {
        String first = text.substring(0, text.indexOf('/') + 1);
        return FIRST_SEGMENTS.contains(first) && !candidate.startsWith(first);
    }

    private static boolean hasKnownState(SymbolParts parts) {
        Optional<String> state = parts.state();
        return state.isEmpty() || !parts.referents().isEmpty();
    }

    private boolean isDigitAt(int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
