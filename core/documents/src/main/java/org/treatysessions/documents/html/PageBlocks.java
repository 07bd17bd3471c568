// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.BlockListBuilder;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.HeadingShape;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;
import org.treatysessions.documents.block.Style;

/** The blocks of a web page. */
final class PageBlocks {

    /** Elements that begin a new line. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "legend",
            "xmp");

    /** Elements whose content is not text. */
    private static final Set<String> IGNORED = Set.of(
            "script",
            "style",
            "template",
            "head",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "object",
            "iframe",
            "map",
            "datalist",
            "img",
            "link",
            "meta",
            "colgroup",
            "rt",
            "rp");

    /** Ids of footnotes, such as Word writes. */
    private static final Pattern NOTE_ID =
            Pattern.compile("_?(?:ftn|edn|fn|footnote|note)[-_:]?(\\d{1,3}|[ivx]{1,5}|\\*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE_MARK = Pattern.compile("\\[?\\(?([\\p{Nd}*†‡§]{1,4})\\)?]?");
    private static final Pattern UNIT = Pattern.compile("(?:^|.*[^\\p{L}])(?:m|km|cm|mm)", Pattern.DOTALL);

    private final BlockListBuilder blocks = new BlockListBuilder();
    private final ContentFilter filter;
    private final Document page;
    private final boolean guessHeadings;

    /** The text since the last block began or ended. */
    private RichTextBuilder line = RichText.builder();

    private int heading;
    private int depth;
    private @Nullable String marker;
    private @Nullable String note;

    PageBlocks(Document page) {
        this.page = page;
        this.filter = new ContentFilter(page);
        this.guessHeadings = page.select("h1, h2, h3, h4, h5, h6").size() < HeadingShape.ENOUGH;
    }

    /** {@return the blocks} */
    List<Block> blocks() {
        Element title = page.selectFirst("head > title");
        if (title != null) {
            furniture(title, Furniture.Kind.WINDOW_TITLE);
        }
        children(page.body(), Style.PLAIN, null);
        flush();
        return blocks.build();
    }

    private void children(Element parent, Style style, @Nullable String link) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(whiteSpace(text, parent), style, link, 0, lineOf(text));
            } else if (child instanceof Element element) {
                element(element, style, link);
            }
        }
    }

    /** Line breaks in the source are white space like any other, but for preformatted text. */
    private static String whiteSpace(TextNode text, Element parent) {
        boolean preformatted = parent.normalName().equals("pre") || parent.closest("pre") != null;
        return preformatted ? text.getWholeText() : text.getWholeText().replaceAll("[\\t\\n\\f\\r]+", " ");
    }

    private void element(Element element, Style style, @Nullable String link) {
        String tag = element.normalName();
        if (IGNORED.contains(tag)) {
            return;
        }
        Furniture.Kind furniture = filter.furniture(element);
        if (furniture != null) {
            if (BLOCKS.contains(tag)) {
                flush();
            }
            furniture(element, furniture);
            return;
        }
        if (BLOCKS.contains(tag)) {
            flush();
            block(element, tag, style, link);
            flush();
        } else {
            inline(element, tag, style, link);
        }
    }

    private void furniture(Element element, Furniture.Kind kind) {
        RichTextBuilder text = RichText.builder();
        text.append(element.text(), Style.PLAIN, null, 0, lineOf(element));
        RichText built = text.build();
        if (!built.isEmpty()) {
            flush();
            blocks.furniture(kind, built);
        }
    }

    private void block(Element element, String tag, Style style, @Nullable String link) {
        Matcher noteId = NOTE_ID.matcher(element.id());
        if (noteId.matches() && note == null && !tag.startsWith("h")) {
            note = noteId.group(1);
            children(element, style, link);
            flush();
            note = null;
            return;
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                heading = tag.charAt(1) - '0';
                children(element, style, link);
                flush();
                heading = 0;
            }
            case "ul", "menu", "dir", "ol" -> list(element, tag.equals("ol"), style, link);
            case "table" -> table(element, style, link);
            case "dl" -> definitions(element, style, link);
            default -> children(element, CssStyle.of(element, style), link);
        }
    }

    private void list(Element list, boolean numbered, Style style, @Nullable String link) {
        depth++;
        ListCounter counter = new ListCounter(list, numbered);
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                flush();
                if (filter.furniture(item) != null) {
                    element(item, style, link);
                } else {
                    marker = counter.next(item);
                    Matcher noteId = NOTE_ID.matcher(item.id());
                    if (noteId.matches()) {
                        note = noteId.group(1);
                    }
                    children(item, CssStyle.of(item, style), link);
                    flush();
                    marker = null;
                    note = null;
                }
            } else if (child instanceof Element other) {
                element(other, style, link);
            } else if (child instanceof TextNode text && !text.isBlank()) {
                line.append(text.getWholeText(), style, link, 0, lineOf(text));
            }
        }
        flush();
        depth--;
    }

    /** A list of terms and definitions is a table of two columns. */
    private void definitions(Element list, Style style, @Nullable String link) {
        blocks.beginTable();
        boolean inRow = false;
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            Furniture.Kind furniture = filter.furniture(part);
            if (furniture != null) {
                furniture(part, furniture);
                continue;
            }
            boolean term = part.normalName().equals("dt");
            if (term || !inRow) {
                blocks.beginRow();
                inRow = true;
                if (!term) {
                    blocks.skipColumns(1);
                }
            }
            blocks.beginCell(1, 1);
            children(part, CssStyle.of(part, style), link);
            flush();
            blocks.endCell();
        }
        blocks.endTable();
    }

    private void table(Element table, Style style, @Nullable String link) {
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        List<Element> cells = table.select("> tr > *, > thead > tr > *, > tbody > tr > *, > tfoot > tr > *");
        for (Element caption : table.select("> caption")) {
            children(caption, CssStyle.of(caption, style), link);
            flush();
        }
        // A table of one cell, or one for the layout, is a frame around what is in it.
        boolean frame = cells.size() <= 1 || table.attr("role").equals("presentation");
        if (frame) {
            cells.forEach(cell -> {
                flush();
                children(cell, CssStyle.of(cell, style), link);
                flush();
            });
            return;
        }
        blocks.beginTable();
        for (Element row : rows) {
            Furniture.Kind furniture = filter.furniture(row);
            if (furniture != null) {
                furniture(row, furniture);
                continue;
            }
            blocks.beginRow();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    blocks.beginCell(span(cell, "rowspan"), span(cell, "colspan"));
                    Furniture.Kind hidden = filter.furniture(cell);
                    if (hidden != null) {
                        furniture(cell, hidden);
                    } else {
                        children(cell, CssStyle.of(cell, style), link);
                        flush();
                    }
                    blocks.endCell();
                }
            }
        }
        blocks.endTable();
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(
                    1, Math.min(1_000, Integer.parseInt(cell.attr(attribute).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void inline(Element element, String tag, Style style, @Nullable String link) {
        Style own = CssStyle.of(element, style);
        switch (tag) {
            case "br" -> line.lineBreak();
            case "a" -> children(element, own, element.hasAttr("href") ? element.attr("href") : link);
            case "sup" -> raised(element, own, link);
            case "input" -> input(element, style);
            case "select" ->
                element.select("option[selected]")
                        .forEach(option -> line.append(option.text(), style, link, 0, lineOf(option)));
            case "wbr" -> {
                // a possible line break is not a space
            }
            default -> children(element, own, link);
        }
    }

    private void raised(Element element, Style style, @Nullable String link) {
        Matcher mark = NOTE_MARK.matcher(element.text().strip());
        boolean exponent =
                UNIT.matcher(line.lastWord()).matches() && element.select("a").isEmpty();
        if (mark.matches() && !exponent) {
            line.noteCall(mark.group(1));
        } else {
            children(element, style, link);
        }
    }

    private void input(Element input, Style style) {
        switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> {
                line.append(input.hasAttr("checked") ? "☒" : "☐", style, null, 0, lineOf(input));
                line.space();
            }
            case "", "text", "date" -> line.append(input.attr("value"), style, null, 0, lineOf(input));
            default -> {
                // buttons, secrets, files
            }
        }
    }

    private static int lineOf(Node node) {
        return node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
    }

    /** Ends the block of the text so far. */
    private void flush() {
        RichText text = line.build();
        line = RichText.builder();
        if (text.isEmpty()) {
            return;
        }
        if (note != null) {
            blocks.footnote(note, withoutMark(text, note));
        } else if (heading > 0) {
            blocks.heading(heading, text);
        } else if (marker != null) {
            blocks.marked(depth, marker, text);
            marker = null;
        } else if (guessHeadings && !blocks.inTable() && text.isBold() && HeadingShape.fits(text.text())) {
            blocks.heading(3, text);
        } else {
            blocks.paragraph(text);
        }
    }

    private static RichText withoutMark(RichText text, String mark) {
        if (!text.noteCalls().isEmpty() && text.noteCalls().get(0).at() == 0) {
            return text.withoutFirstCall();
        }
        Matcher matcher =
                Pattern.compile("\\[?" + Pattern.quote(mark) + "[].)]?\\s*").matcher(text.text());
        return matcher.lookingAt() ? text.part(matcher.end(), text.length()) : text;
    }
}
