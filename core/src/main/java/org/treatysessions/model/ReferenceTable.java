// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of reference data: tab-separated values in UTF-8, under a header with the names of the columns.
 *
 * <p>The tables of the library have this form, and users can read reference data of the same form: there are neither quotes
 * nor comments, each line has a value for each column, and an unknown value is empty.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(Path.of("sessions.tsv"))) {
 *     for (ReferenceTable.Row row : ReferenceTable.read(in, "session", "start", "source").rows()) {
 *         System.out.println(row.get("session"));
 *     }
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReferenceTable {

    private final List<String> columns;
    private final List<Row> rows;

    private ReferenceTable(List<String> columns, BufferedReader lines) throws IOException {
        this.columns = columns;
        String header = lines.readLine();
        if (!String.join("\t", columns).equals(header)) {
            throw new IllegalArgumentException("Expected a table with the columns " + columns + ": " + header);
        }
        List<Row> all = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.add(new Row(line));
        }
        this.rows = List.copyOf(all);
    }

    /**
     * Reads a table to its end. The stream stays open.
     *
     * @param in the table
     * @param columns the names of its columns, all of them and in their order
     * @return the table
     * @throws IllegalArgumentException if the header differs from the columns, or a line has more or fewer values
     * @throws UncheckedIOException if reading fails, or the table is not in UTF-8
     */
    public static ReferenceTable read(InputStream in, String... columns) {
        try {
            // A decoder reports malformed bytes, where a charset replaces them.
            return new ReferenceTable(
                    List.of(columns),
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows below the header} */
    public List<Row> rows() {
        return rows;
    }

    /** A row of the table. */
    public final class Row {

        private final String[] values;

        private Row(String line) {
            this.values = line.split("\t", -1);
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        "Expected " + columns.size() + " values, found " + values.length + ": " + line);
            }
        }

        /**
         * Returns the value in a column.
         *
         * @param column the name of the column
         * @return the value, empty where it is not known
         * @throws IllegalArgumentException if there is no such column
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("Unknown column " + column + "; expected one of " + columns);
            }
            return values[index];
        }

        /**
         * Returns the value in a column, if it is known.
         *
         * @param column the name of the column
         * @return the value, or nothing where it is empty
         * @throws IllegalArgumentException if there is no such column
         */
        public Optional<String> find(String column) {
            String value = get(column);
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        /**
         * Returns the date in a column, if it is known.
         *
         * @param column the name of the column
         * @return the date, or nothing where the value is empty
         * @throws IllegalArgumentException if there is no such column
         * @throws java.time.format.DateTimeParseException if the value is not a date
         */
        public Optional<PartialDate> findDate(String column) {
            String value = get(column);
            return value.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(value));
        }

        /** {@return the values, separated by tabs} */
        @Override
        public String toString() {
            return String.join("\t", values);
        }
    }
}
