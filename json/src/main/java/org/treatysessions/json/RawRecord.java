// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;

/**
 * A record of a source as bytes, not yet read.
 *
 * <p>One thread can split a source into raw records, and others can read them: {@link SessionJson#read(RawRecord)}.
 * Immutable, thread-safe and serializable.
 *
 * @since 0.1
 */
public final class RawRecord implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final byte[] NOTHING = {};

    private final transient RecordId id;
    private final transient Location start;
    private final transient byte[] bytes;
    private final transient boolean isLine;
    private final transient @Nullable Finding problem;

    private RawRecord(RecordId id, Location start, byte[] bytes, boolean isLine, @Nullable Finding problem) {
        this.id = id;
        this.start = start;
        this.bytes = bytes;
        this.isLine = isLine;
        this.problem = problem;
    }

    /** Creates a record of bytes that are not shared. */
    static RawRecord of(RecordId id, Location start, byte[] bytes, boolean isLine) {
        return new RawRecord(id, start, bytes, isLine, null);
    }

    /**
     * Creates a record without bytes, which reads as one finding.
     *
     * @param beginning the first bytes of the broken text, to be shown to people
     */
    static RawRecord broken(RecordId id, Location start, Finding problem, byte[] beginning) {
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

    /** {@return the location of the first character of the record in its source} */
    public Location start() {
        return start;
    }

    /** {@return the line of the source at which the record starts, counted from 1} */
    public int line() {
        return start.line();
    }

    /**
     * {@return whether the bytes were kept; they were not if the document is longer than {@link ReadLimits#documentBytes},
     * or if the source has something other than a record}
     */
    public boolean hasBytes() {
        return problem == null;
    }

    /** {@return the number of bytes of the record; 0 if they were not kept} */
    public int length() {
        return kept().length;
    }

    /**
     * {@return a copy of the bytes of the source, from the first to the last character of the record, without a line end;
     * empty if they were not kept}
     */
    public byte[] bytes() {
        return kept().clone();
    }

    /**
     * Writes the bytes, without copying them first.
     *
     * @param out the stream; not flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(kept());
    }

    private byte[] kept() {
        return hasBytes() ? bytes : NOTHING;
    }

    /**
     * Writes the bytes on one line.
     *
     * <p>Line breaks within the record become tabs, which are white space between values and invalid within strings, as line
     * breaks are; line breaks at the end are omitted.
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

    /** The text of the record, or the beginning of the broken text. */
    DocumentText text() {
        return DocumentText.within(bytes, start, isLine);
    }

    /** The problem of a record without bytes. */
    Optional<Finding> problem() {
        return Optional.ofNullable(problem);
    }

    /** {@return source, number and location, for developers} */
    @Override
    public String toString() {
        return id.source() + " #" + id.number() + " (" + start + "): "
                + (problem == null ? bytes.length + " bytes" : problem.arguments());
    }

    // ------------------------------------------------------------------------------------- serialization

    /** The serial form, which is never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Form(
            RecordId id,
            Location start,
            byte[] bytes,
            boolean isLine,
            @Nullable Finding problem) implements Serializable {

        @Serial
        private Object readResolve() {
            return new RawRecord(id, start, bytes, isLine, problem);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(id, start, bytes, isLine, problem);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of a record");
    }
}
