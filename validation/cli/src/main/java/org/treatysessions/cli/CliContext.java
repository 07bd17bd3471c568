// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.treatysessions.language.VisibleText;

/**
 * The environment of a run: everything but its arguments and files.
 *
 * @param in standard input
 * @param out standard output, for reports
 * @param err standard error, for messages to a person
 * @param clock the clock for the current date and for progress
 * @param terminal the properties of the terminal
 * @param interrupts the interrupts of the process
 */
record CliContext(
        InputStream in, OutputStream out, OutputStream err, Clock clock, Terminal terminal, Interrupts interrupts) {

    /** Reports an error in one line. */
    void printError(String problem) {
        printLine(TreatySessionsCommand.NAME + ": " + problem);
    }

    /** Prints a line to standard error; harmful characters are escaped. */
    void printLine(String line) {
        print(VisibleText.ofMessage(line) + "\n");
    }

    /** Prints a text to standard error, unchanged. */
    void print(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // There is no other place to report it; the exit code remains.
        }
    }
}
