// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.diff.Change;
import org.treatysessions.model.diff.ChangeKind;
import org.treatysessions.model.diff.SessionDiff;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.testing.Property;

class SessionDiffPropertyTest {

    @Test
    void onlyEqualSessionsHaveNoDifference() {
        Property.holds(300, any -> {
            RandomSessions sessions = new RandomSessions(any.random());
            CountrySession one = sessions.next();
            CountrySession other = any.flag() ? one.toBuilder().build() : sessions.next();
            assertThat(SessionDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
        });
    }

    @Test
    void everyValueIsWhereItsPointerLeads() {
        Property.holds(300, any -> {
            RandomSessions sessions = new RandomSessions(any.random());
            CountrySession one = sessions.next();
            CountrySession other = sessions.next();
            for (Change change : SessionDiff.between(one, other).changes()) {
                change.before()
                        .ifPresent(before -> assertThat(SessionModel.COUNTRY_SESSION.valueAt(one, before))
                                .isEqualTo(change.oldValue()));
                change.after()
                        .ifPresent(after -> assertThat(SessionModel.COUNTRY_SESSION.valueAt(other, after))
                                .isEqualTo(change.newValue()));
                assertThat(change.oldValue().isPresent()).isEqualTo(change.kind() != ChangeKind.ADDED);
                assertThat(change.newValue().isPresent()).isEqualTo(change.kind() != ChangeKind.REMOVED);
            }
        });
    }
}
