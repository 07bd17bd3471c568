// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule, such as {@code report-late} or, with a namespace, {@code acme:no-webcast}.
 *
 * <p>Names and namespaces consist of lower-case ASCII words and digits with single hyphens between them. The rules of this
 * library have no namespace; rules of users have one. Ids are public: an id is never renamed and never reused.
 *
 * <p>Ids are ordered by their text. This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleId implements Comparable<RuleId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;

    private RuleId(String text) {
        this.text = text;
    }

    /**
     * Creates an id from a constant.
     *
     * @param text the text of the id
     * @return the id
     * @throws IllegalArgumentException if the text is not a valid id
     */
    public static RuleId of(String text) {
        return parse(text);
    }

    /**
     * Parses an id.
     *
     * @param text the text of the id, as {@link #toString} returns it
     * @return the id
     * @throws IllegalArgumentException if the text is not a valid id
     */
    public static RuleId parse(CharSequence text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a valid rule id; expected a name such as"
                    + " report-late, or a namespace and a name such as acme:no-webcast");
        }
        return new RuleId(text.toString());
    }

    /**
     * Tests whether a text is a valid id.
     *
     * @param text the text
     * @return whether {@link #parse} accepts it
     */
    public static boolean isValid(CharSequence text) {
        // Not a regular expression: all ids of the library are checked when it is first used.
        boolean hasNamespace = false;
        char previous = ':';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isAllowed = switch (c) {
                case '-' -> isLetterOrDigit(previous);
                case ':' -> isLetterOrDigit(previous) && !hasNamespace;
                default -> isLetterOrDigit(c) && (previous != ':' || c >= 'a');
            };
            if (!isAllowed) {
                return false;
            }
            hasNamespace |= c == ':';
            previous = c;
        }
        return isLetterOrDigit(previous);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** {@return the namespace; empty for the rules of this library} */
    public Optional<String> namespace() {
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(text.substring(0, colon));
    }

    /** {@return the name, without the namespace} */
    public String name() {
        return text.substring(text.indexOf(':') + 1);
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text of the id} */
    @Override
    public String toString() {
        return text;
    }

    @Serial
    private Object readResolve() {
        return parse(text);
    }
}
