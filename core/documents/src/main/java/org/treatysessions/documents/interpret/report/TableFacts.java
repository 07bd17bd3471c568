// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.interpret.report.DocumentFields.Field;
import org.treatysessions.documents.interpret.report.DocumentFields.Pair;
import org.treatysessions.documents.rule.ImportRule;

/**
 * The tables of documents: core document, State reports, lists of issues, replies, and next reports. In a table, a value is
 * beside its label, below it, or where its row and column meet; in lines, it follows its label.
 */
final class TableFacts {

    private final DocumentValues documents;
    private final SessionDraft draft;

    /** The fields of the columns, where each row is a document. */
    private final Map<Integer, Field> columnFields = new TreeMap<>();

    /** Labels of fields without values, one a line: perhaps the head of a table whose cells are lines. */
    private final List<Field> lineFields = new ArrayList<>();

    /** The table at hand, and the one that has the heads of the documents: only there are columns those of documents. */
    private @Nullable Table table;

    private @Nullable Table headTable;

    /** The field of the lines at hand, and the values after each repetition of its label. */
    private @Nullable Field field;

    private final List<List<CellText>> slots = new ArrayList<>();

    /** Whether the last label has its value in its line, so that the next line is not its value. */
    private boolean isInline;

    /** Whether the last line named a document, so that the next one may name one beside it. */
    private boolean headsOpen;

    TableFacts(SessionDraft draft) {
        this.draft = draft;
        this.documents = new DocumentValues(draft);
    }

    /** Adds the facts of a section. */
    void add(List<ReportLayout.Part> parts, boolean isNext) {
        documents.setNext(isNext);
        for (ReportLayout.Part part : parts) {
            Table.Row row = part.row();
            Words words = part.words();
            if (row != null) {
                flush();
                table = part.table();
                row(row);
            } else if (words != null) {
                words.lines().forEach(this::line);
            }
        }
        flush();
    }

    // ------------------------------------------------------------------------------------------------- rows

    private void row(Table.Row row) {
        headsOpen = false;
        Map<Integer, CellText> cells = new LinkedHashMap<>();
        row.cells().forEach(cell -> {
            CellText text = CellText.of(cell.textBlocks());
            if (!text.isEmpty()) {
                cells.put(cell.column(), text);
            }
        });
        if (cells.isEmpty() || heads(cells)) {
            return;
        }
        Map.Entry<Integer, CellText> first = cells.entrySet().iterator().next();
        boolean named = documents.isDocument(first.getValue().text());
        if (named && !columnFields.isEmpty()) {
            documents.begin(first.getValue(), 0);
            cells.remove(first.getKey());
            document(cells, row, first.getKey());
            return;
        }
        if (named && cells.size() > 1) {
            columnFields.clear();
            headTable = null;
            documents.begin(first.getValue(), 0);
            cells.remove(first.getKey());
        }
        values(cells, row);
    }

    /** Reads the row of a document: its fields are in the columns of their labels, or in their order if the page ends between. */
    private void document(Map<Integer, CellText> values, Table.Row row, int nameColumn) {
        List<Integer> columns = row.cells().stream()
                .map(Table.Cell::column)
                .filter(column -> column > nameColumn)
                .toList();
        List<Field> fields = List.copyOf(columnFields.values());
        values.forEach((column, value) -> {
            Field of = columnFields.get(column);
            if (!isHeadTable()) {
                of = columns.size() == fields.size() ? fields.get(columns.indexOf(column)) : null;
            }
            if (of == null) {
                documents.report(value);
            } else {
                documents.set(of, value, 0);
            }
        });
    }

    /** Reads a row that has only names of documents, or only labels of fields. */
    private boolean heads(Map<Integer, CellText> cells) {
        if (cells.values().stream().allMatch(cell -> documents.isDocument(cell.text()))) {
            columnFields.clear();
            boolean isOtherTable = !isHeadTable();
            headTable = table;
            if (!(isOtherTable && documents.goesOn(cells))) {
                documents.clear();
                cells.forEach((column, cell) -> documents.begin(cell, column));
            }
            return true;
        }
        Map<Integer, Field> fields = new TreeMap<>();
        cells.forEach((column, cell) -> DocumentFields.head(cell.text()).ifPresent(of -> fields.put(column, of)));
        boolean distinct = fields.values().stream().distinct().count() == fields.size();
        if (fields.size() < 2 || !distinct || fields.size() < cells.size() - 1) {
            return false;
        }
        columnFields.clear();
        columnFields.putAll(fields);
        headTable = table;
        cells.values().forEach(cell -> cell.label(draft));
        return true;
    }

    private void values(Map<Integer, CellText> cells, Table.Row row) {
        List<Field> labels = new ArrayList<>();
        cells.values().forEach(cell -> DocumentFields.field(cell.text()).ifPresent(labels::add));
        if (labels.isEmpty()) {
            cells.forEach((column, text) ->
                    text.parts().forEach(words -> words.lines().forEach(line -> pairs(line, column))));
        } else if (labels.size() == 1) {
            valuesOfOne(labels.get(0), cells, row);
        } else {
            valuesOfEach(labels, cells);
        }
    }

    /** Reads a row with one label and a value for each document. */
    private void valuesOfOne(Field label, Map<Integer, CellText> cells, Table.Row row) {
        Map<Integer, CellText> values = new TreeMap<>(cells);
        int at = 0;
        for (Map.Entry<Integer, CellText> cell : cells.entrySet()) {
            if (DocumentFields.field(cell.getValue().text()).isPresent()) {
                at = cell.getKey();
                cell.getValue().label(draft);
                values.remove(at);
            }
        }
        int labelColumn = at;
        List<Integer> columns = row.cells().stream()
                .map(Table.Cell::column)
                .filter(column -> column > labelColumn)
                .toList();
        boolean areBeside = isHeadTable() && documents.hasColumns(values.keySet());
        if (documents.size() <= 1 && values.size() == 1) {
            values.values().forEach(value -> documents.set(label, value, Integer.MAX_VALUE));
        } else if (areBeside) {
            values.forEach((column, value) -> documents.set(label, value, column));
        } else if (columns.size() == documents.size()) {
            List<Integer> order = documents.columns();
            values.forEach((column, value) -> documents.set(label, value, order.get(columns.indexOf(column))));
        } else {
            values.values().forEach(documents::report);
        }
    }

    /** Reads a row with several labels, each followed by its value: one for each document, or all of one document. */
    private void valuesOfEach(List<Field> labels, Map<Integer, CellText> cells) {
        boolean isOfAll = labels.stream().distinct().count() == 1;
        List<Integer> order = documents.columns();
        int index = -1;
        int labelColumn = 0;
        for (Map.Entry<Integer, CellText> cell : cells.entrySet()) {
            CellText text = cell.getValue();
            if (DocumentFields.field(text.text()).isPresent()) {
                index++;
                labelColumn = cell.getKey();
                text.label(draft);
            } else if (index < 0) {
                documents.report(text);
            } else if (isOfAll && order.size() == labels.size()) {
                documents.set(labels.get(index), text, order.get(index));
            } else if (order.size() == 1) {
                documents.set(labels.get(index), text, order.get(0));
            } else if (isHeadTable() && order.contains(labelColumn)) {
                documents.set(labels.get(index), text, labelColumn);
            } else {
                documents.report(text);
            }
        }
    }

    /** Returns whether the table at hand has the heads of the documents. */
    private boolean isHeadTable() {
        return headTable != null && headTable.equals(table);
    }

    /** Reads labels and values within one cell. */
    private void pairs(Words line, int column) {
        // The numbers of the report that the row names need no label.
        if (documents.size() == 1 && DocumentClauses.isNumbers(line.text())) {
            documents.set(Field.NUMBERS, CellText.of(line), column);
            return;
        }
        for (Pair pair : DocumentFields.pairs(line)) {
            draft.label(pair.label().block(), pair.label().from(), pair.label().to());
            documents.set(pair.field(), CellText.of(pair.value()), column);
        }
    }

    // ------------------------------------------------------------------------------------------------ lines

    private void line(Words line) {
        Optional<DocumentClauses> clauses = DocumentClauses.of(line);
        if (clauses.isPresent()) {
            flush();
            columnFields.clear();
            headTable = null;
            clauses(clauses.get(), line);
            return;
        }
        List<Pair> pairs = DocumentFields.pairs(line);
        List<Words> names = documents.isDocument(line.text()) ? List.of(line) : DocumentFields.instruments(line);
        if (!pairs.isEmpty()) {
            pairs.forEach(this::pair);
        } else if (!names.isEmpty()) {
            flush();
            headTable = null;
            if (headsOpen || !goesOn(names)) {
                if (!headsOpen) {
                    documents.clear();
                }
                names.forEach(name -> documents.begin(CellText.of(name), documents.size() + 1));
            }
            headsOpen = true;
        } else if (!slots.isEmpty() && (documents.size() > 1 || !isInline)) {
            slots.get(slots.size() - 1).add(CellText.of(line));
        } else if (headsOpen && lineFields.size() > 1) {
            field = lineFields.get(0);
            slots.add(new ArrayList<>(List.of(CellText.of(line))));
        } else if (documents.size() == 0) {
            documents.sentence(line);
        }
    }

    /** Whether a line repeats the names of the documents at hand, such as the head of a table on its next page. */
    private boolean goesOn(List<Words> names) {
        Map<Integer, CellText> heads = new TreeMap<>();
        names.forEach(name -> heads.put(heads.size() + 1, CellText.of(name)));
        return documents.goesOn(heads);
    }

    private void clauses(DocumentClauses clauses, Words line) {
        CellText name = CellText.of(clauses.name());
        if (!documents.isDocument(name.text())) {
            draft.report(ImportRule.LABEL_UNKNOWN, line);
            return;
        }
        draft.label(line.block(), line.from(), line.to());
        documents.begin(name, 0);
        for (DocumentClauses.Clause clause : clauses.clauses()) {
            Words value = clause.value();
            documents.set(clause.field(), CellText.of(value), 0);
        }
        documents.clear();
    }

    private void pair(Pair pair) {
        draft.label(pair.label().block(), pair.label().from(), pair.label().to());
        if (field != pair.field()) {
            flush();
            field = pair.field();
        }
        CellText value = CellText.of(pair.value());
        slots.add(new ArrayList<>(value.isEmpty() ? List.of() : List.of(value)));
        isInline = !value.isEmpty();
    }

    /** Gives the values of a field to the documents, if it is certain which is whose. */
    private void flush() {
        Field of = field;
        if (of == null) {
            return;
        }
        List<CellText> all = slots.stream().flatMap(List::stream).toList();
        int count = documents.size();
        boolean isRow = count == 1 && slots.size() == 1 && headsOpen && lineFields.size() > 1;
        if (isRow && all.size() == lineFields.size()) {
            for (int i = 0; i < all.size(); i++) {
                documents.set(lineFields.get(i), all.get(i), 1);
            }
        } else if (slots.size() == count && slots.stream().allMatch(slot -> slot.size() <= 1)) {
            for (int i = 0; i < count; i++) {
                int column = i + 1;
                slots.get(i).forEach(value -> documents.set(of, value, column));
            }
        } else if (slots.size() == 1 && all.size() == count) {
            for (int i = 0; i < count; i++) {
                documents.set(of, all.get(i), i + 1);
            }
        } else {
            all.forEach(documents::report);
        }
        if (all.isEmpty()) {
            lineFields.add(of);
        } else if (!isRow) {
            lineFields.clear();
        }
        headsOpen = false;
        field = null;
        slots.clear();
    }
}
