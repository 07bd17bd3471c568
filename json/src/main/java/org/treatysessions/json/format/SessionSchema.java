package org.treatysessions.json.format;

import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;

/** The JSON Schema of sessions. */
public final class SessionSchema {

    /** The identity of the schema. */
    public static final String ID = "urn:treatysessions:schema:country-session:" + SessionFormat.VERSION;

    /** The session of the report that ships as a sample, in short. */
    private static final CountrySession EXAMPLE = CountrySession.builder()
            .id("crc-rus-2018-05-22")
            .committee(Committee.CRC)
            .stateParty(Country.of("RUS", "Russian Federation"))
            .addInstrumentsUnderReview(Instrument.OPSC)
            .addDialogueDates(PartialDate.of(2018, 5, 22))
            .addStateReports(StateReport.builder()
                    .instrument(Instrument.OPSC)
                    .numbers(ReportNumbers.of(1))
                    .due(PartialDate.of(2015, 10, 24))
                    .submitted(PartialDate.of(2016, 6, 2))
                    .build())
            .addNoAlternativeReportsFrom(AuthorType.NHRI)
            .build();

    private SessionSchema() {}

    /** {@return the schema as JSON text: two spaces, LF, with a line break at the end} */
    public static String text() {
        return FormatSchema.text(SessionFormat.COUNTRY_SESSION, ID, EXAMPLE);
    }
}
