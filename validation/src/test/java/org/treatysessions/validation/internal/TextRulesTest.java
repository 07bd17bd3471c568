package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:' a ',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:1}]} | /concludingObservations/0
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:0}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:-1}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{},{urgentAreasStated:1}]} | /concludingObservations/1
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:1}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:1}]} | /concludingObservations/0
            urgent-areas-more-than-stated | {concludingObservations:[{urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-more-than-stated | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:'a',text:'T.'}]}]} |
            urgent-areas-more-than-stated | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-more-than-stated | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:' ',text:'T.'}]}]} |
            urgent-areas-more-than-stated | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-more-than-stated | {concludingObservations:[{urgentAreasStated:-1,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-more-than-stated | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:0}]} | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:true}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:1}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:false}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:0}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:1}]} | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:false,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:-1}]} |
            urgent-flag-contradicted | {concludingObservations:[{urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:'',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:3,urgentRecommendations:[{area:'A',text:'T.'},{area:'',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-area-not-discussed | {dialogue:{issues:[{topic:'Data'},{topic:' '}]},concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            text-has-markup | {stateParty:{code:'<b>'},source:{language:'<b>'}} |
            text-has-markup | {additionalComments:'\\u0001\\u0002'} |
            text-broken | {additionalComments:'\\n\\n'} |
            urgent-area-duplicated | {concludingObservations:[{urgentRecommendations:[{area:'Data',text:'T.'},{area:'B',text:'T.'},{area:'dáta ',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations/2/area
            urgent-area-duplicated | {concludingObservations:[{urgentRecommendations:[{area:'',text:'T.'},{area:' ',text:'T.'}]}]} |
            urgent-area-not-discussed | {dialogue:{issues:[{topic:'Data'}]},concludingObservations:[{urgentRecommendations:[{area:'DATA',text:'T.'},{area:'B',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations/1/area
            urgent-area-not-discussed | {dialogue:{issues:[]},concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            urgent-area-not-discussed | {concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            urgent-area-not-discussed | {dialogue:{issues:[{topic:'Data'}]},concludingObservations:[{urgentRecommendations:[{area:' ',text:'T.'}]}]} |
            issue-duplicated | {dialogue:{issues:[{topic:'A'},{topic:'B'},{topic:' a'}]}} | /dialogue/issues/2/topic
            issue-duplicated | {dialogue:{issues:[{topic:'A',cluster:'X'},{topic:'A',cluster:'Y'},{topic:'A'}]}} |
            issue-duplicated | {dialogue:{issues:[{topic:'A',cluster:'X'},{topic:'a',cluster:' x '}]}} | /dialogue/issues/1/topic
            issue-duplicated | {dialogue:{issues:[{topic:''},{topic:' '}]}} |
            text-has-markup | {stateParty:{name:'<b>'}} | /stateParty/name
            text-has-markup | {additionalComments:'See [this](x).',source:{author:'</p>'}} | /additionalComments /source/author
            text-has-markup | {links:[{kind:'other',title:'• x',href:'<b>'}]} | /links/0/title
            text-has-markup | {id:'<b>',commonCoreDocument:{symbol:'<b>'},source:{href:'https://example.org/<b>'}} |
            text-has-markup | {concludingObservations:[{urgentRecommendations:[{id:'<b>',area:'A',text:'T.',actions:['- a','b'],paragraphs:['* 3']}]}]} | /concludingObservations/0/urgentRecommendations/0/actions/0 /concludingObservations/0/urgentRecommendations/0/paragraphs/0
            text-has-markup | {delegation:{bodies:['A','B\\u0007']}} | /delegation/bodies/1
            text-broken | {additionalComments:'one\\n\\ntwo.'} | /additionalComments
            text-broken | {source:{title:'one\\n\\ntwo'}} |
            text-unfinished | {additionalComments:'No end',source:{title:'No end',disclaimer:'No end'}} | /additionalComments /source/disclaimer
            text-unfinished | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'No end',actions:['No end']}]}]} | /concludingObservations/0/urgentRecommendations/0/text
            text-unfinished | {additionalComments:' '} |
            """)
    void speaksExactlyWhereItShould(String rule, String patch, String paths) {
        assertThat(PatchedSession.paths(rule, patch)).isEqualTo(paths == null ? List.of() : List.of(paths.split(" ")));
    }

    // ------------------------------------------------------------------------------------------ markup

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "a <br/> b",
                "<br />",
                "</b>",
                "x</div>y",
                "<a href=\"x\">",
                "<img src='a' alt=b>",
                "<h1>",
                "<x-y:z>",
                "a < b <i>c",
                "[a](b)",
                "![a](b)",
                "see [the [nested]](there) x",
                "[](x)",
                "• a",
                "· a",
                "* a",
                "- a",
                "– a",
                "-\ta",
                "•\u00a0a",
                "a\u0000b",
                "a\u0007",
                "\u001b[31m",
                "a\u007f",
                "a\u0085b",
                "a\u009bb",
                "<B>",
                "<P class=x>",
                "</H1>",
                "<z>",
                "<Z/>",
                "<a b=c>",
                "<abc d>",
                "a\u001fb",
                "a\u001f"
            })
    void markupIsSeen(String text) {
        assertThat(Markup.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a < b",
                "a <b",
                "1<2>0",
                "<3",
                "< b>",
                "<>",
                "</>",
                "<!-- x",
                "a > b",
                "x <y and z> w",
                "x <y =z> w",
                "<1b>",
                "<-b>",
                "<[>",
                "<`>",
                "<{>",
                "<@>",
                "</1>",
                "<b",
                "<b c",
                "<b<c",
                "[a]",
                "[a] (b)",
                "(a)[b]",
                "a](b)",
                "[a](b",
                "•a",
                "-5",
                "--",
                "-",
                "a - b",
                "a\n- b",
                "*a*",
                "a\tb\r\nc",
                "— a",
                "\u2028a",
                "é"
            })
    void whatIsNoMarkupIsNotSeen(String text) {
        assertThat(Markup.isIn(text)).isFalse();
    }

    // ------------------------------------------------------------------------------------------- prose

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n\ntwo",
                "one\r\n\r\ntwo",
                "one \n \t\n two",
                "one,\n\n\n\ntwo",
                "One\n\nétait",
                "a\n\nb",
                "A.\n\nB\n\nc",
                "one\"\n\ntwo",
                "one\n\nи два",
                "one\n\nb) two\n\nc d",
                "one\u2028\u2029two",
                "one\r\rtwo",
                "one\n\ne.g. two",
                "one\n\nivory",
                "one\n\nvi two",
                "one\n\nab) two",
                "One\n\nA\n\nb"
            })
    void aBlankLineInASentenceIsSeen(String text) {
        assertThat(Prose.isBroken(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "one two",
                "one\ntwo",
                "one.\n\ntwo",
                "one!\n\ntwo",
                "one?\n\ntwo",
                "one:\n\ntwo",
                "one;\n\ntwo",
                "one. \n\ntwo",
                "one\n\nTwo",
                "one\n\n2",
                "one\n\nb) two",
                "one\n\nb. two",
                "\n\none",
                "one\n\n",
                "one\n\n\"two",
                "一\n\n二",
                "one\n\niv) two",
                "one\n\nix. two",
                "one\n\nx)",
                "one\n\nb.",
                "one\r\ntwo",
                "ერთი\n\nორი",
                "one\n\n\u2028Two"
            })
    void anyOtherTextIsWhole(String text) {
        assertThat(Prose.isBroken(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.",
                "a!",
                "a?",
                "a…",
                "a. ",
                "a.\n",
                "a.\"",
                "a.'",
                "a.”",
                "a.»",
                "a.)",
                "(a.]\u00a0",
                "a。",
                "a؟",
                "a।",
                "a\u203c",
                "a\ud804\udc47"
            })
    void aSentenceThatEndsIsFinished(String text) {
        assertThat(Prose.isUnfinished(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a,", "a;", "a:", "a –", "a)", "\")", "a.b", "a. b", "a.“", "a.(", "a\ud83d\ude00", "a.•"})
    void aSentenceThatDoesNotEndIsUnfinished(String text) {
        assertThat(Prose.isUnfinished(text)).isTrue();
    }

    @Test
    void theEndsOfSentencesAreThoseOfUnicode() {
        for (int c : new int[] {
            '.', '!', '?', 0x589, 0x61F, 0x6D4, 0x964, 0x203D, 0x3002, 0xFF01, 0x1DA88, 0x2026, 0x61D, 0x61E, 0x700,
            0x701, 0x702, 0x2047, 0x2048, 0x2049
        }) {
            assertThat(SentenceTerminal.is(c)).as("U+%04X", c).isTrue();
        }
        for (int c : new int[] {
            0, ',', ';', ':', 0x588, 0x58A, 0x6FF, 0x703, 0x2046, 0x204A, 0x61C, 0x620, 0x2025, 0x2027, 0x3001, 0x3003,
            0x1DA87, 0x1DA89, 0x10FFFF
        }) {
            assertThat(SentenceTerminal.is(c)).as("U+%04X", c).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<a ", "</", "[", "[a](", "](", "-", "\n\n", "a\n\n", "\"", "a=", "<a b=c "})
    void longTextsTakeATimeInProportion(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Markup.isIn(text);
        Prose.isBroken(text);
        assertThat(Prose.isUnfinished(text + "a")).isTrue();
    }
}
