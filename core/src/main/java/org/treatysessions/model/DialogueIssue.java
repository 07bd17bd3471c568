// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * An issue discussed in the dialogue.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface DialogueIssue {

    /** {@return the topic, as written in the document} */
    @Text
    String getTopic();

    /** {@return the cluster of articles to which the topic belongs} */
    Optional<@Text String> getCluster();

    /** {@return the statements on the issue, in the order spoken} */
    List<@Valid Statement> getStatements();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDialogueIssue.Builder {

        Builder() {}

        @Override
        public DialogueIssue build() {
            DialogueIssue value = super.build();
            WellFormed.requireText(value.getTopic());
            WellFormed.requireTexts(value.getCluster());
            return value;
        }
    }
}
