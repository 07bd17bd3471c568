// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.List;

/**
 * A JSON Pointer with {@code *} for any one segment and, at its end, {@code **} for any number of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class PointerPattern {

    private static final String ANY = "*";
    private static final String ANY_BELOW = "**";

    private final List<String> segments;
    private final boolean endsInAnyBelow;

    private PointerPattern(List<String> segments, boolean endsInAnyBelow) {
        this.segments = segments;
        this.endsInAnyBelow = endsInAnyBelow;
    }

    /**
     * Makes a pattern.
     *
     * @param text the text of the pattern
     * @return the pattern
     * @throws IllegalArgumentException if it is none
     */
    public static PointerPattern of(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "The path \"" + text + "\" must be empty (the whole document) or start with /");
        }
        List<String> segments = segments(text);
        boolean anyBelow =
                !segments.isEmpty() && segments.get(segments.size() - 1).equals(ANY_BELOW);
        List<String> own = anyBelow ? segments.subList(0, segments.size() - 1) : segments;
        for (String segment : own) {
            if (segment.contains(ANY) && !segment.equals(ANY)) {
                throw new IllegalArgumentException(
                        "In the path \"" + text + "\", * must be a whole name or index, and ** the last one");
            }
        }
        return new PointerPattern(List.copyOf(own), anyBelow);
    }

    private static List<String> segments(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /**
     * Tests whether the pattern matches a place.
     *
     * @param pointer the place, a JSON Pointer
     * @return whether it does
     */
    public boolean matches(String pointer) {
        List<String> place = segments(pointer);
        if (endsInAnyBelow ? place.size() < segments.size() : place.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!segments.get(i).equals(ANY) && !segments.get(i).equals(place.get(i))) {
                return false;
            }
        }
        return true;
    }
}
