// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json.format;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** How a member of a document is read and written that describes the document, and is not part of the object in it. */
abstract class Header {

    final SerializableString name;
    final boolean isRequired;

    Header(String name, boolean isRequired) {
        this.name = new SerializedString(name);
        this.isRequired = isRequired;
    }

    /**
     * Reads the value of the member, or reports a problem.
     *
     * @param in the reader, at the first token of the value; afterwards at its last
     */
    abstract void read(FormatReader in);

    /** Writes the member with its name, or nothing if it is omitted. */
    abstract void write(JsonGenerator out);
}
