// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static boolean isMarkup(String text) {
        return Markup.isIn(text, TextFeatures.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<a\u00A0>",
                "<B>",
                "See <b>here</b>.",
                "here</b>",
                "a line<br>break",
                "a line<br/>break",
                "a line<br />break",
                "<br\n>",
                "<h1>Data</h1>",
                "<o:p></o:p>",
                "<x-y_z>",
                "<a href=\"x\">",
                "<a href='x > y'>",
                "<a name href=x>",
                "<td nowrap>",
                "<State party>",
                "< a <b> c",
                "<<i>",
                "<a<i>",
                "<a </i>",
                "</p >",
                "a <br/> b",
                "<br />",
                "</b>",
                "x</div>y",
                "<img src='a' alt=b>",
                "<h1>",
                "<x-y:z>",
                "a < b <i>c",
                "<P class=x>",
                "</H1>",
                "<z>",
                "<Z/>",
                "<a b=c>",
                "<abc d>"
            })
    void anHtmlTagIsMarkup(String text) {
        assertThat(isMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b",
                "a < b > c",
                "<3",
                "I <3 you>",
                "<",
                "</",
                "<>",
                "</>",
                "< b>",
                "</ b>",
                "<b",
                "</b",
                "<b ",
                "<b class=\"x\"",
                "<b<",
                "<1a>",
                "<-a>",
                "</-a>",
                "<\u00E9>",
                "a > b",
                "5 > 3 < 4",
                "x<y and z>w",
                "x <y and z = 3> w",
                "x <y =z> w",
                "x <y => w",
                "<y, z>",
                "<b/c>",
                "<br//>",
                "<ann@example.org>",
                "<https://www.ohchr.org>",
                "<https://example.org/?a=b>",
                "<www.ohchr.org>",
                "<name.of=a>",
                "a <b",
                "1<2>0",
                "<!-- x",
                "x <y and z> w",
                "<1b>",
                "<-b>",
                "<[>",
                "<`>",
                "<{>",
                "<@>",
                "</1>",
                "<b c",
                "<b<c"
            })
    void comparisonsAndAddressesAreNotMarkup(String text) {
        assertThat(isMarkup(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b)",
                "See [the list](https://example.org), please.",
                "[](x)",
                "[x]()",
                "![a](b)",
                "see [the [nested]](there) x"
            })
    void aMarkdownLinkIsMarkup(String text) {
        assertThat(isMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[a] (b)", "[a](b", "a](b)", "[a]", "(a)", "[sic]", ")[a](", "](b)[", "(a)[b]", "[a]b()", "["})
    void otherBracketsAreNotMarkup(String text) {
        assertThat(isMarkup(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u2022 a", "\u00B7 a", "* a", "- a", "\u2013 a", "-\ta", "-\u00A0a", "- - a", "* ", "•\u00a0a"})
    void aLeadingBulletIsMarkup(String text) {
        assertThat(isMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-a",
                "-",
                " -",
                "\u2022a",
                "a - b",
                "a\n- b",
                "\u2014 a",
                "+ a",
                "\u2212 a",
                "** a",
                "1. a",
                "",
                " ",
                "a",
                "-5",
                "--",
                "*a*",
                "a\tb\r\nc",
                "\u2028a",
                "é",
                " - a",
                "\n\u2022 a"
            })
    void otherLeadingCharactersAreNotMarkup(String text) {
        assertThat(isMarkup(text)).isFalse();
    }

    @Test
    void controlCharactersAreMarkupExceptTabAndLineBreaks() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean isControl = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
            assertThat(isMarkup("a" + (char) c + "b")).as("U+%04X", c).isEqualTo(isControl);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<", "</", "<a", "<a ", "<a b=", "<a b=c ", "[", "](", "[a](", "[]", ")", "-", "- ", "\n", " ", "a> ",
                "=", "/"
            })
    void aLongTextTakesLinearTime(String part) {
        String text = 'a' + part.repeat(1_000_000 / part.length());
        assertThat(isMarkup(text)).isEqualTo(isMarkup(text.substring(0, 100)));
        assertThat(isMarkup(part + text)).isEqualTo(isMarkup(part + text.substring(0, 100)));
    }
}
