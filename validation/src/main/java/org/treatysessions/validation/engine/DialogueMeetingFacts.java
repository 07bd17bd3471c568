// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Meeting;

/** The facts of a meeting of the dialogue. */
public final class DialogueMeetingFacts extends EntryFacts<Meeting> {

    /** The number; 0 if the meeting has none, or one that is too small. */
    public final int number;

    /** The day. */
    public final Days date;

    /** The symbol of the summary record; null if it is absent or blank. */
    public final @Nullable SymbolFacts symbol;

    DialogueMeetingFacts(Meeting meeting, int index) {
        super(meeting, COUNTRY_SESSION.meetings, index);
        number = Math.max(0, meeting.getNumber().orElse(0));
        date = Days.of(meeting.getDate());
        symbol = SymbolFacts.of(meeting.getSymbol());
    }

    static DialogueMeetingFacts[] of(List<Meeting> meetings) {
        DialogueMeetingFacts[] facts = new DialogueMeetingFacts[meetings.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new DialogueMeetingFacts(meetings.get(i), i);
        }
        return facts;
    }
}
