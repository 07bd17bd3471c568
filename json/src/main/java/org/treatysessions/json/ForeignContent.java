// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.nio.charset.StandardCharsets;

/** The recognition of content that is not text in UTF-8: other encodings, and files of other formats. */
final class ForeignContent {

    /** The number of bytes by which UTF-16 without a byte order mark is recognized. */
    private static final int SAMPLE = 256;

    private ForeignContent() {}

    /** Returns the problem with bytes that are not UTF-8. */
    static JsonProblem problem(DocumentText text) {
        byte[] bytes = text.bytes();
        int from = text.start();
        int to = from + text.length();
        if (startsWith(bytes, from, to, "PK\3\4")) {
            return JsonProblem.ZIP;
        }
        if (startsWith(bytes, from, to, "%PDF-")) {
            return JsonProblem.PDF;
        }
        if (startsWith(bytes, from, to, "\u001f\u008b")) {
            return JsonProblem.GZIP;
        }
        if (startsWith(bytes, from, to, "\u00ff\u00fe\0\0") || startsWith(bytes, from, to, "\0\0\u00fe\u00ff")) {
            return JsonProblem.UTF_32;
        }
        if (startsWith(bytes, from, to, "\u00ff\u00fe")
                || startsWith(bytes, from, to, "\u00fe\u00ff")
                || isUtf16(bytes, from, to)) {
            return JsonProblem.UTF_16;
        }
        return isSingleByteText(bytes, from, to) ? JsonProblem.WINDOWS_1252 : JsonProblem.NOT_UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int from, int to, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        if (to - from < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** JSON in UTF-16 has a NUL in every other byte, except for letters of other scripts than Latin. */
    private static boolean isUtf16(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + SAMPLE);
        int[] zeros = new int[2];
        for (int i = from; i < end; i++) {
            zeros[(i - from) % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return end - from >= 4
                && Math.max(zeros[0], zeros[1]) * 5 >= end - from
                && Math.min(zeros[0], zeros[1]) * 20 <= end - from;
    }

    /** Whether there are no control characters, and no character of several bytes in UTF-8, not even a part of one at the end. */
    private static boolean isSingleByteText(byte[] bytes, int from, int to) {
        boolean hasHigh = false;
        for (int i = from; i < to; i++) {
            int c = bytes[i] & 0xFF;
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
            if (c >= 0x80) {
                int next = i + 1 < to ? bytes[i + 1] & 0xC0 : 0x80;
                if (c >= 0xC2 && next == 0x80) {
                    return false;
                }
                hasHigh = true;
            }
        }
        return hasHigh;
    }
}
