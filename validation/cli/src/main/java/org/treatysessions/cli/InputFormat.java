package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.json.RecordFormat;

/** The formats of standard input; the format of a file follows from its extension. */
enum InputFormat {
    /** One session, or an array of sessions. */
    JSON(RecordFormat.JSON),
    /** One session per line. */
    NDJSON(RecordFormat.NDJSON);

    private final RecordFormat format;

    InputFormat(RecordFormat format) {
        this.format = format;
    }

    RecordFormat format() {
        return format;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
