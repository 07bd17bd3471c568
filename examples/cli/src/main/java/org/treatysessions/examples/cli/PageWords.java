package org.treatysessions.examples.cli;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.finding.MessagePattern;
import org.treatysessions.model.OfficialLanguage;

/** The words of pages in one language; those of rules and of the model's vocabularies are the libraries' own. */
final class PageWords {

    private final OfficialLanguage language;
    private final ResourceBundle words;

    PageWords(OfficialLanguage language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("org.treatysessions.examples.cli.words", language.bundleLocale());
    }

    OfficialLanguage language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    /** {@return the words with a key} */
    String get(String key) {
        return words.getString(key);
    }

    /** {@return the words with a key as the label of a value} */
    String label(String key) {
        return get("label").replace("{label}", get(key));
    }

    /** {@return the words with a key, with an argument in them} */
    String get(String key, String name, Object value) {
        return get(key, Map.of(name, value));
    }

    /** {@return the words with a key, with arguments in them} */
    String get(String key, Map<String, ?> arguments) {
        return MessagePattern.of(words.getString(key)).format(arguments, language.locale());
    }
}
