// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * The concluding observations that the committee adopted.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface ConcludingObservations extends Document {

    /** {@return the instrument concerned, if the document names one} */
    Optional<Instrument> getInstrument();

    /** {@return the part of the State that the document is about, if it is not the whole} */
    Optional<@Text String> getTerritory();

    /** {@return the date of adoption} */
    Optional<PartialDate> getAdopted();

    /** {@return the date of publication} */
    Optional<PartialDate> getPublished();

    /** {@return whether the observations request urgent measures, according to the document} */
    Optional<Boolean> getUrgentMeasures();

    /** {@return the number of areas for urgent measures, as stated in the document} */
    @Min(0)
    OptionalInt getUrgentAreasStated();

    /** {@return the recommendations for urgent measures} */
    List<@Valid UrgentRecommendation> getUrgentRecommendations();

    /** {@return the information requested before the next report} */
    Optional<@Valid FollowUp> getFollowUp();

    /** {@return the numbered paragraphs of the document} */
    List<@Valid ObservationParagraph> getParagraphs();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableConcludingObservations.Builder
            implements Document.Builder<ConcludingObservations.Builder> {

        Builder() {}

        @Override
        public ConcludingObservations build() {
            ConcludingObservations value = super.build();
            WellFormed.requireTexts(value.getTerritory(), value.getLanguage(), value.getHref());
            return value;
        }
    }
}
