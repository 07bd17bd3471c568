// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.treatysessions.model.diff.SessionDiff;

/**
 * Writes the differences between two records of a session.
 *
 * <pre>{@code
 * DiffRenderer.text().render(SessionDiff.between(before, after), Locale.ENGLISH, writer);
 * }</pre>
 *
 * <p>The renderers of this interface are immutable and thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DiffRenderer {

    /**
     * Returns the renderer of text: a line for each difference, and a summary.
     *
     * @return the renderer
     */
    static DiffRenderer text() {
        return DiffText::write;
    }

    /**
     * Returns the renderer of JSON.
     *
     * <p>An object with {@code changes}, each with {@code change} (the code of its kind), {@code path}, {@code oldPath} (if
     * the value was elsewhere), {@code oldValue} and {@code newValue} (as in the format of sessions), and {@code counts}, the
     * number of differences by kind.
     *
     * @return the renderer
     */
    static DiffRenderer json() {
        return (diff, locale, out) -> JsonLayout.write(DiffJson.of(diff), out);
    }

    /**
     * Writes the differences.
     *
     * @param diff the differences
     * @param locale the language of the text; English is used if it is not an official language of the United Nations
     * @param out the writer; not flushed and not closed
     * @throws IOException if the writer throws it
     */
    void render(SessionDiff diff, Locale locale, Writer out) throws IOException;
}
