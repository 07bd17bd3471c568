package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be used, in words. */
final class Reason {

    private Reason() {}

    /** A failure that this program has words for. */
    static final class Known extends IOException {

        private static final long serialVersionUID = 1;

        private final String key;

        Known(String key) {
            super(CliMessages.ENGLISH.get(key));
            this.key = key;
        }
    }

    /** {@return the reason in English, without the name of the file} */
    static String of(IOException e) {
        return of(e, CliMessages.ENGLISH);
    }

    /** {@return the reason, without the name of the file; what the system says is as the system says it} */
    static String of(IOException e, CliMessages messages) {
        if (e instanceof NoSuchFileException) {
            return messages.get("reason.no-such-file");
        }
        if (e instanceof AccessDeniedException) {
            return messages.get("reason.no-permission");
        }
        if (e instanceof Known known) {
            return messages.get(known.key);
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
