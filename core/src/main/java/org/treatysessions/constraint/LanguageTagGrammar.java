package org.treatysessions.constraint;

import java.util.Locale;
import java.util.Set;

/** The grammar of RFC 5646, section 2.1, read from left to right, one subtag at a time. */
final class LanguageTagGrammar {

    /** The irregular tags; the regular grandfathered ones follow the grammar. */
    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private final String[] subtags;
    private int next;

    private LanguageTagGrammar(String tag) {
        this.subtags = tag.split("-", -1);
    }

    static boolean isWellFormed(String tag) {
        if (tag.length() == 2) {
            return isLetters(tag);
        }
        LanguageTagGrammar grammar = new LanguageTagGrammar(tag);
        return (grammar.language()
                        && grammar.script()
                        && grammar.region()
                        && grammar.variants()
                        && grammar.extensions()
                        && grammar.privateUse()
                        && grammar.atEnd())
                || IRREGULAR.contains(tag.toLowerCase(Locale.ROOT));
    }

    private boolean language() {
        if (isSingleton("x")) {
            return true;
        }
        int length = peek().length();
        if (!isLetters(peek()) || length < 2 || length > 8) {
            return false;
        }
        next++;
        for (int extended = 0; length <= 3 && extended < 3 && peek().length() == 3 && isLetters(peek()); extended++) {
            next++;
        }
        return true;
    }

    private boolean script() {
        if (peek().length() == 4 && isLetters(peek())) {
            next++;
        }
        return true;
    }

    private boolean region() {
        if ((peek().length() == 2 && isLetters(peek())) || (peek().length() == 3 && isDigits(peek()))) {
            next++;
        }
        return true;
    }

    private boolean variants() {
        while ((peek().length() >= 5 && peek().length() <= 8 && isAlphanumeric(peek()))
                || (peek().length() == 4 && isDigits(peek().substring(0, 1)) && isAlphanumeric(peek()))) {
            next++;
        }
        return true;
    }

    private boolean extensions() {
        while (peek().length() == 1 && isAlphanumeric(peek()) && !isSingleton("x")) {
            next++;
            if (!oneOrMore(2)) {
                return false;
            }
        }
        return true;
    }

    private boolean privateUse() {
        if (isSingleton("x")) {
            next++;
            return oneOrMore(1);
        }
        return true;
    }

    private boolean oneOrMore(int shortest) {
        int first = next;
        while (peek().length() >= shortest && peek().length() <= 8 && isAlphanumeric(peek())) {
            next++;
        }
        return next > first;
    }

    private boolean atEnd() {
        return next == subtags.length;
    }

    private boolean isSingleton(String letter) {
        return peek().equalsIgnoreCase(letter);
    }

    private String peek() {
        return next < subtags.length ? subtags[next] : "";
    }

    private static boolean isLetters(String subtag) {
        return consistsOf(subtag, true, false);
    }

    private static boolean isDigits(String subtag) {
        return consistsOf(subtag, false, true);
    }

    private static boolean isAlphanumeric(String subtag) {
        return consistsOf(subtag, true, true);
    }

    /** A loop, not a stream: every document of a record has a tag, and a stream is many objects. */
    private static boolean consistsOf(String subtag, boolean letters, boolean digits) {
        for (int i = 0; i < subtag.length(); i++) {
            char c = subtag.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isDigit = c >= '0' && c <= '9';
            if (!(letters && isLetter) && !(digits && isDigit)) {
                return false;
            }
        }
        return true;
    }
}
