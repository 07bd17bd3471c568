// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.validation.engine.SessionRule.rule;

import org.treatysessions.model.meta.Pointer;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on texts, wherever there is one. */
final class TextRules {

    private TextRules() {}

    private static final SessionRule TEXT_HAS_MARKUP = rule("text-has-markup", WARNING, TextRules::textHasMarkup);

    private static void textHasMarkup(SessionFacts session, FindingCollector out) {
        for (Pointer text : session.scan().textsWithMarkup()) {
            out.report(text);
        }
    }

    private static final SessionRule TEXT_BROKEN = rule("text-broken", WARNING, TextRules::textBroken);

    private static void textBroken(SessionFacts session, FindingCollector out) {
        for (Pointer text : session.scan().textsWithBrokenSentence()) {
            out.report(text);
        }
    }

    private static final SessionRule TEXT_UNFINISHED = rule("text-unfinished", INFO, TextRules::textUnfinished);

    private static void textUnfinished(SessionFacts session, FindingCollector out) {
        for (Pointer text : session.scan().unfinishedTexts()) {
            out.report(text);
        }
    }

    static final RuleGroup RULES = RuleGroup.always(TEXT_HAS_MARKUP, TEXT_BROKEN, TEXT_UNFINISHED);
}
