// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

/** The layout of the JSON that is written; both are canonical, the same record is always the same bytes. */
public enum Layout {
    /** One entry a line, two spaces deeper at each level. */
    PRETTY,
    /** No white space but the line break at the end: one record a line. */
    COMPACT
}
