// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Location;

class LineIndexTest {

    private static final Location FIRST = new Location(1, 1);

    private static LineIndex index(String text, Location first, boolean isOneLine) {
        byte[] bytes = text.getBytes(UTF_8);
        return new LineIndex(bytes, 0, bytes.length, first, isOneLine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "a\nb", "a\r\nb\rc\n", "\r\r\n\n", "é\nžluťoučký\r\n😀x", "\n"})
    void everyCharacterHasTheLocationThatCountingGives(String part) {
        for (int times : new int[] {1, 3, 700}) {
            String text = part.repeat(times);
            LineIndex index = index(text, FIRST, false);
            int line = 1;
            int column = 1;
            int offset = 0;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                assertThat(index.location(offset)).isEqualTo(new Location(line, column));
                String character = Character.toString(text.codePointAt(i));
                offset += character.getBytes(UTF_8).length;
                boolean isCrOfCrLf = character.equals("\r") && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                boolean isLineEnd = character.equals("\n") || (character.equals("\r") && !isCrOfCrLf);
                line += isLineEnd ? 1 : 0;
                column = isLineEnd ? 1 : column + 1;
            }
            assertThat(index.location(offset)).isEqualTo(new Location(line, column));
            assertThat(index.lineCount()).isEqualTo(line);
        }
    }

    @Test
    void linesEndBeforeTheirLineBreak() {
        LineIndex index = index("ab\r\n\rc\n", FIRST, false);
        assertThat(index.lineCount()).isEqualTo(4);
        assertThat(index.lineStart(0)).isZero();
        assertThat(index.lineEnd(0)).isEqualTo(2);
        assertThat(index.lineStart(1)).isEqualTo(4);
        assertThat(index.lineEnd(1)).isEqualTo(4);
        assertThat(index.lineStart(2)).isEqualTo(5);
        assertThat(index.lineEnd(2)).isEqualTo(6);
        assertThat(index.lineStart(3)).isEqualTo(index.lineEnd(3)).isEqualTo(7);
    }

    @Test
    void aPartOfASourceHasTheLocationsInTheSource() {
        LineIndex index = index("ab\ncd", new Location(7, 5), false);
        assertThat(index.location(1)).isEqualTo(new Location(7, 6));
        assertThat(index.location(4)).isEqualTo(new Location(8, 2));
    }

    @Test
    void aTextOfOneLineMayContainCarriageReturns() {
        LineIndex index = index("ab\rcd", new Location(7, 1), true);
        assertThat(index.location(4)).isEqualTo(new Location(7, 5));
        assertThat(index.lineCount()).isEqualTo(1);
        assertThat(index.lineEnd(0)).isEqualTo(5);
        assertThat(index.location(2, 1)).isEqualTo(new Location(7, 4));
    }

    @Test
    void numbersOfLinesAndColumnsStopAtTheMaximumInteger() {
        LineIndex index = index("ab\ncd", new Location(Integer.MAX_VALUE, Integer.MAX_VALUE), false);
        assertThat(index.location(1)).isEqualTo(new Location(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(index.location(4)).isEqualTo(new Location(Integer.MAX_VALUE, 2));
    }

    @Test
    void thePositionsOfTheParserAreInBytes() {
        LineIndex index = index("é\nžx", FIRST, false);
        assertThat(index.location(2, 3)).isEqualTo(new Location(2, 2));
        assertThat(index.location(9, 1)).isEqualTo(FIRST);
        assertThat(index.location(1, 0)).isEqualTo(FIRST);
    }

    @Test
    void anOffsetIsFoundByCountingCharacters() {
        String text = "é😀x".repeat(1000);
        LineIndex index = index(text, FIRST, false);
        assertThat(index.offset(0, 0)).isZero();
        assertThat(index.offset(0, 1)).isEqualTo(2);
        assertThat(index.offset(0, 2)).isEqualTo(6);
        assertThat(index.offset(7, 1500)).isEqualTo(7 + 500 * 7);
        assertThat(index.offset(0, 5000)).isEqualTo(7000);
    }
}
