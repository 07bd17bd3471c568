package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.SessionModel;

/** The tables of documents: core document, State reports, lists of issues, replies, and next reports. */
final class TableFacts {

    private static final Pattern INSTRUMENT = Pattern.compile("(CRC|OPAC|OPSC|OPIC)\\b.*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "(?<initial>initial submission)|(?<updated>updated? document|update)|(?<annexes>annex(?:es)?)"
                    + "|(?<number>(?:no\\.?|number|nos\\.?) of (?:the )?reports?)|(?<due>due(?: date)?)"
                    + "|(?<submission>(?:date of )?submission(?: date)?|submitted(?: on)?|date submitted|received)|(?<language>(?:original )?language)"
                    + "|(?<words>(?:no\\.? of words|words?|word count))|(?<date>date|issued|date of issue)"
                    + "|(?<questions>(?:no\\.?|number) of questions|questions)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE =
            Pattern.compile("(?<label>[^:\\t\\n]{2,40}?)\\s*[:\\t]\\s*(?<value>.*)", Pattern.DOTALL);

    private final SessionDraft draft;
    private Group group = Group.NONE;
    private final Map<Integer, ObjectDraft<StateReport>> reports = new LinkedHashMap<>();
    private final Map<Integer, ObjectDraft<NextReport>> nextReports = new LinkedHashMap<>();
    private @Nullable ObjectDraft<ListOfIssues> list;
    private @Nullable ObjectDraft<WrittenReplies> replies;

    private enum Group {
        NONE,
        CORE,
        REPORTS,
        LIST,
        REPLIES,
        NEXT
    }

    TableFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts, boolean isNext) {
        for (ReportLayout.Part part : parts) {
            Table table = part.table();
            Words words = part.words();
            if (table != null) {
                table.rows().forEach(row -> row(row, isNext));
            } else if (words != null) {
                line(words, isNext);
            }
        }
    }

    private void row(Table.Row row, boolean isNext) {
        Map<Integer, CellText> cells = new LinkedHashMap<>();
        row.cells().forEach(cell -> cells.put(cell.column(), CellText.of(cell.textBlocks())));
        row(cells, isNext);
    }

    /** A line with a label and its value is a row; a line of an instrument alone is the head of a table. */
    private void line(Words words, boolean isNext) {
        String text = words.text();
        TextBlock block = words.block();
        Matcher line = LINE.matcher(text);
        Map<Integer, CellText> cells = new LinkedHashMap<>();
        if (line.matches() && (isField(line.group("label")) || group(line.group("label"), isNext) != Group.NONE)) {
            draft.label(block, words.from(), words.from() + line.start("value"));
            cells.put(1, new CellText(List.of(), 0));
            field(line.group("label"), new CellText(List.of(block), words.from() + line.start("value")), 1);
        } else {
            cells.put(1, CellText.of(List.of(block)));
            row(cells, isNext);
        }
    }

    private void row(Map<Integer, CellText> cells, boolean isNext) {
        if (heads(cells, isNext)) {
            return;
        }
        List<Integer> columns = new ArrayList<>(cells.keySet());
        String label = null;
        for (int column : columns) {
            CellText cell = cells.get(column);
            if (cell == null) {
                continue;
            }
            if (isField(cell.text())) {
                label = cell.text();
                cell.label(draft);
                if (columns.size() > 1 && isLast(columns, column)) {
                    field(label, CellText.of(List.of()), column);
                }
            } else if (label != null) {
                field(label, cell, column);
            }
        }
    }

    private static boolean isLast(List<Integer> columns, int column) {
        return columns.get(columns.size() - 1) == column;
    }

    private static boolean isField(String text) {
        return FIELD.matcher(text.replaceAll("\\s*:$", "").strip()).matches();
    }

    // ----------------------------------------------------------------------------------------------- heads

    /** Reads a row that names a kind of document or instruments. */
    private boolean heads(Map<Integer, CellText> cells, boolean isNext) {
        List<CellText> filled =
                cells.values().stream().filter(cell -> !cell.text().isEmpty()).toList();
        if (filled.isEmpty()) {
            return true;
        }
        if (filled.size() == 1) {
            Group named = group(filled.get(0).text(), isNext);
            if (named != Group.NONE) {
                begin(named, filled.get(0));
                return true;
            }
        }
        boolean instruments = filled.stream().allMatch(cell -> instrument(cell).isPresent());
        if (!instruments) {
            return false;
        }
        group = isNext ? Group.NEXT : Group.REPORTS;
        reports.clear();
        nextReports.clear();
        cells.forEach((column, cell) -> instrument(cell).ifPresent(instrument -> {
            if (isNext) {
                ObjectDraft<NextReport> next = draft.session().newElement(SessionModel.COUNTRY_SESSION.nextReports);
                next.set(SessionModel.NEXT_REPORT.instrument, instrument, code(cell));
                nextReports.put(column, next);
            } else {
                ObjectDraft<StateReport> report = draft.session().newElement(SessionModel.COUNTRY_SESSION.stateReports);
                report.set(SessionModel.STATE_REPORT.instrument, instrument, code(cell));
                reports.put(column, report);
            }
            cell.label(draft);
        }));
        return true;
    }

    private static Words code(CellText cell) {
        Words words = cell.words();
        Matcher matcher = INSTRUMENT.matcher(words.text());
        return matcher.matches() ? Words.of(words.block(), words.from(), words.from() + matcher.end(1)) : words;
    }

    private static Optional<Instrument> instrument(CellText cell) {
        Matcher matcher = INSTRUMENT.matcher(cell.text());
        return matcher.matches() && cell.text().length() < 120 && !cell.text().contains(". ")
                ? Optional.of(Instrument.of(matcher.group(1)))
                : Optional.empty();
    }

    private static Group group(String text, boolean isNext) {
        String label = Section.apostrophes(text).replaceAll("\\s*:$", "").strip();
        if (isNext) {
            return Group.NONE;
        }
        return switch (label) {
            case "common core document", "core document" -> Group.CORE;
            case "written replies", "replies", "written replies to the list of issues" -> Group.REPLIES;
            case "list of issues", "list of issues prior to reporting", "loi", "loipr" -> Group.LIST;
            default -> Group.NONE;
        };
    }

    private void begin(Group named, CellText cell) {
        group = named;
        cell.label(draft);
        if (named == Group.LIST) {
            list = null;
            if (Section.apostrophes(cell.text()).contains("prior")) {
                listOfIssues().set(SessionModel.LIST_OF_ISSUES.kind, ListOfIssuesKind.PRIOR_TO_REPORTING, cell.words());
            }
        }
    }

    private ObjectDraft<ListOfIssues> listOfIssues() {
        ObjectDraft<ListOfIssues> known = list;
        if (known == null) {
            known = draft.session().newElement(SessionModel.COUNTRY_SESSION.listsOfIssues);
            list = known;
        }
        return known;
    }

    private ObjectDraft<WrittenReplies> writtenReplies() {
        ObjectDraft<WrittenReplies> known = replies;
        if (known == null) {
            known = draft.session().newElement(SessionModel.COUNTRY_SESSION.writtenReplies);
            replies = known;
        }
        return known;
    }

    // ---------------------------------------------------------------------------------------------- fields

    private void field(String label, CellText value, int column) {
        Matcher field = FIELD.matcher(label.replaceAll("\\s*:$", "").strip());
        if (!field.matches()) {
            return;
        }
        if (value.blocks().isEmpty()) {
            return;
        }
        switch (group) {
            case CORE -> core(field, value);
            case REPORTS -> at(reports, column).ifPresent(report -> report(field, value, report));
            case NEXT -> at(nextReports, column).ifPresent(next -> next(field, value, next));
            case LIST -> list(field, value);
            case REPLIES -> replies(field, value);
            case NONE -> {
                // A value without a document has no place.
            }
        }
    }

    /** Returns the document at a column, or that of the merged head before it. */
    private static <T> Optional<T> at(Map<Integer, T> documents, int column) {
        T found = null;
        for (Map.Entry<Integer, T> entry : documents.entrySet()) {
            if (entry.getKey() <= column) {
                found = entry.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private void core(Matcher field, CellText value) {
        var core = draft.session().object(SessionModel.COUNTRY_SESSION.commonCoreDocument);
        if (field.group("initial") != null) {
            value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.initialSubmission);
        } else if (field.group("updated") != null) {
            value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.updated);
        } else if (field.group("annexes") != null) {
            value.setDate(draft, core, SessionModel.COMMON_CORE_DOCUMENT.annexes);
        } else if (field.group("language") != null) {
            value.setLanguage(draft, core, SessionModel.COMMON_CORE_DOCUMENT.document.language);
        }
    }

    private void report(Matcher field, CellText value, ObjectDraft<StateReport> report) {
        if (field.group("number") != null) {
            value.setNumbers(draft, report, SessionModel.STATE_REPORT.numbers);
        } else if (field.group("due") != null) {
            value.setDate(draft, report, SessionModel.STATE_REPORT.due);
        } else if (field.group("submission") != null) {
            value.setDate(draft, report, SessionModel.STATE_REPORT.submitted);
        } else if (field.group("language") != null) {
            value.setLanguage(draft, report, SessionModel.STATE_REPORT.document.language);
        } else if (field.group("words") != null) {
            value.setInteger(draft, report, SessionModel.STATE_REPORT.document.wordCount);
        }
    }

    private void next(Matcher field, CellText value, ObjectDraft<NextReport> next) {
        if (field.group("number") != null) {
            value.setNumbers(draft, next, SessionModel.NEXT_REPORT.numbers);
        } else if (field.group("due") != null) {
            value.setDate(draft, next, SessionModel.NEXT_REPORT.due);
        }
    }

    private void list(Matcher field, CellText value) {
        if (field.group("date") != null || field.group("submission") != null) {
            value.setDate(draft, listOfIssues(), SessionModel.LIST_OF_ISSUES.issued);
        } else if (field.group("questions") != null) {
            value.setInteger(draft, listOfIssues(), SessionModel.LIST_OF_ISSUES.questionCount);
        } else if (field.group("language") != null) {
            value.setLanguage(draft, listOfIssues(), SessionModel.LIST_OF_ISSUES.document.language);
        }
    }

    private void replies(Matcher field, CellText value) {
        if (field.group("due") != null) {
            value.setDate(draft, writtenReplies(), SessionModel.WRITTEN_REPLIES.due);
        } else if (field.group("submission") != null || field.group("date") != null) {
            value.setDate(draft, writtenReplies(), SessionModel.WRITTEN_REPLIES.submitted);
        } else if (field.group("language") != null) {
            value.setLanguage(draft, writtenReplies(), SessionModel.WRITTEN_REPLIES.document.language);
        }
    }
}
