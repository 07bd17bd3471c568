package org.treatysessions.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.treatysessions.language.MessagePattern;

/**
 * The words of rules: for each a title and the pattern of its message (see {@link MessagePattern}).
 *
 * <p>In a resource bundle the message has the rule's id as its key, and the title that key with {@code .title}. The
 * bundle is looked up by its owner, because a module opens its bundles to itself only:
 *
 * <pre>{@code
 * RuleMessages.of(locale -> ResourceBundle.getBundle("acme.rules", OfficialLanguage.nearest(locale).bundleLocale()))
 * }</pre>
 *
 * <p>Dates and numbers are written in the language of the bundle that was found, a root bundle being taken for English;
 * so a bundle may also have languages that are no official ones of the United Nations. Immutable and thread-safe.
 */
public final class RuleMessages {

    private final Function<Locale, ResourceBundle> bundles;

    private RuleMessages(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * Makes the words of rules from resource bundles.
     *
     * @param bundles the bundle for a language; English for one that there is not, whatever the machine's default is
     * @return the words
     */
    public static RuleMessages of(Function<Locale, ResourceBundle> bundles) {
        return new RuleMessages(bundles);
    }

    /**
     * Returns the title of a rule.
     *
     * @param rule the rule
     * @param locale the language wanted
     * @return the title
     * @throws java.util.MissingResourceException if the bundle lacks it
     */
    public String title(Rule rule, Locale locale) {
        return bundles.apply(locale).getString(rule.id() + ".title");
    }

    /**
     * Formats the message of a finding.
     *
     * @param finding the finding
     * @param locale the language wanted
     * @return the message
     * @throws java.util.MissingResourceException if the bundle lacks the pattern
     */
    public String message(Finding finding, Locale locale) {
        ResourceBundle bundle = bundles.apply(locale);
        return finding.format(
                MessagePattern.of(bundle.getString(finding.rule().id().toString())),
                language(bundle, locale),
                key -> bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty());
    }

    /** Returns the language of a bundle; a bundle that was not loaded from a file does not know its locale. */
    private static Locale language(ResourceBundle bundle, Locale wanted) {
        Locale locale = Objects.requireNonNullElse(bundle.getLocale(), wanted);
        return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }
}
