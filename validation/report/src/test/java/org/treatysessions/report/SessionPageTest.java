// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.SessionMode;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.StateReportKind;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.report.Rendered.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionPageTest {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /** A value of a record, and the name of the member that it is in. */
    private record Leaf(String member, String parent, JsonNode value) {}

    static Stream<Arguments> renderings() {
        return Stream.of(Validated.RUSSIA, Validated.FULL)
                .flatMap(file -> Arrays.stream(OfficialLanguage.values())
                        .flatMap(language ->
                                Arrays.stream(Format.values()).map(format -> Arguments.of(file, language, format))));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void everythingInTheRecordIsOnThePage(String file, OfficialLanguage language, Format format) throws IOException {
        String page = render(session(file), language, format).text().toLowerCase(Locale.ROOT);

        List<Leaf> leaves = leaves(JsonMapper.shared().readTree(Path.of(file)));

        assertThat(leaves).hasSizeGreaterThan(60);
        assertThat(leaves)
                .allSatisfy(leaf -> assertThat(page)
                        .contains(Rendered.plain(expected(leaf, language)).toLowerCase(Locale.ROOT)));
    }

    /** A leaf as the page should show it. */
    private static String expected(Leaf leaf, OfficialLanguage language) {
        JsonNode value = leaf.value();
        if (value.isBoolean()) {
            return new ReportMessages(language).get(value.asBoolean() ? "page.yes" : "page.no");
        }
        if (value.isNumber()) {
            return value.asInt() == 0
                    ? new ReportMessages(language).get("page.none")
                    : leaf.member().equals("number") ? value.asString() : language.format(value.asLong());
        }
        String text = value.asString();
        Optional<? extends Vocabulary> word = switch (leaf.member()) {
            case "committee" -> Vocabulary.find(Committee.class, text);
            case "instrument", "instrumentsUnderReview" -> Vocabulary.find(Instrument.class, text);
            case "procedure" -> Vocabulary.find(Procedure.class, text);
            case "kind" ->
                switch (leaf.parent()) {
                    case "links" -> Vocabulary.find(LinkKind.class, text);
                    case "stateReports" -> Vocabulary.find(StateReportKind.class, text);
                    default -> Vocabulary.find(ListOfIssuesKind.class, text);
                };
            case "mode" -> Vocabulary.find(SessionMode.class, text);
            case "authorType", "noAlternativeReportsFrom" -> Vocabulary.find(AuthorType.class, text);
            case "role" -> Vocabulary.find(TaskForceRole.class, text);
            case "by" -> Vocabulary.find(Speaker.class, text);
            default -> Optional.empty();
        };
        return word.map(found -> found.title(language.locale()))
                .orElseGet(() -> DATE.matcher(text).matches() && !leaf.member().equals("id")
                        ? language.format(PartialDate.parse(text))
                        : text);
    }

    /** All values except the version of the format, which is not part of the session, and extensions. */
    private static List<Leaf> leaves(JsonNode record) {
        List<Leaf> leaves = new ArrayList<>();
        collect(record, "", "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String member, String parent, List<Leaf> leaves) {
        if (node.isObject()) {
            node.propertyStream()
                    .filter(property -> !property.getKey().equals("schemaVersion")
                            && !property.getKey().equals("extensions"))
                    .forEach(property -> collect(property.getValue(), property.getKey(), member, leaves));
        } else if (node.isArray()) {
            node.valueStream().forEach(value -> collect(value, member, parent, leaves));
        } else if (!member.equals("numbers") && !member.equals("sdgs")) {
            leaves.add(new Leaf(member, parent, node));
        } else {
            leaves.add(new Leaf("id", parent, node)); // digits that are not a date
        }
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void nothingIsLeftUnresolved(String file, OfficialLanguage language, Format format) throws IOException {
        String page = render(
                        session(file).toBuilder().extensions(Optional.empty()).build(), language, format)
                .text();

        assertThat(page).doesNotContain("{", "}", "Optional[", "page.", "null");
    }

    @Test
    void sectionsAreThoseOfASessionReportInTheirOrder() throws IOException {
        for (Format format : Format.values()) {
            assertThat(render(session(Validated.RUSSIA), OfficialLanguage.ENGLISH, format)
                            .headings())
                    .as(format.toString())
                    .filteredOn(heading -> heading.startsWith("1") || heading.startsWith("2"))
                    .containsExactly(
                            "1 Country session: Russian Federation",
                            "2 Background information",
                            "2 Reporting",
                            "2 State report",
                            "2 Lists of issues",
                            "2 Written replies",
                            "2 Public reports from children’s rights defenders",
                            "2 State delegation",
                            "2 Members of the committee’s task force",
                            "2 Description of the dialogue",
                            "2 Recommendations of the committee",
                            "2 Sustainable Development Goals",
                            "2 Next State report",
                            "2 Source",
                            "2 Disclaimer");
        }
    }

    @Test
    void aMissingValueIsNotRecordedRatherThanNone() throws IOException {
        for (Format format : Format.values()) {
            assertThat(render(session(Validated.RUSSIA), OfficialLanguage.ENGLISH, format)
                            .text())
                    .contains("Updated document: not recorded")
                    .contains("Due date: 2001 ")
                    .contains("National human rights institution None")
                    .contains("Sustainable Development Goals not recorded");
            assertThat(render(session(Validated.FULL), OfficialLanguage.FRENCH, format)
                            .text())
                    .contains("Domaines annoncés comme appelant des mesures urgentes\u00a0: Néant")
                    .contains("Confidentiel\u00a0: oui");
        }
    }

    @Test
    void extensionsAreShownUnchanged() throws IOException {
        for (Format format : Format.values()) {
            assertThat(render(session(Validated.FULL), OfficialLanguage.ENGLISH, format)
                            .text())
                    .contains("{\"madeUp\":true,\"note\":\"Your own members go here.\","
                            + "\"keptExactly\":[1.0,{\"nothing\":null}]}");
        }
    }

    @Test
    void statesHaveTheirOfficialNamesAndThoseOfTheDocument() throws IOException {
        assertThat(render(session(Validated.RUSSIA), OfficialLanguage.RUSSIAN, Format.MARKDOWN)
                        .text())
                .contains("Государство-участник: Российская Федерация (RUS)")
                .contains("Название в документе: Russia")
                .contains("Тунис (TUN, Tunisia)");
    }

    private static CountrySession session(String file) throws IOException {
        return SessionJson.standard().read(Path.of(file)).session().orElseThrow();
    }

    private static Rendered render(CountrySession session, OfficialLanguage language, Format format) {
        return Rendered.of(format, format.render(session, language.locale()));
    }

    @Test
    void punctuationIsThatOfTheLanguage() throws IOException {
        CountrySession session = SessionJson.standard().parse("""
                        {
                          "schemaVersion": "1.0",
                          "committee": "CRC",
                          "stateParty": {"code": "NOR"},
                          "dialogueDates": ["2018-05-23"],
                          "instrumentsUnderReview": ["CRC", "OPSC"],
                          "committeeSession": {"number": 78, "start": "2018-05-14", "end": "2018-06-01", "place": "Geneva"},
                          "delegation": {"head": {"name": "Carl Example", "title": "Minister", "body": "Ministry"}}
                        }
                        """).session().orElseThrow();

        assertThat(render(session, OfficialLanguage.CHINESE, Format.MARKDOWN).text())
                .contains("《儿童权利公约》（CRC）、《")
                .contains("届次：78，2018年5月14日至2018年6月1日，Geneva")
                .contains("Carl Example，Minister，Ministry");
        assertThat(render(session, OfficialLanguage.FRENCH, Format.MARKDOWN).text())
                .contains("Numéro\u00a0: 78, 14 mai 2018 \u2013 1er juin 2018, Geneva")
                .contains("Carl Example, Minister, Ministry");
        assertThat(render(session, OfficialLanguage.ARABIC, Format.MARKDOWN).text())
                .contains("من 14 أيار/مايو 2018 إلى 1 حزيران/يونيه 2018، ");
    }

    @Test
    void sessionsAreWrittenIntoOneDocument() throws IOException {
        List<CountrySession> sessions = List.of(session(Validated.RUSSIA), session(Validated.FULL));
        StringWriter html = new StringWriter();
        StringWriter markdown = new StringWriter();

        SessionRenderer.html().render(sessions.iterator(), Locale.ENGLISH, html);
        SessionRenderer.markdown().render(sessions.iterator(), Locale.ENGLISH, markdown);

        assertThat(html.toString()).containsOnlyOnce("<html").containsOnlyOnce("</html>");
        assertThat(Rendered.of(Format.HTML, html.toString()).headings())
                .filteredOn(heading -> heading.startsWith("1 "))
                .hasSize(2);
        assertThat(Rendered.of(Format.MARKDOWN, markdown.toString()).headings())
                .filteredOn(heading -> heading.startsWith("1 "))
                .hasSize(2);
    }
}
