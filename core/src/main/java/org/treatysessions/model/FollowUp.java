// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * The information that the committee requested on some of its recommendations before the next report.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface FollowUp {

    /** {@return the paragraphs of the concluding observations concerned, such as {@code 23 (a)}} */
    List<@Text String> getParagraphs();

    /** {@return the date by which the information was requested} */
    Optional<PartialDate> getDue();

    /** {@return the request, as worded in the document} */
    Optional<@Text(max = Text.PROSE) String> getText();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableFollowUp.Builder {

        Builder() {}

        @Override
        public FollowUp build() {
            FollowUp value = super.build();
            WellFormed.requireTexts(value.getText());
            WellFormed.requireTexts(value.getParagraphs());
            return value;
        }
    }
}
