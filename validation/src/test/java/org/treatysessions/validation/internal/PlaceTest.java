package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE_ISSUE;
import static org.treatysessions.model.meta.SessionModel.URGENT_RECOMMENDATION;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    private static final Place CORE = Place.DOCUMENT.at(COUNTRY_SESSION.commonCoreDocument);
    private static final Place SECOND_OBSERVATIONS =
            Place.DOCUMENT.at(COUNTRY_SESSION.concludingObservations).at(1);
    private static final Place DIALOGUE_PLACE = Place.DOCUMENT.at(COUNTRY_SESSION.dialogue);

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.DOCUMENT, "", ""),
                Arguments.of(Place.DOCUMENT.at(COUNTRY_SESSION.committee), "/committee", "/committee"),
                Arguments.of(CORE, "/commonCoreDocument", "/commonCoreDocument"),
                Arguments.of(
                        CORE.at(COMMON_CORE_DOCUMENT.document.symbol),
                        "/commonCoreDocument/symbol",
                        "/commonCoreDocument"),
                Arguments.of(
                        Place.DOCUMENT.at(COUNTRY_SESSION.concludingObservations),
                        "/concludingObservations",
                        "/concludingObservations"),
                Arguments.of(SECOND_OBSERVATIONS, "/concludingObservations/1", "/concludingObservations/1"),
                Arguments.of(
                        SECOND_OBSERVATIONS.at(CONCLUDING_OBSERVATIONS.adopted),
                        "/concludingObservations/1/adopted",
                        "/concludingObservations/1"),
                Arguments.of(
                        SECOND_OBSERVATIONS
                                .at(CONCLUDING_OBSERVATIONS.urgentRecommendations)
                                .at(12)
                                .at(URGENT_RECOMMENDATION.area),
                        "/concludingObservations/1/urgentRecommendations/12/area",
                        "/concludingObservations/1"),
                Arguments.of(
                        Place.DOCUMENT.at(COUNTRY_SESSION.dialogueDates).at(0), "/dialogueDates/0", "/dialogueDates/0"),
                Arguments.of(
                        DIALOGUE_PLACE.at(DIALOGUE.issues).at(3).at(DIALOGUE_ISSUE.topic),
                        "/dialogue/issues/3/topic",
                        "/dialogue"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void belongToAMemberOfTheDocumentOrToOneElementOfAList(Place place, String pointer, String entry) {
        assertThat(place.pointer()).isEqualTo(pointer);
        assertThat(place.entry().pointer()).isEqualTo(entry);
    }

    @Test
    void anEntryIsItsOwnEntry() {
        assertThat(SECOND_OBSERVATIONS.entry()).isSameAs(SECOND_OBSERVATIONS);
    }
}
