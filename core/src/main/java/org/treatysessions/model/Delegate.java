// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A member of a delegation.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Delegate {

    /** {@return the name, as written in the document} */
    @Text
    String getName();

    /** {@return the title or function} */
    Optional<@Text String> getTitle();

    /** {@return the ministry or other body} */
    Optional<@Text String> getBody();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDelegate.Builder {

        Builder() {}

        @Override
        public Delegate build() {
            Delegate value = super.build();
            WellFormed.requireText(value.getName());
            WellFormed.requireTexts(value.getTitle(), value.getBody());
            return value;
        }
    }
}
