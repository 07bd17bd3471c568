// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.treatysessions.constraint.Text;

/**
 * A report of the State party under an instrument, due or submitted.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public interface StateReport extends Document {

    /** {@return the instrument under which the report is made} */
    Instrument getInstrument();

    /** {@return the kind of report, where the number does not make it plain} */
    Optional<StateReportKind> getKind();

    /** {@return the part of the State that the document is about, if it is not the whole} */
    Optional<@Text String> getTerritory();

    /** {@return the number of the report, or the first and last number of the reports it combines} */
    Optional<ReportNumbers> getNumbers();

    /** {@return the date on which the report was due} */
    Optional<PartialDate> getDue();

    /** {@return the date on which the report was received} */
    Optional<PartialDate> getSubmitted();

    /**
     * Returns how late the report was, in days: the minimum and maximum that the two dates allow, negative for
     * a report that came early.
     *
     * @return the days; empty where a date is absent
     */
    default Optional<DayRange> daysLate() {
        return getDue().flatMap(due -> getSubmitted().map(submitted -> DayRange.between(due, submitted)));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the values of this one} */
    default Builder toBuilder() {
        return builder().mergeFrom(this);
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableStateReport.Builder implements Document.Builder<StateReport.Builder> {

        Builder() {}

        @Override
        public StateReport build() {
            StateReport value = super.build();
            WellFormed.requireTexts(value.getTerritory(), value.getLanguage(), value.getHref());
            return value;
        }
    }
}
