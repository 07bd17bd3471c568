// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text by its bytes: byte-order marks, UTF-16 without one, UTF-8, and windows-1252 for everything else.
 *
 * @since 0.1
 */
public final class TextDecoder {

    /** The encoding of old Western files, also of those that say ISO 8859-1. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private TextDecoder() {}

    /**
     * Decodes bytes.
     *
     * @param content the bytes
     * @return the text without a byte-order mark; bytes that are malformed become U+FFFD
     */
    public static String decode(byte[] content) {
        return decode(content, markedCharset(content).orElseGet(() -> guess(content)));
    }

    /**
     * Decodes bytes of a given encoding.
     *
     * @param content the bytes
     * @param charset the encoding
     * @return the text without a byte-order mark; bytes that are malformed become U+FFFD
     */
    public static String decode(byte[] content, Charset charset) {
        String text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Returns the encoding that a byte-order mark stands for.
     *
     * @param content the bytes
     * @return the encoding, or empty without such a mark
     */
    public static Optional<Charset> markedCharset(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE, 0, 0) || startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /**
     * Returns whether bytes are well-formed UTF-8.
     *
     * @param content the bytes
     * @return whether they are
     */
    public static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset guess(byte[] content) {
        int length = Math.min(content.length, 4_096) & ~1;
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        for (int i = 0; i < length; i += 2) {
            zerosAtEven += content[i] == 0 ? 1 : 0;
            zerosAtOdd += content[i + 1] == 0 ? 1 : 0;
        }
        // Half of the bytes of Western text in UTF-16 are zero, and always the same half.
        if (zerosAtOdd > length / 5 && zerosAtEven == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zerosAtEven > length / 5 && zerosAtOdd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
