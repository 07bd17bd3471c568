// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;
import org.treatysessions.documents.block.Style;

/**
 * The marks of style and links in plain text that people and converters write: {@code **bold**}, {@code [words](address)},
 * {@code <u>underlined</u>}.
 */
final class TextMarkup {

    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?=\\S)(?<bold>[^*]{1,500}?)(?<=\\S)\\*\\*|\\[(?<words>[^\\[\\]]{1,500})]\\((?<target>[^()\\s]{0,2000})\\)"
                    + "|<(?<tag>[ubi])>(?<inner>[^<>]{0,500})</\\k<tag>>");

    private TextMarkup() {}

    /**
     * Reads a line or part of one.
     *
     * @param text the text
     * @param line the number of its line
     * @return the text with its styles and links
     */
    static RichText read(String text, int line) {
        RichTextBuilder rich = RichText.builder();
        read(text, Style.PLAIN, line, rich);
        return rich.build();
    }

    /**
     * Reads a line, or a part of one, to the end of a text.
     *
     * @param text the text
     * @param style the style around it
     * @param line the number of its line
     * @param out where the text is added
     */
    static void read(String text, Style style, int line, RichTextBuilder out) {
        Matcher matcher = MARK.matcher(text);
        int from = 0;
        while (matcher.find()) {
            out.append(text.substring(from, matcher.start()), style, null, 0, line);
            if (matcher.group("bold") != null) {
                read(matcher.group("bold"), style.withBold(true), line, out);
            } else if (matcher.group("words") != null) {
                out.append(matcher.group("words"), style, matcher.group("target"), 0, line);
            } else {
                read(matcher.group("inner"), tagged(style, matcher.group("tag")), line, out);
            }
            from = matcher.end();
        }
        out.append(text.substring(from), style, null, 0, line);
    }

    private static Style tagged(Style style, String tag) {
        return switch (tag) {
            case "b" -> style.withBold(true);
            case "i" -> style.withItalic(true);
            default -> style.withUnderlined(true);
        };
    }
}
