// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of a source, in order, each read on demand.
 *
 * <p>Holds one record at a time, however long the source is. Take the records by {@link #next}, by one {@link #iterator},
 * or by one {@link #stream}. Closing it closes the source. Not thread-safe; the records are.
 *
 * @param <T> the type of the records
 * @since 0.1
 */
public final class RecordStream<T> implements Iterable<T>, Closeable {

    private final RecordSplitter splitter;
    private final Function<RawRecord, T> reading;
    private boolean isHandedOver;
    private boolean isClosed;
    private @Nullable IOException failure;

    RecordStream(RecordSplitter splitter, Function<RawRecord, T> reading) {
        this.splitter = splitter;
        this.reading = reading;
    }

    /**
     * Reads the next record.
     *
     * @return the record; empty at the end of the source
     * @throws IOException if the source cannot be read, its gzip is broken, or this stream is closed; there are no more
     *     records afterwards
     */
    public Optional<T> next() throws IOException {
        return Optional.ofNullable(read());
    }

    private @Nullable T read() throws IOException {
        if (isClosed) {
            throw new IOException("The records are closed");
        }
        if (failure != null) {
            throw new IOException(failure.getMessage(), failure);
        }
        RawRecord record;
        try {
            record = splitter.next();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return record == null ? null : reading.apply(record);
    }

    private @Nullable T readUnchecked() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the iterator over the records, of which there is one; it throws {@link UncheckedIOException} where {@link #next}
     * throws}
     *
     * @throws IllegalStateException if there is an iterator or a stream already
     */
    @Override
    public Iterator<T> iterator() {
        handOver();
        return new Iterator<>() {

            private @Nullable T ahead;
            private boolean isEnded;

            @Override
            public boolean hasNext() {
                if (ahead == null && !isEnded) {
                    ahead = readUnchecked();
                    isEnded = ahead == null;
                }
                return ahead != null;
            }

            @Override
            public T next() {
                T next = hasNext() ? ahead : null;
                if (next == null) {
                    throw new NoSuchElementException("No more records");
                }
                ahead = null;
                return next;
            }
        };
    }

    /**
     * {@return the stream of the records, of which there is one; it throws {@link UncheckedIOException} where {@link #next}
     * throws, and closing it closes this object. It does not split, so a parallel stream gains nothing: read {@linkplain
     * SessionRecords#split(java.io.InputStream, RecordSource) raw records} in several threads instead}
     *
     * @throws IllegalStateException if there is an iterator or a stream already
     */
    public Stream<T> stream() {
        handOver();
        Spliterator<T> records =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {

                    @Override
                    public boolean tryAdvance(Consumer<? super T> action) {
                        T next = readUnchecked();
                        if (next == null) {
                            return false;
                        }
                        action.accept(next);
                        return true;
                    }

                    @Override
                    public @Nullable Spliterator<T> trySplit() {
                        return null;
                    }
                };
        return StreamSupport.stream(records, false).onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void handOver() {
        if (isHandedOver) {
            throw new IllegalStateException("Only one iterator or stream can be taken");
        }
        isHandedOver = true;
    }

    /**
     * Closes the source. Closing it again has no effect.
     *
     * @throws IOException if it cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            splitter.close();
        }
    }
}
