// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;

/**
 * The main class of the command line.
 *
 * @since 0.1
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // System.out and System.err ignore errors of writing.
        CliContext context = new CliContext(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Terminal.ofProcess(),
                ShutdownHook::register);
        System.exit(TreatySessionsCommand.run(context, args));
    }
}
