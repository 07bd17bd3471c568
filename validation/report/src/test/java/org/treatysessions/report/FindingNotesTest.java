// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Rule;
import org.treatysessions.json.SessionJson;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.CountrySession;

class FindingNotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /concludingObservations/0/urgentAreasStated | dd      | 6
            /stateReports/0/due                         | dd      | 2001
            /stateReports/0/due/deeper                  | dd      | 2001
            /stateReports/0/territory                   | section | Convention on the Rights of the Child (CRC)
            /stateReports/7                             | section | State report
            /delegation/head/body                       | dd      | Igor Zubov
            /taskForce/1/name                           | th      | Clarence Nelson
            /taskForce/1/country/code                   | td      | Samoa
            /dialogue/issues/0/statements/0/text        | dd      | The committee mentioned
            /links/0/href                               | li      | OHCHR press release
            ''                                          | article | Country session
            /extensions/x~1y/0                          | article | Country session
            """)
    void aNoteFollowsItsValueOrWhatIsAroundIt(String pointer, String element, String text) throws IOException {
        CountrySession session =
                SessionJson.standard().read(Path.of(Validated.RUSSIA)).session().orElseThrow();
        Rule rule = Validated.files(Validated.RUSSIA).report().findings().get(0).rule();
        NumberedFinding finding = new NumberedFinding(1, Finding.of(rule, pointer, Map.of()), Optional.empty());

        Element notes = written(session, finding).selectFirst(".notes");

        assertThat(notes.children())
                .singleElement()
                .satisfies(note -> assertThat(note.attr("data-finding")).isEqualTo("f1"));
        assertThat(notes.parent().tagName()).isEqualTo(element);
        assertThat(notes.parent().text()).contains(text);
    }

    private static Element written(CountrySession session, NumberedFinding finding) throws IOException {
        Page page = SessionPage.of(session, OfficialLanguage.ENGLISH);
        StringWriter out = new StringWriter();
        Html html = Html.begin(OfficialLanguage.ENGLISH, "Page", List.of(), List.of(), out);
        new HtmlArticle(html, 4, new FindingNotes(page, List.of(finding))).write(page);
        html.end();
        return Jsoup.parse(out.toString()).selectFirst("article");
    }
}
