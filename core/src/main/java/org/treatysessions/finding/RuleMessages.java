// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.language.OfficialLanguage;

/**
 * The messages of rules: a title and the pattern of the message for each (see {@link MessagePattern}).
 *
 * <p>In a resource bundle, the key of the message is the id of the rule, and that of the title is the id with {@code
 * .title}. The caller looks the bundle up, because a module opens its bundles to itself only:
 *
 * <pre>{@code
 * RuleMessages messages = RuleMessages.of(
 *         locale -> ResourceBundle.getBundle("acme.rules", OfficialLanguage.nearest(locale).bundleLocale()));
 * }</pre>
 *
 * <p>Dates and numbers are formatted in the language of the bundle that was found; a root bundle is English. A bundle may
 * also be in a language that is not an official one of the United Nations. Immutable and thread-safe.
 *
 * <p>Serialized messages are copies of the texts in the six official languages; other languages become English.
 *
 * @since 0.1
 */
public final class RuleMessages implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, ResourceBundle> bundles;

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

    /** The texts of a bundle. */
    private static final class Copy extends ResourceBundle implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final @Nullable Locale locale;
        private final HashMap<String, String> texts = new HashMap<>();

        Copy(ResourceBundle bundle) {
            locale = bundle.getLocale();
            for (String key : bundle.keySet()) {
                if (bundle.getObject(key) instanceof String text) {
                    texts.put(key, text);
                }
            }
        }

        @Override
        public @Nullable Locale getLocale() {
            return locale;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }

    /** The serial form: the bundles in the official languages. A bundle that several languages share is written once. */
    private record Form(Map<OfficialLanguage, Copy> copies) implements Serializable {

        private ResourceBundle bundle(Locale locale) {
            OfficialLanguage language = OfficialLanguage.nearest(locale);
            Copy copy = copies.get(language);
            if (copy == null) {
                throw new MissingResourceException(
                        "No messages in this language", RuleMessages.class.getName(), language.tag());
            }
            return copy;
        }

        @Serial
        private Object readResolve() {
            return new RuleMessages(this::bundle);
        }
    }

    @Serial
    private Object writeReplace() {
        Map<OfficialLanguage, Copy> copies = new EnumMap<>(OfficialLanguage.class);
        IdentityHashMap<ResourceBundle, Copy> copied = new IdentityHashMap<>();
        for (OfficialLanguage language : OfficialLanguage.values()) {
            try {
                copies.put(language, copied.computeIfAbsent(bundles.apply(language.locale()), Copy::new));
            } catch (RuntimeException e) {
                // without a bundle, a rule uses its own words
            }
        }
        return new Form(copies);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Expected the serial form of messages");
    }
}
