package org.treatysessions.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The place that a report goes to, always in UTF-8. */
final class Output {

    /** What is written. */
    interface Content {

        /** Writes itself. */
        void writeTo(Writer out) throws IOException;
    }

    private final String name;
    private final OutputStream stream;

    private Output(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /** {@return standard output} */
    static Output standard(Surroundings surroundings) {
        return new Output("standard output", surroundings.out());
    }

    /** {@return a file, which is made or emptied at once} */
    static Output file(Path file) throws IOException {
        return new Output("'" + file + "'", Files.newOutputStream(file));
    }

    /**
     * Writes the content, and says so if that fails. A reader who has seen enough and closed the pipe is no failure.
     *
     * @return the exit code
     */
    int write(Content content, Surroundings surroundings) {
        try (stream) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            return ExitCode.PASSED;
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                return ExitCode.PASSED;
            }
            surroundings.complain("cannot write to " + name + ": " + Reason.of(e));
            return ExitCode.WRONG_USAGE;
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
