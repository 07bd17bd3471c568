// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** A progress line on a terminal: the number of records, the rate, and the time left if the size is known. */
final class Progress implements AutoCloseable {

    /** The time between two updates of the line, in milliseconds. */
    private static final long INTERVAL = 200;

    /** The number of records between two readings of the clock. */
    private static final int RECORDS_PER_READING = 64;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final CliContext context;
    private final Clock clock;
    private final OptionalLong total;
    private final long start;
    private long nextUpdate;
    private long records;
    private long bytes;
    private boolean isVisible;

    private Progress(CliContext context, OptionalLong total) {
        this.context = context;
        this.clock = context.clock();
        this.total = total;
        this.start = clock.millis();
        this.nextUpdate = start + INTERVAL;
    }

    /** Starts the progress of a run over inputs; it is shown only on a terminal. */
    static Progress start(List<Input> inputs, CliContext context) {
        long total = 0;
        for (Input input : inputs) {
            OptionalLong size = input.size();
            if (size.isEmpty()) {
                return new Progress(context, OptionalLong.empty());
            }
            total += size.getAsLong();
        }
        return new Progress(context, OptionalLong.of(total));
    }

    /** {@return the stream, counting the bytes that are read} */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                bytes += read < 0 ? 0 : 1;
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                bytes += Math.max(read, 0);
                return read;
            }
        };
    }

    /** Counts a record, and updates the line from time to time. */
    void countRecord() {
        records++;
        if (context.terminal().isInteractive() && records % RECORDS_PER_READING == 0) {
            update(clock.millis());
        }
    }

    /** Counts a document with its size, and updates the line. */
    void countDocument(OptionalLong size) {
        records++;
        bytes += size.orElse(0);
        if (context.terminal().isInteractive()) {
            update(clock.millis());
        }
    }

    private void update(long now) {
        if (now >= nextUpdate) {
            nextUpdate = now + INTERVAL;
            isVisible = true;
            context.print(CLEAR_LINE + line(records, bytes, total, now - start));
        }
    }

    /** {@return the line} */
    static String line(long records, long bytes, OptionalLong total, long millis) {
        double seconds = Math.max(millis, 1) / 1e3;
        String line = String.format(Locale.ROOT, "%,d records, %,.0f/s", records, records / seconds);
        if (total.isEmpty() || total.getAsLong() == 0 || bytes == 0) {
            return line;
        }
        double done = Math.min(1, (double) bytes / total.getAsLong());
        long left = Math.round(seconds * (1 - done) / done);
        return line + String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", 100 * done, left / 60, left % 60);
    }

    /** Clears the line, so that a message can be printed. */
    void hide() {
        if (isVisible) {
            isVisible = false;
            context.print(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        hide();
    }
}
