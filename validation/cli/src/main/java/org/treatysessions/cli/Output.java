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

/** The destination of a report: standard output or a file, always in UTF-8. */
final class Output {

    /** The content to be written. */
    interface Content {

        void writeTo(Writer out) throws IOException;
    }

    private final String name;
    private final OutputStream stream;

    private Output(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /** {@return standard output} */
    static Output standard(CliContext context) {
        return new Output("standard output", context.out());
    }

    /** {@return a file, which is created or truncated immediately} */
    static Output file(Path file) throws IOException {
        return new Output("'" + file + "'", Files.newOutputStream(file));
    }

    /**
     * Writes the content and reports an error. A closed pipe is not an error: its reader needs no more.
     *
     * @return the exit code
     */
    int write(Content content, CliContext context) {
        try (stream) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            return ExitCode.PASSED;
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                return ExitCode.PASSED;
            }
            context.printError("cannot write to " + name + ": " + Reason.of(e));
            return ExitCode.USAGE;
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
