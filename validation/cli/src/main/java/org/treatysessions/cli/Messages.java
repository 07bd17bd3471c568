// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;

/**
 * The messages of the command line in one of the six languages: verdicts, reasons why a file cannot be used. Help and
 * usage errors are in English only; the messages of reports belong to the report module.
 *
 * @param language the language
 */
record Messages(OfficialLanguage language) {

    static final Messages ENGLISH = new Messages(OfficialLanguage.ENGLISH);

    private static final String BUNDLE = "org.treatysessions.cli.messages";

    /** {@return the message with a key} */
    String get(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.bundleLocale()).getString(key);
    }

    /** {@return the message with a key, filled with arguments} */
    String get(String key, Map<String, ?> arguments) {
        return MessagePattern.of(get(key)).format(arguments, language.locale());
    }
}
