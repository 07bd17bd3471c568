// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.json.Layout;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;

/** The formats of imported records. */
enum RecordsFormat {
    /** One session, or an array of several. */
    JSON,
    /** One session per line. */
    NDJSON;

    private static final SessionJson LINES =
            SessionJson.builder().layout(Layout.COMPACT).build();

    /** Writes the sessions of results, each of which has one. */
    void write(List<ImportResult> results, Writer out) throws IOException {
        if (this == NDJSON) {
            for (ImportResult result : results) {
                out.write(text(LINES, result).strip() + "\n");
            }
        } else if (results.size() == 1) {
            out.write(text(SessionJson.standard(), results.get(0)));
        } else {
            String separator = "[\n";
            for (ImportResult result : results) {
                out.write(separator + text(SessionJson.standard(), result).strip());
                separator = ",\n";
            }
            out.write(results.isEmpty() ? "[]\n" : "\n]\n");
        }
    }

    private static String text(SessionJson json, ImportResult result) {
        CountrySession session = result.session().orElseThrow();
        return json.toText(session);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
