// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample records that ship with the examples. */
final class Samples {

    /** The transcription of a real session report. */
    static final Path RUSSIA = Path.of("..", "examples", "sessions", "russia-2018.session.json");

    /** A fictitious record that has every member and no error. */
    static final Path FULL = Path.of("..", "examples", "sessions", "full.session.json");

    private Samples() {}

    static byte[] bytes(Path sample) {
        try {
            return Files.readAllBytes(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
