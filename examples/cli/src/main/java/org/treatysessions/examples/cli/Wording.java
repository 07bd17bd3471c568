package org.treatysessions.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.finding.MessagePattern;
import org.treatysessions.model.OfficialLanguage;

/**
 * The words that the command line itself says beside findings, in one of the languages: summary, verdict, what could not
 * be read. Help and wrong usage are in English only.
 *
 * @param language the language
 */
record Wording(Locale language) {

    static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private static final String BUNDLE = "org.treatysessions.examples.cli.messages";

    /** {@return the words that have no places for arguments} */
    String of(String key) {
        return of(key, Map.of());
    }

    /** {@return the words, with data that cannot disturb them} */
    String of(String key, Map<String, ?> arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE, OfficialLanguage.nearest(language).bundleLocale())
                .getString(key);
        return MessagePattern.of(pattern).format(arguments, language);
    }
}
