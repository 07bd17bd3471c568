// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample records that ship with the examples. */
public final class Samples {

    private static final Path FOLDER = Path.of("..", "examples", "sessions");

    /** The transcription of a real session report. */
    static final byte[] RUSSIA = read("russia-2018.session.json");

    /** Its findings on 23 November 2026. */
    static final byte[] RUSSIA_FINDINGS = read("russia-2018.findings.json");

    /** A fictitious record that has every member and no error. */
    public static final byte[] FULL = read("full.session.json");

    private Samples() {}

    private static byte[] read(String sample) {
        try {
            return Files.readAllBytes(FOLDER.resolve(sample));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
