// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.util.List;
import org.treatysessions.model.Committee;

/**
 * Reference data on sessions and members of committees.
 *
 * <p>Rules only report contradictions to it: anything missing from it is never a finding. Implementations are thread-safe
 * and return the same data as long as a validator uses them.
 *
 * @since 0.1
 */
public interface ReferenceData {

    /** {@return the name and date of the data, in a phrase for reports} */
    String name();

    /**
     * Returns the sessions of a committee.
     *
     * @param committee the committee
     * @return the known sessions; empty if there are none
     */
    List<KnownSession> sessions(Committee committee);

    /**
     * Returns the rosters of a committee.
     *
     * @param committee the committee
     * @return its members in the periods for which all of them are known; empty if there are none
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
