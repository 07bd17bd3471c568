// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the inputs that arguments name: files, folders, patterns, lists and standard input. */
final class InputSearch {

    private final Set<FileKind> kinds;
    private final @Nullable InputFormat format;
    private final @Nullable String standardInputName;
    private final CliContext context;
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Path> lists = new ArrayList<>();
    private final Map<String, String> repeated = new LinkedHashMap<>();
    private final Map<Object, String> seen = new HashMap<>();

    /**
     * Creates a search.
     *
     * @param kinds the kinds of files that the command reads
     * @param format the format of standard input and of files whose names have no known extension; null if none was given
     * @param standardInputName the name of standard input in reports; null if none was given
     */
    InputSearch(
            Set<FileKind> kinds, @Nullable InputFormat format, @Nullable String standardInputName, CliContext context) {
        this.kinds = Set.copyOf(kinds);
        this.format = format;
        this.standardInputName = standardInputName;
        this.context = context;
    }

    Inputs find(List<String> arguments) {
        arguments.forEach(this::addArgument);
        return new Inputs(inputs, passedOver, repeated, lists);
    }

    private void addArgument(String argument) {
        if (argument.equals(Input.STANDARD_INPUT)) {
            addStandardInput();
        } else if (argument.startsWith("@") && argument.length() > 1 && !exists(argument)) {
            addList(argument);
        } else {
            addNamed(argument);
        }
    }

    static boolean exists(String name) {
        try {
            return Files.exists(FilePath.of(name));
        } catch (Reason.Known e) {
            return false;
        }
    }

    private void addStandardInput() {
        String name = standardInputName == null ? Input.STANDARD_INPUT : standardInputName;
        if (format == null && FileKind.of(name) != FileKind.OTHER && kinds.contains(FileKind.of(name))) {
            add(Input.standard(name, InputFormat.JSON).with(Input.content(name)));
        } else {
            add(Input.standard(
                    name, formatOr(kinds.contains(FileKind.RECORDS) ? InputFormat.JSON : InputFormat.DOCUMENT)));
        }
    }

    private InputFormat formatOr(InputFormat other) {
        return format == null ? other : format;
    }

    /** Adds the names in a file, one per line. */
    private void addList(String argument) {
        String name = argument.substring(1);
        try (InputStream in = openList(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.startsWith("\ufeff") ? line.substring(1) : line;
                if (!entry.isBlank() && !entry.startsWith("#")) {
                    addNamed(entry);
                }
            }
        } catch (IOException e) {
            add(Input.unreadable(argument, e));
        }
    }

    private InputStream openList(String name) throws IOException {
        if (name.equals(Input.STANDARD_INPUT)) {
            return Input.standard(name, InputFormat.JSON).open(context.in());
        }
        Path file = FilePath.of(name);
        lists.add(file);
        return Files.newInputStream(file);
    }

    private void addNamed(String name) {
        try {
            Path path = FilePath.of(name);
            if (name.isEmpty()) {
                throw new Reason.Known("reason.name");
            }
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.exists(path)) {
                addFile(Input.of(name, path));
            } else if (FilePattern.isPattern(name)) {
                addMatches(name);
            } else {
                throw new NoSuchFileException(name);
            }
        } catch (IOException e) {
            add(Input.unreadable(name, e));
        }
    }

    /** Adds a file that was named by itself. */
    private void addFile(Input input) {
        Path file = input.file().orElseThrow();
        if (input.content() instanceof Input.Content.Unrecognized
                && kinds.contains(FileKind.RECORDS)
                && (format != null || !Files.isRegularFile(file))) {
            // A pipe has no name to tell its format by.
            add(input.with(formatOr(InputFormat.JSON).content()));
        } else if (input.content() instanceof Input.Content.Records && !kinds.contains(FileKind.RECORDS)) {
            add(Input.unreadable(input.name(), new Reason.Known("reason.record")));
        } else {
            add(input);
        }
    }

    private void addFolder(Path folder) throws IOException {
        if (!addFound(FolderScan.of(folder))) {
            throw new Reason.Known("reason.nothing-in-folder");
        }
    }

    private void addMatches(String pattern) throws IOException {
        List<Path> matches = FilePattern.of(pattern).matches();
        boolean isFound = false;
        for (Path match : matches) {
            isFound |= addFound(FolderScan.of(match));
        }
        if (!isFound) {
            throw new Reason.Known("reason.no-match");
        }
    }

    /** Adds the files of known kinds, and counts the others; returns whether there is one. */
    private boolean addFound(FolderScan scan) {
        boolean isFound = false;
        for (Input input : scan.inputs()) {
            FileKind kind = FileKind.of(input.name());
            boolean isKnown = input.content() instanceof Input.Content.Unreadable
                    || (!(input.content() instanceof Input.Content.Unrecognized)
                            && kind != FileKind.OTHER
                            && kinds.contains(kind));
            if (isKnown) {
                add(input);
            } else {
                passedOver.add(input.name());
            }
            isFound |= isKnown;
        }
        return isFound;
    }

    private void add(Input input) {
        Object identity = identity(input);
        String first = identity == null ? null : seen.putIfAbsent(identity, input.name());
        if (first == null) {
            inputs.add(input.withOrder(inputs.size() + 1));
        } else {
            repeated.putIfAbsent(input.name(), first);
        }
    }

    /** What two names of one file have in common; null for pipes, which can be read only once anyway. */
    private static @Nullable Object identity(Input input) {
        if (input.file().isEmpty()) {
            return null;
        }
        try {
            Path file = input.file().get();
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return null;
            }
            return attributes.fileKey() == null ? file.toRealPath() : attributes.fileKey();
        } catch (IOException e) {
            return null; // The error is reported when the file is read.
        }
    }
}
