package org.treatysessions.validation;

import java.util.Locale;
import java.util.Optional;
import org.treatysessions.finding.Rule;

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
        NO_TODAY("the present day is not given"),
        /** The present day, which a part of the rule needs, was not given. */
        NO_TODAY_IN_PART("a part of the rule needs the present day, which is not given"),
        /** Reference data was not given. */
        NO_REFERENCE_DATA("no reference data given"),
        /** The record was looked at by itself, and the rule compares it with others of its run. */
        NO_RUN("records are looked at one by one, not as a run"),
        /** The configuration switched the rule off. */
        SWITCHED_OFF("switched off by the configuration");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * Puts the reason into words.
         *
         * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
         * @return a phrase, without a full stop
         */
        public String message(Locale locale) {
            return words;
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
