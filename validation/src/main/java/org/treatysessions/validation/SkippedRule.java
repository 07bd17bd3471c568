// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.treatysessions.finding.Rule;
import org.treatysessions.language.OfficialLanguage;

/**
 * A rule that was skipped, entirely or in part, and why.
 *
 * @param rule the rule
 * @param reason the reason
 * @param explanation the reason in the configuration, if that disabled the rule
 * @since 0.1
 */
public record SkippedRule(Rule rule, Reason reason, Optional<String> explanation) {

    /** The reason why a rule was skipped. */
    public enum Reason {
        /** There is no current date. */
        NO_CURRENT_DATE,
        /** There is no current date, which a part of the rule needs. */
        NO_CURRENT_DATE_IN_PART,
        /** There is no reference data. */
        NO_REFERENCE_DATA,
        /** The record was checked alone, and the rule compares it with others of its run. */
        NO_RUN,
        /** The configuration disabled the rule. */
        DISABLED,
        /** The configuration disabled the rule, with effect only in lenient reading. */
        DISABLED_IF_LENIENT;

        /**
         * Formats the reason.
         *
         * @param locale the language; English is used for a language without messages
         * @return a phrase, without a full stop
         */
        public String message(Locale locale) {
            return words("skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-'), locale);
        }

        private static String words(String key, Locale locale) {
            return ResourceBundle.getBundle(
                            "org.treatysessions.validation.rules.messages",
                            OfficialLanguage.nearest(locale).bundleLocale())
                    .getString(key);
        }
    }

    /**
     * Formats the reason, with the explanation if there is one.
     *
     * @param locale the language; English is used for a language without messages
     * @return a phrase
     */
    public String message(Locale locale) {
        return explanation
                .map(text -> Reason.words("skipped.explained", locale)
                        .replace("{reason}", reason.message(locale))
                        .replace("{explanation}", text))
                .orElseGet(() -> reason.message(locale));
    }
}
