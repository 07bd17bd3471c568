// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A list of issues that the committee sent to the State party.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface ListOfIssues extends Document {

    /** {@return the instrument concerned, if the document names one} */
    Optional<Instrument> getInstrument();

    /** {@return the kind of list: about a report, prior to reporting, or in the absence of a report} */
    Optional<ListOfIssuesKind> getKind();

    /** {@return the part of the State that the document is about, if it is not the whole} */
    Optional<@Text String> getTerritory();

    /** {@return the date of issue, as shown on the document} */
    Optional<PartialDate> getIssued();

    /** {@return the number of questions} */
    @Min(0)
    OptionalInt getQuestionCount();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableListOfIssues.Builder implements Document.Builder<ListOfIssues.Builder> {

        Builder() {}

        @Override
        public ListOfIssues build() {
            ListOfIssues value = super.build();
            WellFormed.requireTexts(value.getTerritory(), value.getLanguage(), value.getHref());
            return value;
        }
    }
}
