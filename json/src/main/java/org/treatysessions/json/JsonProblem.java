package org.treatysessions.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The reasons why a document cannot be read as JSON; their words belong to the rule {@code json-syntax}. */
enum JsonProblem {
    /** A syntax error reported by the parser. */
    MALFORMED,
    /** Only white space. */
    DOCUMENT_EMPTY,
    /** A byte order mark that is not at the start of a source. */
    MARK_INSIDE,
    /** Bytes that are not UTF-8. */
    NOT_UTF_8,
    /** A lone surrogate. */
    LONE_SURROGATE,
    /** Content after the end of the document. */
    SOMETHING_FOLLOWS,
    /** An array without an end. */
    ENDS_TOO_EARLY,
    /** {@link ReadLimits#documentBytes()} exceeded. */
    DOCUMENT_TOO_LONG,
    /** {@link ReadLimits#depth()} exceeded. */
    NESTED_TOO_DEEP,
    /** {@link ReadLimits#stringLength()} exceeded. */
    STRING_TOO_LONG;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the arguments of a finding: the code as {@code reason}. */
    Map<String, Object> arguments() {
        return Map.of("reason", code);
    }

    /** Returns the arguments of a finding, with one more. */
    Map<String, Object> arguments(String name, Object value) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("reason", code);
        arguments.put(name, value);
        return arguments;
    }

    /** Returns the arguments of a finding on an exceeded limit. */
    Map<String, Object> exceeded(int limit) {
        return arguments("max", limit);
    }

    /** Returns the arguments of a finding on malformed text, with the message of the parser in English. */
    static Map<String, Object> malformed(String detail) {
        return MALFORMED.arguments("detail", detail);
    }
}
