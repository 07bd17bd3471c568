// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that cannot be written to. */
final class BrokenOutput extends OutputStream {

    private final String reason;

    BrokenOutput(String reason) {
        this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
        throw new IOException(reason);
    }
}
