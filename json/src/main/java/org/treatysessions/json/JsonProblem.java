// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.Locale;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.ArgumentValue;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.format.StructureRule;

/** The reasons why a document cannot be read as JSON; their words belong to the rule {@code json-syntax}. */
enum JsonProblem {
    /** A syntax error reported by the parser. */
    MALFORMED,
    /** Only white space. */
    DOCUMENT_EMPTY,
    /** A byte order mark that is not at the start of a source. */
    MARK_INSIDE,
    /** Bytes that are neither UTF-8 nor one of the following. */
    NOT_UTF_8,
    /** Text in UTF-16. */
    UTF_16,
    /** Text in UTF-32. */
    UTF_32,
    /** Text with a byte for each letter, probably in windows-1252. */
    WINDOWS_1252,
    /** A ZIP archive, such as a Word document. */
    ZIP,
    /** A PDF. */
    PDF,
    /** Compressed content. */
    GZIP,
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

    /** Returns the finding on this problem, without location. */
    Finding finding() {
        return Finding.of(StructureRule.JSON_SYNTAX, "", Argument.REASON.of(code));
    }

    private Finding finding(ArgumentValue<?> more) {
        return Finding.of(StructureRule.JSON_SYNTAX, "", Argument.REASON.of(code), more);
    }

    /** Returns the finding on an exceeded limit. */
    Finding exceeded(int limit) {
        return finding(Argument.MAX.of(limit));
    }

    /** Returns the finding on malformed text, with the message of the parser in English. */
    static Finding malformed(String detail) {
        return MALFORMED.finding(Argument.DETAIL.of(detail));
    }
}
