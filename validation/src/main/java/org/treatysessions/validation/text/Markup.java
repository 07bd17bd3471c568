// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import org.treatysessions.constraint.NoWhiteSpace;

/**
 * Finds what was copied along with a text: HTML tags, Markdown links, a bullet, control characters.
 *
 * <p>The time is proportional to the length of the text, whatever the text is.
 */
public final class Markup {

    /** Bullet, middle dot, asterisk, hyphen, en dash. */
    private static final String BULLETS = "\u2022\u00B7*-\u2013";

    private Markup() {}

    /**
     * Checks if a text has any of these.
     *
     * @param text the text
     * @param features the {@linkplain TextFeatures#of features} of the text
     * @return whether it has
     */
    public static boolean isIn(String text, int features) {
        return (features & TextFeatures.CONTROL) != 0
                || startsWithBullet(text)
                || ((features & TextFeatures.TAG) != 0 && hasTag(text))
                || ((features & TextFeatures.LINK) != 0 && hasLink(text));
    }

    private static boolean startsWithBullet(String text) {
        return isWhiteSpace(text, 1) && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean hasTag(String text) {
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            if (isTag(text, open)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag opens here; the next opening bracket ends the search, so that no stretch is searched twice. */
    private static boolean isTag(String text, int open) {
        int name = text.startsWith("/", open + 1) ? open + 2 : open + 1;
        int end = name;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == name || !isLetter(text.charAt(name))) {
            return false;
        }
        int close = end;
        while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        return text.startsWith(">", close) && canFollowName(text.substring(end, close), end - name);
    }

    /**
     * Whether a text is possible between the name of a tag and its end.
     *
     * <p>After a name of one letter, words are attributes only if one has a value: {@code x <y and z> w} compares
     * quantities, although it is a tag in HTML.
     */
    private static boolean canFollowName(String rest, int lengthOfName) {
        String attributes = stripped(rest);
        return attributes.isEmpty()
                || rest.equals("/")
                || (isWhiteSpace(rest, 0) && (lengthOfName > 1 || attributes.equals("/") || hasValue(attributes)));
    }

    /** The text without white space at its ends; that of Unicode, unlike {@link String#strip}. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text, start)) {
            start++;
        }
        while (end > start && isWhiteSpace(text, end - 1)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean hasValue(String attributes) {
        for (int sign = attributes.indexOf('=', 1); sign >= 0; sign = attributes.indexOf('=', sign + 1)) {
            if (isNamePart(attributes.charAt(sign - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasLink(String text) {
        int open = text.indexOf('[');
        int middle = open < 0 ? -1 : text.indexOf("](", open);
        return middle >= 0 && text.indexOf(')', middle) >= 0;
    }

    private static boolean isWhiteSpace(String text, int index) {
        return index < text.length() && NoWhiteSpace.Validator.isWhiteSpace(text.charAt(index));
    }
}
