// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a folder and its subfolders, in the order of their paths, without hidden ones. Links to files are followed,
 * links to folders are not.
 *
 * @param inputs the files, and folders that cannot be read
 */
record FolderScan(List<Input> inputs) {

    /** Compares paths name by name, so that the order is the same on every system. */
    static final Comparator<Path> BY_NAMES = FolderScan::compareNames;

    /** {@return the files of a folder; of a file only itself} */
    static FolderScan of(Path folder) throws IOException {
        List<Input> found = new ArrayList<>();
        // A link that was named is followed.
        Path start = Files.isDirectory(folder) ? folder.resolve(".") : folder;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return inner.equals(start) || !isHidden(inner)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.equals(start) || !isHidden(file)) {
                    found.add(input(named(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                found.add(Input.unreadable(named(file).toString(), e));
                return FileVisitResult.CONTINUE;
            }

            private Path named(Path file) {
                return file.equals(start) ? folder : folder.resolve(start.relativize(file));
            }
        });
        found.sort(Comparator.comparing(input -> Path.of(input.name()), BY_NAMES));
        return new FolderScan(List.copyOf(found));
    }

    /** A link to a folder, a pipe and a device are of no known kind, whatever their names. */
    private static Input input(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return new Input(1, name + "/", new Input.Content.Unrecognized(), Optional.of(file));
        }
        Input input = Input.of(name, file);
        return Files.isRegularFile(file) || !Files.exists(file) ? input : input.with(new Input.Content.Unrecognized());
    }

    /** Files whose names begin with a dot, and those that Word writes beside an open document. */
    static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static int compareNames(Path one, Path other) {
        int common = Math.min(one.getNameCount(), other.getNameCount());
        for (int i = 0; i < common; i++) {
            int difference =
                    one.getName(i).toString().compareTo(other.getName(i).toString());
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.getNameCount(), other.getNameCount());
    }
}
