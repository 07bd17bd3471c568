// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreaksTest {

    private static boolean isBroken(String text) {
        return SentenceBreaks.isBroken(text, TextFeatures.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Committee\n\nwas worried.",
                "The Committee,\n\nwas worried.",
                "The Committee \n \t\n  was worried.",
                "The Committee\r\n\r\nwas worried.",
                "The Committee\r\rwas worried.",
                "The Committee\n\r\nwas worried.",
                "The Committee\u2028\u2028was worried.",
                "The Committee\u2029\u2029was worried.",
                "The Committee\n\n\n\nwas worried.",
                "One.\n\nThe Committee\n\nwas worried.",
                "One\n\nTwo\n\nthree.",
                "He said \"stop.\"\n\nand left.",
                "It cost 5\n\n\u00E9cus.",
                "\u041A\u043E\u043C\u0438\u0442\u0435\u0442\n\n\u0431\u044B\u043B.",
                "A\n\n\uD801\uDC28\uD801\uDC28.",
                "Of great\n\nconcern) to it.",
                "In some cases\n\ne.g. there.",
                "That is\n\ni.e. this.",
                "A\n\nvia x.",
                "A\n\nivy.",
                "A\n\nab) c",
                "A\n\nb c",
                "A\n\nb",
                "A\n\nix",
                "The \uFB01rst\n\n\uFB01nance.",
                "one\n\nb) two\n\nc d",
                "one\u2028\u2029two",
                "one\n\nvi two",
                "One\n\nA\n\nb"
            })
    void aSentenceAroundABlankLineIsBroken(String text) {
        assertThat(isBroken(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a",
                "\n\na",
                "A\n\n",
                "The Committee was worried.",
                "The Committee\nwas worried.",
                "The Committee\r\nwas worried.",
                "The Committee\rwas worried.",
                "The Committee\u2028was worried.",
                "The Committee  was worried.",
                "The Committee\u000B\u000Bwas worried.",
                "The Committee\u0085\u0085was worried.",
                "The Committee\n\nWas worried.",
                "The Committee\n\n5 were worried.",
                "The Committee\n\n(b) was worried.",
                "The Committee\n\n- was worried.",
                "The Committee.\n\nwas worried.",
                "The Committee!\n\nwas worried.",
                "The Committee?\n\nwas worried.",
                "The Committee:\n\nwas worried.",
                "The Committee;\n\nwas worried.",
                "The Committee: \n\nwas worried.",
                "The Committee:\t\r\n \r\nwas worried.",
                "A\n\nb) c",
                "A\n\nb.",
                "A\n\nb. c",
                "A\n\nb.C",
                "A\n\nb)c",
                "A\n\nb)",
                "A\n\niv) c",
                "A\n\nxii. c",
                "A\n\n\u0431) c",
                "A\n\n\uD801\uDC28) c",
                "A\n\n\u4E2D",
                "A\n\n\u0645",
                "A\n\n\u10D0",
                "A\n\n\u24D0 c",
                "A\n\n\u00AA c",
                "one\n\n\"two",
                "one\n\nix. two",
                "one\n\n\u2028Two"
            })
    void otherTextsAreNotBroken(String text) {
        assertThat(isBroken(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "The Committee was worried",
                "The Committee was worried,",
                "The Committee was worried:",
                "The Committee was worried;",
                "The Committee was worried -",
                "One. Two",
                "Two ",
                "Two\n\n",
                "\u201CTwo\u201D",
                "\"Two\" ",
                "(Two)",
                "('Two')",
                "(",
                "\u00AB",
                "Two.\u201C",
                "Two.\u200B",
                "\uD83D\uDE00",
                "\uD801\uDC00",
                "\uD801\uDC00)",
                ")",
                "..,",
                "\")",
                "a.b",
                "a.(",
                "a.•"
            })
    void aTextWithoutTheEndOfASentenceIsUnfinished(String text) {
        assertThat(SentenceBreaks.isUnfinished(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "Two.",
                "Two!",
                "Two?",
                "Two\u2026",
                "Two...",
                "Two. ",
                "Two.\n\t\u00A0\u2028\u3000",
                "Two.\"",
                "Two.'",
                "\u201CTwo.\u201D",
                "\u2018Two.\u2019",
                "\u00ABTwo.\u00A0\u00BB",
                "(Two.)",
                "[Two.] \"')\n",
                "Two.\u300D",
                "\u4E8C\u3002",
                "\u0645\u061F",
                "\u0645\u06D4",
                "\uD804\uDC47",
                "\uD801\uDC00.",
                "Two.\u00BB\u203A)]}",
                "(a.]\u00a0",
                "a।",
                "a\u203c"
            })
    void aTextThatEndsWithASentenceIsFinished(String text) {
        assertThat(SentenceBreaks.isUnfinished(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\r\n", "a\n\n", "A\n\n", "i", "\n\ni", "\n\nivx", "a.\n\n", " ", "\n ", ")", "\"", ".",
                "- "
            })
    void aLongTextTakesLinearTime(String part) {
        String text = 'A' + part.repeat(1_000_000 / part.length());
        String start = 'A' + part.repeat(5);
        assertThat(isBroken(text)).isEqualTo(isBroken(start));
        assertThat(SentenceBreaks.isUnfinished(text)).isEqualTo(SentenceBreaks.isUnfinished(start));
    }
}
