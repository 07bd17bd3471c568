// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import java.util.Set;
import org.treatysessions.json.RecordSource;

/** The kinds of files, by their names. */
enum FileKind {
    /** Sessions as JSON, perhaps compressed. */
    RECORDS,
    /** A document, such as a report in Word. */
    DOCUMENT,
    /** Anything else. */
    OTHER;

    /**
     * The extensions of documents. Some formats cannot be read; a finding on such a document names its format and what to
     * do.
     */
    private static final Set<String> DOCUMENTS =
            Set.of("docx", "docm", "doc", "pdf", "html", "htm", "xhtml", "txt", "rtf", "odt");

    /** {@return the kind of a file with a name} */
    static FileKind of(String name) {
        if (RecordSource.fromFileName(name).isPresent()) {
            return RECORDS;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && DOCUMENTS.contains(extension) ? DOCUMENT : OTHER;
    }
}
