// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;

import java.util.List;
import org.treatysessions.model.WrittenReplies;

/** The facts of written replies. */
public final class WrittenRepliesFacts extends DocumentFacts<WrittenReplies> {

    /** The date by which they are asked for. */
    public final Days due;

    /** The date of submission. */
    public final Days submitted;

    WrittenRepliesFacts(WrittenReplies replies, int index) {
        super(
                replies,
                COUNTRY_SESSION.writtenReplies,
                index,
                WRITTEN_REPLIES.document,
                DocumentRole.WRITTEN_REPLIES,
                replies.getInstrument().orElse(null),
                replies.getTerritory());
        due = Days.of(replies.getDue());
        submitted = Days.of(replies.getSubmitted());
    }

    static WrittenRepliesFacts[] of(List<WrittenReplies> replies) {
        WrittenRepliesFacts[] facts = new WrittenRepliesFacts[replies.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new WrittenRepliesFacts(replies.get(i), i);
        }
        return facts;
    }
}
