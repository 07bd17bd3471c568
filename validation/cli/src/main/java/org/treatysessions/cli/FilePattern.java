// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of file names as in a shell, such as {@code reports/**}{@code /*.docx}; for shells that leave it as it is, and for
 * patterns in quotes. Hidden files and folders do not match.
 */
final class FilePattern {

    private final Path base;
    private final List<PathMatcher> matchers;
    private final int depth;

    private FilePattern(Path base, List<PathMatcher> matchers, int depth) {
        this.base = base;
        this.matchers = matchers;
        this.depth = depth;
    }

    /** {@return whether a name has the marks of a pattern} */
    static boolean isPattern(String name) {
        return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /**
     * {@return the pattern}
     *
     * @throws Reason.Known if a bracket or a brace is not closed
     */
    static FilePattern of(String pattern) throws Reason.Known {
        String[] names = pattern.split("/", -1);
        int fixed = 0;
        while (fixed < names.length && !isPattern(names[fixed])) {
            fixed++;
        }
        String folder = String.join("/", List.of(names).subList(0, fixed));
        Path base = FilePath.of(pattern.startsWith("/") && folder.isEmpty() ? "/" : folder);
        String rest = String.join("/", List.of(names).subList(fixed, names.length));
        List<PathMatcher> matchers = new ArrayList<>();
        try {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + rest));
            // In shells, ** also stands for no folder at all.
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", "")));
        } catch (PatternSyntaxException e) {
            throw new Reason.Known("reason.pattern");
        }
        return new FilePattern(base, matchers, rest.contains("**") ? Integer.MAX_VALUE : names.length - fixed);
    }

    /** {@return the files and folders that match, in the order of their paths} */
    List<Path> matches() throws IOException {
        Path start = base.resolve(".");
        if (!Files.isDirectory(start)) {
            throw new NoSuchFileException(base.toString());
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(start, Set.of(), depth, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(start)) {
                    return FileVisitResult.CONTINUE;
                }
                if (FolderScan.isHidden(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (matches(folder)) {
                    found.add(named(folder));
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!FolderScan.isHidden(file) && matches(file)) {
                    found.add(named(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            private boolean matches(Path file) {
                Path relative = start.relativize(file);
                return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
            }

            // As a shell would write it: without the dot of the current folder.
            private Path named(Path file) {
                return base.resolve(start.relativize(file));
            }
        });
        found.sort(FolderScan.BY_NAMES);
        return found;
    }
}
