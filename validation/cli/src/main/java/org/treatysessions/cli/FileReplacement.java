// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is replaced as a whole, at the end: what is written goes to a temporary file beside it, which is moved to its
 * place. A link is followed. Pipes and devices are written directly.
 */
final class FileReplacement implements Closeable {

    private final Path target;

    /** The file that is written; empty if it is the target itself. */
    private final Optional<Path> temporary;

    private final OutputStream stream;

    private FileReplacement(Path target, Optional<Path> temporary, OutputStream stream) {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    /**
     * Prepares to replace a file.
     *
     * @throws IOException if the file or its folder cannot be written
     */
    static FileReplacement of(Path path) throws IOException {
        if (isDirect(path)) {
            return new FileReplacement(path, Optional.empty(), Files.newOutputStream(path));
        }
        Path target = FilePath.target(path);
        if (Files.isDirectory(target)) {
            throw new Reason.Known("reason.directory");
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        try {
            return to(target, target.resolveSibling(temporaryName()));
        } catch (AccessDeniedException e) {
            if (!exists) {
                throw e;
            }
            // The file may be written, but its folder may not.
            return to(target, Path.of(System.getProperty("java.io.tmpdir")).resolve(temporaryName()));
        }
    }

    private static FileReplacement to(Path target, Path temporary) throws IOException {
        OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FileReplacement(target, Optional.of(temporary), new BufferedOutputStream(stream));
    }

    /** The files of the operating system, such as /dev/stdout, are not to be replaced, whatever they lead to. */
    private static boolean isDirect(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith("/dev")
                || absolute.startsWith("/proc")
                || (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path));
    }

    private static String temporaryName() {
        byte[] random = new byte[8];
        ThreadLocalRandom.current().nextBytes(random);
        return ".treaty-sessions-" + HexFormat.of().formatHex(random) + ".tmp";
    }

    OutputStream stream() {
        return stream;
    }

    /**
     * Replaces the file by what was written.
     *
     * @throws IOException if it cannot be replaced
     */
    void commit() throws IOException {
        stream.close();
        if (temporary.isEmpty()) {
            return;
        }
        Path written = temporary.get();
        boolean isBeside = written.resolveSibling(target.getFileName()).equals(target);
        if (!isBeside) {
            try (OutputStream out = Files.newOutputStream(target)) {
                Files.copy(written, out);
            }
            Files.delete(written);
            return;
        }
        copyPermissions(target, written);
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without these permissions, or without the right to change them.
        }
    }

    /** Discards what was written, unless it has replaced the file. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } catch (IOException e) {
            // It is discarded.
        }
        if (temporary.isPresent()) {
            Files.deleteIfExists(temporary.get());
        }
    }
}
