// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.interpret.report.DocumentFields.Field;
import org.treatysessions.documents.interpret.report.DocumentFields.Kind;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.ReportPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.SessionModel;

/** The documents that tables are about, each with its column, and the values of their fields. */
final class DocumentValues {

    private static final Pattern DUE = Pattern.compile(
            "\\b(?:due|by|before|no later than|not later than)(?: (?:on|by|in|the latest by))?(?: the)?\\s*$");

    private final SessionDraft draft;
    private final TreeMap<Integer, Column> columns = new TreeMap<>();
    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final Map<String, Column> reportsByName = new HashMap<>();
    private final Map<String, Column> nextByName = new HashMap<>();
    private boolean isNext;

    /** A document that fields can be set of. */
    private interface Column {
        void set(Field field, CellText value);
    }

    DocumentValues(SessionDraft draft) {
        this.draft = draft;
    }

    /** Sets whether reports of instruments are those to come. */
    void setNext(boolean next) {
        isNext = next;
    }

    /** Returns whether a text names a document: an instrument, or a kind of document. */
    boolean isDocument(String text) {
        return DocumentFields.instrument(text).isPresent()
                || (!isNext && DocumentFields.kind(text).isPresent());
    }

    /** Returns the number of documents. */
    int size() {
        return columns.size();
    }

    /** Returns the columns of the documents, from left to right. */
    List<Integer> columns() {
        return List.copyOf(columns.keySet());
    }

    /** Returns whether each of some columns is that of a document. */
    boolean hasColumns(Set<Integer> wanted) {
        return columns.keySet().containsAll(wanted);
    }

    /** Forgets the documents; later values are of others. */
    void clear() {
        columns.clear();
        names.clear();
    }

    /** Goes on with the documents at hand if the heads of their table are repeated on the next page. */
    boolean goesOn(Map<Integer, CellText> heads) {
        List<String> texts = heads.values().stream().map(CellText::text).toList();
        if (texts.size() < 2 || !texts.equals(List.copyOf(names.values())) || columns.size() != texts.size()) {
            return false;
        }
        List<Column> same = List.copyOf(columns.values());
        columns.clear();
        names.clear();
        heads.forEach((column, head) -> {
            head.label(draft);
            columns.put(column, same.get(columns.size()));
            names.put(column, head.text());
        });
        return true;
    }

    /** Begins a document that is named, or goes on with that of the same name; at column 0 it is the only one. */
    void begin(CellText name, int column) {
        if (column == 0) {
            clear();
        }
        name.label(draft);
        names.put(column, name.text());
        Optional<Kind> kind = isNext ? Optional.empty() : DocumentFields.kind(name.text());
        if (kind.isPresent()) {
            columns.put(column, document(kind.get(), name));
            return;
        }
        Instrument instrument = DocumentFields.instrument(name.text()).orElseThrow();
        Map<String, Column> known = isNext ? nextByName : reportsByName;
        Column same = known.get(name.text());
        if (same == null) {
            same = isNext ? next(instrument, code(name, instrument)) : report(instrument, code(name, instrument));
            known.put(name.text(), same);
        }
        columns.put(column, same);
    }

    private static Words code(CellText name, Instrument instrument) {
        Words words = name.words();
        int at = words.text().indexOf(instrument.code());
        return at == 0 ? words.part(0, instrument.code().length()) : words;
    }

    /**
     * Reads a sentence that names the next reports and the day they are due: {@code The combined 7th and 8th periodic reports
     * are due on 1 April 2023.} Without an instrument, periodic reports are those on the Convention.
     */
    void sentence(Words line) {
        String text = line.text();
        List<ReportPhrase> reports = ReportPhrase.findAll(text);
        List<DatePhrase> days = DatePhrase.findAll(text);
        if (!isNext
                || reports.size() != 1
                || days.size() != 1
                || days.get(0).dates().size() > 1
                || !DUE.matcher(text.substring(0, days.get(0).from())).find()) {
            return;
        }
        Set<Instrument> named = new LinkedHashSet<>();
        for (String word : text.split("[^\\p{L}-]+", -1)) {
            if (word.matches("\\p{Lu}{3,}")) {
                DocumentFields.instrument(word).ifPresent(named::add);
            }
        }
        boolean isConvention = named.isEmpty()
                && text.contains("periodic")
                && !text.contains("Protocol")
                && draft.session()
                        .find(SessionModel.COUNTRY_SESSION.committee)
                        .filter(Committee.CRC::equals)
                        .isPresent();
        if (named.size() != 1 && !isConvention) {
            return;
        }
        Words report = line.part(reports.get(0).from(), reports.get(0).to());
        Column next = next(isConvention ? Instrument.CRC : named.iterator().next(), report.derived());
        next.set(Field.NUMBERS, CellText.of(report));
        next.set(
                Field.DUE, CellText.of(line.part(days.get(0).from(), days.get(0).to())));
        draft.label(line.block(), line.from(), line.to());
    }

    /** Sets a field of the document at a column, or of the merged head before it. */
    void set(Field field, CellText value, int column) {
        Map.Entry<Integer, Column> found = columns.size() == 1 ? columns.firstEntry() : columns.floorEntry(column);
        if (found != null && !value.isEmpty()) {
            found.getValue().set(field, value);
        }
    }

    /** Reports a value of which it is not certain whose it is. */
    void report(CellText value) {
        if (!value.isNothing()) {
            draft.report(ImportRule.VALUE_UNCLEAR, value.words());
        }
        value.label(draft);
    }

    // ------------------------------------------------------------------------------------------- documents

    private Column document(Kind kind, CellText name) {
        ObjectDraft<CountrySession> session = draft.session();
        return switch (kind) {
            case CORE -> {
                ObjectDraft<CommonCoreDocument> core = session.object(SessionModel.COUNTRY_SESSION.commonCoreDocument);
                yield (field, value) -> core(core, field, value);
            }
            case LIST -> {
                ObjectDraft<ListOfIssues> list = session.newElement(SessionModel.COUNTRY_SESSION.listsOfIssues);
                String label = Section.apostrophes(name.text());
                if (label.contains("prior") || label.contains("loipr")) {
                    list.set(SessionModel.LIST_OF_ISSUES.kind, ListOfIssuesKind.PRIOR_TO_REPORTING, name.words());
                }
                yield (field, value) -> list(list, field, value);
            }
            case REPLIES -> {
                ObjectDraft<WrittenReplies> replies = session.newElement(SessionModel.COUNTRY_SESSION.writtenReplies);
                yield (field, value) -> replies(replies, field, value);
            }
        };
    }

    private Column report(Instrument instrument, Words code) {
        ObjectDraft<StateReport> report = draft.session().newElement(SessionModel.COUNTRY_SESSION.stateReports);
        report.set(SessionModel.STATE_REPORT.instrument, instrument, code);
        return (field, value) -> report(report, field, value);
    }

    private Column next(Instrument instrument, Words code) {
        ObjectDraft<NextReport> next = draft.session().newElement(SessionModel.COUNTRY_SESSION.nextReports);
        next.set(SessionModel.NEXT_REPORT.instrument, instrument, code);
        return (field, value) -> next(next, field, value);
    }

    private void core(ObjectDraft<CommonCoreDocument> core, Field field, CellText value) {
        switch (field) {
            case INITIAL, SUBMISSION -> value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.initialSubmission);
            case UPDATED -> value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.updated);
            case ANNEXES -> value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.annexes);
            case LANGUAGE -> value.setLanguage(draft, core, SessionModel.COMMON_CORE_DOCUMENT.document.language);
            default -> report(value);
        }
    }

    private void report(ObjectDraft<StateReport> report, Field field, CellText value) {
        switch (field) {
            case NUMBERS -> value.setNumbers(draft, report, SessionModel.STATE_REPORT.numbers);
            case DUE -> value.setDate(draft, report, SessionModel.STATE_REPORT.due);
            case SUBMISSION -> value.setDate(draft, report, SessionModel.STATE_REPORT.submitted);
            case LANGUAGE -> value.setLanguage(draft, report, SessionModel.STATE_REPORT.document.language);
            case WORDS -> value.setInteger(draft, report, SessionModel.STATE_REPORT.document.wordCount);
            default -> report(value);
        }
    }

    private void next(ObjectDraft<NextReport> next, Field field, CellText value) {
        switch (field) {
            case NUMBERS -> value.setNumbers(draft, next, SessionModel.NEXT_REPORT.numbers);
            case DUE, SUBMISSION, DATE -> value.setDate(draft, next, SessionModel.NEXT_REPORT.due);
            default -> report(value);
        }
    }

    private void list(ObjectDraft<ListOfIssues> list, Field field, CellText value) {
        switch (field) {
            case DATE, SUBMISSION -> value.setDate(draft, list, SessionModel.LIST_OF_ISSUES.issued);
            case QUESTIONS -> value.setInteger(draft, list, SessionModel.LIST_OF_ISSUES.questionCount);
            case LANGUAGE -> value.setLanguage(draft, list, SessionModel.LIST_OF_ISSUES.document.language);
            default -> report(value);
        }
    }

    private void replies(ObjectDraft<WrittenReplies> replies, Field field, CellText value) {
        switch (field) {
            case DUE -> value.setDate(draft, replies, SessionModel.WRITTEN_REPLIES.due);
            case SUBMISSION, DATE -> value.setDate(draft, replies, SessionModel.WRITTEN_REPLIES.submitted);
            case LANGUAGE -> value.setLanguage(draft, replies, SessionModel.WRITTEN_REPLIES.document.language);
            default -> report(value);
        }
    }
}
