package org.treatysessions.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.spi.CustomRule;
import org.treatysessions.validation.spi.ReferenceData;

/** What rules can know beside the session that they look at, and the rules of the user's own. */
public final class Surroundings {

    private final @Nullable LocalDate today;
    private final @Nullable ReferenceData referenceData;
    private final List<CustomRule> customRules;

    /**
     * Makes surroundings.
     *
     * @param today the present day, null where it is not known
     * @param referenceData the reference data, null where there is none
     * @param customRules the rules of the user's own
     */
    public Surroundings(
            @Nullable LocalDate today, @Nullable ReferenceData referenceData, List<CustomRule> customRules) {
        this.today = today;
        this.referenceData = referenceData;
        this.customRules = List.copyOf(customRules);
    }

    /** {@return the present day, where it is known} */
    public Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    /** {@return the reference data, where there is some} */
    public Optional<ReferenceData> referenceData() {
        return Optional.ofNullable(referenceData);
    }

    /** {@return the rules of the user's own} */
    public List<CustomRule> customRules() {
        return customRules;
    }

    /** Whether a rule can speak of one session. */
    boolean suffice(SessionRule rule) {
        return switch (rule.need()) {
            case NOTHING, TODAY_IN_PART -> true;
            case TODAY -> today != null;
            case REFERENCE_DATA -> referenceData != null;
            case RUN, A_FAILURE -> false;
        };
    }
}
