package org.treatysessions.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Why a text cannot be read as JSON; the words are with those of the rule {@code json-syntax}. */
enum JsonProblem {
    /** What the parser says of the syntax. */
    MALFORMED,
    /** Nothing but white space. */
    DOCUMENT_EMPTY,
    /** A byte order mark that is not at the beginning of a source. */
    MARK_INSIDE,
    /** Bytes that are no UTF-8. */
    NOT_UTF_8,
    /** Half of a surrogate pair. */
    LONE_SURROGATE,
    /** Something after the end of the document. */
    SOMETHING_FOLLOWS,
    /** An array without its end. */
    ENDS_TOO_EARLY,
    /** {@link ReadLimits#documentBytes()} passed. */
    DOCUMENT_TOO_LONG,
    /** {@link ReadLimits#depth()} passed. */
    NESTED_TOO_DEEP,
    /** {@link ReadLimits#stringLength()} passed. */
    STRING_TOO_LONG;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The arguments of a finding: the code as {@code reason}. */
    Map<String, Object> arguments() {
        return Map.of("reason", code);
    }

    /** The arguments of a finding, with one more. */
    Map<String, Object> arguments(String name, Object value) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("reason", code);
        arguments.put(name, value);
        return arguments;
    }

    /** The arguments of a finding on a limit that is passed. */
    Map<String, Object> passed(int limit) {
        return arguments("max", limit);
    }

    /** The arguments of a finding on text that is malformed, with what is said of it in English. */
    static Map<String, Object> malformed(String detail) {
        return MALFORMED.arguments("detail", detail);
    }
}
