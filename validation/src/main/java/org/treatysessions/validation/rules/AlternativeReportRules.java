// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.treatysessions.finding.Argument.AUTHOR;
import static org.treatysessions.finding.Argument.AUTHOR_TYPE;
import static org.treatysessions.finding.Argument.COUNT;
import static org.treatysessions.finding.Argument.DATE;
import static org.treatysessions.finding.Argument.MAX;
import static org.treatysessions.finding.Severity.ERROR;
import static org.treatysessions.finding.Severity.WARNING;
import static org.treatysessions.model.meta.SessionModel.ALTERNATIVE_REPORT;
import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.validation.engine.SessionRule.rule;
import static org.treatysessions.validation.rules.DocumentRules.DATE_IN_FUTURE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.validation.engine.AlternativeReportFacts;
import org.treatysessions.validation.engine.DistinctTexts;
import org.treatysessions.validation.engine.FindingCollector;
import org.treatysessions.validation.engine.RuleGroup;
import org.treatysessions.validation.engine.SessionFacts;
import org.treatysessions.validation.engine.SessionRule;
import org.treatysessions.validation.engine.UsableValue;
import org.treatysessions.validation.text.FoldedText;

/** Rules on alternative reports. */
final class AlternativeReportRules {

    private static final int MAX_WORDS = 10_000;

    private AlternativeReportRules() {}

    private static final SessionRule ALTERNATIVE_REPORT_AFTER_DIALOGUE = rule(
                    "alternative-report-after-dialogue",
                    WARNING,
                    AlternativeReportRules::alternativeReportAfterDialogue)
            .suppressedBy(DATE_IN_FUTURE);

    private static void alternativeReportAfterDialogue(SessionFacts session, FindingCollector out) {
        for (AlternativeReportFacts report : session.alternativeReports) {
            if (report.submitted.isAfter(session.lastDialogueDay)) {
                out.report(report.at(ALTERNATIVE_REPORT.submitted), DATE.of(report.submitted.date()));
            }
        }
    }

    private static final SessionRule ALTERNATIVE_REPORT_TOO_LONG =
            rule("alternative-report-too-long", WARNING, AlternativeReportRules::alternativeReportTooLong);

    private static void alternativeReportTooLong(SessionFacts session, FindingCollector out) {
        if (!session.isOf(Committee.CRC)) {
            return;
        }
        for (AlternativeReportFacts report : session.alternativeReports) {
            OptionalInt count = report.value.getWordCount();
            boolean isLong = count.isPresent() && count.getAsInt() > MAX_WORDS;
            if (isLong && report.authorType != AuthorType.CHILDREN) {
                out.report(report.at(ALTERNATIVE_REPORT.wordCount), COUNT.of(count.getAsInt()), MAX.of(MAX_WORDS));
            }
        }
    }

    private static final SessionRule CONFIDENTIAL_REPORT_LINKED =
            rule("confidential-report-linked", ERROR, AlternativeReportRules::confidentialReportLinked);

    private static void confidentialReportLinked(SessionFacts session, FindingCollector out) {
        for (AlternativeReportFacts report : session.alternativeReports) {
            boolean isConfidential = report.value.getConfidential().orElse(false);
            if (isConfidential && report.value.getHref().isPresent()) {
                out.report(report.at(ALTERNATIVE_REPORT.href));
            }
        }
    }

    private static final SessionRule ALTERNATIVE_REPORT_DUPLICATED =
            rule("alternative-report-duplicated", WARNING, AlternativeReportRules::alternativeReportDuplicated);

    private static void alternativeReportDuplicated(SessionFacts session, FindingCollector out) {
        if (isEveryAuthorDifferent(session.alternativeReports)) {
            return;
        }
        DistinctTexts earlier = new DistinctTexts();
        for (AlternativeReportFacts report : session.alternativeReports) {
            String key = key(report.value);
            if (key != null && !earlier.add(key)) {
                out.report(report.pointer(), AUTHOR.of(report.value.getAuthor()));
            }
        }
    }

    private static boolean isEveryAuthorDifferent(AlternativeReportFacts[] reports) {
        DistinctTexts authors = new DistinctTexts();
        for (AlternativeReportFacts report : reports) {
            authors.add(FoldedText.label(report.value.getAuthor()));
        }
        return authors.size() == reports.length;
    }

    /** Author, title and language; null if the author or the title is absent or blank. */
    private static @Nullable String key(AlternativeReport report) {
        String author = UsableValue.text(report.getAuthor());
        String title = UsableValue.text(report.getTitle());
        if (author == null || title == null) {
            return null;
        }
        String language = UsableValue.language(report.getLanguage());
        return FoldedText.label(author)
                + '\n'
                + FoldedText.label(title)
                + '\n'
                + (language == null ? "" : language.toLowerCase(Locale.ROOT));
    }

    private static final SessionRule NONE_CONTRADICTED =
            rule("none-contradicted", ERROR, AlternativeReportRules::noneContradicted);

    private static void noneContradicted(SessionFacts session, FindingCollector out) {
        List<AuthorType> none = session.value.getNoAlternativeReportsFrom();
        if (none.isEmpty()) {
            return;
        }
        Set<AuthorType> authors = EnumSet.noneOf(AuthorType.class);
        for (AlternativeReportFacts report : session.alternativeReports) {
            authors.add(report.authorType);
        }
        for (int i = 0; i < none.size(); i++) {
            if (authors.contains(none.get(i))) {
                out.report(
                        session.at(COUNTRY_SESSION.noAlternativeReportsFrom, i),
                        AUTHOR_TYPE.of(none.get(i).code()));
            }
        }
    }

    static final RuleGroup RULES = RuleGroup.where(
            session -> session.alternativeReports.length > 0,
            ALTERNATIVE_REPORT_AFTER_DIALOGUE,
            ALTERNATIVE_REPORT_TOO_LONG,
            CONFIDENTIAL_REPORT_LINKED,
            ALTERNATIVE_REPORT_DUPLICATED,
            NONE_CONTRADICTED);
}
