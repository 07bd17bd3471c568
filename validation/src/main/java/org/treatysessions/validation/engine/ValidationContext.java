// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

/** What rules can use beside the session, and the rules of the user. */
public final class ValidationContext {

    private final @Nullable LocalDate asOf;
    private final @Nullable ReferenceData referenceData;
    private final List<CustomRule> customRules;
    private final Days today;

    /**
     * Creates a context.
     *
     * @param asOf the current date; null if it is not given
     * @param referenceData the reference data; null if there is none
     * @param customRules the rules of the user
     */
    public ValidationContext(
            @Nullable LocalDate asOf, @Nullable ReferenceData referenceData, List<CustomRule> customRules) {
        this.asOf = asOf;
        this.referenceData = referenceData;
        this.customRules = List.copyOf(customRules);
        this.today = asOf == null ? Days.UNKNOWN : Days.of(asOf);
    }

    /** {@return the current date, if it is given} */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** {@return the reference data, if there is some} */
    public Optional<ReferenceData> referenceData() {
        return Optional.ofNullable(referenceData);
    }

    /** {@return the rules of the user} */
    public List<CustomRule> customRules() {
        return customRules;
    }

    /** The current date; unknown if it is not given. */
    Days today() {
        return today;
    }

    /** Whether a rule can be applied to one session. */
    boolean meets(Requirement requirement) {
        return switch (requirement) {
            case NONE, CURRENT_DATE_IN_PART -> true;
            case CURRENT_DATE -> asOf != null;
            case REFERENCE_DATA -> referenceData != null;
            case RUN, FAILED_RULE -> false;
        };
    }
}
