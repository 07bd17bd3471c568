// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A link to material about the session.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface Link {

    /** {@return the kind of material} */
    LinkKind getKind();

    /** {@return the title of the link, as displayed} */
    Optional<@Text String> getTitle();

    /** {@return the address, kept even if it is not a valid URI} */
    Optional<@Text(max = Text.HREF, mayBeBlank = true) String> getHref();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableLink.Builder {

        Builder() {}

        @Override
        public Link build() {
            Link value = super.build();
            WellFormed.requireTexts(value.getTitle(), value.getHref());
            return value;
        }
    }
}
