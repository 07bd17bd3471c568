// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the operating system knows about standard input; on systems without {@code /proc}, nothing. */
final class StandardInput {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    private StandardInput() {}

    /** {@return the file that standard input is read from} */
    static Optional<Path> file(InputStream in) {
        return in.equals(System.in) && Files.isRegularFile(DESCRIPTOR) ? Optional.of(DESCRIPTOR) : Optional.empty();
    }

    /**
     * {@return whether the process was started with its standard input closed} The JVM then has opened its class library under
     * the number of standard input.
     */
    static boolean isClosed(InputStream in) {
        try {
            Path classLibrary = Path.of(System.getProperty("java.home"), "lib", "modules");
            return file(in).isPresent() && Files.exists(classLibrary) && Files.isSameFile(DESCRIPTOR, classLibrary);
        } catch (IOException e) {
            return false;
        }
    }
}
