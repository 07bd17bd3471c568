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
 * One of the inputs of a run.
 *
 * @param records its position among them, its name (a file as the user named it, or {@link #STANDARD_INPUT}), and what it
 *     holds
 */
record Source(RecordSource records) {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * {@return the input of a name, in its place among others; empty where the name does not tell what it holds}
     *
     * @param order its position among the inputs, counted from 1
     * @param name the name of a file, or {@link #STANDARD_INPUT}
     * @param standardInput what standard input holds
     */
    static Optional<Source> named(int order, String name, SourceKind standardInput) {
        // Of a directory, reading will say that it is one, whatever its name.
        Optional<RecordSource> records = isStandardInput(name) || isDirectory(name)
                ? Optional.of(RecordSource.of(name, standardInput.format()))
                : RecordSource.toldBy(name);
        return records.map(source -> new Source(source.withOrder(order)));
    }

    /** {@return what is to be said of a name that does not tell what it holds} */
    static String unknown(String name) {
        return "unknown file type '" + name
                + "'; expected: .json, .ndjson or .jsonl, optionally followed by .gz, or - for" + " standard input";
    }

    int order() {
        return records.order();
    }

    String name() {
        return records.name();
    }

    boolean isStandardInput() {
        return isStandardInput(name());
    }

    static boolean isStandardInput(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Opens this source.
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

    /** {@return how many bytes this source has, where that can be known} */
    OptionalLong size() {
        try {
            return !isStandardInput() && Files.isRegularFile(path(name()))
                    ? OptionalLong.of(Files.size(path(name())))
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static boolean isDirectory(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(path(name));
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return whether this source is the given file, by whatever name} */
    boolean isFile(Path file) {
        try {
            return !isStandardInput() && Files.isSameFile(path(name()), file);
        } catch (IOException e) {
            return false; // one of the two does not exist
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
