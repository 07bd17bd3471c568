// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import java.util.List;

/**
 * The members that a document begins with and that are not members of the model.
 *
 * @since 0.1
 */
public final class DocumentHeader {

    /** The name of the schema of the document, for editors and validators. */
    public static final String SCHEMA = "$schema";

    /** The version of the format that the document is written in. */
    public static final String SCHEMA_VERSION = "schemaVersion";

    private static final List<String> NAMES = List.of(SCHEMA, SCHEMA_VERSION);

    private DocumentHeader() {}

    /** {@return the names of the members, in their order} */
    public static List<String> names() {
        return NAMES;
    }
}
