// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.treatysessions.examples.benchmarks.PipelineProcess.Cost;

/** The program of a {@link PipelineProcess}: it reads numbers of records, works on as many, and answers what they cost. */
final class PipelineWorker {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PipelineWorker() {}

    /**
     * Works until the requests end.
     *
     * @param args the mode, and the file with the records
     * @throws IOException if the records or the requests cannot be read
     * @throws ExecutionException if the work fails
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String... args) throws IOException, ExecutionException, InterruptedException {
        PipelineMode mode = PipelineMode.valueOf(args[0]);
        PipelineMode.Work work = mode.prepare();
        List<Loop> loops = new ArrayList<>();
        for (int i = 0; i < mode.threads(); i++) {
            loops.add(new Loop(work, new LineLoop(Path.of(args[1]))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(mode.threads());
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            System.out.println(run(threads, loops, Integer.parseInt(request)));
        }
        threads.shutdown();
    }

    private static Cost run(ExecutorService threads, List<Loop> loops, int records)
            throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        List<Future<Part>> parts = new ArrayList<>();
        for (Loop loop : loops) {
            Callable<Part> part = () -> loop.run(records / loops.size());
            parts.add(threads.submit(part));
        }
        long nanos = 0;
        long allocated = 0;
        for (Future<Part> part : parts) {
            nanos += part.get().nanos();
            allocated += part.get().allocatedBytes();
        }
        long elapsed = System.nanoTime() - start;
        return new Cost(loops.size() > 1 ? elapsed : nanos, SYSTEM.getProcessCpuTime(), allocated);
    }

    /** The processor time of one thread, and what it allocated. */
    private record Part(long nanos, long allocatedBytes) {}

    /** Works on the records of a file, again and again. */
    private static final class Loop {

        private final PipelineMode.Work work;
        private final LineLoop records;
        private int results;

        Loop(PipelineMode.Work work, LineLoop records) {
            this.work = work;
            this.records = records;
        }

        Part run(int count) throws IOException {
            long thread = Thread.currentThread().getId();
            long nanos = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < count; i++) {
                results += work.on(records.next());
            }
            return new Part(
                    THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getThreadAllocatedBytes(thread) - allocated);
        }

        /** {@return what all work gave so far, for a developer} */
        @Override
        public String toString() {
            return "results: " + results;
        }
    }
}
