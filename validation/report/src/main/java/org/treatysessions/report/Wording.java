package org.treatysessions.report;

import java.util.Map;
import java.util.ResourceBundle;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;

/**
 * The words of reports and pages in one of the six languages: headings, labels, summaries. The words of rules and of
 * vocabularies belong to the libraries that define them.
 *
 * @param language the language
 */
public record Wording(OfficialLanguage language) {

    private static final String BUNDLE = "org.treatysessions.report.messages";

    /**
     * Returns the words with a key.
     *
     * @param key the key
     * @return the words
     */
    public String of(String key) {
        return ResourceBundle.getBundle(BUNDLE, language.bundleLocale()).getString(key);
    }

    /**
     * Returns the words with a key as the label of a value.
     *
     * @param key the key
     * @return the words
     */
    public String label(String key) {
        return of("label").replace("{label}", of(key));
    }

    /**
     * Returns the words with a key and an argument in them.
     *
     * @param key the key
     * @param name the name of the argument
     * @param value the argument
     * @return the words
     */
    public String of(String key, String name, Object value) {
        return of(key, Map.of(name, value));
    }

    /**
     * Returns the words with a key and arguments in them.
     *
     * @param key the key
     * @param arguments the arguments by name
     * @return the words
     */
    public String of(String key, Map<String, ?> arguments) {
        return MessagePattern.of(of(key)).format(arguments, language.locale());
    }
}
