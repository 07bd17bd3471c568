// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Terminates a task manager of Flink while it reads a file. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "The file is a named pipe first")
class LostWorkerIT {

    /** What is sent to the cluster, which is in this process and has all classes already. */
    private static final String JAR = ValidateSessions.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @TempDir
    private Path folder;

    /**
     * A task manager reads the first half of a file from a pipe. Only the one that takes its place finds the whole file, so
     * that the result cannot be right unless the records are read again, and each of them counts once.
     */
    @Test
    void theResultIsThatOfTheCommandLineAlthoughAWorkerWasLost() throws Exception {
        byte[] lines = Lines.of(40);
        Path whole = Files.write(folder.resolve("whole"), lines);
        Path first = Files.write(folder.resolve("first.ndjson"), Lines.of(20));
        Path second = folder.resolve("second.ndjson");
        assertThat(new ProcessBuilder("mkfifo", second.toString()).start().waitFor())
                .isZero();

        MiniCluster cluster = startedCluster();
        try {
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> pipeline(cluster, first, second));
            CompletableFuture<OutputStream> pipe = CompletableFuture.supplyAsync(() -> opened(second));
            CompletableFuture.anyOf(run, pipe).join();
            try (OutputStream out = pipe.join()) {
                out.write(lines, 0, lines.length / 2);
                Files.move(whole, second, StandardCopyOption.REPLACE_EXISTING);
                cluster.startTaskManager();
                cluster.terminateTaskManager(0).join();
            }
            run.join();
        } finally {
            cluster.closeAsync().join();
        }
        assertThat(Executable.Output.ofPipeline(folder.resolve("out")))
                .isEqualTo(Executable.commandLine(folder, first, second));
    }

    private static MiniCluster startedCluster() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CoreOptions.CLASSLOADER_RESOLVE_ORDER, "parent-first");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        // each task that a lost worker leaves behind may count as an attempt of its own
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 100);
        MiniCluster cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(2)
                .withRandomPorts()
                .build());
        cluster.start();
        return cluster;
    }

    private void pipeline(MiniCluster cluster, Path... files) {
        List<String> engine = List.of(
                "--runner=FlinkRunner",
                "--flinkMaster=" + cluster.getRestAddress().join().getAuthority(),
                "--parallelism=2",
                "--filesToStage=" + JAR);
        try {
            ValidateSessions.main(
                    Stream.concat(Executable.options(folder.resolve("out"), files).stream(), engine.stream())
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a pipe, as soon as somebody reads it. */
    private static OutputStream opened(Path pipe) {
        try {
            return new FileOutputStream(pipe.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
