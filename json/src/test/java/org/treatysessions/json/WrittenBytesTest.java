package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WrittenBytesTest {

    @Property
    void isWhatWasWrittenInHoweverManyPieces(@ForAll List<byte[]> pieces, @ForAll byte last) throws IOException {
        WrittenBytes out = new WrittenBytes();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.write(piece);
            expected.write(piece);
        }
        out.write(last);
        expected.write(last);

        assertThat(out.take()).isEqualTo(expected.toByteArray());
    }
}
