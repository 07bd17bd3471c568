package org.treatysessions.validation;

import java.util.Locale;
import org.treatysessions.finding.Rule;

/**
 * A rule that did not speak, or not in full, and why.
 *
 * @param rule the rule
 * @param reason the reason
 */
public record SkippedRule(Rule rule, Reason reason) {

    /** Why a rule did not speak. */
    public enum Reason {
        /** The present day was not given. */
        NO_TODAY("the present day is not given"),
        /** The present day, which a part of the rule needs, was not given. */
        NO_TODAY_IN_PART("a part of the rule needs the present day, which is not given");

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
}
