// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * The written replies of the State party to a list of issues.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface WrittenReplies extends Document {

    /** {@return the instrument concerned, if the document names one} */
    Optional<Instrument> getInstrument();

    /** {@return the part of the State that the document is about, if it is not the whole} */
    Optional<@Text String> getTerritory();

    /** {@return the date by which the replies were requested} */
    Optional<PartialDate> getDue();

    /** {@return the date on which the replies were received} */
    Optional<PartialDate> getSubmitted();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableWrittenReplies.Builder implements Document.Builder<WrittenReplies.Builder> {

        Builder() {}

        @Override
        public WrittenReplies build() {
            WrittenReplies value = super.build();
            WellFormed.requireTexts(value.getTerritory(), value.getLanguage(), value.getHref());
            return value;
        }
    }
}
