// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.InputStream;

/** A stream that cannot be read from. */
final class BrokenInput extends InputStream {

    /** The outcome of reading. */
    interface Failure {

        /** Fails. */
        int fail() throws IOException;
    }

    private final Failure failure;

    BrokenInput(Failure failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        return failure.fail();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return failure.fail();
    }
}
