package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.treatysessions.json.RecordSource;

/**
 * An input of a run: a file or standard input.
 *
 * @param source its position among the inputs, its name as it was given, and its format
 */
record Input(RecordSource source) {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * {@return the input with a name; empty if the extension is unknown}
     *
     * @param order its position among the inputs, counted from 1
     * @param name the name of a file, or {@link #STANDARD_INPUT}
     * @param standardInput the format of standard input
     */
    static Optional<Input> of(int order, String name, InputFormat standardInput) {
        // A directory is reported when it is read, whatever its name.
        Optional<RecordSource> source = name.equals(STANDARD_INPUT) || isDirectory(name)
                ? Optional.of(RecordSource.of(name, standardInput.format()))
                : RecordSource.fromFileName(name);
        return source.map(found -> new Input(found.withOrder(order)));
    }

    /** {@return the usage error for a file name of an unknown format} */
    static String unknownFormat(String name) {
        return "unknown file type '" + name
                + "'; expected: .json, .ndjson or .jsonl, optionally followed by .gz, or - for standard input";
    }

    String name() {
        return source.name();
    }

    boolean isStandardInput() {
        return name().equals(STANDARD_INPUT);
    }

    /**
     * Opens this input.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(InputStream standardInput) throws IOException {
        if (isStandardInput()) {
            return standardInput;
        }
        if (isDirectory(name())) {
            throw new Reason.Known("reason.directory");
        }
        return Files.newInputStream(path(name()));
    }

    /** {@return the size of this input in bytes, if it is known} */
    OptionalLong size() {
        try {
            return !isStandardInput() && Files.isRegularFile(path(name()))
                    ? OptionalLong.of(Files.size(path(name())))
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** {@return whether this input is the given file, whatever their names} */
    boolean isFile(Path file) {
        try {
            return !isStandardInput() && Files.isSameFile(path(name()), file);
        } catch (IOException e) {
            return false; // One of the two does not exist.
        }
    }

    private static boolean isDirectory(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(path(name));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean ascii = name.chars().allMatch(c -> c < 0x80);
            throw new Reason.Known(ascii ? "reason.name" : "reason.name-in-locale");
        }
    }
}
