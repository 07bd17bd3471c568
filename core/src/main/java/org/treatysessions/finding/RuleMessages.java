package org.treatysessions.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.treatysessions.language.MessagePattern;

/**
 * The messages of rules: a title and the pattern of the message for each (see {@link MessagePattern}).
 *
 * <p>In a resource bundle, the key of the message is the id of the rule, and that of the title is the id with {@code
 * .title}. The caller looks the bundle up, because a module opens its bundles to itself only:
 *
 * <pre>{@code
 * RuleMessages.of(locale -> ResourceBundle.getBundle("acme.rules", OfficialLanguage.nearest(locale).bundleLocale()))
 * }</pre>
 *
 * <p>Dates and numbers are formatted in the language of the bundle that was found; a root bundle is English. A bundle may
 * also be in a language that is not an official one of the United Nations. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleMessages {

    private final Function<Locale, ResourceBundle> bundles;

    private RuleMessages(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /**
     * Creates messages from resource bundles.
     *
     * @param bundles finds the bundle for a language, or the English one, regardless of the default locale of the machine
     * @return the messages
     */
    public static RuleMessages of(Function<Locale, ResourceBundle> bundles) {
        return new RuleMessages(bundles);
    }

    /**
     * Returns the title of a rule.
     *
     * @param rule the rule
     * @param locale the language
     * @return the title
     * @throws java.util.MissingResourceException if the bundle does not contain it
     */
    public String title(Rule rule, Locale locale) {
        return bundles.apply(locale).getString(rule.id() + ".title");
    }

    /**
     * Formats the message of a finding.
     *
     * @param finding the finding
     * @param locale the language
     * @return the message
     * @throws java.util.MissingResourceException if the bundle does not contain the pattern
     */
    public String message(Finding finding, Locale locale) {
        ResourceBundle bundle = bundles.apply(locale);
        return finding.format(
                MessagePattern.of(bundle.getString(finding.rule().id().toString())),
                language(bundle, locale),
                key -> bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty());
    }

    /** Returns the language of a bundle; that of a bundle that was not loaded from a file is unknown. */
    private static Locale language(ResourceBundle bundle, Locale wanted) {
        Locale locale = Objects.requireNonNullElse(bundle.getLocale(), wanted);
        return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }
}
