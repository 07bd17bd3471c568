// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {

    private static SourcePlace place(int block, int from, int to) {
        return new SourcePlace("a.pdf", 2, block, new BlockName.NumberedParagraph("12 (a)"), from, to);
    }

    @Test
    void placesAreOrderedAsADocumentIsRead() {
        assertThat(Stream.of(place(2, 0, 3), place(1, 5, 9), SourcePlace.document("a.pdf"), place(1, 5, 6))
                        .sorted())
                .containsExactly(SourcePlace.document("a.pdf"), place(1, 5, 6), place(1, 5, 9), place(2, 0, 3));
    }

    @Test
    void aPlaceSaysFilePageBlockAndCharacters() {
        assertThat(place(7, 3, 9)).hasToString("a.pdf, page 2, paragraph 12 (a), 3-9");
        assertThat(new SourcePlace("a.txt", 0, 7, new BlockName.Line(4), 3, 9)).hasToString("a.txt, line 4, 3-9");
        assertThat(new BlockName.TableCell(1, 2, 3)).hasToString("table 1, row 2, column 3");
        assertThat(new BlockName.Note("*")).hasToString("footnote *");
        assertThat(new BlockName.Position(9)).hasToString("block 9");
        assertThat(SourcePlace.document("a.pdf")).hasToString("a.pdf");
        assertThat(SourcePlace.document("a.pdf").isDocument()).isTrue();
        assertThat(place(7, 3, 9).isDocument()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1,1,0,1", "1,-1,0,1", "1,1,-1,1", "1,1,2,1"})
    void numbersThatAreNoPlaceAreRejected(int page, int block, int from, int to) {
        BlockName name = new BlockName.Position(1);
        assertThatThrownBy(() -> new SourcePlace("a", page, block, name, from, to))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
