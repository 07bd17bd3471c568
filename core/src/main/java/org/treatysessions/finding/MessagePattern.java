package org.treatysessions.finding;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for named arguments.
 *
 * <p>{@code {name}} stands for an argument, and what is between {@code [} and {@code ]} appears only when all arguments
 * in it are given: {@code "Unknown member {member}[; is {suggestion} meant?]"}. A list is written with commas. Messages
 * are phrased so that they need no plural forms. Immutable and thread-safe.
 */
public final class MessagePattern {

    private final String pattern;

    private MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Makes a pattern.
     *
     * @param pattern the text of the pattern
     * @return the pattern
     */
    public static MessagePattern of(String pattern) {
        return new MessagePattern(pattern);
    }

    /**
     * Fills the places of the pattern.
     *
     * @param arguments the arguments by name; a place without an argument stays as it is, outside of brackets
     * @return the message
     */
    public String format(Map<String, ?> arguments) {
        StringBuilder message = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('['); open >= 0; open = pattern.indexOf('[', from)) {
            int close = pattern.indexOf(']', open);
            message.append(fill(pattern.substring(from, open), arguments, true));
            String optional = fill(pattern.substring(open + 1, close), arguments, false);
            message.append(optional == null ? "" : optional);
            from = close + 1;
        }
        return message.append(fill(pattern.substring(from), arguments, true)).toString();
    }

    private static @Nullable String fill(String part, Map<String, ?> arguments, boolean keepUnknown) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', from)) {
            int close = part.indexOf('}', open);
            Object value = arguments.get(part.substring(open + 1, close));
            if (value == null && !keepUnknown) {
                return null;
            }
            text.append(part, from, open).append(value == null ? part.substring(open, close + 1) : words(value));
            from = close + 1;
        }
        return text.append(part, from, part.length()).toString();
    }

    private static String words(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
    }
}
