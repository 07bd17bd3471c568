// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A statement made in the dialogue.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Statement {

    /** {@return the side that spoke} */
    Speaker getBy();

    /** {@return the name of the speaker} */
    Optional<@Text String> getName();

    /** {@return the text of the statement} */
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
    final class Builder extends ImmutableStatement.Builder {

        Builder() {}

        @Override
        public Statement build() {
            Statement value = super.build();
            WellFormed.requireText(value.getText());
            WellFormed.requireTexts(value.getName());
            return value;
        }
    }
}
