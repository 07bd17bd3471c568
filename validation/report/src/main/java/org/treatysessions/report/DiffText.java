// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.language.VisibleText;
import org.treatysessions.model.diff.Change;
import org.treatysessions.model.diff.ChangeKind;
import org.treatysessions.model.diff.SessionDiff;
import org.treatysessions.model.meta.Pointer;

/** Differences as text: a line for each, and a summary. */
final class DiffText {

    private DiffText() {}

    static void write(SessionDiff diff, Locale locale, Writer out) throws IOException {
        ReportMessages messages = new ReportMessages(OfficialLanguage.nearest(locale));
        if (diff.isEmpty()) {
            out.write(messages.get("diff.none") + "\n");
            return;
        }
        for (Change change : diff.changes()) {
            out.write(messages.get(key(change.kind()), arguments(change)) + "\n");
        }
        Map<String, Object> counts = new HashMap<>();
        counts.put("count", diff.changes().size());
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind.code(), diff.count(kind));
        }
        out.write("\n" + messages.get("diff.summary", counts) + "\n");
    }

    private static Map<String, Object> arguments(Change change) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("path", visible(change.pointer()));
        change.before().ifPresent(before -> arguments.put("from", visible(before)));
        change.oldValue().map(DiffJson::compact).map(VisibleText::of).ifPresent(value -> {
            arguments.put("before", value);
            arguments.put("value", value);
        });
        change.newValue().map(DiffJson::compact).map(VisibleText::of).ifPresent(value -> {
            arguments.put("after", value);
            arguments.put("value", value);
        });
        return arguments;
    }

    private static String visible(Pointer pointer) {
        return VisibleText.of(pointer.toString());
    }

    private static String key(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "diff.added";
            case REMOVED -> "diff.removed";
            case CHANGED -> "diff.changed";
            case MOVED -> "diff.moved";
        };
    }
}
