// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;

/**
 * The keys by which a record repeats an earlier one of its run.
 *
 * @param session the fingerprint of committee, State party, first date of the dialogue and instruments; null if the record
 *     lacks a part of it
 * @param idText the id of the record; null if it has none, or a blank one
 * @param id the fingerprint of the id
 */
public record RecordKeys(
        @Nullable Fingerprint session,
        @Nullable String idText,
        @Nullable Fingerprint id) {

    /**
     * Returns the keys of a session.
     *
     * @param session the session
     * @return the keys
     */
    public static RecordKeys of(CountrySession session) {
        String idText = UsableValue.text(session.getId());
        return new RecordKeys(sessionKey(session), idText, idText == null ? null : Fingerprint.of(idText));
    }

    private static @Nullable Fingerprint sessionKey(CountrySession session) {
        String state = UsableValue.code(session.getStateParty());
        Optional<PartialDate> first = session.getFirstDialogueDate();
        return state == null || first.isEmpty()
                ? null
                : Fingerprint.of(
                        session.getCommittee().code() + ' ' + state + ' ' + first.get() + ' ' + instruments(session));
    }

    private static Set<Instrument> instruments(CountrySession session) {
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        instruments.addAll(session.getInstrumentsUnderReview());
        return instruments;
    }
}
