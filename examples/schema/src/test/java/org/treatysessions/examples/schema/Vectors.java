// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files with vectors. */
final class Vectors {

    static final Path FOLDER = Path.of("vectors");

    /** The current date of all vectors. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private Vectors() {}

    /** All files, by name. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Vector> of(Path file) {
        return tree(file).get("vectors").values().stream().map(Vector::of).toList();
    }

    static List<Vector> all() {
        return files().stream().flatMap(file -> of(file).stream()).toList();
    }
}
