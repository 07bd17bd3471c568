// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordWriter;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;

/** The copies of valid and of invalid records, one per line: byte for byte, or as JSON if they were imported. */
final class RecordCopies implements Closeable {

    private final @Nullable Copy valid;
    private final @Nullable Copy invalid;
    private long tooLong;
    private long withoutSession;

    private RecordCopies(@Nullable Copy valid, @Nullable Copy invalid) {
        this.valid = valid;
        this.invalid = invalid;
    }

    /** Thrown if a copy cannot be written. */
    static final class CannotCopyException extends IOException {

        private static final long serialVersionUID = 1L;

        private CannotCopyException(Output output, IOException reason) {
            super("cannot write to " + output.name() + ": " + Reason.of(reason), reason);
        }
    }

    /** An output with copies. */
    private record Copy(Output output, RecordWriter writer) {

        static @Nullable Copy to(Optional<Output> output, SessionJson json) {
            return output.map(to -> new Copy(to, json.records().writer(to.stream(), RecordFormat.NDJSON, isGzip(to))))
                    .orElse(null);
        }

        private static boolean isGzip(Output output) {
            return output.file()
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".gz"))
                    .isPresent();
        }

        void write(RawRecord record) throws CannotCopyException {
            try {
                writer.write(record);
            } catch (IOException e) {
                throw new CannotCopyException(output, e);
            }
        }

        void write(CountrySession session) throws CannotCopyException {
            try {
                writer.write(session);
            } catch (IOException e) {
                throw new CannotCopyException(output, e);
            }
        }

        void complete() throws CannotCopyException {
            try {
                writer.close();
                output.commit();
            } catch (IOException e) {
                throw new CannotCopyException(output, e);
            }
        }

        void close() throws IOException {
            writer.close();
        }
    }

    /** {@return copies to outputs that are open; those whose names end in .gz are compressed} */
    static RecordCopies to(Optional<Output> valid, Optional<Output> invalid, SessionJson json) {
        return new RecordCopies(Copy.to(valid, json), Copy.to(invalid, json));
    }

    /** Copies a record, if there is an output for it. */
    void write(RawRecord record, boolean isValid) throws CannotCopyException {
        Copy copy = isValid ? valid : invalid;
        if (copy == null) {
            return;
        }
        if (record.hasBytes()) {
            copy.write(record);
        } else {
            tooLong++;
        }
    }

    /** Writes an imported session, if there is an output for it. */
    void write(Optional<CountrySession> session, boolean isValid) throws CannotCopyException {
        Copy copy = isValid && session.isPresent() ? valid : invalid;
        if (copy == null) {
            return;
        }
        if (session.isPresent()) {
            copy.write(session.get());
        } else {
            withoutSession++;
        }
    }

    /** {@return how many records could not be copied because they were too long} */
    long tooLong() {
        return tooLong;
    }

    /** {@return how many documents could not be copied because they yielded no session} */
    long withoutSession() {
        return withoutSession;
    }

    /** Completes the outputs. */
    void complete() throws CannotCopyException {
        if (valid != null) {
            valid.complete();
        }
        if (invalid != null) {
            invalid.complete();
        }
    }

    @Override
    public void close() throws IOException {
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
