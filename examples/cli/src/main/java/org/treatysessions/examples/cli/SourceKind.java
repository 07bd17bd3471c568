package org.treatysessions.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a source holds. */
enum SourceKind {
    /** One session, or an array of sessions. */
    JSON(".json");

    private final String ending;

    SourceKind(String ending) {
        this.ending = ending;
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
