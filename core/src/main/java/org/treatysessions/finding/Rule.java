// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule on sessions.
 *
 * <p>The id is public: it is never renamed and never reused. Rules are equal if their ids are. They are serializable, with
 * what describes their findings.
 *
 * @since 0.1
 */
public interface Rule extends Serializable {

    /** {@return the id} */
    RuleId id();

    /** {@return the default severity of findings of this rule} */
    Severity severity();

    /**
     * Returns the title of this rule, which names the problem: "Session number is missing".
     *
     * @param locale the language; English is used for a language without messages
     * @return a phrase, without a full stop
     */
    String title(Locale locale);

    /**
     * Formats the message of a finding of this rule.
     *
     * @param finding the finding
     * @param locale the language; English is used for a language without messages
     * @return one or a few sentences, without a line break
     */
    String message(Finding finding, Locale locale);

    /** {@return the documentation; empty by default} */
    default Optional<RuleDocumentation> documentation() {
        return Optional.empty();
    }
}
