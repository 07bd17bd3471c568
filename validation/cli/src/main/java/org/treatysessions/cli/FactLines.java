// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.documents.Fact;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.report.ReportJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts of imported records as JSON, one per line. */
final class FactLines {

    private FactLines() {}

    /** Writes the facts of results, each of which has a session. */
    static void write(List<ImportResult> results, Writer out) throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        for (int i = 0; i < results.size(); i++) {
            ImportResult result = results.get(i);
            JsonNode record = mapper.readTree(
                    SessionJson.standard().toBytes(result.session().orElseThrow()));
            for (Fact fact : result.facts()) {
                out.write(mapper.writeValueAsString(line(i + 1, fact, record)) + "\n");
            }
        }
    }

    private static Map<String, Object> line(int number, Fact fact, JsonNode record) {
        String pointer = fact.pointer().toString();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("record", number);
        line.put("pointer", pointer);
        line.put("value", record.at(pointer));
        line.put("words", fact.words());
        line.putAll(ReportJson.of(fact.place()));
        line.put("basis", fact.isStated() ? "stated" : "derived");
        return line;
    }
}
