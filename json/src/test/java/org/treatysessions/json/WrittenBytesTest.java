package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Property;

class WrittenBytesTest {

    @Test
    void isWhatWasWrittenInHoweverManyPieces() {
        Property.holds(any -> {
            WrittenBytes out = new WrittenBytes();
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            for (byte[] piece : any.list(20, () -> any.bytes(300))) {
                out.write(piece);
                expected.write(piece);
            }
            byte last = (byte) any.integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
            out.write(last);
            expected.write(last);

            assertThat(out.take()).isEqualTo(expected.toByteArray());
        });
    }
}
