// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths from the names that people give. */
final class FilePath {

    /** The maximum number of links that are followed, as in Linux. */
    private static final int MAX_LINKS = 40;

    private FilePath() {}

    /**
     * {@return the path with a name}
     *
     * @throws Reason.Known if the name cannot be a path, which may be due to the locale
     */
    static Path of(String name) throws Reason.Known {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean ascii = name.chars().allMatch(c -> c < 0x80);
            throw new Reason.Known(ascii ? "reason.name" : "reason.name-in-locale");
        }
    }

    /**
     * {@return the file that a path leads to, with its links followed; the last part need not exist}
     *
     * @throws IOException if the folder does not exist, or links form a circle
     */
    static Path target(Path path) throws IOException {
        Path target = path;
        for (int i = 0; i < MAX_LINKS && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.exists(target)) {
            return target.toRealPath();
        }
        Path name = target.getFileName();
        Path folder = target.toAbsolutePath().getParent();
        return folder == null || name == null ? target : folder.toRealPath().resolve(name);
    }

    /** {@return whether two paths lead to the same file, whatever their names} */
    static boolean isSame(Path one, Path other) {
        try {
            return target(one).equals(target(other)) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // One of the two does not exist.
        }
    }
}
