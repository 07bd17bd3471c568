package org.treatysessions.validation.spi;

import java.util.List;
import org.treatysessions.model.Committee;

/**
 * What is known of sessions and members of committees from outside of a record.
 *
 * <p>Rules report disagreement with it only: what it does not hold is never a finding. Implementations are thread-safe
 * and answer the same as long as a validator uses them.
 */
public interface ReferenceData {

    /** {@return what the data is and of which day, in a phrase; reports name it} */
    String name();

    /**
     * Returns the sessions of a committee.
     *
     * @param committee the committee
     * @return what is known of its sessions; empty where nothing is
     */
    List<KnownSession> sessions(Committee committee);

    /**
     * Returns the rosters of a committee.
     *
     * @param committee the committee
     * @return its members in the periods for which all of them are known; empty where there is none
     */
    List<Roster> rosters(Committee committee);

    /**
     * Returns the data of the library: 39 sessions of the CRC from 1992 to 2026 and 14 of the CRPD from 2012 to 2026,
     * and the members of the CRC from 14 May to 1 June 2018. Each entry names its source.
     *
     * @return the data
     */
    static ReferenceData builtIn() {
        return BuiltInReferenceData.get();
    }
}
