// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;

/**
 * What the documents of a session have in common.
 *
 * @since 0.1
 */
public interface Document {

    /** {@return the UN symbol of the document} */
    Optional<@Text DocumentSymbol> getSymbol();

    /** {@return the language of the document, as a BCP 47 tag} */
    Optional<@LanguageTag @Text(max = Text.LABEL, mayBeBlank = true) String> getLanguage();

    /** {@return the number of words in the document} */
    @Min(0)
    OptionalInt getWordCount();

    /** {@return the address of the document, kept even if it is not a valid URI} */
    Optional<@Text(max = Text.HREF, mayBeBlank = true) String> getHref();

    /**
     * What the builders of documents have in common.
     *
     * @param <B> the type of the builder
     */
    interface Builder<B extends Builder<B>> {

        /**
         * Sets the symbol of the document.
         *
         * @param symbol the symbol
         * @return this builder
         */
        B symbol(DocumentSymbol symbol);

        /**
         * Sets the language of the document.
         *
         * @param language the language, as a tag of BCP 47
         * @return this builder
         */
        B language(String language);

        /**
         * Sets the number of words of the document.
         *
         * @param wordCount the number of words
         * @return this builder
         */
        B wordCount(int wordCount);

        /**
         * Sets the address of the document.
         *
         * @param href the address
         * @return this builder
         */
        B href(String href);
    }
}
