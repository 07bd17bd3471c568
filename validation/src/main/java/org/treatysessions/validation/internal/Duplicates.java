package org.treatysessions.validation.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.meta.SessionModel;

/** By what a record is the same as an earlier one, and what there is to say of it. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Says what tells a session apart.
     *
     * @param session the session
     * @return committee, State, first date and instruments; empty where the record does not say them
     */
    public static Optional<String> sessionKey(CountrySession session) {
        return Usable.code(session.getStateParty())
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
     * Says which id a record has.
     *
     * @param session the session
     * @return the id; empty where there is none, or it is blank
     */
    public static Optional<String> idKey(CountrySession session) {
        return Usable.text(session.getId());
    }

    /**
     * Says what there is to say of a record beside earlier ones.
     *
     * @param id the id of the record, see {@link #idKey}
     * @param sameSession the first earlier record of the same session
     * @param sameId the first earlier record with the same id
     * @return the findings, without location and record
     */
    public static List<Finding> findings(
            Optional<String> id, Optional<RecordId> sameSession, Optional<RecordId> sameId) {
        if (sameSession.isPresent()) {
            return List.of(
                    Finding.of(RunRules.SESSION_DUPLICATED, "", arguments(new LinkedHashMap<>(), sameSession.get())));
        }
        if (sameId.isPresent()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("value", id.orElseThrow());
            String path = Place.DOCUMENT.at(SessionModel.COUNTRY_SESSION.id).pointer();
            return List.of(Finding.of(RunRules.ID_DUPLICATED, path, arguments(value, sameId.get())));
        }
        return List.of();
    }

    private static Map<String, Object> arguments(Map<String, Object> arguments, RecordId first) {
        if (!first.source().isEmpty()) {
            arguments.put("source", first.source());
        }
        arguments.put("record", first.number());
        return arguments;
    }
}
