// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.diff;

import java.util.Optional;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.Pointer;

/**
 * One difference between two records of a session.
 *
 * @param kind what happened to the value
 * @param member the member that has the value; for an entry of a list, the list; for a value inside the extensions, the
 *     extensions
 * @param before where the value is in the earlier record; empty if it was added
 * @param after where the value is in the later record; empty if it was removed
 * @param oldValue the value in the earlier record, of a type of the model; empty if it was added
 * @param newValue the value in the later record, of a type of the model; empty if it was removed
 * @since 0.1
 */
public record Change(
        ChangeKind kind,
        Member<?, ?> member,
        Optional<Pointer> before,
        Optional<Pointer> after,
        Optional<Object> oldValue,
        Optional<Object> newValue) {

    /** {@return where the value is: in the later record, or in the earlier one if it was removed} */
    public Pointer pointer() {
        return after.or(() -> before).orElseThrow();
    }

    /** {@return the kind, the place and the values} */
    @Override
    public String toString() {
        return kind + " " + pointer() + oldValue.map(value -> " " + value).orElse("")
                + newValue.map(value -> " -> " + value).orElse("");
    }
}
