package org.treatysessions.validation.internal;

import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.UrgentRecommendation;

/** The areas for urgent measures that concluding observations announce and list. */
final class UrgentAreas {

    private final Entry<ConcludingObservations> observations;
    private final List<Area> areas = new ArrayList<>();
    private final Set<String> different = new HashSet<>();
    private int blank;

    /**
     * An area that is listed, its label not blank.
     *
     * @param recommendation the recommendation that has the label
     * @param label the label
     * @param folded the label as it is compared
     * @param isRepeated whether the label stands before in the same list
     */
    record Area(Entry<UrgentRecommendation> recommendation, String label, String folded, boolean isRepeated) {

        /** The place of the label. */
        Place place() {
            return recommendation.at(URGENT_RECOMMENDATION.area);
        }
    }

    UrgentAreas(Entry<ConcludingObservations> observations) {
        this.observations = observations;
        for (Entry<UrgentRecommendation> recommendation : observations.children(
                CONCLUDING_OBSERVATIONS.urgentRecommendations, ConcludingObservations::getUrgentRecommendations)) {
            String label = recommendation.value().getArea();
            if (Text.Validator.isBlank(label)) {
                blank++;
            } else {
                String folded = Folded.label(label);
                boolean isRepeated = !different.add(folded);
                areas.add(new Area(recommendation, label, folded, isRepeated));
            }
        }
    }

    /** The concluding observations. */
    Entry<ConcludingObservations> observations() {
        return observations;
    }

    /** The areas that are listed, those with a blank label apart. */
    List<Area> areas() {
        return areas;
    }

    /** How many areas are announced. */
    OptionalInt stated() {
        OptionalInt stated = observations.value().getUrgentAreasStated();
        return stated.orElse(0) < 0 ? OptionalInt.empty() : stated;
    }

    /** How many different areas are listed. */
    int listed() {
        return different.size();
    }

    /** How many different areas may be listed at most: a blank label may stand for any. */
    int listedAtMost() {
        return different.size() + blank;
    }
}
