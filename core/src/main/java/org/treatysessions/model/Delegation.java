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
 * The delegation of the State party.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Delegation {

    /** {@return the delegation, as described in the document} */
    Optional<@Text(max = Text.PROSE) String> getDescription();

    /** {@return the number of members as stated, at least 1} */
    @Min(1)
    OptionalInt getSize();

    /** {@return the head of the delegation} */
    Optional<@Valid Delegate> getHead();

    /** {@return the members other than the head} */
    List<@Valid Delegate> getMembers();

    /** {@return the ministries and other bodies represented} */
    List<@Text String> getBodies();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDelegation.Builder {

        Builder() {}

        @Override
        public Delegation build() {
            Delegation value = super.build();
            WellFormed.requireTexts(value.getDescription());
            WellFormed.requireTexts(value.getBodies());
            return value;
        }
    }
}
