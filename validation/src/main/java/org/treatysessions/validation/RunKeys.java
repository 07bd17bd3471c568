package org.treatysessions.validation;

import java.util.Optional;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.engine.RecordKeys;

/**
 * What a run compares records by: two records are of the same session where {@code session} is the same, and have the
 * same id where {@code id} is.
 *
 * <p>A {@link ValidationRun} does this by itself. Where the records of a run are on several machines, group them by these
 * keys, and say by {@link SessionValidator#check(org.treatysessions.json.ReadResult, EarlierRecords)} what was found.
 *
 * @param session identifies the session, for comparison only: committee, State party, first date of the dialogue
 *     and instruments under review; empty where the record does not say them
 * @param id the id of the record; empty where it has none, or a blank one
 */
public record RunKeys(Optional<String> session, Optional<String> id) {

    /**
     * Makes the keys of a session.
     *
     * @param session the session
     * @return the keys
     */
    public static RunKeys of(CountrySession session) {
        return new RunKeys(RecordKeys.sessionKey(session), RecordKeys.idKey(session));
    }
}
