// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;

/**
 * A document that the record was made from.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Source {

    /** {@return the publisher of the document} */
    Optional<@Text String> getPublisher();

    /** {@return the title of the document} */
    Optional<@Text String> getTitle();

    /** {@return the symbol of the document} */
    Optional<@Text DocumentSymbol> getSymbol();

    /** {@return the author of the document} */
    Optional<@Text String> getAuthor();

    /** {@return the date of publication} */
    Optional<PartialDate> getPublished();

    /** {@return the date on which the document was retrieved} */
    Optional<PartialDate> getRetrieved();

    /** {@return the language of the document, as a BCP 47 tag} */
    Optional<@LanguageTag @Text(max = Text.LABEL, mayBeBlank = true) String> getLanguage();

    /** {@return the address of the document, kept even if it is not a valid URI} */
    Optional<@Text(max = Text.HREF, mayBeBlank = true) String> getHref();

    /** {@return the disclaimer, as worded in the document} */
    Optional<@Text(max = Text.PROSE) String> getDisclaimer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableSource.Builder {

        Builder() {}

        @Override
        public Source build() {
            Source value = super.build();
            WellFormed.requireTexts(value.getPublisher(), value.getTitle(), value.getAuthor());
            WellFormed.requireTexts(value.getLanguage(), value.getHref(), value.getDisclaimer());
            return value;
        }
    }
}
