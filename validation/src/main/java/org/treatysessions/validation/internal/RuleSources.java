package org.treatysessions.validation.internal;

/** Sources that the documentation of several rules names. */
final class RuleSources {

    /** The articles under which each instrument with reports entered into force. */
    static final String ENTRY_INTO_FORCE =
            "ICERD art. 19 (1), ICCPR art. 49 (1), ICESCR art. 27 (1), CEDAW art. 27 (1),"
                    + " CAT art. 27 (1), CRC art. 49 (1), OPAC art. 10 (1), OPSC art. 14 (1), ICRMW art. 87 (1),"
                    + " CRPD art. 45 (1), ICPPED art. 39 (1)";

    /** The articles under which States parties report, initially and then periodically. */
    static final String REPORTS = "ICERD art. 9 (1), ICCPR art. 40 (1), ICESCR arts. 16-17, CEDAW art. 18 (1),"
            + " CAT art. 19 (1), CRC art. 44 (1), OPAC art. 8, OPSC art. 12, ICRMW art. 73 (1), CRPD art. 35,"
            + " ICPPED art. 29";

    /** How the sessions, pre-sessions and dialogues of the Committee on the Rights of the Child run. */
    static final String CRC_SESSIONS =
            "https://crcreporting.childrightsconnect.org/convention-on-the-rights-of-the-child-session/";

    /** In which order the documents come under the standard procedure. */
    static final String CRC_STANDARD_CYCLE = "https://crcreporting.childrightsconnect.org/standard-cycle/";

    /** In which order the documents come under the simplified procedure. */
    static final String CRC_SIMPLIFIED_CYCLE = "https://crcreporting.childrightsconnect.org/simplified-cycle/";

    private RuleSources() {}
}
