// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

/**
 * A record of a source, and what reading it gave.
 *
 * @param raw the record as its bytes
 * @param result the session and the structural problems
 */
public record SessionRecord(RawRecord raw, ReadResult result) {

    /** {@return the number of the record in its source, counted from 1} */
    public long number() {
        return raw.number();
    }

    /** {@return the line of the source at which the record starts, counted from 1} */
    public int line() {
        return raw.line();
    }
}
