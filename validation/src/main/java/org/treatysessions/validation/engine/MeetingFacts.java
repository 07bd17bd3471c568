// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.OptionalInt;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.meta.Member;

/** The facts of a session or pre-session of the committee. */
public final class MeetingFacts extends EntryFacts<MeetingPeriod> {

    /** Whether the meeting has a number. */
    public final boolean hasNumber;

    /** The number; 0 if the meeting has none, or one that is too small. */
    public final int number;

    /** The first day. */
    public final Days start;

    /** The last day. */
    public final Days end;

    MeetingFacts(MeetingPeriod meeting, Member<CountrySession, MeetingPeriod> member) {
        super(meeting, member);
        OptionalInt ownNumber = meeting.getNumber();
        hasNumber = ownNumber.isPresent();
        number = Math.max(0, ownNumber.orElse(0));
        start = Days.of(meeting.getStart());
        end = Days.of(meeting.getEnd());
    }
}
