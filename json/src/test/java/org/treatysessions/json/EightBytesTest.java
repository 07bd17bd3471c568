// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Property;

class EightBytesTest {

    @Test
    void theLowestMarkIsAtTheFirstByteThatIsNotPlain() {
        Property.holds(any -> {
            byte[] bytes = new byte[8];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) any.integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
            }
            assertMarksAreTrue(bytes);
        });
    }

    @Test
    void oneByteAmongPlainOnesIsFound() {
        Property.holds(any -> {
            byte[] bytes = new byte[8];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) any.integer(1, '\\' - 1);
            }
            bytes[any.integer(0, 7)] = (byte) any.integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
            assertMarksAreTrue(bytes);
        });
    }

    private static void assertMarksAreTrue(byte[] bytes) {
        long marks = EightBytes.notPlain(EightBytes.at(bytes, 0));
        int first = IntStream.range(0, 8)
                .filter(i -> bytes[i] <= 0 || bytes[i] == '\\')
                .findFirst()
                .orElse(8);

        assertThat(marks == 0 ? 8 : EightBytes.first(marks)).isEqualTo(first);
    }
}
