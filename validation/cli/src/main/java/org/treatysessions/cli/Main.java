package org.treatysessions.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;

/** Runs the command line with the streams of the process. */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // Not the streams of System: they hide a failed write.
        Surroundings surroundings = new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Terminal.ofProcess());
        System.exit(TreatySessionsCommand.run(surroundings, args));
    }
}
