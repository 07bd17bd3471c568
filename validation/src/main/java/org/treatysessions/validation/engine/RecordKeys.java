package org.treatysessions.validation.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;

/**
 * The keys by which a record repeats an earlier one of its run.
 *
 * @param session the fingerprint of what identifies the session; empty if the record lacks a part of it
 * @param id the fingerprint of the id; empty if the record has none, or a blank one
 */
public record RecordKeys(Optional<Fingerprint> session, Optional<Fingerprint> id) {

    /**
     * Returns the keys of a session.
     *
     * @param session the session
     * @return the keys
     */
    public static RecordKeys of(CountrySession session) {
        return new RecordKeys(
                sessionKey(session).map(Fingerprint::of), idKey(session).map(Fingerprint::of));
    }

    /**
     * Returns what identifies a session.
     *
     * @param session the session
     * @return committee, State party, first date of the dialogue and instruments; empty if the record lacks a part of it
     */
    private static Optional<String> sessionKey(CountrySession session) {
        return Optional.ofNullable(UsableValue.code(session.getStateParty()))
                .flatMap(state -> session.getFirstDialogueDate()
                        .map(first -> session.getCommittee().code()
                                + ' '
                                + state
                                + ' '
                                + first
                                + ' '
                                + instruments(session)));
    }

    private static Set<Instrument> instruments(CountrySession session) {
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        instruments.addAll(session.getInstrumentsUnderReview());
        return instruments;
    }

    /**
     * Returns the id of a record.
     *
     * @param session the session
     * @return the id; empty if there is none, or it is blank
     */
    public static Optional<String> idKey(CountrySession session) {
        return Optional.ofNullable(UsableValue.text(session.getId()));
    }
}
