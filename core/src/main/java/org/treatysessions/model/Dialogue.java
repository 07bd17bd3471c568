// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * The account of the dialogue between the committee and the delegation.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Dialogue {

    /** {@return the character of the dialogue, as described in the document} */
    Optional<@Text(max = Text.PROSE) String> getCharacter();

    /** {@return the general assessment by the committee, as worded in the document} */
    Optional<@Text(max = Text.PROSE) String> getGeneralAssessment();

    /** {@return the main issues discussed, in the order of the document} */
    List<@Valid DialogueIssue> getIssues();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDialogue.Builder {

        Builder() {}

        @Override
        public Dialogue build() {
            Dialogue value = super.build();
            WellFormed.requireTexts(value.getCharacter(), value.getGeneralAssessment());
            return value;
        }
    }
}
