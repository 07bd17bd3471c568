// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables of the domain, with a header and tabs between columns. */
final class Tsv {

    private Tsv() {}

    /** Reads the rows of a table beside this class, each by the names of its columns. */
    static Stream<Map<String, String>> rows(String table) {
        try (InputStream resource = Objects.requireNonNull(Tsv.class.getResourceAsStream(table), table)) {
            List<String> lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            String[] header = lines.get(0).split("\t", -1);
            return lines.stream().skip(1).map(line -> {
                String[] values = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], values[i]);
                }
                return row;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
