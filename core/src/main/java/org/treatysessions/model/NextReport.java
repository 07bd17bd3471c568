package org.treatysessions.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A report that the State party was asked to submit next. */
@Value.Immutable
@ModelStyle
public interface NextReport {

    /** {@return the instrument} */
    Instrument getInstrument();

    /** {@return the number of the report, or the numbers of the reports that it combines} */
    Optional<ReportNumbers> getNumbers();

    /** {@return the date on which it is due} */
    Optional<PartialDate> getDue();

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
    }
}
