package org.treatysessions.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.treatysessions.finding.Rule;
import org.treatysessions.language.OfficialLanguage;

/**
 * A rule that did not speak, or not in full, and why.
 *
 * @param rule the rule
 * @param reason the reason
 * @param explanation what the configuration says of it, where that switched the rule off
 */
public record SkippedRule(Rule rule, Reason reason, Optional<String> explanation) {

    /** Why a rule did not speak. */
    public enum Reason {
        /** The present day was not given. */
        NO_TODAY,
        /** The present day, which a part of the rule needs, was not given. */
        NO_TODAY_IN_PART,
        /** Reference data was not given. */
        NO_REFERENCE_DATA,
        /** The record was looked at by itself, and the rule compares it with others of its run. */
        NO_RUN,
        /** The configuration switched the rule off. */
        SWITCHED_OFF,
        /** The configuration switched the rule off, which has effect only where records are read leniently. */
        SWITCHED_OFF_IF_LENIENT;

        /**
         * Puts the reason into words.
         *
         * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
         * @return a phrase, without a full stop
         */
        public String message(Locale locale) {
            String key = "skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            return ResourceBundle.getBundle(
                            "org.treatysessions.validation.rules.messages",
                            OfficialLanguage.nearest(locale).bundleLocale())
                    .getString(key);
        }
    }

    /**
     * Says why the rule did not speak: the reason, and the explanation where there is one.
     *
     * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
     * @return a phrase
     */
    public String message(Locale locale) {
        return reason.message(locale) + explanation.map(": "::concat).orElse("");
    }
}
