// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

/**
 * What a text is used for.
 *
 * @since 0.1
 */
public enum TextKind {
    /** A short text, such as a name or a title. */
    LABEL,
    /** A long text. */
    PROSE,
    /** The symbol of a document. */
    SYMBOL,
    /** An address. */
    HREF,
    /** An id without white space. */
    ID,
    /** A language tag (BCP 47). */
    LANGUAGE,
    /** A country code. */
    COUNTRY_CODE
}
