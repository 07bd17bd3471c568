package org.treatysessions.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;

/**
 * A record of a source as its bytes, before it is read.
 *
 * <p>One thread can cut a source into these, and many read them: {@link SessionJson#read(RawRecord)}. Immutable and
 * thread-safe; it can be serialised, to be read on another machine.
 */
public final class RawRecord implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final byte[] NOTHING = {};

    private final transient RecordId id;
    private final transient Location start;
    private final transient byte[] bytes;
    private final transient boolean isLine;
    private final transient @Nullable Map<String, Object> problem;

    private RawRecord(
            RecordId id, Location start, byte[] bytes, boolean isLine, @Nullable Map<String, Object> problem) {
        this.id = id;
        this.start = start;
        this.bytes = bytes;
        this.isLine = isLine;
        this.problem = problem;
    }

    /** Makes a record of bytes that nobody else has. */
    static RawRecord of(RecordId id, Location start, byte[] bytes, boolean isLine) {
        return new RawRecord(id, start, bytes, isLine, null);
    }

    /**
     * Makes a record that reading gives one finding for, and that has no bytes.
     *
     * @param beginning the first bytes of what is there, to be shown to people
     */
    static RawRecord broken(RecordId id, Location start, Map<String, Object> problem, byte[] beginning) {
        return new RawRecord(id, start, beginning, false, problem);
    }

    /** {@return which record of a run this is} */
    public RecordId id() {
        return id;
    }

    /** {@return the number of the record in its source, counted from 1} */
    public long number() {
        return id.number();
    }

    /** {@return where the first character of the record stands in its source} */
    public Location start() {
        return start;
    }

    /** {@return the line of the source that the record begins in, counted from 1} */
    public int line() {
        return start.line();
    }

    /**
     * {@return whether the bytes were kept; those of a document over {@link ReadLimits#documentBytes} were not, and where
     * a source has something else than a record, there are none}
     */
    public boolean isKept() {
        return problem == null;
    }

    /** {@return how many bytes the record has; 0 if they were not kept} */
    public int length() {
        return kept().length;
    }

    /**
     * {@return the bytes as they stand in the source, from the first character of the record to its last; those of a line
     * without what ends it. A copy; empty if they were not kept}
     */
    public byte[] bytes() {
        return kept().clone();
    }

    /**
     * Writes the bytes, without a copy.
     *
     * @param out the stream; not flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(kept());
    }

    private byte[] kept() {
        return isKept() ? bytes : NOTHING;
    }

    /**
     * Writes the bytes such that they stay on one line.
     *
     * <p>Where there is more than one, a tab takes the place of each byte that ends a line, and none that of the last:
     * between values it is white space as well, and in a string it is as wrong.
     */
    void writeLineTo(OutputStream out) throws IOException {
        if (isLine || !hasLineEnd()) {
            out.write(bytes);
            return;
        }
        int end = bytes.length;
        while (end > 0 && isLineEnd(bytes[end - 1])) {
            end--;
        }
        byte[] line = Arrays.copyOf(bytes, end);
        for (int i = 0; i < end; i++) {
            line[i] = isLineEnd(line[i]) ? (byte) '\t' : line[i];
        }
        out.write(line);
    }

    private boolean hasLineEnd() {
        for (byte b : bytes) {
            if (isLineEnd(b)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** The text, or the beginning of what is there in the place of a record. */
    DocumentText text() {
        return DocumentText.within(bytes, start, isLine);
    }

    /** What is wrong with a record without bytes. */
    Optional<Map<String, Object>> problem() {
        return Optional.ofNullable(problem);
    }

    /** {@return source, number and place, for a developer's eyes} */
    @Override
    public String toString() {
        return id.source() + " #" + id.number() + " (" + start + "): "
                + (problem == null ? bytes.length + " bytes" : problem);
    }

    // ------------------------------------------------------------------------------------- serialisation

    /** What is written in the place of a record, and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Form(
            RecordId id,
            Location start,
            byte[] bytes,
            boolean isLine,
            @Nullable LinkedHashMap<String, Object> problem) implements Serializable {

        @Serial
        private Object readResolve() {
            return new RawRecord(id, start, bytes, isLine, problem);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(id, start, bytes, isLine, problem == null ? null : new LinkedHashMap<>(problem));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a record is read from its form");
    }
}
