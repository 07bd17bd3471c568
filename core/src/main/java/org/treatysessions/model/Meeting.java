// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * One meeting of the committee at which the dialogue was held.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Meeting {

    /** {@return the number of the meeting, at least 1} */
    @Min(1)
    OptionalInt getNumber();

    /** {@return the day of the meeting} */
    Optional<PartialDate> getDate();

    /** {@return the chamber in which the committee met, as worded in the document} */
    Optional<@Text String> getChamber();

    /** {@return the symbol of the summary record of the meeting} */
    Optional<@Text DocumentSymbol> getSymbol();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableMeeting.Builder {

        Builder() {}

        @Override
        public Meeting build() {
            Meeting value = super.build();
            WellFormed.requireTexts(value.getChamber());
            return value;
        }
    }
}
