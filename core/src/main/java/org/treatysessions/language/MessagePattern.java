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
 * in it are given: {@code "Unknown member {member}[; is {suggestion} meant?]"}. Messages are phrased without plural
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
 * <p>Texts are data and cannot disturb the message: harmful characters are escaped (see {@link VisibleText}). In a
 * language that is written from right to left, each text is isolated (see {@link OfficialLanguage#isolate}). Immutable
 * and thread-safe.
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
     * @throws IllegalArgumentException if a brace or a bracket is not closed, or is nested in another one of its kind
     */
    public static MessagePattern of(String pattern) {
        requirePairs(pattern, '{', '}');
        requirePairs(pattern, '[', ']');
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

    /**
     * Formats the message with the words of the library.
     *
     * @param arguments the arguments by name; a place without an argument is kept, outside of brackets
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
     * @param arguments the arguments by name; a place without an argument is kept, outside of brackets
     * @param locale the language of the pattern; if it is not an official one of the United Nations, dates are written
     *     as in ISO 8601, integers without groups of digits, and lists with commas
     * @param words finds the pattern of a word by its key, such as {@code Procedure.standard}; the words of the library
     *     are used for keys that it does not know
     * @return the message
     */
    public String format(Map<String, ?> arguments, Locale locale, Function<String, Optional<String>> words) {
        return new Formatter(arguments, OfficialLanguage.find(locale).orElse(null), words).format(pattern);
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
                int comma = part.substring(0, close).indexOf(',', open);
                Object value = arguments.get(part.substring(open + 1, comma < 0 ? close : comma));
                if (value == null && !keepUnknown) {
                    return null;
                }
                String kind = comma < 0 ? "" : part.substring(comma + 1, close);
                text.append(part, from, open)
                        .append(value == null ? part.substring(open, close + 1) : format(value, kind));
                from = close + 1;
            }
            return text.append(part, from, part.length()).toString();
        }

        private String format(Object value, String kind) {
            if (value instanceof Collection<?> list) {
                var entries = list.stream().map(entry -> format(entry, kind)).toList();
                return language == null ? String.join(", ", entries) : language.format(entries);
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
