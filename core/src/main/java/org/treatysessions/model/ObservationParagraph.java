// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A numbered paragraph of concluding observations.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface ObservationParagraph {

    /** {@return the number of the paragraph, as printed} */
    @Text
    String getNumber();

    /** {@return the nearest heading above the paragraph} */
    Optional<@Text String> getHeading();

    /** {@return the text of the paragraph, its items such as (a) and (b) included, one a line} */
    @Text(max = Text.PROSE)
    String getText();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableObservationParagraph.Builder {

        Builder() {}

        @Override
        public ObservationParagraph build() {
            ObservationParagraph value = super.build();
            WellFormed.requireText(value.getNumber());
            WellFormed.requireText(value.getText());
            WellFormed.requireTexts(value.getHeading());
            return value;
        }
    }
}
