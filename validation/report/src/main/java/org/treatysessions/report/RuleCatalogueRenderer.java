// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.treatysessions.finding.Rule;

/**
 * Writes a catalogue of rules: what each rule reports and why, with an example.
 *
 * <pre>{@code
 * List<Rule> rules = SessionValidator.builder().providedRules().build().rules();
 * RuleCatalogueRenderer.markdown().render(rules, Locale.ENGLISH, writer);
 * }</pre>
 *
 * <p>The renderers of this interface are immutable and thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RuleCatalogueRenderer {

    /**
     * Returns the renderer of Markdown: a table of the rules, a section on each, and the names of all arguments.
     *
     * @return the renderer
     */
    static RuleCatalogueRenderer markdown() {
        return RulesMarkdown::write;
    }

    /**
     * Returns the renderer of JSON: an array with an object for each rule.
     *
     * @return the renderer
     */
    static RuleCatalogueRenderer json() {
        return (rules, locale, out) -> JsonLayout.write(RulesJson.of(rules, locale), out);
    }

    /**
     * Writes the catalogue.
     *
     * @param rules the rules
     * @param locale the language of the titles; English is used if it is not an official language of the United Nations;
     *     the documentation of rules is in English
     * @param out the writer; not flushed and not closed
     * @throws IOException if the writer throws it
     */
    void render(List<Rule> rules, Locale locale, Writer out) throws IOException;
}
