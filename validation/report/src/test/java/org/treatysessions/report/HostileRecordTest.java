// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.Rendered.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hostile texts of a session stay text in every format and language. */
class HostileRecordTest {

    private static final String MARK_UP = "<script>alert(1)</script><img src=x onerror=alert(2)>]]></style><!--\"'&amp;"
            + " [a](javascript:alert(3)) ![b](http://c.example/d.png) `e` **f** | g $h$ <http://i.example> www.j.example";

    private static final String CONTROLS = "\u001b[2J\u001b]0;k\u0007\u0000\u009b\u202el\u2066m\u2028n";

    private static final String LINES = "\n# o\n- p\n1. q\n> r\n===\n---\n```\ns\n\n    t\r\n+ u\n| v |\n|---|\n";

    private static final String HOSTILE = MARK_UP + CONTROLS + LINES;

    /** Members with values of a vocabulary or a syntax. */
    private static final Set<String> CLOSED = Set.of(
            "schemaVersion",
            "committee",
            "instrument",
            "instrumentsUnderReview",
            "mode",
            "procedure",
            "kind",
            "authorType",
            "noAlternativeReportsFrom",
            "role",
            "by",
            "numbers",
            "sdgs");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void writeIt() throws IOException {
        JsonNode full = JsonMapper.shared().readTree(Path.of("../../examples/sessions/full.session.json"));
        // A file of several lines, so that the texts are in excerpts, too.
        file = Files.writeString(
                folder.resolve("hostile <script>alert(0).json"),
                hostile(full, "").toPrettyString());
    }

    private static JsonNode hostile(JsonNode node, String member) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isObject()) {
            ObjectNode object = nodes.objectNode();
            node.propertyStream()
                    .forEach(property -> object.set(
                            member.equals("extensions") ? property.getKey() + HOSTILE : property.getKey(),
                            hostile(property.getValue(), property.getKey())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.valueStream().forEach(value -> array.add(hostile(value, member)));
            return array;
        }
        return !node.isString()
                        || CLOSED.contains(member)
                        || DATE.matcher(node.asString()).matches()
                ? node
                : nodes.stringNode(HOSTILE);
    }

    static Stream<Arguments> reports() {
        return inAllLanguages(ReportFormat.values());
    }

    static Stream<Arguments> renderings() {
        return inAllLanguages(Format.values());
    }

    private static Stream<Arguments> inAllLanguages(Object[] formats) {
        return Arrays.stream(formats)
                .flatMap(format ->
                        Arrays.stream(OfficialLanguage.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportIsHarmlessForATerminal(ReportFormat format, OfficialLanguage language) {
        assertHarmless(report(format.renderer, language));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void renderedSessionIsHarmlessForATerminal(Format format, OfficialLanguage language) {
        assertHarmless(render(format, language));
    }

    private static void assertHarmless(String out) {
        assertThat(out).contains("alert").contains("\\u001b");
        assertThat(out.codePoints()
                        .filter(c -> (Character.isISOControl(c) && c != '\n' && c != '\t')
                                || (c >= 0x2028 && c <= 0x202e)
                                || (c >= 0x2066 && c <= 0x2067))
                        .mapToObj(Integer::toHexString)
                        .distinct())
                .isEmpty();
        for (String line : out.split("\n", -1)) {
            assertThat(line.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(line.chars().filter(c -> c == '\u2069').count());
        }
    }

    @ParameterizedTest
    @MethodSource("org.treatysessions.report.HostileRecordTest#languages")
    void reportIsOnlyWhatItShouldBeForABrowser(OfficialLanguage language) {
        Document page = Jsoup.parse(report(ReportRenderer.html(), language));

        assertThat(names(page))
                .isSubsetOf(
                        "html",
                        "head",
                        "meta",
                        "title",
                        "style",
                        "body",
                        "a",
                        "header",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "article",
                        "em",
                        "ul",
                        "ol",
                        "li",
                        "strong",
                        "span",
                        "dl",
                        "div",
                        "dt",
                        "dd",
                        "bdi",
                        "main",
                        "section",
                        "details",
                        "summary",
                        "form",
                        "fieldset",
                        "legend",
                        "label",
                        "input",
                        "select",
                        "option",
                        "button",
                        "p",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "svg",
                        "rect",
                        "code",
                        "pre",
                        "mark",
                        "footer",
                        "script",
                        "#root");
        assertThat(page.select("script, style")).hasSize(2);
        assertNoHandlers(page);
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.select("mark").eachText()).anyMatch(value -> value.contains("<script>alert(1)</script>"));
    }

    @ParameterizedTest
    @MethodSource("org.treatysessions.report.HostileRecordTest#languages")
    void renderedSessionIsOnlyWhatItShouldBeForABrowser(OfficialLanguage language) {
        Document page = Jsoup.parse(render(Format.HTML, language));

        assertThat(names(page))
                .isSubsetOf(
                        "html", "head", "meta", "title", "style", "body", "main", "article", "section", "h1", "h2",
                        "h3", "h4", "h5", "dl", "div", "dt", "dd", "bdi", "em", "ul", "li", "p", "table", "thead",
                        "tbody", "tr", "th", "td", "pre", "code", "#root");
        assertNoHandlers(page);
        assertThat(page.select("p bdi").eachText().get(0)).contains("<script>alert(1)</script>", "]]>", "\\u001b[2J");
    }

    @ParameterizedTest
    @MethodSource("org.treatysessions.report.HostileRecordTest#languages")
    void renderedSessionIsOnlyWhatItShouldBeForAReaderOfMarkdown(OfficialLanguage language) {
        Rendered rendered = Rendered.of(Format.MARKDOWN, render(Format.MARKDOWN, language));
        Rendered plain = Rendered.of(
                Format.MARKDOWN, Format.MARKDOWN.render(session(Path.of(Validated.FULL)), language.locale()));

        assertThat(rendered.elements()).isSubsetOf(plain.elements());
        assertThat(rendered.addresses()).isEmpty();
        // The two headings of paragraphs are the same hostile text, so they are one section.
        assertThat(rendered.headings()).hasSize(plain.headings().size() - 1);
        assertThat(rendered.text()).contains(MARK_UP).contains("# o - p 1. q > r === --- ``` s t + u | v | |---|");
    }

    @Test
    void theNameOfTheFileIsNotMarkup() {
        Element title = Jsoup.parse(report(ReportRenderer.html(), OfficialLanguage.ENGLISH))
                .selectFirst(".record h3");

        assertThat(title.text()).contains("hostile <script>alert(0).json (<script>alert(1)</script>");
    }

    static Stream<OfficialLanguage> languages() {
        return Arrays.stream(OfficialLanguage.values());
    }

    private static List<String> names(Document page) {
        return page.getAllElements().stream().map(Element::tagName).distinct().toList();
    }

    private static void assertNoHandlers(Document page) {
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.equals("src") || name.equals("style"));
    }

    /** The formats of a report. */
    private enum ReportFormat {
        TEXT(ReportRenderer.text()),
        JSON(ReportRenderer.json()),
        SARIF(ReportRenderer.sarif()),
        JUNIT(ReportRenderer.junit()),
        HTML(ReportRenderer.html());

        private final ReportRenderer renderer;

        ReportFormat(ReportRenderer renderer) {
            this.renderer = renderer;
        }
    }

    private static String report(ReportRenderer renderer, OfficialLanguage language) {
        return Validated.files(file.toString()).in(language.locale()).render(renderer);
    }

    private static String render(Format format, OfficialLanguage language) {
        return format.render(session(file), language.locale());
    }

    private static CountrySession session(Path json) {
        try {
            return SessionJson.standard().read(json).session().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
