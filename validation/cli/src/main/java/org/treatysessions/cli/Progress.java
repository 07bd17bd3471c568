package org.treatysessions.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A line that tells a person at a terminal how far a run is: records, rate, and the time left where it can be told. */
final class Progress implements AutoCloseable {

    /** How often the line is written anew. */
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final Surroundings surroundings;
    private final boolean isShown;
    private final OptionalLong total;
    private final long start = System.nanoTime();
    private long nextTime = start + INTERVAL;
    private long records;
    private long bytes;
    private boolean isVisible;

    private Progress(Surroundings surroundings, boolean isShown, OptionalLong total) {
        this.surroundings = surroundings;
        this.isShown = isShown;
        this.total = total;
    }

    /** The progress of a run over sources; shown only where standard error is a terminal. */
    static Progress over(List<Source> sources, Surroundings surroundings) {
        long known = 0;
        for (Source source : sources) {
            OptionalLong size = source.size();
            if (size.isEmpty()) {
                return new Progress(surroundings, surroundings.terminal().isWatched(), OptionalLong.empty());
            }
            known += size.getAsLong();
        }
        return new Progress(surroundings, surroundings.terminal().isWatched(), OptionalLong.of(known));
    }

    /** The stream, whose bytes count as done when they are read. */
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

    /** Counts a record as done. */
    void tookOne() {
        records++;
        if (isShown && (records & 0x3F) == 0 && System.nanoTime() >= nextTime) {
            nextTime = System.nanoTime() + INTERVAL;
            isVisible = true;
            surroundings.write(BACK_AND_CLEAR + line(records, bytes, total, System.nanoTime() - start));
        }
    }

    /** The line, in as few words as will do. */
    static String line(long records, long bytes, OptionalLong total, long nanos) {
        double seconds = Math.max(nanos, 1) / 1e9;
        String line = String.format(Locale.ROOT, "%,d records, %,.0f/s", records, records / seconds);
        if (total.isEmpty() || total.getAsLong() == 0 || bytes == 0) {
            return line;
        }
        double done = Math.min(1, (double) bytes / total.getAsLong());
        long left = Math.round(seconds * (1 - done) / done);
        return line + String.format(Locale.ROOT, ", %.0f %%, %d:%02d left", 100 * done, left / 60, left % 60);
    }

    /** Takes the line away, so that something else can be said. */
    void hide() {
        if (isVisible) {
            isVisible = false;
            surroundings.write(BACK_AND_CLEAR);
        }
    }

    @Override
    public void close() {
        hide();
    }
}
