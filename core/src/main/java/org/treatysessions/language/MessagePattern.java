// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for named arguments.
 *
 * <p>{@code {name}} is replaced with an argument. The part between {@code [} and {@code ]} appears only if all arguments
 * in it are given: {@code "Unknown member {member}.[ Did you mean {suggestion}?]"}. Messages are phrased without plural
 * forms, and with dates after a colon or in brackets.
 *
 * <p>Dates, integers and lists are formatted as in {@link OfficialLanguage}. {@code {name,kind}} formats an argument in
 * another way:
 *
 * <ul>
 *   <li>{@code {number,plain}}: an integer without groups of digits, such as the number of a session;
 *   <li>{@code {procedure,Procedure}}: a code as the word with the key {@code Procedure.standard}, for example. The
 *       titles of all {@linkplain Term terms} of the library are such words; the caller can supply others, which may
 *       have places for arguments too. A code without a word is written unchanged.
 * </ul>
 *
 * <p>{@code {'literal'}} is a literal text, such as a code, an option or an example of a value: {@code "Expected: one
 * number (\"{'3'}\") or a range (\"{'3-5'}\")."}.
 *
 * <p>Texts are data and cannot disturb the message: harmful characters are escaped (see {@link VisibleText}). In a
 * language that is written from right to left, each text and each literal is isolated (see
 * {@link OfficialLanguage#isolate}), so that the file of messages needs no marks of direction. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class MessagePattern {

    private final String pattern;

    private MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Creates a pattern.
     *
     * @param pattern the text of the pattern
     * @return the pattern
     * @throws IllegalArgumentException if a brace or a bracket is not closed, or is nested in another one of its kind; or
     *     if a literal is not closed
     */
    public static MessagePattern of(String pattern) {
        requirePairs(pattern, '{', '}');
        requirePairs(pattern, '[', ']');
        requireLiterals(pattern);
        return new MessagePattern(pattern);
    }

    private static void requirePairs(String pattern, char open, char close) {
        boolean isOpen = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == open ? isOpen : c == close && !isOpen) {
                throw unbalanced(pattern, open, close);
            }
            isOpen = c == open || (isOpen && c != close);
        }
        if (isOpen) {
            throw unbalanced(pattern, open, close);
        }
    }

    private static IllegalArgumentException unbalanced(String pattern, char open, char close) {
        return new IllegalArgumentException(
                "Each " + open + " needs a " + close + " after it, before the next one, in the message: " + pattern);
    }

    private static void requireLiterals(String pattern) {
        for (int open = pattern.indexOf("{'"); open >= 0; open = pattern.indexOf("{'", open + 1)) {
            int close = pattern.indexOf('}', open);
            if (close < open + 3 || pattern.charAt(close - 1) != '\'') {
                throw new IllegalArgumentException(
                        "Each {' needs a '} after it, before the next brace, in the message: " + pattern);
            }
        }
    }

    /**
     * Formats the message with the words of the library.
     *
     * @param arguments the arguments by name; a place without an argument is kept, except in brackets
     * @param locale the language of the pattern; if it is not an official one of the United Nations, dates are written
     *     as in ISO 8601, integers without groups of digits, and lists with commas
     * @return the message
     */
    public String format(Map<String, ?> arguments, Locale locale) {
        return format(arguments, locale, key -> Optional.empty());
    }

    /**
     * Formats the message with words of the caller's own.
     *
     * @param arguments the arguments by name; a place without an argument is kept, except in brackets
     * @param locale the language of the pattern; if it is not an official one of the United Nations, dates are written
     *     as in ISO 8601, integers without groups of digits, and lists with commas
     * @param words finds the pattern of a word by its key, such as {@code Procedure.standard}; the words of the library
     *     are used for other keys
     * @return the message
     */
    public String format(Map<String, ?> arguments, Locale locale, Function<String, Optional<String>> words) {
        return new Formatter(arguments, OfficialLanguage.find(locale).orElse(null), words).format(pattern);
    }

    /** {@return the text of the pattern} */
    @Override
    public String toString() {
        return pattern;
    }

    /**
     * The formatter of one message.
     *
     * @param arguments the arguments by name
     * @param language the language; null if it is not an official one
     * @param words the words of the caller's own
     */
    private record Formatter(
            Map<String, ?> arguments, @Nullable OfficialLanguage language, Function<String, Optional<String>> words) {

        String format(String pattern) {
            StringBuilder message = new StringBuilder();
            int from = 0;
            for (int open = pattern.indexOf('['); open >= 0; open = pattern.indexOf('[', from)) {
                int close = pattern.indexOf(']', open);
                message.append(format(pattern.substring(from, open), true));
                String optional = format(pattern.substring(open + 1, close), false);
                message.append(optional == null ? "" : optional);
                from = close + 1;
            }
            return message.append(format(pattern.substring(from), true)).toString();
        }

        private @Nullable String format(String part, boolean keepUnknown) {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', from)) {
                int close = part.indexOf('}', open);
                String place = formatPlace(part.substring(open + 1, close));
                if (place == null && !keepUnknown) {
                    return null;
                }
                text.append(part, from, open).append(place == null ? part.substring(open, close + 1) : place);
                from = close + 1;
            }
            return text.append(part, from, part.length()).toString();
        }

        /** {@return the argument or the literal of a place; null if the argument is not given} */
        private @Nullable String formatPlace(String place) {
            if (place.startsWith("'")) {
                return text(place.substring(1, place.length() - 1));
            }
            int comma = place.indexOf(',');
            Object value = arguments.get(comma < 0 ? place : place.substring(0, comma));
            return value == null ? null : format(value, comma < 0 ? "" : place.substring(comma + 1));
        }

        private String format(Object value, String kind) {
            if (value instanceof Collection<?> list) {
                var entries = list.stream().map(entry -> format(entry, kind)).toList();
                return (language == null ? OfficialLanguage.ENGLISH : language).format(entries);
            }
            return switch (kind) {
                case "" -> format(value);
                case "plain" -> text(value);
                default -> word(kind + "." + value).orElseGet(() -> text(value));
            };
        }

        private String format(Object value) {
            if (language != null && value instanceof TemporalAccessor date) {
                return language.format(date);
            }
            if (language != null && (value instanceof Integer || value instanceof Long)) {
                return language.format(((Number) value).longValue());
            }
            return text(value);
        }

        private Optional<String> word(String key) {
            return words.apply(key)
                    .map(this::format)
                    .or(() -> Optional.ofNullable(language).flatMap(official -> official.word(key)));
        }

        private String text(Object value) {
            String text = VisibleText.of(value.toString());
            return language != null && value instanceof String ? language.isolate(text) : text;
        }
    }
}
