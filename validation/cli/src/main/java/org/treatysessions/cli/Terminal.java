package org.treatysessions.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What standard output and standard error are, and what the environment says of them.
 *
 * @param isThere whether standard output is a terminal
 * @param isWatched whether standard error is a terminal, with a person who watches
 * @param environment the variables of the environment
 */
record Terminal(boolean isThere, boolean isWatched, Map<String, String> environment) {

    /** No terminal: a file, a pipe. */
    static final Terminal NONE = new Terminal(false, false, Map.of());

    /** Where Linux says what standard output is. */
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    /** Where Linux says what standard error is. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** {@return the terminal of this process} */
    static Terminal ofProcess() {
        return new Terminal(isTerminal(STANDARD_OUTPUT), isTerminal(STANDARD_ERROR), System.getenv());
    }

    /**
     * Java says only whether both standard input and output are terminals, so Linux is asked first.
     *
     * @param stream the link to what a stream is
     */
    static boolean isTerminal(Path stream) {
        try {
            String device = Files.readSymbolicLink(stream).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return isTerminal(System.console());
        }
    }

    /** From Java 22 on there can be a console that is none, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * {@return whether colours are shown and wanted: <a href="https://no-color.org">NO_COLOR</a> switches them off, and a
     * terminal says what it is by TERM, or on Windows by WT_SESSION}
     */
    boolean takesColours() {
        String kind = environment.getOrDefault("TERM", "");
        return isThere
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !kind.equals("dumb")
                && (!kind.isEmpty() || environment.containsKey("WT_SESSION"));
    }
}
