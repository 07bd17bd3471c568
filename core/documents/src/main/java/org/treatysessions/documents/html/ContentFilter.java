// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Furniture;

/** Separates the content of a web page from what surrounds it: menus, banners, forms, hidden parts. */
final class ContentFilter {

    private static final Set<String> TAGS = Set.of("nav", "aside", "dialog", "menu");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "search",
            "banner",
            "contentinfo",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip");

    /** Words in classes and ids of what surrounds the content. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:.*[-_])?(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|banner|share|sharing|social|pagination|pager"
                    + "|newsletter|popup|modal|advert|ads|skip|skiplink|searchform|toolbar|sharedaddy|footer)(?:[-_].*)?"
                    + "|related(?:[-_].*)?|comment-(?:list|respond|form)|comments-area|site-header|screen-reader-text"
                    + "|visually-hidden|sr-only");

    private static final Set<String> FORM_PARTS = Set.of("button", "textarea", "label", "legend");

    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SIMPLE_SELECTOR = Pattern.compile("([\\w]*)(?:([.#])([-\\w]+))?");

    private final Set<String> hiddenSelectors = new HashSet<>();
    private final @Nullable Element main;
    private final int textLength;

    ContentFilter(Document page) {
        for (Element style : page.select("style")) {
            String media = style.attr("media").toLowerCase(Locale.ROOT);
            if (media.isEmpty() || media.contains("all") || media.contains("screen")) {
                readRules(style.data());
            }
        }
        main = findMain(page);
        textLength = page.text().length();
    }

    /** Reads the rules that hide elements of a class, id or tag; rules for some media only are left out. */
    private void readRules(String css) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selectors = css.substring(at, open);
            boolean group = selectors.strip().startsWith("@");
            int close = end(css, open);
            if (!group && HIDING.matcher(css.substring(open, close)).find()) {
                for (String selector : COMMENT.matcher(selectors).replaceAll("").split(",", -1)) {
                    if (SIMPLE_SELECTOR.matcher(selector.strip()).matches()) {
                        hiddenSelectors.add(selector.strip());
                    }
                }
            }
            at = close + 1;
        }
    }

    /** The end of the braces that open at a place, with those within them. */
    private static int end(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }

    /** The one element that the page declares its main content; null if there is none, or more. */
    private static @Nullable Element findMain(Document page) {
        for (String query : new String[] {"main, [role=main]", "article"}) {
            var found = page.select(query);
            if (found.size() == 1 && found.get(0).text().length() > 200) {
                return found.get(0);
            }
        }
        return null;
    }

    /**
     * Returns the kind of an element that is not content.
     *
     * @param element the element
     * @return the kind of furniture, or null if it is content or has content
     */
    Furniture.@Nullable Kind furniture(Element element) {
        if (isHidden(element)) {
            return Furniture.Kind.HIDDEN;
        }
        if (main != null && !main.equals(element) && !isAround(element) && !isWithin(element)) {
            return Furniture.Kind.NAVIGATION;
        }
        return isNavigation(element) ? Furniture.Kind.NAVIGATION : null;
    }

    private boolean isNavigation(Element element) {
        String tag = element.normalName();
        if (element.equals(main) || isAround(element) || tag.equals("body") || tag.equals("html")) {
            return false;
        }
        if (TAGS.contains(tag)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isFormPart(element)) {
            return true;
        }
        if ((tag.equals("footer") || tag.equals("header")) && !isInArticle(element)) {
            return true;
        }
        return isNamedSo(element) && element.text().length() * 2 < textLength;
    }

    /** A frame around all of the page may be named for the menu that is in it, too. */
    private static boolean isNamedSo(Element element) {
        for (String name : element.classNames()) {
            if (NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return !element.id().isEmpty()
                && NAMES.matcher(element.id().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isFormPart(Element element) {
        return (FORM_PARTS.contains(element.normalName())
                        && !element.normalName().equals("label"))
                || (element.normalName().equals("form")
                        && element.select("input[type=checkbox], input[type=radio]")
                                .isEmpty());
    }

    private static boolean isInArticle(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (Set.of("article", "main", "section").contains(parent.normalName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(Element element) {
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find()
                || element.normalName().equals("noscript")) {
            return true;
        }
        String tag = element.normalName();
        if (hiddenSelectors.isEmpty()) {
            return false;
        }
        for (String name : element.classNames()) {
            if (hiddenSelectors.contains("." + name) || hiddenSelectors.contains(tag + "." + name)) {
                return true;
            }
        }
        return hiddenSelectors.contains(tag)
                || (!element.id().isEmpty()
                        && (hiddenSelectors.contains("#" + element.id())
                                || hiddenSelectors.contains(tag + "#" + element.id())));
    }

    /** Whether an element has the main content somewhere in it. */
    private boolean isAround(Element element) {
        for (Element parent = main; parent != null; parent = parent.parent()) {
            if (parent.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(Element element) {
        for (Element parent = element; parent != null; parent = parent.parent()) {
            if (parent.equals(main)) {
                return true;
            }
        }
        return false;
    }
}
