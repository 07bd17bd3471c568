// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.JsonLayout.object;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.TreatySessionsModule;
import org.treatysessions.model.diff.Change;
import org.treatysessions.model.diff.ChangeKind;
import org.treatysessions.model.diff.SessionDiff;
import org.treatysessions.model.meta.Pointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Differences as a JSON object. */
final class DiffJson {

    private static final JsonMapper VALUES = JsonMapper.builder()
            .addModule(new TreatySessionsModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DiffJson() {}

    static Map<String, Object> of(SessionDiff diff) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind.code(), diff.count(kind));
        }
        return object("changes", JsonLayout.list(diff.changes(), DiffJson::of), "counts", counts);
    }

    private static Map<String, Object> of(Change change) {
        return object(
                "change", change.kind().code(),
                "path", change.pointer().toString(),
                "oldPath",
                        change.before()
                                .filter(before -> !before.equals(change.pointer()))
                                .map(Pointer::toString)
                                .orElse(null),
                "oldValue", change.oldValue().map(DiffJson::value).orElse(null),
                "newValue", change.newValue().map(DiffJson::value).orElse(null));
    }

    private static @Nullable Object value(Object value) {
        return VALUES.readValue(compact(value), Object.class);
    }

    /** {@return a value of the model as JSON in one line} */
    static String compact(Object value) {
        return VALUES.writeValueAsString(value);
    }
}
