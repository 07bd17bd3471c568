package org.treatysessions.examples.beam;

import java.io.Serializable;
import org.treatysessions.finding.RecordId;

/**
 * What a record repeats.
 *
 * @param what the session or the id
 * @param first the first record that had it
 */
record Repetition(What what, RecordId first) implements Serializable {

    /** What can be repeated. */
    enum What {
        /** The session. */
        SESSION,
        /** The id of the record. */
        ID;

        /** The key of records that have the same. */
        String key(String value) {
            return name() + ' ' + value;
        }

        static What of(String key) {
            return key.startsWith(SESSION.key("")) ? SESSION : ID;
        }
    }
}
