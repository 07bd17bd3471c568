package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EightBytesTest {

    @Property
    void theLowestMarkIsAtTheFirstByteThatIsNotPlain(@ForAll @Size(8) byte[] bytes) {
        assertMarksAreTrue(bytes);
    }

    @Property
    void oneByteAmongPlainOnesIsFound(
            @ForAll @Size(8) @ByteRange(min = 1, max = 91) byte[] bytes,
            @ForAll @IntRange(max = 7) int index,
            @ForAll byte other) {
        bytes[index] = other;

        assertMarksAreTrue(bytes);
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
