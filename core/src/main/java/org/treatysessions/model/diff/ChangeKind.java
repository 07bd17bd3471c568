// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.diff;

/**
 * What happened to a value between two records.
 *
 * @since 0.1
 */
public enum ChangeKind {
    /** Only the later record has the value. */
    ADDED("added"),
    /** Only the earlier record has the value. */
    REMOVED("removed"),
    /** Both records have a value, and the values differ. */
    CHANGED("changed"),
    /** Both records have the entry of a list, at another place among the entries that both have. */
    MOVED("moved");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** {@return the kind as in the JSON form: {@code added}, {@code removed}, {@code changed} or {@code moved}} */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
