// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A session of a committee or of its pre-sessional working group: number, days and place.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface MeetingPeriod {

    /** {@return the number of the session, at least 1} */
    @Min(1)
    OptionalInt getNumber();

    /** {@return the first day} */
    Optional<PartialDate> getStart();

    /** {@return the last day} */
    Optional<PartialDate> getEnd();

    /** {@return the place of the meeting} */
    Optional<@Text String> getPlace();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableMeetingPeriod.Builder {

        Builder() {}

        @Override
        public MeetingPeriod build() {
            MeetingPeriod value = super.build();
            WellFormed.requireTexts(value.getPlace());
            return value;
        }
    }
}
