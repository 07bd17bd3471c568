// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;

/**
 * A report by someone other than the State party, such as an NGO, an NHRI or children.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface AlternativeReport {

    /** {@return the author, a person or an organization} */
    @Text
    String getAuthor();

    /** {@return the kind of author} */
    AuthorType getAuthorType();

    /** {@return the title of the report} */
    Optional<@Text String> getTitle();

    /** {@return the date on which the report was received} */
    Optional<PartialDate> getSubmitted();

    /** {@return whether the author asked for the report to be kept confidential} */
    Optional<Boolean> getConfidential();

    /** {@return the language of the report, as a BCP 47 tag} */
    Optional<@LanguageTag @Text(max = Text.LABEL, mayBeBlank = true) String> getLanguage();

    /** {@return the number of words, without annexes} */
    @Min(0)
    OptionalInt getWordCount();

    /** {@return the address of the report, kept even if it is not a valid URI} */
    Optional<@Text(max = Text.HREF, mayBeBlank = true) String> getHref();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableAlternativeReport.Builder {

        Builder() {}

        @Override
        public AlternativeReport build() {
            AlternativeReport value = super.build();
            WellFormed.requireText(value.getAuthor());
            WellFormed.requireTexts(value.getTitle(), value.getLanguage(), value.getHref());
            return value;
        }
    }
}
