package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.json.RecordFormat;

/** What standard input holds; of files, their names tell. */
enum SourceKind {
    /** One session, or an array of sessions. */
    JSON(RecordFormat.JSON),
    /** A session a line. */
    NDJSON(RecordFormat.NDJSON);

    private final RecordFormat format;

    SourceKind(RecordFormat format) {
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
