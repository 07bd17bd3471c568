// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;

/**
 * A run over many records by several threads, with the same result as a {@link ValidationRun}.
 *
 * <pre>{@code
 * try (ParallelRun run = validator.parallelRun(json, 4);
 *         RecordStream<RawRecord> records = json.records().split(file, source)) {
 *     run.over(records, (raw, read, report) -> (report.isValid() ? valid : invalid).write(raw));
 *     return run.report();
 * }
 * }</pre>
 *
 * <p>The thread that calls {@link #over} takes the records from their source, and takes the results in the same order; the
 * others read and check. Only as many records are in memory as keep the threads busy, apart from the few dozen bytes per
 * record that a {@link ValidationRun} keeps.
 *
 * <p>One thread calls {@link #over}, for one source after the other, {@link #check} and {@link #report}; any thread may {@link #cancel}.
 *
 * @since 0.1
 */
public final class ParallelRun implements Closeable {

    /** The maximum number of threads. */
    public static final int MAX_THREADS = 1024;

    /** The maximum number of records of one task. */
    private static final int BATCH_RECORDS = 64;

    /** The maximum number of bytes of one task, except for a longer record. */
    private static final int BATCH_BYTES = 1 << 18;

    /** The maximum number of bytes in memory, except for a longer record. */
    private static final int BYTES_UNDER_WAY = 1 << 23;

    private final SessionJson json;
    private final int threads;
    private final Optional<ExecutorService> workers;
    private final ValidationRun run;
    private final Deque<Batch> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private volatile boolean isCancelled;

    ParallelRun(SessionJson json, SessionValidator validator, int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException(
                    "The number of threads must be from 1 to " + MAX_THREADS + ": " + threads);
        }
        this.json = json;
        this.threads = threads;
        this.workers = threads == 1
                ? Optional.empty()
                : Optional.of(Executors.newFixedThreadPool(threads, daemons(Executors.defaultThreadFactory())));
        this.run = validator.run();
    }

    private static ThreadFactory daemons(ThreadFactory threads) {
        return task -> {
            Thread thread = threads.newThread(task);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Takes the result of each record, in order.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Results {

        /**
         * Takes the result of one record.
         *
         * @param raw the record as in its source
         * @param read the result of reading it
         * @param report the report on it
         * @throws IOException if the result cannot be taken; this ends the run over the source
         */
        void take(RawRecord raw, ReadResult read, ValidationReport report) throws IOException;
    }

    /** A record with the result of checking it alone. */
    private record Checked(RawRecord raw, ReadResult read, ValidationRun.Alone alone) {}

    /** Records that one thread checks. */
    private record Batch(Future<List<Checked>> checked, long bytes) {}

    /**
     * Checks the records of a source, in their order, up to its end or until this run is cancelled.
     *
     * @param records the records; not closed
     * @param results takes the result of each, on the thread that calls this method
     * @throws IOException if the source cannot be read, or a result cannot be taken; the records checked before are in the
     *     report
     */
    public void over(RecordStream<RawRecord> records, Results results) throws IOException {
        if (workers.isEmpty()) {
            overAlone(records, results);
            return;
        }
        ExecutorService pool = workers.get();
        try {
            List<RawRecord> batch = nextBatch(records, results);
            while (!batch.isEmpty()) {
                List<RawRecord> submitted = batch;
                long bytes = batch.stream().mapToLong(RawRecord::length).sum();
                underWay.add(new Batch(pool.submit(() -> checked(submitted)), bytes));
                bytesUnderWay += bytes;
                while (underWay.size() > 2 * threads || (bytesUnderWay > BYTES_UNDER_WAY && !underWay.isEmpty())) {
                    takeOldest(results);
                }
                batch = nextBatch(records, results);
            }
            takeAll(results);
        } finally {
            underWay.forEach(batch -> batch.checked().cancel(true));
            underWay.clear();
            bytesUnderWay = 0;
        }
    }

    /**
     * Checks an imported record, on the thread that calls this method.
     *
     * @param imported the record
     * @return the report on this record
     * @throws IllegalArgumentException if the rule of a finding is unknown to the validator, see {@link
     *     SessionValidator.Builder#importRules}
     */
    public ValidationReport check(ImportedRecord imported) {
        return run.check(imported);
    }

    private void overAlone(RecordStream<RawRecord> records, Results results) throws IOException {
        while (!isCancelled) {
            Optional<RawRecord> raw = records.next();
            if (raw.isEmpty()) {
                return;
            }
            take(checked(raw.get()), results);
        }
    }

    /**
     * The next records for one thread; none at the end. If the source cannot be read, the records before are taken.
     */
    private List<RawRecord> nextBatch(RecordStream<RawRecord> records, Results results) throws IOException {
        List<RawRecord> batch = new ArrayList<>(BATCH_RECORDS);
        long bytes = 0;
        try {
            while (!isCancelled && batch.size() < BATCH_RECORDS && bytes < BATCH_BYTES) {
                Optional<RawRecord> raw = records.next();
                if (raw.isEmpty()) {
                    break;
                }
                batch.add(raw.get());
                bytes += raw.get().length();
            }
        } catch (IOException e) {
            takeAll(results);
            for (Checked one : checked(batch)) {
                take(one, results);
            }
            throw e;
        }
        return batch;
    }

    private List<Checked> checked(List<RawRecord> batch) {
        return batch.stream().map(this::checked).toList();
    }

    private Checked checked(RawRecord raw) {
        ReadResult read = json.read(raw);
        return new Checked(raw, read, run.alone(read));
    }

    private void takeAll(Results results) throws IOException {
        while (!underWay.isEmpty()) {
            takeOldest(results);
        }
    }

    private void takeOldest(Results results) throws IOException {
        Batch oldest = underWay.remove();
        bytesUnderWay -= oldest.bytes();
        for (Checked one : result(oldest.checked())) {
            take(one, results);
        }
    }

    private void take(Checked one, Results results) throws IOException {
        results.take(one.raw(), one.read(), run.add(one.read(), one.alone(), List.of()));
    }

    private static List<Checked> result(Future<List<Checked>> checked) throws IOException {
        try {
            return checked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    /**
     * Ends the run soon: no more records are taken from their source, and those in memory are finished. The report covers the
     * records so far.
     */
    public void cancel() {
        isCancelled = true;
    }

    /** {@return whether the run was cancelled} */
    public boolean isCancelled() {
        return isCancelled;
    }

    /** {@return the report on all records so far} */
    public ValidationReport report() {
        return run.report();
    }

    /** Ends the threads. */
    @Override
    public void close() {
        workers.ifPresent(ExecutorService::shutdownNow);
    }
}
