// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits.Limit;

/**
 * Adds up the unpacked sizes of the compressed streams of a PDF, before PDFBox unpacks them into memory.
 *
 * <p>Streams are found by their keyword, regardless of the place and length that the file declares.
 */
final class StreamSizes {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IMAGE = "/Image".getBytes(StandardCharsets.US_ASCII);

    /** Images are not unpacked to read text; only that PDFBox could be made to take one for something else counts. */
    private static final int IMAGES_MORE = 8;

    private final byte[] file;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private long work;

    private StreamSizes(byte[] file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /**
     * Checks the streams of a file.
     *
     * @param file the file
     * @param limit the maximum of what they unpack to, in bytes
     * @throws LimitExceededException if they unpack to more
     */
    static void check(byte[] file, long limit) throws LimitExceededException {
        new StreamSizes(file, limit).check();
    }

    private void check() throws LimitExceededException {
        int previous = 0;
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            boolean end = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
            if (!end) {
                int start = at + STREAM.length;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n' || file[start] == ' ')) {
                    start++;
                }
                boolean image = contains(IMAGE, Math.max(previous, at - 4_096), at);
                inflate(start, image);
            }
            previous = at;
        }
    }

    private void inflate(int start, boolean image) throws LimitExceededException {
        if (start + 2 >= file.length || (file[start] & 0x0F) != 8) {
            return;
        }
        Inflater inflater = new Inflater(true);
        long size = 0;
        try {
            inflater.setInput(file, start + 2, file.length - start - 2);
            while (!inflater.finished()) {
                long read = inflater.getBytesRead();
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                size += count;
                work += count + inflater.getBytesRead() - read;
                if (!image) {
                    unpacked += count;
                }
                if (size > limit || unpacked > limit || work / IMAGES_MORE > limit) {
                    throw new LimitExceededException(Limit.UNPACKED_BYTES);
                }
            }
        } catch (DataFormatException e) {
            // Not compressed this way, or damaged: PDFBox reads no more of it than this loop did.
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] word, int from) {
        int last = file.length - word.length;
        for (int i = from; i <= last; i++) {
            if (file[i] == word[0] && matches(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean contains(byte[] word, int from, int to) {
        for (int i = from; i <= to - word.length; i++) {
            if (matches(word, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
