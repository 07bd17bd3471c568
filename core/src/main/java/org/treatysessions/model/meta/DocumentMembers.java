// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import org.treatysessions.model.Document;
import org.treatysessions.model.DocumentSymbol;

/**
 * The members that all documents of a session have.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 * @since 0.1
 */
public final class DocumentMembers<T extends Document, B extends Document.Builder<B>> {

    /** {@link Document#getSymbol()}. */
    public final ValueMember<T, DocumentSymbol> symbol;

    /** {@link Document#getLanguage()}. */
    public final ValueMember<T, String> language;

    /** {@link Document#getWordCount()}. */
    public final ValueMember<T, Integer> wordCount;

    /** {@link Document#getHref()}. */
    public final ValueMember<T, String> href;

    DocumentMembers(ModelType<T, B> type) {
        symbol = type.member("symbol", "The UN symbol of the document.", "CRC/C/RUS/4-5", "CRC/C/OPSC/RUS/Q/1")
                .optional(ValueTypes.SYMBOL);
        language = type.member("language", "The language of the document, as a BCP 47 tag.", "en")
                .optional(ValueTypes.TEXT);
        wordCount = type.member("wordCount", "The number of words in the document.", "10700")
                .integer();
        href = type.member(
                        "href",
                        "The address of the document, kept even if it is not a valid URI.",
                        "https://docs.un.org/en/CRC/C/RUS/4-5")
                .optional(ValueTypes.TEXT);
    }
}
