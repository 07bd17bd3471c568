package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

/** Writes pages as one HTML document without references to other files. */
final class HtmlPages implements PageWriter {

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final int DEEPEST_HEADING = 6;

    private final Writer out;
    private @Nullable Html html;
    private Optional<String> textLanguage = Optional.empty();

    HtmlPages(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Page page) throws IOException {
        if (html == null) {
            html = Html.begin(
                    page.language(), page.title().plain(), List.of("page.css", "session.css"), List.of(), out);
            html.open("main").line();
        }
        textLanguage = page.textLanguage().filter(tag -> LANGUAGE.matcher(tag).matches());
        html.open("article").open("h1");
        phrase(html, page.title());
        html.close("h1").line();
        blocks(html, page.blocks(), 2);
        html.close("article").line();
    }

    @Override
    public void end() throws IOException {
        if (html != null) {
            html.close("main").line().end();
        }
    }

    private void blocks(Html to, List<? extends Block> blocks, int level) throws IOException {
        for (Block block : blocks) {
            block(to, block, level);
        }
    }

    private void block(Html to, Block block, int level) throws IOException {
        if (block instanceof Section section) {
            String heading = "h" + Math.min(level, DEEPEST_HEADING);
            to.open("section").open(heading);
            phrase(to, section.heading());
            to.close(heading).line();
            blocks(to, section.blocks(), level + 1);
            to.close("section").line();
        } else if (block instanceof Group group) {
            to.open("div", "class", "group").line();
            blocks(to, group.parts(), level);
            to.close("div").line();
        } else if (block instanceof Paragraph paragraph) {
            to.open("p");
            phrase(to, paragraph.text());
            to.close("p").line();
        } else if (block instanceof Facts facts) {
            facts(to, facts);
        } else if (block instanceof Bullets bullets) {
            to.open("ul").line();
            for (Phrase entry : bullets.entries()) {
                to.open("li");
                phrase(to, entry);
                to.close("li").line();
            }
            to.close("ul").line();
        } else if (block instanceof Table table) {
            table(to, table);
        } else if (block instanceof Code code) {
            to.open("pre", "dir", "ltr")
                    .element("code", code.text())
                    .close("pre")
                    .line();
        }
    }

    private void facts(Html to, Facts facts) throws IOException {
        to.open("dl").line();
        for (Fact fact : facts.facts()) {
            to.open("div").open("dt");
            phrase(to, fact.label());
            to.close("dt").text(" ").open("dd");
            phrase(to, fact.value());
            to.close("dd").close("div").line();
        }
        to.close("dl").line();
    }

    private void table(Html to, Table table) throws IOException {
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
                phrase(to, row.get(i));
                to.close(i == 0 ? "th" : "td");
            }
            to.close("tr").line();
        }
        to.close("tbody").close("table").line();
    }

    private void phrase(Html to, Phrase phrase) throws IOException {
        for (Part part : phrase.parts()) {
            part(to, part);
        }
    }

    private void part(Html to, Part part) throws IOException {
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
