// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.treatysessions.model.CountrySession;

/**
 * A rendered session as other parsers read it.
 *
 * @param text all of its text, with single blanks for white space and without isolates
 * @param headings its headings with their levels, as in {@code 2 State report}
 * @param elements the kinds of its elements
 * @param addresses where its links lead to
 */
record Rendered(String text, List<String> headings, Set<String> elements, List<String> addresses) {

    /** The formats of a page. */
    enum Format {
        MARKDOWN(SessionRenderer.markdown()),
        HTML(SessionRenderer.html());

        private final SessionRenderer renderer;

        Format(SessionRenderer renderer) {
            this.renderer = renderer;
        }

        String render(CountrySession session, Locale locale) {
            StringWriter out = new StringWriter();
            try {
                renderer.render(session, locale, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    }

    static Rendered of(Format format, String output) {
        return format == Format.HTML ? html(output) : markdown(output);
    }

    private static Rendered html(String output) {
        Document page = Jsoup.parse(output);
        assertThat(page.select("script, [style], [src], link, img")).isEmpty();
        Element main = page.selectFirst("main");
        return new Rendered(
                plain(main.wholeText()),
                main.select("h1, h2, h3, h4, h5, h6").stream()
                        .map(heading -> heading.tagName().substring(1) + " " + plain(heading.text()))
                        .toList(),
                new TreeSet<>(
                        main.getAllElements().stream().map(Element::tagName).toList()),
                main.select("a").eachAttr("href"));
    }

    private static Rendered markdown(String output) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(output);
        StringBuilder text = new StringBuilder();
        List<String> headings = new ArrayList<>();
        Set<String> elements = new TreeSet<>();
        List<String> addresses = new ArrayList<>();
        document.accept(new AbstractVisitor() {

            @Override
            protected void visitChildren(Node parent) {
                elements.add(parent.getClass().getSimpleName());
                boolean isBlock = parent instanceof org.commonmark.node.Block;
                text.append(isBlock ? "\n" : "");
                super.visitChildren(parent);
                text.append(isBlock || parent.getClass().getSimpleName().equals("TableCell") ? "\n" : "");
            }

            @Override
            public void visit(Heading heading) {
                int from = text.length();
                super.visit(heading);
                headings.add(heading.getLevel() + " " + plain(text.substring(from)));
            }

            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                super.visit(link);
            }

            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
                super.visit(node);
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
                super.visit(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                text.append(node.getLiteral());
                super.visit(node);
            }

            @Override
            public void visit(org.commonmark.node.HtmlInline node) {
                elements.add("HtmlInline");
            }

            @Override
            public void visit(org.commonmark.node.HtmlBlock node) {
                elements.add("HtmlBlock");
            }

            @Override
            public void visit(org.commonmark.node.ThematicBreak node) {
                elements.add("ThematicBreak");
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append("\n");
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append("\n");
            }
        });
        return new Rendered(plain(text.toString()), headings, elements, addresses);
    }

    /** Normalizes a text for comparison: single blanks for white space, and no isolates. */
    static String plain(String text) {
        return text.replaceAll("[\u2068\u2069]", "").replaceAll("\\s+", " ").strip();
    }
}
