package org.treatysessions.json.format;

import org.treatysessions.model.Document;

/**
 * The members that the documents of a session have in common.
 *
 * @param <T> the type of the document
 * @param <B> the type of its builder
 */
public final class DocumentMembers<T extends Document, B extends Document.Builder<B>> {

    /** The symbol. */
    public final Member<T, ?> symbol;

    /** The language. */
    public final Member<T, ?> language;

    /** The number of words. */
    public final Member<T, ?> wordCount;

    /** The address. */
    public final Member<T, ?> href;

    DocumentMembers(ObjectFormat<T, B> table) {
        symbol = table.optional("symbol", Values.SYMBOL, Document::getSymbol, Document.Builder::symbol)
                .says("The UN symbol of the document.", "CRC/C/RUS/4-5", "CRC/C/OPSC/RUS/Q/1");
        language = table.optional("language", Values.TEXT, Document::getLanguage, Document.Builder::language)
                .says("The language of the document, a tag of BCP 47.", "en");
        wordCount = table.integer("wordCount", Document::getWordCount, Document.Builder::wordCount)
                .says("The number of words of the document.", "10700");
        href = table.optional("href", Values.TEXT, Document::getHref, Document.Builder::href)
                .says(
                        "The address of the document; kept even where it is no URI, so that it can be reported.",
                        "https://docs.un.org/en/CRC/C/RUS/4-5");
    }
}
