// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\" a  b \"|a b",
                "\"a\u00A0\u2003b\"|a b",
                "\"a \t b\"|\"a\tb\"",
                "\"a \n\t b\"|\"a\nb\"",
                "\"co\u00ADop\u200B\"|coop",
                "\"\uFB01\uFB03\uFB02\"|fiffifl",
                "\"a\u0000\u0007b\uFFFF\"|ab",
                "\"\uD800x\"|\"\uFFFDx\"",
                "\"\uD83D\uDE00\"|\"\uD83D\uDE00\"",
                "“a” – b\u2011c|“a” – b\u2011c"
            })
    void charactersAreNormalized(String text, String expected) {
        assertThat(RichText.of(text).text()).isEqualTo(expected);
    }

    @Test
    void runsCoverTheTextWithoutGaps() {
        RichText text = RichText.builder()
                .append("In its ", Style.PLAIN, null, 1, 0)
                .append("Concluding ", Style.PLAIN, "#", 1, 0)
                .append("Observations", Style.BOLD, "#", 2, 0)
                .append(" and", Style.PLAIN, null, 2, 0)
                .build();
        assertThat(text.text()).isEqualTo("In its Concluding Observations and");
        assertThat(text.spans().get(0).from()).isZero();
        for (int i = 1; i < text.spans().size(); i++) {
            assertThat(text.spans().get(i).from())
                    .isEqualTo(text.spans().get(i - 1).to());
        }
        assertThat(text.spans().get(text.spans().size() - 1).to()).isEqualTo(text.length());
        assertThat(text.links()).containsExactly(new RichText.Link(7, 30, "#"));
        assertThat(text.spanAt(20).page()).isEqualTo(2);
        assertThat(text.spanAt(text.length()).link()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> text.spanAt(text.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void textIsBoldIfAllItsLettersAre() {
        RichText text = RichText.builder()
                .append("Data collection", Style.BOLD)
                .append(": The Committee", Style.PLAIN)
                .build();
        assertThat(text.isBold()).isFalse();
        assertThat(text.isBold(0, 16)).isTrue();
        assertThat(text.boldStart()).isEqualTo(15);
        assertThat(RichText.of("plain").boldStart()).isZero();
        assertThat(RichText.EMPTY.isBold()).isFalse();
    }

    @Test
    void aPartHasTheRunsAndFootnoteCallsOfItsCharacters() {
        RichText text = RichText.builder()
                .append("1. ", Style.PLAIN)
                .append("Togo", Style.BOLD)
                .noteCall("1")
                .append(" at its", Style.PLAIN)
                .noteCall("2")
                .build();
        assertThat(BlockDump.text(text.part(3, text.length()))).isEqualTo("**Togo^1** at its^2");
        assertThat(BlockDump.text(text.part(3, 7))).isEqualTo("**Togo**^1");
        assertThat(BlockDump.text(text.part(7, text.length()))).isEqualTo("at its^2");
        assertThatThrownBy(() -> text.part(3, 99)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void textsAreEqualWhenCharactersRunsAndCallsAre() {
        assertThat(RichText.of("a")).isEqualTo(RichText.of(" a")).hasSameHashCodeAs(RichText.of("a"));
        assertThat(RichText.of("a"))
                .isNotEqualTo(RichText.builder().append("a", Style.BOLD).build());
        assertThat(RichText.of("a"))
                .isNotEqualTo(RichText.builder()
                        .append("a", Style.PLAIN)
                        .noteCall("1")
                        .build());
    }
}
