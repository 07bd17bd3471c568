// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list, as paragraphs and styles refer to it.
 *
 * @param list the list's id; 0 for no list, null if it is not set
 * @param level the level, from 0; null if it is not set
 */
record NumberingReference(@Nullable Integer list, @Nullable Integer level) {

    static final NumberingReference NONE = new NumberingReference(null, null);

    /** {@return this reference, and what it does not set by another} */
    NumberingReference over(NumberingReference other) {
        return new NumberingReference(list != null ? list : other.list, level != null ? level : other.level);
    }
}
