// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;

/**
 * The messages of reports and pages in one of the six languages: headings, labels, summaries. Messages of rules and titles
 * of vocabularies belong to the libraries that define them.
 *
 * @param language the language
 */
record ReportMessages(OfficialLanguage language) {

    private static final String BUNDLE = "org.treatysessions.report.messages";

    /** {@return the message with a key} */
    String get(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.bundleLocale()).getString(key);
    }

    /** {@return the message with a key, filled with an argument} */
    String get(String key, String name, Object value) {
        return get(key, Map.of(name, value));
    }

    /** {@return the message with a key, filled with arguments} */
    String get(String key, Map<String, ?> arguments) {
        return MessagePattern.of(get(key)).format(arguments, language.locale());
    }

    /** {@return the message with a key as the label of a value} */
    String label(String key) {
        return get("label").replace("{label}", get(key));
    }
}
