package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * All that a run takes from outside of its arguments and files.
 *
 * @param in standard input
 * @param out standard output, for reports
 * @param err standard error, for words to a person
 * @param clock what tells the present day
 * @param terminal what standard output is
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Clock clock, Terminal terminal) {

    /** Surroundings without a terminal. */
    Surroundings(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        this(in, out, err, clock, Terminal.NONE);
    }

    /** Says what is wrong, in one line. */
    void complain(String problem) {
        say(Version.NAME + ": " + problem);
    }

    /** Says something to the person at the terminal, in one line. */
    void say(String words) {
        write(Visible.message(words) + "\n");
    }

    /** Writes to the terminal, as it is. */
    void write(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nobody listens; the exit code still tells.
        }
    }
}
