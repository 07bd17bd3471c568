// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class TextRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text-has-markup | {stateParty:{code:'<b>'},sources:[{language:'<b>'}]}                                    |
            text-has-markup | {additionalComments:'\\u0001\\u0002'}                                                |
            text-has-markup | {stateParty:{name:'<b>'}}                                                            | /stateParty/name
            text-has-markup | {additionalComments:'See [this](x).',sources:[{author:'</p>'}]}                         | /additionalComments /sources/0/author
            text-has-markup | {links:[{kind:'other',title:'• x',href:'<b>'}]}                                      | /links/0/title
            text-has-markup | {id:'<b>',commonCoreDocument:{symbol:'<b>'},sources:[{href:'https://example.org/<b>'}]} |
            text-has-markup | {concludingObservations:[{urgentRecommendations:[{id:'<b>',area:'A',text:'T.',actions:['- a','b'],paragraphs:['* 3']}]}]} | /concludingObservations/0/urgentRecommendations/0/actions/0 /concludingObservations/0/urgentRecommendations/0/paragraphs/0
            text-has-markup | {delegation:{bodies:['A','B\\u0007']}}                                               | /delegation/bodies/1

            text-broken     | {additionalComments:'\\n\\n'}        |
            text-broken     | {additionalComments:'one\\n\\ntwo.'} | /additionalComments
            text-broken     | {sources:[{title:'one\\n\\ntwo'}]}      |

            text-unfinished | {additionalComments:'No end',sources:[{title:'No end',disclaimer:'No end'}]} | /additionalComments /sources/0/disclaimer
            text-unfinished | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'No end',actions:['No end']}]}]} | /concludingObservations/0/urgentRecommendations/0/text
            text-unfinished | {additionalComments:' '}                                                  |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    /** Every text, with {@code *} in the place of each. */
    private static final String EVERY_TEXT = """
            {stateParty: {name: '*'},
             committeeSession: {place: '*'}, preSession: {place: '*'},
             alternativeReports: [{author: 'a', authorType: 'ngo'}, {author: '*', authorType: 'ngo', title: '*'}],
             additionalComments: '*',
             delegation: {description: '*', head: {name: '*', title: '*', body: '*'},
                          members: [{name: '*', title: '*', body: '*'}], bodies: ['a', '*']},
             taskForce: [{name: '*', country: {code: 'ZAF', name: '*'}, role: 'coordinator'}],
             dialogue: {character: '*', generalAssessment: '*',
                        issues: [{topic: '*', cluster: '*', statements: [{by: 'committee', name: '*', text: '*'}]}]},
             concludingObservations: [{urgentRecommendations: [
                 {id: '-', area: '*', text: '*', actions: ['*'], paragraphs: ['*'], themes: ['*'], affectedPersons: ['*']}]}],
             links: [{kind: 'other', title: '*', href: 'https://example.org/'}],
             sources: [{publisher: '*', title: '*', author: '*', disclaimer: '*'}]}
            """;

    private static final List<String> LABELS = List.of(
            "/stateParty/name",
            "/committeeSession/place",
            "/preSession/place",
            "/alternativeReports/1/author",
            "/alternativeReports/1/title",
            "/delegation/head/name",
            "/delegation/head/title",
            "/delegation/head/body",
            "/delegation/members/0/name",
            "/delegation/members/0/title",
            "/delegation/members/0/body",
            "/delegation/bodies/1",
            "/taskForce/0/name",
            "/taskForce/0/country/name",
            "/dialogue/issues/0/topic",
            "/dialogue/issues/0/cluster",
            "/dialogue/issues/0/statements/0/name",
            "/concludingObservations/0/urgentRecommendations/0/area",
            "/concludingObservations/0/urgentRecommendations/0/paragraphs/0",
            "/concludingObservations/0/urgentRecommendations/0/themes/0",
            "/concludingObservations/0/urgentRecommendations/0/affectedPersons/0",
            "/links/0/title",
            "/sources/0/publisher",
            "/sources/0/title",
            "/sources/0/author");

    private static final String ACTION = "/concludingObservations/0/urgentRecommendations/0/actions/0";

    private static final List<String> PROSE = List.of(
            "/additionalComments",
            "/delegation/description",
            "/dialogue/character",
            "/dialogue/generalAssessment",
            "/dialogue/issues/0/statements/0/text",
            "/concludingObservations/0/urgentRecommendations/0/text",
            "/sources/0/disclaimer");

    private static List<String> everyText(String rule, String text) {
        return PlainSession.paths(rule, EVERY_TEXT.replace("*", text));
    }

    @Test
    void markupIsFoundInEveryText() {
        assertThat(everyText("text-has-markup", "<b>A</b>."))
                .hasSize(LABELS.size() + PROSE.size() + 1)
                .containsAll(LABELS)
                .containsAll(PROSE)
                .contains(ACTION);
        assertThat(everyText("text-has-markup", "A.")).isEmpty();
        assertThat(everyText("text-has-markup", "\\u0001")).isEmpty();
    }

    @Test
    void brokenTextIsFoundInProse() {
        assertThat(everyText("text-broken", "A\\n\\nbe."))
                .hasSize(PROSE.size() + 1)
                .containsAll(PROSE)
                .contains(ACTION);
        assertThat(everyText("text-broken", "A.\\n\\nbe.")).isEmpty();
    }

    @Test
    void unfinishedTextIsFoundInProseActionsApart() {
        assertThat(everyText("text-unfinished", "A")).containsExactlyInAnyOrderElementsOf(PROSE);
        assertThat(everyText("text-unfinished", "A.")).isEmpty();
        assertThat(everyText("text-unfinished", " \\u0001\\ufeff\\u2003")).isEmpty();
    }
}
