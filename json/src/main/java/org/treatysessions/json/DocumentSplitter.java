// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;

/** Splits a source that holds one document, or an array of documents. */
final class DocumentSplitter implements RecordSplitter {

    private static final int END = -1;

    private static final int MAX_PART = 1 << 16;

    private static final byte[] NOTHING = {};

    private enum State {
        BEFORE,
        AFTER_RECORD,
        DONE
    }

    private final SlidingBuffer buffer;
    private final RecordSource source;
    private final int maxLength;
    private final ValueScanner scanner = new ValueScanner();
    private State state = State.BEFORE;
    private Location location = new Location(1, 1);
    private boolean isAfterReturn;
    private long records;

    DocumentSplitter(InputStream in, RecordSource source, int maxLength) {
        this.buffer = new SlidingBuffer(in, maxLength + 1);
        this.source = source;
        this.maxLength = maxLength;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        return switch (state) {
            case BEFORE -> first();
            case AFTER_RECORD -> following();
            case DONE -> null;
        };
    }

    private @Nullable RawRecord first() throws IOException {
        buffer.dropMark();
        Location start = location;
        int first = afterBlanks();
        if (first != '[') {
            state = State.DONE;
            return first == END ? record(start, 0) : document();
        }
        pass(1);
        first = afterBlanks();
        return first == ']' ? end() : element(first);
    }

    /** The one document of the source: all of it, valid or not. */
    private RawRecord document() throws IOException {
        int length = 0;
        do {
            length = buffer.length();
        } while (length <= maxLength && buffer.more());
        return length > maxLength ? tooLong(location, buffer.beginning()) : record(location, length);
    }

    private @Nullable RawRecord following() throws IOException {
        int next = afterBlanks();
        if (next == ',') {
            pass(1);
            return element(afterBlanks());
        }
        if (next == ']') {
            return end();
        }
        return last(
                next == END
                        ? JsonProblem.ENDS_TOO_EARLY.finding()
                        : JsonProblem.malformed("expected a comma or the end of the array"));
    }

    private @Nullable RawRecord end() throws IOException {
        pass(1);
        state = State.DONE;
        return afterBlanks() == END ? null : last(JsonProblem.SOMETHING_FOLLOWS.finding());
    }

    private RawRecord element(int first) throws IOException {
        if (first == END) {
            return last(JsonProblem.ENDS_TOO_EARLY.finding());
        }
        if (first == ',' || first == ']' || first == '}') {
            return last(JsonProblem.malformed("expected a value"));
        }
        Location start = location;
        scanner.restart();
        int length = scan(0);
        boolean isTooLong = length > maxLength;
        byte[] beginning = isTooLong ? buffer.beginning() : NOTHING;
        while (!scanner.isEnded() && !scanner.isBroken()) {
            if (isTooLong) {
                pass(length);
                length = 0;
            }
            if (!buffer.more()) {
                break;
            }
            length = scan(length);
            if (length > maxLength && !isTooLong) {
                beginning = buffer.beginning();
                isTooLong = true;
            }
        }
        boolean canGoOn = scanner.isEnded() || (scanner.isWord() && !scanner.isBroken());
        state = canGoOn ? State.AFTER_RECORD : State.DONE;
        RawRecord record = isTooLong ? tooLong(start, beginning) : record(start, length);
        pass(length);
        return record;
    }

    /** Scans the new bytes of the buffer. {@return the number of bytes that belong to the value} */
    private int scan(int seen) {
        return scanner.scan(buffer.bytes(), buffer.from() + seen, buffer.to()) - buffer.from();
    }

    private RawRecord record(Location start, int length) {
        return RawRecord.of(source.record(++records), start, buffer.copy(length), false);
    }

    private RawRecord tooLong(Location start, byte[] beginning) {
        return RawRecord.broken(
                source.record(++records), start, JsonProblem.DOCUMENT_TOO_LONG.exceeded(maxLength), beginning);
    }

    /** A problem between the records, after which no record can be found. */
    private RawRecord last(Finding problem) {
        state = State.DONE;
        buffer.fillBeginning();
        return RawRecord.broken(source.record(++records), location, problem, buffer.beginning());
    }

    /** Skips white space. {@return the next byte, which is not consumed} */
    private int afterBlanks() throws IOException {
        while (true) {
            int blanks = 0;
            while (blanks < buffer.length()) {
                byte b = buffer.bytes()[buffer.from() + blanks];
                if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                    pass(blanks);
                    return b & 0xFF;
                }
                blanks++;
            }
            pass(blanks);
            if (!buffer.more()) {
                return END;
            }
        }
    }

    /** Consumes bytes, part by part, so that the index of their lines stays small. */
    private void pass(int length) {
        for (int left = length; left > 0; left -= MAX_PART) {
            passPart(Math.min(left, MAX_PART));
        }
    }

    private void passPart(int length) {
        byte[] bytes = buffer.bytes();
        int from = buffer.from();
        int to = from + length;
        boolean isRestOfCrLf = isAfterReturn && bytes[from] == '\n';
        location = new LineIndex(bytes, isRestOfCrLf ? from + 1 : from, to, location, false).location(to);
        isAfterReturn = bytes[to - 1] == '\r';
        buffer.drop(length);
    }

    @Override
    public void close() throws IOException {
        buffer.close();
    }
}
