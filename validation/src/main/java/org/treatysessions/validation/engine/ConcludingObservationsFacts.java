// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.UrgentRecommendation;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.text.FoldedText;

/** The facts of concluding observations. */
public final class ConcludingObservationsFacts extends DocumentFacts<ConcludingObservations> {

    private static final int NOT_STATED = -1;

    /** The date of adoption. */
    public final Days adopted;

    /** The date of publication. */
    public final Days published;

    /** The information requested before the next report. */
    public final @Nullable FollowUp followUp;

    /** How many areas for urgent measures they announce; negative if they announce no number, or a negative one. */
    public final int areasStated;

    /** The areas for urgent measures that they list, without those with a blank label. */
    public final List<UrgentArea> areas;

    /** How many different areas they list. */
    public final int areasListed;

    /** How many different areas they may list at most, because a blank label may stand for any area. */
    public final int maxAreasListed;

    ConcludingObservationsFacts(ConcludingObservations observations, int index) {
        super(
                observations,
                COUNTRY_SESSION.concludingObservations,
                index,
                CONCLUDING_OBSERVATIONS.document,
                DocumentRole.CONCLUDING_OBSERVATIONS,
                observations.getInstrument().orElse(null),
                observations.getTerritory());
        adopted = Days.of(observations.getAdopted());
        published = Days.of(observations.getPublished());
        followUp = observations.getFollowUp().orElse(null);
        areasStated = observations.getUrgentAreasStated().orElse(NOT_STATED);
        List<UrgentRecommendation> recommendations = observations.getUrgentRecommendations();
        areas = recommendations.isEmpty() ? List.of() : areas(recommendations);
        int repeated = 0;
        for (UrgentArea area : areas) {
            repeated += area.isRepeated() ? 1 : 0;
        }
        areasListed = areas.size() - repeated;
        maxAreasListed = recommendations.size() - repeated;
    }

    static ConcludingObservationsFacts[] of(List<ConcludingObservations> observations) {
        ConcludingObservationsFacts[] facts = new ConcludingObservationsFacts[observations.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new ConcludingObservationsFacts(observations.get(i), i);
        }
        return facts;
    }

    private static List<UrgentArea> areas(List<UrgentRecommendation> recommendations) {
        List<UrgentArea> areas = new ArrayList<>(recommendations.size());
        DistinctTexts different = new DistinctTexts();
        for (int i = 0; i < recommendations.size(); i++) {
            String label = UsableValue.text(recommendations.get(i).getArea());
            if (label != null) {
                String folded = FoldedText.label(label);
                areas.add(new UrgentArea(i, label, folded, !different.add(folded)));
            }
        }
        return areas;
    }

    /** {@return whether they announce a number of areas for urgent measures} */
    public boolean hasAreasStated() {
        return areasStated >= 0;
    }

    /**
     * Returns the pointer to the label of an area.
     *
     * @param area the area
     * @return the pointer
     */
    public Pointer pointer(UrgentArea area) {
        return at(CONCLUDING_OBSERVATIONS.urgentRecommendations, area.index()).append(URGENT_RECOMMENDATION.area);
    }
}
