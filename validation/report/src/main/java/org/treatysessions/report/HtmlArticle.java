// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.treatysessions.report.Page.Block;
import org.treatysessions.report.Page.Bullets;
import org.treatysessions.report.Page.Code;
import org.treatysessions.report.Page.Fact;
import org.treatysessions.report.Page.Facts;
import org.treatysessions.report.Page.Group;
import org.treatysessions.report.Page.Paragraph;
import org.treatysessions.report.Page.Part;
import org.treatysessions.report.Page.Phrase;
import org.treatysessions.report.Page.Section;
import org.treatysessions.report.Page.Table;

/** Writes a page as an article of an HTML document. */
final class HtmlArticle {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final int DEEPEST_HEADING = 6;

    private final Html to;
    private final int level;
    private final Notes notes;
    private Optional<String> textLanguage = Optional.empty();

    /** Writes what belongs to a value, after the text of the page that shows it. */
    @FunctionalInterface
    interface Notes {

        /** Writes nothing. */
        Notes NONE = (to, value) -> {};

        /**
         * Writes notes, as phrasing content.
         *
         * @param to the document
         * @param value the text with the value
         * @throws IOException if the document cannot be written
         */
        void write(Html to, Phrase value) throws IOException;
    }

    /**
     * Creates an article.
     *
     * @param to the document
     * @param level the level of the heading with its title, from 1 to 6
     * @param notes the notes on its values
     */
    HtmlArticle(Html to, int level, Notes notes) {
        this.to = to;
        this.level = level;
        this.notes = notes;
    }

    void write(Page page) throws IOException {
        textLanguage = page.textLanguage().filter(tag -> LANGUAGE.matcher(tag).matches());
        to.open("article");
        heading(page.title(), level);
        blocks(page.blocks(), level + 1);
        to.close("article").line();
    }

    private void heading(Phrase text, int atLevel) throws IOException {
        String heading = "h" + Math.min(atLevel, DEEPEST_HEADING);
        to.open(heading);
        parts(text);
        to.close(heading);
        notes.write(to, text);
        to.line();
    }

    private void blocks(List<? extends Block> blocks, int atLevel) throws IOException {
        for (Block block : blocks) {
            block(block, atLevel);
        }
    }

    private void block(Block block, int atLevel) throws IOException {
        if (block instanceof Section section) {
            to.open("section");
            heading(section.heading(), atLevel);
            blocks(section.blocks(), atLevel + 1);
            to.close("section").line();
        } else if (block instanceof Group group) {
            to.open("div", "class", "group").line();
            blocks(group.parts(), atLevel);
            to.close("div").line();
        } else if (block instanceof Paragraph paragraph) {
            to.open("p");
            phrase(paragraph.text());
            to.close("p").line();
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Bullets bullets) {
            to.open("ul").line();
            for (Phrase entry : bullets.entries()) {
                to.open("li");
                phrase(entry);
                to.close("li").line();
            }
            to.close("ul").line();
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Code code) {
            to.open("pre", "dir", "ltr")
                    .element("code", code.text())
                    .close("pre")
                    .line();
        }
    }

    private void facts(Facts facts) throws IOException {
        to.open("dl").line();
        for (Fact fact : facts.facts()) {
            to.open("div").open("dt");
            phrase(fact.label());
            to.close("dt").text(" ").open("dd");
            phrase(fact.value());
            to.close("dd").close("div").line();
        }
        to.close("dl").line();
    }

    private void table(Table table) throws IOException {
        to.open("table").open("thead").open("tr");
        for (String column : table.columns()) {
            to.element("th", column, "scope", "col");
        }
        to.close("tr").close("thead").open("tbody").line();
        for (List<Phrase> row : table.rows()) {
            to.open("tr");
            for (int i = 0; i < row.size(); i++) {
                if (i == 0) {
                    to.open("th", "scope", "row");
                } else {
                    to.open("td");
                }
                phrase(row.get(i));
                to.close(i == 0 ? "th" : "td");
            }
            to.close("tr").line();
        }
        to.close("tbody").close("table").line();
    }

    private void phrase(Phrase phrase) throws IOException {
        parts(phrase);
        notes.write(to, phrase);
    }

    private void parts(Phrase phrase) throws IOException {
        for (Part part : phrase.parts()) {
            part(part);
        }
    }

    private void part(Part part) throws IOException {
        switch (part.kind()) {
            case WORDS -> to.text(part.text());
            case MISSING -> to.element("em", part.text());
            case CODE -> to.element("bdi", part.text(), "dir", "ltr");
            case DATA -> {
                if (textLanguage.isPresent()) {
                    to.element("bdi", part.text(), "lang", textLanguage.get());
                } else {
                    to.element("bdi", part.text());
                }
            }
            case ADDRESS -> {
                if (ADDRESS.matcher(part.text()).matches()) {
                    to.element("a", part.text(), "href", part.text(), "rel", "noreferrer", "dir", "ltr");
                } else {
                    to.element("bdi", part.text(), "dir", "ltr");
                }
            }
        }
    }
}
