package org.treatysessions.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.OfficialLanguage;
import org.treatysessions.model.PartialDate;
import org.treatysessions.words.Words;

/**
 * A message with places for named arguments.
 *
 * <p>{@code {name}} stands for an argument, and what is between {@code [} and {@code ]} appears only when all arguments
 * in it are given: {@code "Unknown member {member}[; is {suggestion} meant?]"}. Messages are phrased so that they need no
 * plural forms, and so that dates stand by themselves, after a colon or in brackets.
 *
 * <p>Dates, integers and lists are written as {@link OfficialLanguage} writes them. {@code {name,kind}} writes an
 * argument in another way:
 *
 * <ul>
 *   <li>{@code {number,plain}}: an integer that counts nothing, such as the number of a session, without groups of
 *       digits;
 *   <li>{@code {state,Country}}: a country code by the name of the country;
 *   <li>{@code {procedure,Procedure}}: a code by the word for it, here the one with the key {@code Procedure.standard}.
 *       The words of the model's vocabularies and of {@link Severity} have the simple name of their type; a resource
 *       bundle of {@link RuleMessages} can bring others, which may have places for arguments too.
 * </ul>
 *
 * <p>A code without a word, or a country without a name, is written as it is.
 *
 * <p>Texts are data, so they cannot disturb the message: control characters, and those that turn the direction of
 * writing around, are written as escapes such as {@code \\u202e}. In a language that is written from right to left, each
 * text stands in an isolate (U+2068 and U+2069), so that codes and addresses read well. Immutable and thread-safe.
 */
public final class MessagePattern {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final String pattern;

    private MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Makes a pattern.
     *
     * @param pattern the text of the pattern
     * @return the pattern
     * @throws IllegalArgumentException if a brace or a bracket is not closed, or stands in another one of its kind
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
     * Fills the places of the pattern.
     *
     * @param arguments the arguments by name; a place without an argument stays as it is, outside of brackets
     * @param locale the language of the pattern; where it is no official one of the United Nations, dates are written as
     *     in ISO 8601, integers without groups of digits, and lists with commas
     * @return the message
     */
    public String format(Map<String, ?> arguments, Locale locale) {
        return format(arguments, OfficialLanguage.find(locale).orElse(null), key -> Optional.empty());
    }

    /** Fills the places of the pattern; {@code ownWords} are asked before those of the model. */
    String format(
            Map<String, ?> arguments,
            @Nullable OfficialLanguage language,
            Function<String, Optional<String>> ownWords) {
        return new Filling(arguments, language, ownWords).fill(pattern);
    }

    /**
     * The filling of a pattern with arguments.
     *
     * @param arguments the arguments by name
     * @param language the language, null if it is no official one
     * @param ownWords the words to ask before those of the model
     */
    private record Filling(
            Map<String, ?> arguments,
            @Nullable OfficialLanguage language,
            Function<String, Optional<String>> ownWords) {

        String fill(String pattern) {
            StringBuilder message = new StringBuilder();
            int from = 0;
            for (int open = pattern.indexOf('['); open >= 0; open = pattern.indexOf('[', from)) {
                int close = pattern.indexOf(']', open);
                message.append(fill(pattern.substring(from, open), true));
                String optional = fill(pattern.substring(open + 1, close), false);
                message.append(optional == null ? "" : optional);
                from = close + 1;
            }
            return message.append(fill(pattern.substring(from), true)).toString();
        }

        private @Nullable String fill(String part, boolean keepUnknown) {
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
                        .append(value == null ? part.substring(open, close + 1) : write(value, kind));
                from = close + 1;
            }
            return text.append(part, from, part.length()).toString();
        }

        private String write(Object value, String kind) {
            if (value instanceof Collection<?> list) {
                var entries = list.stream().map(entry -> write(entry, kind)).toList();
                return language == null ? String.join(", ", entries) : language.write(entries);
            }
            return switch (kind) {
                case "" -> write(value);
                case "plain" -> text(value);
                case "Country" -> country(value.toString()).orElseGet(() -> text(value));
                default -> word(kind + "." + value).orElseGet(() -> text(value));
            };
        }

        private String write(Object value) {
            if (language != null && value instanceof PartialDate date) {
                return language.write(date);
            }
            if (language != null && (value instanceof Integer || value instanceof Long)) {
                return language.write(((Number) value).longValue());
            }
            return text(value);
        }

        private Optional<String> country(String code) {
            String tag = language == null ? OfficialLanguage.ENGLISH.tag() : language.tag();
            return KnownCountry.find(code)
                    .flatMap(country -> country.name(tag).or(() -> country.name(OfficialLanguage.ENGLISH.tag())))
                    .map(this::text);
        }

        private Optional<String> word(String key) {
            return ownWords.apply(key)
                    .map(this::fill)
                    .or(() -> Optional.ofNullable(language).flatMap(official -> Words.find(official, key)));
        }

        private String text(Object value) {
            String text = harmless(value.toString());
            return language != null && language.isRightToLeft() && value instanceof String
                    ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                    : text;
        }
    }

    private static String harmless(String text) {
        if (text.chars().noneMatch(MessagePattern::isHarmful)) {
            return text;
        }
        StringBuilder harmless = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (isHarmful(c)) {
                harmless.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                harmless.append((char) c);
            }
        });
        return harmless.toString();
    }

    /** Whether a character controls a terminal, breaks a line, or turns the direction of writing around. */
    private static boolean isHarmful(int c) {
        return Character.isISOControl(c) || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
