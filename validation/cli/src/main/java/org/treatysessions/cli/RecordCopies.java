package org.treatysessions.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordWriter;
import org.treatysessions.json.SessionJson;

/** The copies of valid and of invalid records, byte for byte, one per line. */
final class RecordCopies implements Closeable {

    private final @Nullable Copy valid;
    private final @Nullable Copy invalid;
    private long notCopied;

    private RecordCopies(@Nullable Copy valid, @Nullable Copy invalid) {
        this.valid = valid;
        this.invalid = invalid;
    }

    /** Thrown if a copy cannot be written. */
    static final class CannotCopyException extends IOException {

        private static final long serialVersionUID = 1L;

        private CannotCopyException(Path file, IOException reason) {
            super("cannot write to '" + file + "': " + Reason.of(reason), reason);
        }
    }

    /** A file with copies. */
    private record Copy(Path file, RecordWriter writer) implements Closeable {

        static @Nullable Copy to(@Nullable Path file, SessionJson json) throws CannotCopyException {
            if (file == null) {
                return null;
            }
            try {
                boolean isGzip = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
                return new Copy(file, json.records().writer(file, RecordFormat.NDJSON, isGzip));
            } catch (IOException e) {
                throw new CannotCopyException(file, e);
            }
        }

        void write(RawRecord record) throws CannotCopyException {
            try {
                writer.write(record);
            } catch (IOException e) {
                throw new CannotCopyException(file, e);
            }
        }

        @Override
        public void close() throws CannotCopyException {
            try {
                writer.close();
            } catch (IOException e) {
                throw new CannotCopyException(file, e);
            }
        }
    }

    /**
     * Creates or truncates the files; those whose names end in .gz are compressed.
     *
     * @throws CannotCopyException if a file cannot be written
     */
    static RecordCopies to(@Nullable Path valid, @Nullable Path invalid, SessionJson json) throws CannotCopyException {
        return new RecordCopies(Copy.to(valid, json), Copy.to(invalid, json));
    }

    /** Copies a record, if there is a file for it. */
    void write(RawRecord record, boolean isValid) throws CannotCopyException {
        Copy copy = isValid ? valid : invalid;
        if (copy == null) {
            return;
        }
        if (record.hasBytes()) {
            copy.write(record);
        } else {
            notCopied++;
        }
    }

    /** {@return how many records could not be copied because they were too long} */
    long notCopied() {
        return notCopied;
    }

    @Override
    public void close() throws CannotCopyException {
        try {
            if (valid != null) {
                valid.close();
            }
        } finally {
            if (invalid != null) {
                invalid.close();
            }
        }
    }
}
