// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that works on records in one mode, as many as it is asked to at a time. */
final class PipelineProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream requests;

    private PipelineProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /**
     * What some records cost.
     *
     * @param nanos the processor time of the thread; with several threads, the time that elapsed
     * @param processNanos the processor time of the process since its start, including compilation and garbage collection
     * @param allocatedBytes the bytes that the threads allocated
     */
    record Cost(long nanos, long processNanos, long allocatedBytes) {

        static Cost parse(String text) {
            String[] numbers = text.split(" ", -1);
            return new Cost(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
        }

        @Override
        public String toString() {
            return nanos + " " + processNanos + " " + allocatedBytes;
        }
    }

    /** Starts a process with the JVM and the options of this one. */
    static PipelineProcess start(PipelineMode mode, Path records) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PipelineWorker.class.getName());
        command.add(mode.name());
        command.add(records.resolve(mode.records()).toString());
        return new PipelineProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Makes the process work on records, and waits until it has. */
    Cost run(int records) throws IOException {
        requests.println(records);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The process has ended: " + process.info());
        }
        return Cost.parse(answer);
    }

    /** Ends the process, which waits for requests. */
    @Override
    public void close() {
        requests.close();
        try {
            answers.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
