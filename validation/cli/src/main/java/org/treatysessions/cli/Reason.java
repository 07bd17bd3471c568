// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** The reasons why a file cannot be used, without its name. */
final class Reason {

    /** What the operating system reports if a folder is read as a file. */
    private static final String IS_DIRECTORY = "Is a directory";

    private Reason() {}

    /** A problem with a message. */
    static final class Known extends IOException {

        private static final long serialVersionUID = 1;

        private final String key;

        Known(String key) {
            super(Messages.ENGLISH.get(key, Map.of()));
            this.key = key;
        }
    }

    /** A fault of the program, which keeps it from reading one input. */
    static final class Fault extends IOException {

        private static final long serialVersionUID = 1;

        Fault(Throwable cause) {
            super(TreatySessionsCommand.internalError(cause), cause);
        }
    }

    /** {@return the reason in English} */
    static String of(IOException e) {
        return of(e, Messages.ENGLISH);
    }

    /** {@return the reason; most messages of the operating system are unchanged} */
    static String of(IOException e, Messages messages) {
        if (e instanceof NoSuchFileException) {
            return messages.get("reason.no-such-file");
        }
        if (e instanceof AccessDeniedException) {
            return messages.get("reason.no-permission");
        }
        if (e instanceof Known known) {
            return messages.get(known.key, Map.of());
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        if (IS_DIRECTORY.equals(reason)) {
            return messages.get("reason.directory");
        }
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
