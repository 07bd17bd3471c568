// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A destination of a command: a file, standard output or standard error; text is always in UTF-8.
 *
 * <p>A file keeps its content until everything is written. Standard streams are never closed: the JVM may have given the
 * number of a closed one to a file of its own.
 */
abstract class Output implements Closeable {

    /** The name that stands for standard output. */
    static final String STANDARD_OUTPUT = "-";

    /** The content to be written. */
    interface Content {

        void writeTo(Writer out) throws IOException;
    }

    private final String name;

    private Output(String name) {
        this.name = name;
    }

    /** {@return standard output} */
    static Output standard(CliContext context) {
        return new Stream("standard output", context.out());
    }

    /** {@return standard error} */
    static Output error(CliContext context) {
        return new Stream("standard error", context.err());
    }

    /**
     * {@return the output with a name}
     *
     * @throws Reason.Known if the name cannot be that of a file
     */
    static Output of(String name, CliContext context) throws Reason.Known {
        return name.equals(STANDARD_OUTPUT) ? standard(context) : new ToFile(name, FilePath.of(name));
    }

    /** A standard stream. */
    private static final class Stream extends Output {

        private final OutputStream stream;

        Stream(String name, OutputStream stream) {
            super(name);
            this.stream = stream;
        }

        @Override
        void open() {
            // It is open.
        }

        @Override
        OutputStream stream() {
            return stream;
        }

        @Override
        void commit() throws IOException {
            stream.flush();
        }

        @Override
        Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // It stays open.
        }
    }

    /** A file. */
    private static final class ToFile extends Output {

        private final Path path;
        private Optional<FileReplacement> replacement = Optional.empty();

        ToFile(String name, Path path) {
            super("'" + name + "'");
            this.path = path;
        }

        @Override
        void open() throws IOException {
            replacement = Optional.of(FileReplacement.of(path));
        }

        @Override
        OutputStream stream() {
            return replacement.orElseThrow().stream();
        }

        @Override
        void commit() throws IOException {
            replacement.orElseThrow().commit();
        }

        @Override
        Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public void close() throws IOException {
            if (replacement.isPresent()) {
                replacement.get().close();
            }
        }
    }

    /** {@return the name in messages} */
    String name() {
        return name;
    }

    /** {@return the file; empty for a standard stream} */
    abstract Optional<Path> file();

    /**
     * Prepares to write. A file that exists keeps its content.
     *
     * @throws IOException if it cannot be written
     */
    abstract void open() throws IOException;

    /** {@return the stream to write to; not to be closed} */
    abstract OutputStream stream();

    /**
     * Completes the output: a file gets the content that was written.
     *
     * @throws IOException if that is not possible
     */
    abstract void commit() throws IOException;

    /** Ends the output; what was not committed is discarded. */
    @Override
    public abstract void close() throws IOException;

    /**
     * Writes the content, completes the output and reports an error. A closed pipe is not an error: its reader needs no more.
     *
     * @return the exit code
     */
    int write(Content content, CliContext context) {
        return write(content, () -> true, context);
    }

    /**
     * Writes the content, and completes the output if the content is whole.
     *
     * @param isWhole returns whether the content is whole, after it was written
     * @return the exit code
     */
    int write(Content content, BooleanSupplier isWhole, CliContext context) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(stream(), StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            if (isWhole.getAsBoolean()) {
                commit();
            }
            return ExitCode.PASSED;
        } catch (IOException e) {
            return exitCode(e, context);
        }
    }

    /** Reports an error of writing, and returns the exit code. */
    int exitCode(IOException e, CliContext context) {
        if (isClosedPipe(e)) {
            return ExitCode.PASSED;
        }
        context.printError("cannot write to " + name + ": " + Reason.of(e));
        return ExitCode.USAGE;
    }

    private static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
