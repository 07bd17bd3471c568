// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Map;

/**
 * An element of a form of document symbols, which matches one segment.
 *
 * <p>The table of forms has it as a placeholder in braces, as a word, a dot and {@code {n}}, as two {@code {n}} with a
 * hyphen between them, or as the literal text.
 */
enum SymbolElement {
    /** A literal text. */
    LITERAL,
    /** A literal word, a dot and a number: {@code SR.{n}}. */
    NUMBERED,
    /** Two numbers with a hyphen between them, the first less than the second: {@code {n}-{n}}. */
    RANGE,
    /** The code of a State: three capital letters, two such with a hyphen, {@code EU}, or a code of the table. */
    STATE,
    /** The name of a State in capital letters, instead of its code. */
    NAME,
    /** Report numbers: one, or two with a hyphen, of at most two digits. */
    NUMBERS,
    /** A number from 1, of at most four digits. */
    NUMBER,
    /** The number of a session: at most three digits. */
    SESSION,
    /** The number of a session in Roman numerals. */
    ROMAN_SESSION,
    /** A Roman numeral that is not the number of a session. */
    PART,
    /** A year from 1946, the first of the United Nations, to 2099. */
    YEAR,
    /** A year of the 1990s, in two digits. */
    SHORT_YEAR,
    /** A body of the United Nations or a series, such as {@code RES} or {@code CN.4}. */
    ORGAN,
    /** A special or emergency special session of the General Assembly or the Human Rights Council. */
    SPECIAL_SESSION,
    /** A kind of documents: two to six capital letters. */
    TYPE,
    /** A paper of limited or restricted circulation, a working or conference room paper, information. */
    PAPER,
    /** A number, report numbers, a code, or a word of capital letters. */
    ANY;

    private static final Map<String, SymbolElement> PLACEHOLDERS = Map.ofEntries(
            Map.entry("{n}-{n}", RANGE),
            Map.entry("{state}", STATE),
            Map.entry("{name}", NAME),
            Map.entry("{numbers}", NUMBERS),
            Map.entry("{n}", NUMBER),
            Map.entry("{session}", SESSION),
            Map.entry("{roman}", ROMAN_SESSION),
            Map.entry("{part}", PART),
            Map.entry("{year}", YEAR),
            Map.entry("{yy}", SHORT_YEAR),
            Map.entry("{organ}", ORGAN),
            Map.entry("{special}", SPECIAL_SESSION),
            Map.entry("{type}", TYPE),
            Map.entry("{paper}", PAPER),
            Map.entry("{any}", ANY));

    private static final String NUMBER_AFTER_DOT = ".{n}";

    /** Returns the element that a segment of a form in the table stands for. */
    static SymbolElement of(String segment) {
        SymbolElement placeholder = PLACEHOLDERS.get(segment);
        if (placeholder != null) {
            return placeholder;
        }
        if (segment.endsWith(NUMBER_AFTER_DOT)) {
            return NUMBERED;
        }
        if (segment.indexOf('{') >= 0) {
            throw new IllegalStateException("Unknown placeholder in a form of symbols: " + segment);
        }
        return LITERAL;
    }

    /** Returns the literal text or word of a segment of a form in the table; empty for a placeholder. */
    String text(String segment) {
        return switch (this) {
            case LITERAL -> segment;
            case NUMBERED -> segment.substring(0, segment.length() - NUMBER_AFTER_DOT.length());
            default -> "";
        };
    }

    /** Returns whether this element matches the segment at an index. */
    boolean fits(SymbolSegments segments, int index, String text) {
        return switch (this) {
            case LITERAL -> segments.is(index, text);
            case NUMBERED -> segments.isNumbered(index, text);
            case RANGE -> segments.isRange(index);
            case STATE -> segments.isState(index);
            case NAME -> segments.isWord(index, 4, Integer.MAX_VALUE);
            case NUMBERS -> segments.isReportNumbers(index);
            case NUMBER -> segments.isNumber(index);
            case SESSION -> segments.isSession(index);
            case ROMAN_SESSION, PART -> segments.isRoman(index);
            case YEAR -> segments.isYear(index);
            case SHORT_YEAR -> segments.isShortYear(index);
            case ORGAN -> segments.isOrgan(index);
            case SPECIAL_SESSION -> segments.isSpecialSession(index);
            case TYPE -> segments.isWord(index, 2, 6);
            case PAPER -> segments.isPaper(index);
            case ANY -> segments.isPlain(index);
        };
    }
}
