// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901): the place of a value in a document, such as {@code /stateReports/0/due}.
 *
 * <p>A pointer is made from the root by appending members and indices; its text is only made on demand. Two pointers
 * are equal if their texts are. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Pointer {

    /** The pointer to the whole document, the empty text. */
    public static final Pointer ROOT = new Pointer(null, null, -1);

    private final @Nullable Pointer parent;

    /** The name, unescaped; null for an index. */
    private final @Nullable String name;

    private final int index;

    private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Parses a pointer.
     *
     * @param text the text
     * @return the pointer
     * @throws IllegalArgumentException if the text is not a valid pointer
     */
    public static Pointer parse(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Invalid JSON Pointer: \"" + text + "\"");
        }
        Pointer pointer = ROOT;
        int from = 1;
        while (from <= text.length()) {
            int slash = text.indexOf('/', from);
            int to = slash < 0 ? text.length() : slash;
            pointer = pointer.append(unescape(text.substring(from, to)));
            from = to + 1;
        }
        return pointer;
    }

    /**
     * Returns whether a text is a valid pointer.
     *
     * @param text the text
     * @return whether it is empty, or begins with {@code /} and has {@code 0} or {@code 1} after every {@code ~}
     */
    public static boolean isValid(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            char next = tilde + 1 < text.length() ? text.charAt(tilde + 1) : ' ';
            if (next != '0' && next != '1') {
                return false;
            }
        }
        return true;
    }

    /**
     * Escapes a name for use as a segment of a pointer.
     *
     * @param name the name
     * @return the name with {@code ~0} for {@code ~} and {@code ~1} for {@code /}
     */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }

    /** The index that a segment is; -1 if it is none. */
    static int index(String segment) {
        if (segment.isEmpty() || segment.length() > 10 || (segment.length() > 1 && segment.charAt(0) == '0')) {
            return -1;
        }
        long index = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = 10 * index + c - '0';
        }
        return index <= Integer.MAX_VALUE ? (int) index : -1;
    }

    /**
     * Appends the name of a member.
     *
     * @param member the member
     * @return the pointer to the member of the object that this pointer leads to
     */
    public Pointer append(Member<?, ?> member) {
        return append(member.name());
    }

    /**
     * Appends a name.
     *
     * @param memberName the name, unescaped
     * @return the pointer to the member of the object that this pointer leads to
     */
    public Pointer append(String memberName) {
        return new Pointer(this, Objects.requireNonNull(memberName), -1);
    }

    /**
     * Appends an index.
     *
     * @param element the index, counted from 0
     * @return the pointer to the element of the list that this pointer leads to
     */
    public Pointer append(int element) {
        return new Pointer(this, null, Objects.checkIndex(element, Integer.MAX_VALUE));
    }

    /** {@return the pointer to the object or list that holds the value; empty for the whole document} */
    public Optional<Pointer> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the names and indices, unescaped, the outermost first} */
    public List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (Pointer at = this; at.parent != null; at = at.parent) {
            segments.add(at.segment());
        }
        Collections.reverse(segments);
        return segments;
    }

    private String segment() {
        return name == null ? Integer.toString(index) : name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Pointer that && toString().equals(that.toString()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the text of the pointer, which {@link #parse} reads} */
    @Override
    public String toString() {
        return parent == null ? "" : text(new StringBuilder()).toString();
    }

    private StringBuilder text(StringBuilder text) {
        if (parent != null) {
            parent.text(text).append('/').append(name == null ? Integer.toString(index) : escape(name));
        }
        return text;
    }
}
