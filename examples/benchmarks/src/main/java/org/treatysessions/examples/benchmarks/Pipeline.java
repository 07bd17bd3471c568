// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.treatysessions.examples.benchmarks.PipelineProcess.Cost;

/**
 * Measures what one record costs in a pipeline, which reads records of different shapes from a file, one after the other.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.treatysessions.examples.benchmarks.Pipeline [--records 60000] [--rounds 3] [--modes floor,all]
 * }</pre>
 *
 * <p>Prints one line for each {@link PipelineMode}: {@code mode,steady_us,first_20000_s,alloc_kb}. Each mode runs in a
 * process of its own, with the options of this JVM, so that each warms up alone. The processes of a round take turns: all do
 * their first 20,000 records, then all do a window of 2,000 records, and so on. Each figure is the lowest of all rounds and
 * windows, because other programs on the machine only make figures higher.
 */
public final class Pipeline {

    private static final int FIRST = 20_000;
    private static final int WINDOW = 2_000;

    private final Path records;
    private final List<PipelineMode> modes;
    private final Map<PipelineMode, Figures> best = new EnumMap<>(PipelineMode.class);

    private Pipeline(Path records, List<PipelineMode> modes) {
        this.records = records;
        this.modes = modes;
    }

    /** The figures of one mode: microseconds per record, seconds, KB per record. */
    private record Figures(double steady, double first, double allocated) {

        private static final Figures NONE = new Figures(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);

        Figures withFirst(Cost cost) {
            return new Figures(steady, Math.min(first, cost.processNanos() / 1e9), allocated);
        }

        Figures withWindow(Cost cost) {
            return new Figures(
                    Math.min(steady, cost.nanos() / 1e3 / WINDOW),
                    first,
                    Math.min(allocated, cost.allocatedBytes() / 1024.0 / WINDOW));
        }
    }

    /**
     * Runs the measurement.
     *
     * @param args the options
     * @throws IOException if the records cannot be written, or a process does not answer
     */
    public static void main(String... args) throws IOException {
        int count = Integer.parseInt(option(args, "--records", "60000"));
        int rounds = Integer.parseInt(option(args, "--rounds", "3"));
        List<PipelineMode> modes = new ArrayList<>();
        for (PipelineMode mode : PipelineMode.values()) {
            if (List.of(option(args, "--modes", mode.toString()).split(",")).contains(mode.toString())) {
                modes.add(mode);
            }
        }
        if (count < FIRST + WINDOW) {
            throw new IllegalArgumentException("--records must be at least " + (FIRST + WINDOW) + ": " + count);
        }
        Path folder = Files.createTempDirectory("pipeline");
        try {
            new PipelineRecords(folder).write();
            Pipeline pipeline = new Pipeline(folder, modes);
            for (int round = 0; round < rounds; round++) {
                pipeline.round((count - FIRST) / WINDOW);
            }
            pipeline.print();
        } finally {
            PipelineRecords.delete(folder);
        }
    }

    private static String option(String[] args, String name, String standard) {
        int index = List.of(args).indexOf(name);
        return index < 0 ? standard : args[index + 1];
    }

    private void round(int windows) throws IOException {
        Map<PipelineMode, PipelineProcess> processes = new EnumMap<>(PipelineMode.class);
        try {
            for (PipelineMode mode : modes) {
                PipelineProcess process = PipelineProcess.start(mode, records);
                processes.put(mode, process);
                best.put(mode, best(mode).withFirst(process.run(FIRST)));
            }
            for (int window = 0; window < windows; window++) {
                for (PipelineMode mode : modes) {
                    best.put(
                            mode,
                            best(mode)
                                    .withWindow(Objects.requireNonNull(processes.get(mode))
                                            .run(WINDOW)));
                }
            }
        } finally {
            processes.values().forEach(PipelineProcess::close);
        }
    }

    private Figures best(PipelineMode mode) {
        return best.getOrDefault(mode, Figures.NONE);
    }

    private void print() {
        System.out.println("mode,steady_us,first_20000_s,alloc_kb");
        best.forEach((mode, figures) -> System.out.printf(
                Locale.ROOT, "%s,%.1f,%.2f,%.1f%n", mode, figures.steady(), figures.first(), figures.allocated()));
    }
}
