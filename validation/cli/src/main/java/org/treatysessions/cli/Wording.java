package org.treatysessions.cli;

import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.finding.MessagePattern;
import org.treatysessions.model.OfficialLanguage;

/**
 * The words that the command line itself says, in one of the languages: those beside findings, such as summary and
 * verdict, and those of pages. Words of rules and of the model's vocabularies are the libraries' own; help and wrong usage
 * are in English only.
 *
 * @param language the language
 */
record Wording(OfficialLanguage language) {

    static final Wording ENGLISH = new Wording(OfficialLanguage.ENGLISH);

    private static final String BUNDLE = "org.treatysessions.cli.messages";

    /** {@return the words with a key} */
    String of(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.bundleLocale()).getString(key);
    }

    /** {@return the words with a key as the label of a value} */
    String label(String key) {
        return of("label").replace("{label}", of(key));
    }

    /** {@return the words with a key, with an argument in them that cannot disturb them} */
    String of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }

    /** {@return the words with a key, with arguments in them that cannot disturb them} */
    String of(String key, Map<String, ?> arguments) {
        return MessagePattern.of(of(key)).format(arguments, language.locale());
    }
}
