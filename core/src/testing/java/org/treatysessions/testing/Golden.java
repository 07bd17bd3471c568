// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated files under version control; {@code -Dgolden.update} updates them. */
public final class Golden {

    private Golden() {}

    /** Asserts that a file holds the text that was generated. */
    public static void assertUpToDate(Path file, String generated) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file))
                .as("%s; to update it, run the test with -Dgolden.update", file)
                .isEqualTo(generated);
    }
}
