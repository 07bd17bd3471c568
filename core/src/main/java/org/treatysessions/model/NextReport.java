// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * The next report requested from the State party under an instrument.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface NextReport {

    /** {@return the instrument under which the report is to be made} */
    Instrument getInstrument();

    /** {@return the number of the report, or the first and last number of the reports it combines} */
    Optional<ReportNumbers> getNumbers();

    /** {@return the date on which the report is due} */
    Optional<PartialDate> getDue();

    /** {@return the words of the document about the due date, such as "to be communicated"} */
    Optional<@Text String> getNote();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableNextReport.Builder {

        Builder() {}

        @Override
        public NextReport build() {
            NextReport value = super.build();
            WellFormed.requireTexts(value.getNote());
            return value;
        }
    }
}
