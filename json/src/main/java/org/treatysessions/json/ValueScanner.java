// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.BitSet;

/**
 * Finds the end of a JSON value, by its brackets and quotation marks alone, in bytes that arrive piece by piece.
 *
 * <p>The content is not checked: a value with an end can still be invalid JSON.
 */
final class ValueScanner {

    /** Deeper than any limit; beyond it the end is not searched for. */
    private static final int MAX_DEPTH = 1 << 20;

    private enum Within {
        /** At the first byte, or between the brackets of an object or array. */
        BRACKETS,
        STRING,
        /** After a backslash in a string. */
        ESCAPE,
        /** Anything else: a number, a literal, or invalid JSON. */
        WORD
    }

    private final BitSet objects = new BitSet();
    private Within within = Within.BRACKETS;
    private int depth;
    private boolean isEnded;
    private boolean isBroken;

    /** Starts with a new value. */
    void restart() {
        within = Within.BRACKETS;
        depth = 0;
        isEnded = false;
        isBroken = false;
    }

    /** {@return whether the end was found} */
    boolean isEnded() {
        return isEnded;
    }

    /** {@return whether the end of the value cannot be found, because its brackets do not match} */
    boolean isBroken() {
        return isBroken;
    }

    /** {@return whether the value may end with the text} */
    boolean isWord() {
        return within == Within.WORD;
    }

    /**
     * Scans the next bytes of the value.
     *
     * @return the offset after the bytes that belong to it
     */
    int scan(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && !isEnded && !isBroken) {
            switch (within) {
                case STRING -> i = string(bytes, i, to);
                case ESCAPE -> {
                    within = Within.STRING;
                    i++;
                }
                case WORD -> {
                    isEnded = endsWord(bytes[i]);
                    i += isEnded ? 0 : 1;
                }
                case BRACKETS -> i = brackets(bytes, i, to);
            }
        }
        return i;
    }

    private int string(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to) {
            long eight = EightBytes.at(bytes, i);
            long marks = EightBytes.marks(eight, '"') | EightBytes.marks(eight, '\\');
            if (marks != 0) {
                i += EightBytes.first(marks);
                break;
            }
            i += 8;
        }
        for (; i < to; i++) {
            if (bytes[i] == '\\') {
                within = Within.ESCAPE;
                return i + 1;
            }
            if (bytes[i] == '"') {
                within = Within.BRACKETS;
                isEnded = depth == 0;
                return i + 1;
            }
        }
        return i;
    }

    private int brackets(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            switch (b) {
                case '"' -> {
                    within = Within.STRING;
                    return i + 1;
                }
                case '{', '[' -> {
                    objects.set(depth, b == '{');
                    depth++;
                    isBroken = depth == MAX_DEPTH;
                }
                case '}', ']' -> {
                    depth--;
                    isBroken = objects.get(depth) != (b == '}');
                    isEnded = depth == 0 && !isBroken;
                }
                default -> {
                    if (depth == 0) {
                        within = Within.WORD;
                        return i + 1;
                    }
                    continue;
                }
            }
            if (isEnded || isBroken) {
                return i + 1;
            }
        }
        return to;
    }

    private static boolean endsWord(byte b) {
        return switch (b) {
            case ',', ' ', '\t', '\n', '\r', '{', '}', '[', ']', '"' -> true;
            default -> false;
        };
    }
}
