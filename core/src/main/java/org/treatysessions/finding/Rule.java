package org.treatysessions.finding;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that a session can break, or a thing worth knowing that it can show.
 *
 * <p>The id is public: it is never renamed and never reused. Two rules are the same when their ids are.
 */
public interface Rule {

    /** {@return the id} */
    RuleId id();

    /** {@return the severity that findings of this rule usually have} */
    Severity severity();

    /**
     * Says what findings of this rule are about.
     *
     * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
     * @return a phrase, without a full stop
     */
    String title(Locale locale);

    /**
     * Puts a finding of this rule into words.
     *
     * @param finding the finding
     * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
     * @return one sentence, or a few, without a line break
     */
    String message(Finding finding, Locale locale);

    /** {@return what people should know of the rule; empty unless the rule says so} */
    default Optional<RuleDocumentation> documentation() {
        return Optional.empty();
    }
}
