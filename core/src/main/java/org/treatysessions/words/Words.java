package org.treatysessions.words;

import java.util.Optional;
import java.util.ResourceBundle;
import org.treatysessions.model.OfficialLanguage;

/** The words of the model: titles of the values of its vocabularies, and how dates and numbers are written. */
public final class Words {

    private Words() {}

    /**
     * Finds a word.
     *
     * @param language the language
     * @param key the key of the word
     * @return the word, or nothing
     */
    public static Optional<String> find(OfficialLanguage language, String key) {
        ResourceBundle words = ResourceBundle.getBundle("org.treatysessions.words.words", language.bundleLocale());
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /**
     * Returns the title of a value of an enumeration.
     *
     * @param language the language
     * @param type the enumeration, by its simple name
     * @param code the code of the value
     * @return the title; the code where there is none
     */
    public static String title(OfficialLanguage language, String type, String code) {
        return find(language, type + "." + code).orElse(code);
    }
}
