package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;

/**
 * One of the inputs of a run.
 *
 * @param order its position among them, counted from 1
 * @param name a file as the user named it, or {@link #STANDARD_INPUT}
 * @param kind what it holds
 */
record Source(int order, String name, SourceKind kind) {

    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return isStandardInput(name);
    }

    static boolean isStandardInput(String name) {
        return name.equals(STANDARD_INPUT);
    }

    /**
     * Reads the records of this source, and hands over each before the next is read.
     *
     * @throws IOException if it cannot be read
     */
    void read(SessionJson json, InputStream standardInput, Consumer<ReadResult> records) throws IOException {
        RecordSource source = new RecordSource(order, name, kind.format(), false);
        try (RecordStream<SessionRecord> stream = json.records(isStandardInput() ? standardInput : open(), source)) {
            for (Optional<SessionRecord> next = stream.next(); next.isPresent(); next = stream.next()) {
                records.accept(next.get().result());
            }
        }
    }

    private InputStream open() throws IOException {
        if (isDirectory(name)) {
            throw new IOException("it is a directory");
        }
        return Files.newInputStream(path(name));
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
            return !isStandardInput() && Files.isSameFile(path(name), file);
        } catch (IOException e) {
            return false; // one of the two does not exist
        }
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean ascii = name.chars().allMatch(c -> c < 0x80);
            throw new IOException(
                    "no file can have this name" + (ascii ? "" : " in this locale; LC_ALL=C.UTF-8 may help"), e);
        }
    }
}
