// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;

/**
 * The bytes of a text.
 *
 * <p>A byte order mark at the start is not a character of the text. A text can be a part of a source; its locations are
 * those in the source.
 */
final class DocumentText {

    /** An empty text. */
    static final DocumentText NONE = of(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Location first;
    private final boolean isOneLine;
    private final Utf8 encoding;
    private @Nullable LineIndex lines;

    private DocumentText(byte[] bytes, int start, int end, Location first, boolean isOneLine) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.first = first;
        this.isOneLine = isOneLine;
        this.encoding = Utf8.check(bytes, start, end);
    }

    /** A complete text, which may start with a byte order mark. */
    static DocumentText of(byte[] bytes, int from, int to) {
        int start = isMark(bytes, from, to) ? from + 3 : from;
        return new DocumentText(bytes, start, to, new Location(1, 1), false);
    }

    /**
     * A part of a source.
     *
     * @param first its location in the source
     * @param isOneLine whether it is one line, even if it contains CRs
     */
    static DocumentText within(byte[] bytes, Location first, boolean isOneLine) {
        return new DocumentText(bytes, 0, bytes.length, first, isOneLine);
    }

    /** Whether bytes start with a byte order mark. */
    static boolean isMark(byte[] bytes, int from, int to) {
        return to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** Whether a {@code \\u} escape names a surrogate, so that strings have to be checked. */
    boolean mayHaveLoneSurrogates() {
        return encoding.hasSurrogateEscape();
    }

    /** The location of a misplaced byte order mark or of the first invalid byte; empty if there is none. */
    Optional<Location> broken() {
        int broken = beginsWithMark() ? start : encoding.invalid();
        return broken < 0 ? Optional.empty() : Optional.of(location(broken));
    }

    /** Whether there is a misplaced byte order mark, with something before it. */
    boolean beginsWithMark() {
        return isMark(bytes, start, end);
    }

    /** The location of the character at an offset. */
    Location location(int offset) {
        return lines().location(offset);
    }

    LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = new LineIndex(bytes, start, end, first, isOneLine);
            lines = known;
        }
        return known;
    }
}
