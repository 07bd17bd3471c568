// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;

/** Splits a source into its lines. */
final class LineSplitter implements RecordSplitter {

    private final SlidingBuffer buffer;
    private final RecordSource source;
    private final int maxLength;
    private long lines;
    private long records;

    LineSplitter(InputStream in, RecordSource source, int maxLength, SourcePosition from) {
        this.buffer = new SlidingBuffer(in, maxLength + 2);
        this.source = source;
        this.maxLength = maxLength;
        this.lines = from.lines();
        this.records = from.records();
    }

    /** {@return the position after the records read so far} */
    SourcePosition position() {
        return new SourcePosition(lines, records);
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (lines == 0) {
            buffer.dropMark();
        }
        while (buffer.length() > 0 || buffer.more()) {
            lines++;
            RawRecord record = line();
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    /** Takes one line; null if it is blank. */
    private @Nullable RawRecord line() throws IOException {
        byte[] beginning = {};
        boolean isTooLong = false;
        int seen = 0;
        int end = lineFeed(seen);
        while (end < 0) {
            seen = buffer.length();
            if (seen > maxLength + 1) {
                beginning = isTooLong ? beginning : buffer.beginning();
                isTooLong = true;
                buffer.drop(seen);
                seen = 0;
            }
            if (!buffer.more()) {
                break;
            }
            end = lineFeed(seen);
        }
        int length = end < 0 ? buffer.length() : end;
        int taken = end < 0 ? length : length + 1;
        if (end > 0 && buffer.bytes()[buffer.from() + end - 1] == '\r') {
            length--;
        }
        RawRecord record =
                isTooLong || length > maxLength ? tooLong(isTooLong ? beginning : buffer.beginning()) : record(length);
        buffer.drop(taken);
        return record;
    }

    private RawRecord tooLong(byte[] beginning) {
        return RawRecord.broken(
                source.record(++records), start(), JsonProblem.DOCUMENT_TOO_LONG.exceeded(maxLength), beginning);
    }

    private @Nullable RawRecord record(int length) {
        return isBlank(length) ? null : RawRecord.of(source.record(++records), start(), buffer.copy(length), true);
    }

    private boolean isBlank(int length) {
        byte[] bytes = buffer.bytes();
        int i = buffer.from();
        int end = i + length;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i == end;
    }

    private Location start() {
        return new Location((int) Math.min(lines, Integer.MAX_VALUE), 1);
    }

    /**
     * The number of bytes of the buffer before the first LF, the first {@code seen} of which are known not to be one; -1 if
     * there is no LF.
     */
    private int lineFeed(int seen) {
        byte[] bytes = buffer.bytes();
        int to = buffer.to();
        int i = buffer.from() + seen;
        for (; i + 8 <= to; i += 8) {
            long marks = EightBytes.marks(EightBytes.at(bytes, i), '\n');
            if (marks != 0) {
                return i + EightBytes.first(marks) - buffer.from();
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == '\n') {
                return i - buffer.from();
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }
}
