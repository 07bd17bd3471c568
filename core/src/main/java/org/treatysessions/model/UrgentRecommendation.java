// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A recommendation for urgent measures.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface UrgentRecommendation {

    /** {@return the id in another system, such as the Universal Human Rights Index} */
    Optional<@Text String> getId();

    /** {@return the area of concern} */
    @Text
    String getArea();

    /** {@return the text of the recommendation} */
    Optional<@Text(max = Text.PROSE) String> getText();

    /** {@return the individual actions requested} */
    List<@Text(max = Text.PROSE) String> getActions();

    /** {@return the paragraphs of the concluding observations that contain the recommendation, such as {@code 23 (a)}} */
    List<@Text String> getParagraphs();

    /** {@return the themes of the recommendation, as worded in the document} */
    List<@Text String> getThemes();

    /** {@return the groups of persons concerned, as worded in the document} */
    List<@Text String> getAffectedPersons();

    /** {@return the Sustainable Development Goals and targets linked to the recommendation} */
    List<SdgCode> getSdgs();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableUrgentRecommendation.Builder {

        Builder() {}

        @Override
        public UrgentRecommendation build() {
            UrgentRecommendation value = super.build();
            WellFormed.requireText(value.getArea());
            WellFormed.requireTexts(value.getId(), value.getText());
            WellFormed.requireTexts(value.getActions());
            WellFormed.requireTexts(value.getParagraphs());
            WellFormed.requireTexts(value.getThemes());
            WellFormed.requireTexts(value.getAffectedPersons());
            return value;
        }
    }
}
