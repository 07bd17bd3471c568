// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE;
import static org.treatysessions.model.meta.SessionModel.DIALOGUE_ISSUE;
import static org.treatysessions.model.meta.SessionModel.MEETING_PERIOD;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.StateReport;

class MemberPathTest {

    private static final StateReport FIRST = StateReport.builder()
            .instrument(Instrument.CRC)
            .due(PartialDate.of(2011))
            .build();
    private static final StateReport SECOND =
            StateReport.builder().instrument(Instrument.OPSC).build();
    private static final CountrySession SESSION = CountrySession.builder()
            .id("rus")
            .committee(Committee.CRC)
            .stateParty(Country.of("RUS"))
            .addStateReports(FIRST, SECOND)
            .build();

    @Test
    void aMemberIsReplaced() {
        assertThat(COUNTRY_SESSION.committee.with(SESSION, Committee.CAT))
                .isEqualTo(SESSION.toBuilder().committee(Committee.CAT).build());
        assertThat(COUNTRY_SESSION.stateReports.with(SESSION, List.of(SECOND)).getStateReports())
                .containsExactly(SECOND);
    }

    @Test
    void aMemberIsRemoved() {
        assertThat(COUNTRY_SESSION.id.without(SESSION).getId()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> COUNTRY_SESSION.committee.without(SESSION));
    }

    @Test
    void aValueDeepInsideIsReplaced() {
        MemberPath<CountrySession, PartialDate> due =
                COUNTRY_SESSION.stateReports.at(1).then(STATE_REPORT.due);

        CountrySession changed = due.with(SESSION, PartialDate.of(2016));

        assertThat(due.find(SESSION)).isEmpty();
        assertThat(due.find(changed)).contains(PartialDate.of(2016));
        assertThat(changed.getStateReports())
                .containsExactly(
                        FIRST, SECOND.toBuilder().due(PartialDate.of(2016)).build());
        assertThat(due).hasToString("stateReports/1/due");
    }

    @Test
    void aValueIsUpdatedIfThereIsOne() {
        MemberPath<CountrySession, PartialDate> due =
                COUNTRY_SESSION.stateReports.at(0).then(STATE_REPORT.due);

        assertThat(due.update(SESSION, date -> PartialDate.of(2011, 9))
                        .getStateReports()
                        .get(0)
                        .getDue())
                .contains(PartialDate.of(2011, 9));
        assertThat(COUNTRY_SESSION.committeeSession.then(MEETING_PERIOD.number).update(SESSION, number -> number + 1))
                .isSameAs(SESSION);
    }

    @Test
    void nothingIsPutWhereNothingIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTRY_SESSION
                        .committeeSession
                        .then(MEETING_PERIOD.number)
                        .with(SESSION, 78))
                .withMessage("Nothing at committeeSession");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNTRY_SESSION.stateReports.at(2).with(SESSION, FIRST))
                .withMessage("Nothing at stateReports/2; the list has 2 elements");
        assertThat(COUNTRY_SESSION
                        .dialogue
                        .then(DIALOGUE.issues.at(3))
                        .then(DIALOGUE_ISSUE.topic)
                        .find(SESSION))
                .isEmpty();
        assertThatThrownBy(() -> COUNTRY_SESSION.stateReports.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void whatABuilderRejectsIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY_SESSION.id.with(SESSION, "\uD800"));
    }
}
