// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.RecordFormat;

/** The formats of standard input and of files whose names have no known extension. */
enum InputFormat {
    /** One session, or an array of sessions. */
    JSON(RecordFormat.JSON),
    /** One session per line. */
    NDJSON(RecordFormat.NDJSON),
    /** A document, such as a PDF. */
    DOCUMENT(null);

    private final @Nullable RecordFormat format;

    InputFormat(@Nullable RecordFormat format) {
        this.format = format;
    }

    /** {@return the content of an input in this format} */
    Input.Content content() {
        return format == null ? new Input.Content.Document() : new Input.Content.Records(format, false);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
