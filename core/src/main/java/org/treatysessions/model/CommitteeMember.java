// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A member of the committee in the task force of the session.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface CommitteeMember {

    /** {@return the name, as written in the document} */
    @Text
    String getName();

    /** {@return the State of which the member is a national} */
    Optional<@Valid Country> getCountry();

    /** {@return the role in the task force} */
    Optional<TaskForceRole> getRole();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCommitteeMember.Builder {

        Builder() {}

        @Override
        public CommitteeMember build() {
            CommitteeMember value = super.build();
            WellFormed.requireText(value.getName());
            return value;
        }
    }
}
