// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.ReportPhrase;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.meta.SessionModel;

/** The facts of a State report. */
final class StateReportFacts {

    private static final Pattern DUE = Pattern.compile(
            "(?:due (?:in|on|by)|attendus? (?:en|le)|que debía(?:n)? presentarse (?:en|el)|plazo(?:s)? (?:vencid[oa] )?en)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?!\\s*(?:[-/\\d]|and|et|y)\\s*\\d?)");

    private final UnDocument document;

    StateReportFacts(UnDocument document) {
        this.document = document;
    }

    void add() {
        Masthead masthead = document.masthead();
        ObjectDraft<StateReport> report = document.newElement(
                SessionModel.COUNTRY_SESSION.stateReports,
                SessionModel.STATE_REPORT.instrument,
                SessionModel.STATE_REPORT.territory);
        document.title().ifPresent(title -> title(document, report, title));
        procedure();
        new SubmittedFacts(document).received(report, SessionModel.STATE_REPORT.submitted);
        report.set(SessionModel.STATE_REPORT.document.symbol, masthead.symbol(), masthead.symbolWords());
        masthead.language()
                .ifPresent(language ->
                        report.set(SessionModel.STATE_REPORT.document.language, language.tag(), language.words()));
    }

    /** A title may say that the report was made under the simplified procedure. */
    private void procedure() {
        document.title().ifPresent(title -> {
            Matcher simplified = CitedDocuments.SIMPLIFIED.matcher(title.text());
            if (simplified.find()) {
                document.session()
                        .set(
                                SessionModel.COUNTRY_SESSION.procedure,
                                Procedure.SIMPLIFIED,
                                title.part(simplified.start(), simplified.end()));
            }
        });
    }

    /** Reads the numbers of a report and when it is due from a title. */
    static void title(UnDocument document, ObjectDraft<StateReport> report, Words title) {
        String text = title.text();
        ReportPhrase.findAll(text).stream()
                .filter(found -> found.numbers().isPresent())
                .findFirst()
                .ifPresent(found -> report.set(
                        SessionModel.STATE_REPORT.numbers,
                        found.numbers().get(),
                        Words.of(title.block(), title.from() + found.from(), title.from() + found.to())));
        Matcher due = DUE.matcher(text);
        if (!due.find()) {
            return;
        }
        Optional<DatePhrase> date = DatePhrase.findAll(text).stream()
                .filter(found -> found.from() == due.end())
                .findFirst();
        Matcher year = YEAR.matcher(text).region(due.end(), text.length());
        if (date.isPresent()) {
            Words words = Words.of(
                    title.block(),
                    title.from() + date.get().from(),
                    title.from() + date.get().to());
            document.setDate(report, SessionModel.STATE_REPORT.due, date.get(), words);
        } else if (year.lookingAt()) {
            report.set(
                    SessionModel.STATE_REPORT.due,
                    PartialDate.of(Integer.parseInt(year.group(1))),
                    Words.of(title.block(), title.from() + year.start(1), title.from() + year.end(1)));
        }
    }
}
