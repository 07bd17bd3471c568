package org.treatysessions.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.json.RecordFormat;

/** What a source holds. */
enum SourceKind {
    /** One session, or an array of sessions. */
    JSON(".json", RecordFormat.JSON);

    private final String ending;
    private final RecordFormat format;

    SourceKind(String ending, RecordFormat format) {
        this.ending = ending;
        this.format = format;
    }

    RecordFormat format() {
        return format;
    }

    /** {@return the kind that the name of a file tells} */
    static Optional<SourceKind> toldBy(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst();
    }

    /** {@return the endings of names that tell a kind} */
    static String endings() {
        return Arrays.stream(values()).map(kind -> kind.ending).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
