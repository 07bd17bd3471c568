// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.IN_FORCE;
import static org.treatysessions.finding.Argument.LANGUAGE;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.ALTERNATIVE_REPORT;
import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.SOURCE;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;
import static org.treatysessions.validation.engine.Requirement.CURRENT_DATE;
import static org.treatysessions.validation.engine.SessionRule.rule;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.treatysessions.model.Document;
import org.treatysessions.model.meta.Member;
import org.treatysessions.validation.data.Limits;
import org.treatysessions.validation.engine.AlternativeReportFacts;
import org.treatysessions.validation.engine.ConcludingObservationsFacts;
import org.treatysessions.validation.engine.CoreDocumentFacts;
import org.treatysessions.validation.engine.Days;
import org.treatysessions.validation.engine.DocumentFacts;
import org.treatysessions.validation.engine.EntryFacts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.ListOfIssuesFacts;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.SourceFacts;
import org.treatysessions.validation.engine.StateReportFacts;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.engine.WrittenRepliesFacts;

/** Rules on documents of several kinds: their dates, length and language. */
final class DocumentRules {

    private static final Set<String> OFFICIAL_LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private DocumentRules() {}

    static final SessionRule DATE_IN_FUTURE =
            rule("date-in-future", ERROR, DocumentRules::dateInFuture).needs(CURRENT_DATE);

    private static void dateInFuture(SessionFacts session, FindingCollector out) {
        Days today = session.today;
        for (StateReportFacts report : session.stateReports) {
            reportAfter(today, report.submitted, report, STATE_REPORT.submitted, out);
        }
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            reportAfter(today, list.issued, list, LIST_OF_ISSUES.issued, out);
        }
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            reportAfter(today, replies.submitted, replies, WRITTEN_REPLIES.submitted, out);
        }
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            reportAfter(today, observations.adopted, observations, CONCLUDING_OBSERVATIONS.adopted, out);
            reportAfter(today, observations.published, observations, CONCLUDING_OBSERVATIONS.published, out);
        }
        CoreDocumentFacts core = session.coreDocument;
        if (core != null) {
            reportAfter(today, core.initialSubmission, core, COMMON_CORE_DOCUMENT.initialSubmission, out);
            reportAfter(today, core.updated, core, COMMON_CORE_DOCUMENT.updated, out);
            reportAfter(today, core.annexes, core, COMMON_CORE_DOCUMENT.annexes, out);
        }
        for (AlternativeReportFacts report : session.alternativeReports) {
            reportAfter(today, report.submitted, report, ALTERNATIVE_REPORT.submitted, out);
        }
        for (SourceFacts source : session.sources) {
            reportAfter(today, source.published, source, SOURCE.published, out);
            reportAfter(today, source.retrieved, source, SOURCE.retrieved, out);
        }
    }

    private static <T> void reportAfter(
            Days today, Days date, EntryFacts<T> entry, Member<T, ?> member, FindingCollector out) {
        if (date.isAfter(today)) {
            out.report(entry.at(member), DATE.of(date.date()));
        }
    }

    private static final SessionRule DOCUMENT_BEFORE_INSTRUMENT =
            rule("document-before-instrument", ERROR, DocumentRules::documentBeforeInstrument);

    private static void documentBeforeInstrument(SessionFacts session, FindingCollector out) {
        Days first = InForce.first(session.statedInstruments);
        for (StateReportFacts report : session.stateReports) {
            reportBefore(first, report.submitted, report, STATE_REPORT.submitted, out);
        }
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            reportBefore(first, list.issued, list, LIST_OF_ISSUES.issued, out);
        }
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            reportBefore(first, replies.submitted, replies, WRITTEN_REPLIES.submitted, out);
        }
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            reportBefore(first, observations.adopted, observations, CONCLUDING_OBSERVATIONS.adopted, out);
            reportBefore(first, observations.published, observations, CONCLUDING_OBSERVATIONS.published, out);
        }
    }

    /** Compares a date with the entry into force of the document's instrument, or else of the first one under review. */
    private static <T extends Document> void reportBefore(
            Days firstUnderReview, Days date, DocumentFacts<T> document, Member<T, ?> member, FindingCollector out) {
        Days inForce = document.namedInstrument == null ? firstUnderReview : InForce.of(document.namedInstrument);
        if (date.isBefore(inForce)) {
            out.report(document.at(member), DATE.of(date.date()), IN_FORCE.of(inForce.date()));
        }
    }

    private static final SessionRule REPORT_OVER_WORD_LIMIT =
            rule("report-over-word-limit", WARNING, DocumentRules::reportOverWordLimit);

    private static void reportOverWordLimit(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            if (report.numbers != null) {
                Limits.Document kind =
                        report.isInitial() ? Limits.Document.INITIAL_REPORT : Limits.Document.PERIODIC_REPORT;
                reportAboveLimit(kind, report.submitted, report, session, out);
            }
        }
        for (ListOfIssuesFacts list : session.listsOfIssues) {
            reportAboveLimit(Limits.Document.LIST_OF_ISSUES, list.issued, list, session, out);
        }
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            reportAboveLimit(Limits.Document.WRITTEN_REPLIES, replies.submitted, replies, session, out);
        }
        for (ConcludingObservationsFacts observations : session.concludingObservations) {
            reportAboveLimit(Limits.Document.CONCLUDING_OBSERVATIONS, observations.adopted, observations, session, out);
        }
    }

    /** Reports a document with more words than allowed on its date or, if it has none, on the first dialogue day. */
    private static void reportAboveLimit(
            Limits.Document kind, Days date, DocumentFacts<?> document, SessionFacts session, FindingCollector out) {
        OptionalInt count = document.value.getWordCount();
        Days day = date.isKnown() ? date : session.firstDialogueDay;
        if (count.isPresent() && day.isKnown()) {
            int max = Limits.maxWords(session.committee, kind, day.earliestDay());
            if (count.getAsInt() > max) {
                out.report(document.wordCountPointer(), COUNT.of(count.getAsInt()), MAX.of(max));
            }
        }
    }

    private static final SessionRule REPORT_LANGUAGE_UNOFFICIAL =
            rule("report-language-unofficial", WARNING, DocumentRules::reportLanguageUnofficial);

    private static void reportLanguageUnofficial(SessionFacts session, FindingCollector out) {
        for (StateReportFacts report : session.stateReports) {
            reportUnofficial(report, out);
        }
        for (WrittenRepliesFacts replies : session.writtenReplies) {
            reportUnofficial(replies, out);
        }
    }

    private static void reportUnofficial(DocumentFacts<?> document, FindingCollector out) {
        String tag = UsableValue.language(document.value.getLanguage());
        if (tag != null && !OFFICIAL_LANGUAGES.contains(primaryLanguage(tag))) {
            out.report(document.languagePointer(), LANGUAGE.of(tag));
        }
    }

    private static String primaryLanguage(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    static final RuleGroup RULES = RuleGroup.always(
            DATE_IN_FUTURE, DOCUMENT_BEFORE_INSTRUMENT, REPORT_OVER_WORD_LIMIT, REPORT_LANGUAGE_UNOFFICIAL);
}
