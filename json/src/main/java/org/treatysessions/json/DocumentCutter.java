package org.treatysessions.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;

/** Splits a source that holds one document, or an array of documents. */
final class DocumentCutter implements RecordCutter {

    private static final int END = -1;

    private static final byte[] NOTHING = {};

    private enum State {
        BEFORE,
        AFTER_RECORD,
        DONE
    }

    private final ByteWindow window;
    private final RecordSource source;
    private final int longest;
    private final ValueScanner scanner = new ValueScanner();
    private final Cursor cursor = new Cursor();
    private State state = State.BEFORE;
    private long records;

    DocumentCutter(InputStream in, RecordSource source, int longest) {
        this.window = new ByteWindow(in, longest + 1);
        this.source = source;
        this.longest = longest;
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
        window.dropMark();
        Location start = cursor.location();
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
            length = window.length();
        } while (length <= longest && window.more());
        return length > longest ? tooLong(cursor.location(), window.beginning()) : record(cursor.location(), length);
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
                        ? JsonProblem.ENDS_TOO_EARLY.arguments()
                        : JsonProblem.malformed("expected a comma or the end of the array"));
    }

    private @Nullable RawRecord end() throws IOException {
        pass(1);
        state = State.DONE;
        return afterBlanks() == END ? null : last(JsonProblem.SOMETHING_FOLLOWS.arguments());
    }

    private RawRecord element(int first) throws IOException {
        if (first == END) {
            return last(JsonProblem.ENDS_TOO_EARLY.arguments());
        }
        if (first == ',' || first == ']' || first == '}') {
            return last(JsonProblem.malformed("expected a value"));
        }
        Location start = cursor.location();
        scanner.restart();
        int length = scan(0);
        boolean isTooLong = length > longest;
        byte[] beginning = isTooLong ? window.beginning() : NOTHING;
        while (!scanner.isEnded() && !scanner.isBroken()) {
            if (isTooLong) {
                pass(length);
                length = 0;
            }
            if (!window.more()) {
                break;
            }
            length = scan(length);
            if (length > longest && !isTooLong) {
                beginning = window.beginning();
                isTooLong = true;
            }
        }
        boolean canGoOn = scanner.isEnded() || (scanner.isWord() && !scanner.isBroken());
        state = canGoOn ? State.AFTER_RECORD : State.DONE;
        RawRecord record = isTooLong ? tooLong(start, beginning) : record(start, length);
        pass(length);
        return record;
    }

    /** Scans the new bytes of the window. {@return the number of bytes that belong to the value} */
    private int scan(int seen) {
        return scanner.scan(window.bytes(), window.from() + seen, window.to()) - window.from();
    }

    private RawRecord record(Location start, int length) {
        return RawRecord.of(source.record(++records), start, window.copy(length), false);
    }

    private RawRecord tooLong(Location start, byte[] beginning) {
        return RawRecord.broken(
                source.record(++records), start, JsonProblem.DOCUMENT_TOO_LONG.passed(longest), beginning);
    }

    /** A problem between the records, after which no record can be found. */
    private RawRecord last(Map<String, Object> problem) {
        state = State.DONE;
        window.fillBeginning();
        return RawRecord.broken(source.record(++records), cursor.location(), problem, window.beginning());
    }

    /** Skips white space. {@return the next byte, which is not consumed} */
    private int afterBlanks() throws IOException {
        while (true) {
            int blanks = 0;
            while (blanks < window.length()) {
                byte b = window.bytes()[window.from() + blanks];
                if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                    pass(blanks);
                    return b & 0xFF;
                }
                blanks++;
            }
            pass(blanks);
            if (!window.more()) {
                return END;
            }
        }
    }

    private void pass(int length) {
        cursor.pass(window.bytes(), window.from(), window.from() + length);
        window.drop(length);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    /** The current place in the source; lines end with LF, CR LF or CR. */
    private static final class Cursor {

        private long line = 1;
        private long column = 1;
        private boolean isAfterReturn;

        Location location() {
            return new Location((int) Math.min(line, Integer.MAX_VALUE), (int) Math.min(column, Integer.MAX_VALUE));
        }

        void pass(byte[] bytes, int from, int to) {
            int i = from;
            while (i < to) {
                if (i + 8 <= to) {
                    long eight = EightBytes.at(bytes, i);
                    long marks = EightBytes.marks(eight, '\n') | EightBytes.marks(eight, '\r');
                    if (marks == 0) {
                        column += EightBytes.characters(eight);
                        isAfterReturn = false;
                        i += 8;
                        continue;
                    }
                    // only characters after the last line break count
                    int skipped = EightBytes.first(marks);
                    isAfterReturn &= skipped == 0;
                    i += skipped;
                }
                pass(bytes[i++]);
            }
        }

        private void pass(byte b) {
            if (b == '\r' || (b == '\n' && !isAfterReturn)) {
                line++;
                column = 1;
            } else if (b != '\n') {
                column += (b & 0xC0) == 0x80 ? 0 : 1;
            }
            isAfterReturn = b == '\r';
        }
    }
}
