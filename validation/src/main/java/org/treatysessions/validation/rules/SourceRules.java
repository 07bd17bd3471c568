// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.validation.engine.SessionRule.rule;

import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.SourceFacts;

/** Rules on the sources of the record. */
final class SourceRules {

    private SourceRules() {}

    private static final SessionRule SOURCE_PUBLISHED_BEFORE_DIALOGUE =
            rule("source-published-before-dialogue", WARNING, SourceRules::sourcePublishedBeforeDialogue);

    private static void sourcePublishedBeforeDialogue(SessionFacts session, FindingCollector out) {
        for (SourceFacts source : session.sources) {
            if (session.dialogue != null && source.published.isBefore(session.firstDialogueDay)) {
                out.report(source.at(SOURCE.published), DATE.of(source.published.date()));
            }
        }
    }

    static final RuleGroup RULES =
            RuleGroup.where(session -> session.sources.length > 0, SOURCE_PUBLISHED_BEFORE_DIALOGUE);
}
