// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The common core document of a State party: the part of its reports that is the same for all committees.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface CommonCoreDocument extends Document {

    /** {@return the date on which the document was first submitted} */
    Optional<PartialDate> getInitialSubmission();

    /** {@return the date of the latest update} */
    Optional<PartialDate> getUpdated();

    /** {@return the date of the annexes} */
    Optional<PartialDate> getAnnexes();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCommonCoreDocument.Builder
            implements Document.Builder<CommonCoreDocument.Builder> {

        Builder() {}

        @Override
        public CommonCoreDocument build() {
            CommonCoreDocument value = super.build();
            WellFormed.requireTexts(value.getLanguage(), value.getHref());
            return value;
        }
    }
}
