// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.INITIAL;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.INFO;
import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.validation.engine.SessionRule.rule;

import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.meta.Member;
import org.treatysessions.validation.engine.CoreDocumentFacts;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;

/** Rules on the common core document. */
final class CoreDocumentRules {

    private static final int MAX_YEARS = 10;

    private CoreDocumentRules() {}

    private static final SessionRule CORE_UPDATE_BEFORE_INITIAL =
            rule("core-update-before-initial", ERROR, CoreDocumentRules::coreUpdateBeforeInitial);

    private static void coreUpdateBeforeInitial(SessionFacts session, FindingCollector out) {
        CoreDocumentFacts core = session.coreDocument;
        if (core != null) {
            reportBeforeInitial(core.updated, core, COMMON_CORE_DOCUMENT.updated, out);
            reportBeforeInitial(core.annexes, core, COMMON_CORE_DOCUMENT.annexes, out);
        }
    }

    private static void reportBeforeInitial(
            Days date, CoreDocumentFacts core, Member<CommonCoreDocument, ?> member, FindingCollector out) {
        if (date.isBefore(core.initialSubmission)) {
            out.report(core.at(member), DATE.of(date.date()), INITIAL.of(core.initialSubmission.date()));
        }
    }

    private static final SessionRule CORE_DOCUMENT_OLD =
            rule("core-document-old", INFO, CoreDocumentRules::coreDocumentOld);

    private static void coreDocumentOld(SessionFacts session, FindingCollector out) {
        CoreDocumentFacts core = session.coreDocument;
        if (core == null) {
            return;
        }
        Days latest = core.initialSubmission.later(core.updated).later(core.annexes);
        if (session.firstDialogueDay.isMoreThanYearsAfter(MAX_YEARS, latest)) {
            out.report(core.at(latestMember(latest, core)), DATE.of(latest.date()));
        }
    }

    /** The member with the latest date, the last one of several. */
    private static Member<CommonCoreDocument, ?> latestMember(Days latest, CoreDocumentFacts core) {
        if (core.annexes == latest) {
            return COMMON_CORE_DOCUMENT.annexes;
        }
        return core.updated == latest ? COMMON_CORE_DOCUMENT.updated : COMMON_CORE_DOCUMENT.initialSubmission;
    }

    static final RuleGroup RULES =
            RuleGroup.where(session -> session.coreDocument != null, CORE_UPDATE_BEFORE_INITIAL, CORE_DOCUMENT_OLD);
}
