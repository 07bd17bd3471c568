// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    @ParameterizedTest
    @CsvSource({
        "12. The Committee,NUMBER,12.",
        "1.The Committee,NUMBER,1.",
        "12 bis. The Committee,NUMBER,12 bis.",
        "3、委员会,NUMBER,3、",
        "١٢. نظرت,NUMBER,١٢.",
        "1- نظرت اللجنة,NUMBER,1-",
        "(a) One,POINT,(a)",
        "(aa) One,POINT,(aa)",
        "(iv) One,POINT,(iv)",
        "a) La loi,POINT,a)",
        "а) закон,POINT,а)",
        "(أ) قانون,POINT,(أ)",
        "（a）委员会,POINT,（a）",
        "(12) One,POINT,(12)",
        "• One,BULLET,•",
        "•One,BULLET,•",
        "\uF0B7 One,BULLET,•",
        "- One,BULLET,-",
        "– One,BULLET,–"
    })
    void markersAreFound(String text, Markers.Kind kind, String marker) {
        assertThat(Markers.find(text)).hasValueSatisfying(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.marker()).isEqualTo(marker);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5 million",
                "2018. A year",
                "12",
                "12.",
                "-",
                "(art. 5) and",
                "(the) words",
                "A. Heading",
                "-5 degrees",
                "*Adopted",
                "ratified",
                "i.e. so",
                "1...",
                "37 (living independently)"
            })
    void whatIsNoMarkerIsNotFound(String text) {
        assertThat(Markers.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12.,12", "12 bis.,12 bis", "١٢.,12", "1-,1", "3、,3"})
    void numbersAreInEuropeanDigits(String marker, String number) {
        assertThat(Markers.number(marker)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"IV. Follow-up,IV.", "A. General,A.", "iii. Main issues,iii.", "1. Topic,1.", "1.2. Topic,1.2."})
    void numbersOfHeadingsAreFound(String text, String number) {
        assertThat(Markers.findHeadingNumber(text).map(Markers.Marker::marker)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "(a) (b) (c):1 1 1",
                "(a) (i) (ii) (b):1 2 2 1",
                "(g) (h) (i) (j):1 1 1 1",
                "(i) (ii) (iii):1 1 1",
                "(a) (i) (1) (2) (ii) (b):1 2 3 3 2 1",
                "(a) (c):1 1",
                "(a) (b) (a) (b):1 1 1 1",
                "a) b) i):1 1 2"
            })
    void pointsHaveLevels(String markers, String levels) {
        BlockListBuilder blocks = new BlockListBuilder();
        blocks.paragraph(RichText.of("1. Text"));
        for (String marker : markers.split(" ")) {
            blocks.paragraph(RichText.of(marker + " text"));
        }
        List<String> found = blocks.build().stream()
                .skip(1)
                .map(block -> String.valueOf(((ListItem) block).level()))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(levels);
    }
}
