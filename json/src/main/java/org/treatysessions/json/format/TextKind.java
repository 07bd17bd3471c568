package org.treatysessions.json.format;

/** What a text is for. */
public enum TextKind {
    /** No text that is kept as it is. */
    NONE,
    /** A short text. */
    LABEL,
    /** A long text. */
    PROSE,
    /** The symbol of a document. */
    SYMBOL,
    /** An address. */
    HREF,
    /** An id. */
    ID,
    /** A language tag. */
    LANGUAGE,
    /** A country code. */
    COUNTRY_CODE
}
