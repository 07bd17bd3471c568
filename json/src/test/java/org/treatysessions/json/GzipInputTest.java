// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipInputTest {

    private static final byte[] TEXT = "{\"a\": 1}\n".repeat(40).getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100_000})
    void membersOneAfterTheOtherAreOneText(int most) throws IOException {
        byte[] member = RecordStreamTest.gzip(TEXT);
        byte[] empty = RecordStreamTest.gzip(new byte[0]);
        assertThat(read(join(member, empty, member, member), most)).isEqualTo(join(TEXT, TEXT, TEXT));
        assertThat(read(join(member, new byte[1000]), most)).isEqualTo(TEXT);
        assertThat(read(empty, most)).isEmpty();
    }

    @Test
    void whatIsLongerThanEveryBufferIsRead() throws IOException {
        byte[] random = new byte[1_000_000];
        new Random(1).nextBytes(random);
        assertThat(read(RecordStreamTest.gzip(random), 100_000)).isEqualTo(random);
        assertThat(read(RecordStreamTest.gzip(new byte[10_000_000]), 100_000)).isEqualTo(new byte[10_000_000]);
    }

    @Test
    void theHeadCanHaveAllItsParts() throws IOException {
        byte[] plain = RecordStreamTest.gzip(TEXT);
        byte[] head = Arrays.copyOf(plain, 10);
        head[3] = 0x1F;
        byte[] parts = join(new byte[] {2, 0, 'x', 'y'}, "a.json\0a comment\0".getBytes(UTF_8), new byte[] {1, 2});
        byte[] full = join(head, parts, Arrays.copyOfRange(plain, 10, plain.length));
        assertThat(read(full, 3)).isEqualTo(TEXT);
        assertThat(read(join(full, full), 5)).isEqualTo(join(TEXT, TEXT));
    }

    @Test
    void noTruncationPassesForTheWhole() throws IOException {
        byte[] member = RecordStreamTest.gzip(TEXT);
        byte[] two = join(member, member);
        for (int length = 0; length < two.length; length++) {
            byte[] truncated = Arrays.copyOf(two, length);
            if (length != member.length) {
                assertThatIOException()
                        .isThrownBy(() -> read(truncated, 10))
                        .withMessage("unexpected end of gzip data");
            }
        }
    }

    @Test
    void aBitThatIsWrongIsSeenOrDoesNotMatter() throws IOException {
        byte[] gzip = RecordStreamTest.gzip(TEXT);
        for (int bit = 0; bit < 8 * gzip.length; bit++) {
            byte[] flipped = gzip.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            byte[] read;
            try {
                read = read(flipped, 10);
            } catch (IOException e) {
                assertThat(e)
                        .hasMessageMatching("invalid gzip data|unexpected end of gzip data|not in gzip format|"
                                + "data after the gzip member is not gzip");
                continue;
            }
            assertThat(read).as("bit %d", bit).isEqualTo(TEXT);
        }
    }

    @Test
    void whatFollowsAndIsNoGzipIsNotPassedOver() throws IOException {
        byte[] member = RecordStreamTest.gzip(TEXT);
        for (byte[] more : List.of(TEXT, new byte[] {0, 0, 1}, new byte[] {0x1F, 0})) {
            assertThatIOException()
                    .isThrownBy(() -> read(join(member, more), 10))
                    .withMessage("data after the gzip member is not gzip");
        }
    }

    @Test
    void whatIsNoGzipIsSaidToBeNone() {
        assertThatIOException().isThrownBy(() -> read(TEXT, 10)).withMessage("not in gzip format");
        assertThatIOException().isThrownBy(() -> read(new byte[100], 10)).withMessage("not in gzip format");
    }

    @Test
    void singleBytesCanBeRead() throws IOException {
        try (InputStream in = new GzipInput(new PiecewiseInput(RecordStreamTest.gzip(new byte[] {-1, 2}), 10))) {
            assertThat(in.read(new byte[0])).isZero();
            assertThat(in.read()).isEqualTo(255);
            assertThat(in.read()).isEqualTo(2);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    private static byte[] read(byte[] gzip, int most) throws IOException {
        try (InputStream in = new GzipInput(new PiecewiseInput(gzip, most))) {
            return in.readAllBytes();
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
