// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReferenceTable;

/** The tables of this package. */
public final class Tables {

    /** The value of a column that applies to all. */
    static final String ANY = "*";

    /** The value in a date column if there is no such date. */
    static final String NEVER = "never";

    private Tables() {}

    /**
     * Reads a table.
     *
     * @param table the name of its file
     * @param columns the names of its columns
     * @return its rows
     */
    public static List<ReferenceTable.Row> rows(String table, String... columns) {
        try (InputStream in = Tables.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("A table is missing from the library: " + table);
            }
            return ReferenceTable.read(in, columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first day in a column: the earliest possible one where it is empty, the last one for "never". */
    static LocalDate firstDay(ReferenceTable.Row row, String column) {
        String date = row.get(column);
        if (date.equals(NEVER)) {
            return LocalDate.MAX;
        }
        return date.isEmpty() ? LocalDate.MIN : PartialDate.parse(date).earliest();
    }

    /** Whether a value of a table is the one looked for, or applies to all. */
    static boolean fits(String value, String code) {
        return value.equals(code) || value.equals(ANY);
    }
}
