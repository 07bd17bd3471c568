// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {

    @Test
    void rowsHaveTheirValuesByColumn() {
        ReferenceTable table = ReferenceTable.read(in("session\tstart\n78\t2018-05-14\r\n79\t\n"), "session", "start");
        assertThat(table.rows()).hasSize(2);
        ReferenceTable.Row first = table.rows().get(0);
        assertThat(first.get("session")).isEqualTo("78");
        assertThat(first.find("start")).contains("2018-05-14");
        assertThat(first.findDate("start")).contains(PartialDate.of(2018, 5, 14));
        assertThat(first).hasToString("78\t2018-05-14");
        ReferenceTable.Row second = table.rows().get(1);
        assertThat(second.get("start")).isEmpty();
        assertThat(second.find("start")).isEmpty();
        assertThat(second.findDate("start")).isEmpty();
    }

    @Test
    void tableOfAHeaderHasNoRows() {
        assertThat(ReferenceTable.read(in("session\n"), "session").rows()).isEmpty();
    }

    @Test
    void anotherHeaderIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.read(in("number\n78\n"), "session"))
                .withMessage("Expected a table with the columns [session]: number");
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceTable.read(in("a\tb\n"), "b", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceTable.read(in(""), "session"));
    }

    @Test
    void lineWithMoreOrFewerValuesIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.read(in("a\tb\n1\n"), "a", "b"))
                .withMessage("Expected 2 values, found 1: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceTable.read(in("a\tb\n1\t2\t3\n"), "a", "b"));
    }

    @Test
    void unknownColumnIsRejected() {
        ReferenceTable.Row row = ReferenceTable.read(in("a\n1\n"), "a").rows().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("b"))
                .withMessage("Unknown column b; expected one of [a]");
        assertThatIllegalArgumentException().isThrownBy(() -> row.find("b"));
    }

    @Test
    void valueThatIsNotADateIsRejected() {
        ReferenceTable.Row row =
                ReferenceTable.read(in("a\nsoon\n"), "a").rows().get(0);
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> row.findDate("a"));
    }

    @Test
    void malformedBytesAreRejected() {
        InputStream latin = new ByteArrayInputStream("a\ncaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ReferenceTable.read(latin, "a"));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
