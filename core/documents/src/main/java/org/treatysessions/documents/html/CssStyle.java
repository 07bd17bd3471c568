// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.treatysessions.documents.block.Style;

/** The style of an element's text, by its tag and its own style attribute. */
final class CssStyle {

    private static final Pattern WEIGHT =
            Pattern.compile("font-weight\\s*:\\s*(bold|bolder|[6-9]00|normal|lighter|[1-5]00)");

    private CssStyle() {}

    /**
     * Returns the style of an element's text.
     *
     * @param element the element
     * @param around the style around it
     * @return its style
     */
    static Style of(Element element, Style around) {
        Style style = switch (element.normalName()) {
            case "b", "strong", "th" -> around.withBold(true);
            case "i", "em", "cite" -> around.withItalic(true);
            case "u", "ins" -> around.withUnderlined(true);
            case "s", "strike", "del" -> around.withStruck(true);
            default -> around;
        };
        String css = element.attr("style");
        if (css.isEmpty()) {
            return style;
        }
        css = css.toLowerCase(Locale.ROOT);
        Matcher weight = WEIGHT.matcher(css);
        if (weight.find()) {
            String value = weight.group(1);
            style = style.withBold(value.startsWith("bold") || value.matches("[6-9]00"));
        }
        if (css.contains("line-through")) {
            style = style.withStruck(true);
        }
        if (css.matches("(?s).*font-style\\s*:\\s*italic.*")) {
            style = style.withItalic(true);
        }
        return css.matches("(?s).*text-decoration[^;]*underline.*") ? style.withUnderlined(true) : style;
    }
}
