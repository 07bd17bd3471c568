// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers, letters and bullets in front of paragraphs, points and headings.
 *
 * @since 0.1
 */
public final class Markers {

    /** {@code 12.}, also {@code 12 bis.}; not followed by a digit, so that {@code 1.5} is a value. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{Nd}{1,3}(?: ?(?:bis|ter|quater))?[.．、])[\\s]*(?=[^\\s\\p{Nd}.])");

    /** {@code 1-} in front of Arabic, where the full stop is usual in other languages. */
    private static final Pattern ARABIC_NUMBER = Pattern.compile("(\\p{Nd}{1,3} ?[-–])\\s*(?=[\\s\"«(]*\\p{IsArabic})");

    /** {@code (a)}, {@code a)}, {@code (iv)}, {@code (12)}, also of other alphabets. */
    private static final Pattern POINT = Pattern.compile(
            "([(（](?:\\p{L}|([a-z])\\2|[ivxlc]{2,6}|\\p{Nd}{1,2})[)）]|(?:[\\p{Ll}\\p{Lo}]|[ivx]{2,5}|\\p{Nd}{1,2})\\))\\s*(?=\\S)");

    private static final String BULLETS = "•●○◦▪■·‣⁃➢➤►▶\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

    private static final Pattern BULLET =
            Pattern.compile("([" + BULLETS + "])\\s*(?=\\S)|([-–—*]|o(?=\\t))\\s+(?=\\S)");

    /** {@code IV.}, {@code A.}, {@code iii.}: numbers of headings. */
    private static final Pattern HEADING_NUMBER = Pattern.compile(
            "([IVXLC]{1,7}\\.|\\p{Lu}\\.|[ivx]{1,5}\\.|\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*\\.)\\s*(?=[^\\s.])");

    private static final Set<String> FIRST = Set.of("a", "A", "i", "I", "1", "aa", "а", "А", "α", "أ", "ا");

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");

    private Markers() {}

    /** What a marker is. */
    public enum Kind {
        /** The number of a paragraph. */
        NUMBER,
        /** The letter or number of a point. */
        POINT,
        /** A bullet or dash. */
        BULLET
    }

    /**
     * A marker in front of a text.
     *
     * @param kind what it is
     * @param marker the marker as printed; bullets of symbol fonts are {@code •}
     * @param end the first character of the text after it
     */
    public record Marker(Kind kind, String marker, int end) {}

    /**
     * Finds the marker in front of a paragraph.
     *
     * @param text the paragraph
     * @return the marker, or empty if there is none
     */
    public static Optional<Marker> find(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(new Marker(Kind.NUMBER, matcher.group(1), matcher.end()));
        }
        matcher = ARABIC_NUMBER.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(new Marker(Kind.NUMBER, matcher.group(1), matcher.end()));
        }
        matcher = POINT.matcher(text);
        if (matcher.lookingAt()) {
            return Optional.of(new Marker(Kind.POINT, matcher.group(1), matcher.end()));
        }
        matcher = BULLET.matcher(text);
        if (matcher.lookingAt()) {
            String bullet = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            return Optional.of(new Marker(Kind.BULLET, bullet(bullet), matcher.end()));
        }
        return Optional.empty();
    }

    /**
     * Finds the number in front of a heading.
     *
     * @param text the heading
     * @return the number as printed, such as {@code IV.} or {@code A.}, or empty if there is none
     */
    public static Optional<Marker> findHeadingNumber(String text) {
        Matcher matcher = HEADING_NUMBER.matcher(text);
        return matcher.lookingAt()
                ? Optional.of(new Marker(Kind.NUMBER, matcher.group(1), matcher.end()))
                : Optional.empty();
    }

    /**
     * Returns a number of a paragraph without what is printed around it.
     *
     * @param marker the marker, such as {@code 12.}
     * @return the number, such as {@code 12}, in European digits
     */
    public static String number(String marker) {
        StringBuilder number = new StringBuilder();
        marker.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                number.append(Character.digit(c, 10));
            } else {
                number.appendCodePoint(c);
            }
        });
        int end = number.length();
        while (end > 0 && ".．、-–) ".indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(0, end).strip();
    }

    /**
     * Returns the letters or digits of a point.
     *
     * @param marker the marker, such as {@code (a)} or {@code iv)}
     * @return the letters, such as {@code a} or {@code iv}
     */
    public static String letters(String marker) {
        return marker.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Returns whether letters of a point are the first of their kind.
     *
     * @param letters the letters
     * @return whether they are
     */
    static boolean isFirst(String letters) {
        return FIRST.contains(letters);
    }

    /**
     * Returns whether letters of points follow each other.
     *
     * @param letters the letters of a point
     * @param next the letters of another one
     * @return whether {@code next} comes after {@code letters} in an alphabet or as a number, also a Roman one
     */
    static boolean follows(String letters, String next) {
        if (ROMAN.contains(letters) && ROMAN.indexOf(next) == ROMAN.indexOf(letters) + 1) {
            return true;
        }
        if (letters.chars().allMatch(Character::isDigit)) {
            return next.chars().allMatch(Character::isDigit) && Integer.parseInt(next) == Integer.parseInt(letters) + 1;
        }
        if (letters.length() == 1 && next.length() == 1) {
            return next.charAt(0) == letters.charAt(0) + 1;
        }
        return letters.equals("z") && next.equals("aa");
    }

    private static String bullet(String bullet) {
        return bullet.charAt(0) >= '\uE000' && bullet.charAt(0) <= '\uF8FF' ? "•" : bullet;
    }

    /**
     * Returns whether a text is nothing but a bullet.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isBullet(String text) {
        return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
