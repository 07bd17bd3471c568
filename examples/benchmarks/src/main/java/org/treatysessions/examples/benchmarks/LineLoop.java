// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a file, one after the other, and after the last the first again. */
final class LineLoop {

    private final Path file;
    private InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    LineLoop(Path file) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
    }

    /** {@return a copy of the next line, without its end} */
    byte[] next() throws IOException {
        int from = start;
        while (true) {
            for (int i = from; i < end; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, start, i);
                    start = i + 1;
                    return line;
                }
            }
            from = end - start;
            fill();
        }
    }

    /** Moves the beginning of a line to the start of the buffer, and reads more. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            if (end > 0) {
                throw new EOFException("The last line of " + file + " has no end");
            }
            in.close();
            in = Files.newInputStream(file);
        } else {
            end += read;
        }
    }
}
