package org.treatysessions.validation.internal;

import static org.treatysessions.json.format.SessionFormat.COUNTRY_SESSION;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;

/**
 * An instrument under review, or that of an entry.
 *
 * @param instrument the instrument
 * @param place its place
 */
record NamedInstrument(Instrument instrument, Place place) {

    private static final SessionValues INSTRUMENTS =
            SessionValues.of(member -> member.values().equals(COUNTRY_SESSION.instrumentsUnderReview.values()));

    /** Those that the committee of the session does not monitor, or under which there are no reports. */
    static List<NamedInstrument> outOfPlace(CountrySession session) {
        Committee committee = session.getCommittee();
        List<NamedInstrument> outOfPlace = new ArrayList<>();
        INSTRUMENTS.walk(session, (member, value, where) -> {
            Instrument instrument = (Instrument) value;
            if (instrument.committee() != committee || !instrument.hasReports()) {
                outOfPlace.add(new NamedInstrument(instrument, where.place()));
            }
        });
        return outOfPlace;
    }
}
