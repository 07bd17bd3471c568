// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.treatysessions.documents.block.Markers.Marker;
import org.treatysessions.finding.BlockName;

/**
 * Builds the blocks of a document, from its first to its last: gives them their positions and names.
 *
 * <p>Blocks without text and marker are left out.
 *
 * @since 0.1
 */
public final class BlockListBuilder {

    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final PointNames points = new PointNames();
    private int position;
    private int tableCount;

    /** Makes an empty builder. */
    public BlockListBuilder() {}

    /**
     * Adds a heading; its number is separated from its text.
     *
     * @param level its level, 1 is the highest
     * @param text its text
     */
    public void heading(int level, RichText text) {
        Optional<Marker> number = Markers.findHeadingNumber(text.text());
        if (number.isPresent()) {
            heading(level, number.get().marker(), text.part(number.get().end(), text.length()));
        } else {
            heading(level, "", text);
        }
    }

    /**
     * Adds a heading.
     *
     * @param level its level, 1 is the highest
     * @param marker its number as printed; empty for none
     * @param text its text without the number
     */
    public void heading(int level, String marker, RichText text) {
        if (!text.isEmpty()) {
            points.end();
            int at = ++position;
            add(new Heading(at, name(at, text), level, marker, text));
        }
    }

    /**
     * Adds a paragraph or, if a marker is in front of its text, a numbered paragraph or an item of a list.
     *
     * @param text the text
     */
    public void paragraph(RichText text) {
        Optional<Marker> found = Markers.find(text.text());
        if (found.isEmpty()) {
            paragraph("", text);
            return;
        }
        Marker marker = found.get();
        RichText rest = text.part(marker.end(), text.length());
        switch (marker.kind()) {
            case NUMBER -> paragraph(marker.marker(), rest);
            case POINT -> item(points.level(marker.marker()), marker.marker(), rest);
            case BULLET -> item(1, marker.marker(), rest);
        }
    }

    /**
     * Adds a paragraph or item whose marker the format sets apart, or computes.
     *
     * @param depth how deep its list is in others, 1 is the outermost
     * @param marker the marker; empty for none
     * @param text the text without the marker
     */
    public void marked(int depth, String marker, RichText text) {
        String printed = marker.strip();
        Optional<Marker> found = Markers.find(printed + " x");
        if (printed.isEmpty()) {
            item(depth, "", text);
        } else if (found.isPresent() && found.get().marker().equals(printed)) {
            switch (found.get().kind()) {
                case NUMBER -> {
                    if (depth <= 1) {
                        paragraph(printed, text);
                    } else {
                        item(depth, printed, text);
                    }
                }
                case POINT -> item(points.level(printed), printed, text);
                case BULLET -> item(depth, printed, text);
            }
        } else if (printed.codePoints().noneMatch(Character::isLetterOrDigit) || printed.equals("o")) {
            item(depth, "•", text);
        } else {
            item(depth, printed, text);
        }
    }

    /**
     * Adds a paragraph.
     *
     * @param marker its number as printed; empty for none
     * @param text its text without the number
     */
    public void paragraph(String marker, RichText text) {
        if (text.isEmpty() && marker.isEmpty()) {
            return;
        }
        int at = ++position;
        BlockName name = name(at, text);
        if (!marker.isEmpty()) {
            String number = Markers.number(marker);
            if (tables.isEmpty()) {
                points.start(number);
                name = new BlockName.NumberedParagraph(number);
            }
        }
        add(new Paragraph(at, name, marker, text));
    }

    /**
     * Adds an item of a list.
     *
     * @param level how deep its list is in others, 1 is the outermost
     * @param marker its bullet, letter or number as printed; may be empty
     * @param text its text without the marker
     */
    public void item(int level, String marker, RichText text) {
        if (text.isEmpty()) {
            return;
        }
        int at = ++position;
        BlockName name = name(at, text);
        if (tables.isEmpty()) {
            name = points.name(level, marker).orElse(name);
        }
        add(new ListItem(at, name, level, marker, text));
    }

    /**
     * Adds a footnote.
     *
     * @param mark the mark that calls it; empty for none
     * @param text its text without the mark
     */
    public void footnote(String mark, RichText text) {
        if (!text.isEmpty()) {
            int at = ++position;
            add(new Footnote(at, mark.isEmpty() ? name(at, text) : new BlockName.Note(mark), mark, text));
        }
    }

    /**
     * Adds furniture.
     *
     * @param kind what kind of furniture it is
     * @param text its text
     */
    public void furniture(Furniture.Kind kind, RichText text) {
        if (!text.isEmpty()) {
            int at = ++position;
            add(new Furniture(at, name(at, text), kind, text));
        }
    }

    /** Begins a table. What is added until it ends goes into its cells. */
    public void beginTable() {
        tables.push(new OpenTable(++position, ++tableCount));
    }

    /** Begins a row of the table. */
    public void beginRow() {
        openTable().beginRow();
    }

    /**
     * Begins a cell of the row.
     *
     * @param rowSpan how many rows it covers
     * @param columnSpan how many columns it covers
     */
    public void beginCell(int rowSpan, int columnSpan) {
        openTable().beginCell(Math.max(1, rowSpan), Math.max(1, columnSpan));
    }

    /**
     * Continues the cell above the next place of the row: it covers one row more.
     *
     * @param columnSpan how many columns it covers
     * @return whether there is such a cell
     */
    public boolean continueCellAbove(int columnSpan) {
        return openTable().continueCellAbove(Math.max(1, columnSpan));
    }

    /**
     * Leaves out columns at the start of a row, or within it.
     *
     * @param columns how many
     */
    public void skipColumns(int columns) {
        openTable().column += Math.max(0, columns);
    }

    /** Ends the cell. */
    public void endCell() {
        openTable().endCell();
    }

    /** Ends the table; one without any text is left out. */
    public void endTable() {
        OpenTable table = tables.pop();
        table.endCell();
        List<Table.Row> rows = table.rows();
        Table built = new Table(table.position, new BlockName.Position(table.position), rows);
        if (Blocks.texts(List.of(built)).findAny().isPresent()) {
            add(built);
        } else {
            position = table.position - 1;
            tableCount = table.number - 1;
        }
    }

    /** {@return whether a table is being built} */
    public boolean inTable() {
        return !tables.isEmpty();
    }

    /** {@return the blocks} */
    public List<Block> build() {
        while (!tables.isEmpty()) {
            endTable();
        }
        return List.copyOf(blocks);
    }

    private OpenTable openTable() {
        OpenTable table = tables.peek();
        if (table == null) {
            throw new IllegalStateException("No table has begun");
        }
        return table;
    }

    private void add(Block block) {
        OpenTable table = tables.peek();
        if (table == null) {
            blocks.add(block);
        } else {
            table.add(block);
        }
    }

    private BlockName name(int at, RichText text) {
        OpenTable table = tables.peek();
        if (table != null) {
            return table.cellName();
        }
        int line = text.spans().isEmpty() ? 0 : text.spans().get(0).line();
        return line > 0 ? new BlockName.Line(line) : new BlockName.Position(at);
    }

    /** A table whose cells are being filled. */
    private static final class OpenTable {

        private final int position;
        private final int number;
        private final List<List<Table.Cell>> rows = new ArrayList<>();
        private final List<BitSet> covered = new ArrayList<>();
        private List<Block> content = new ArrayList<>();
        private boolean inCell;
        private int column;
        private int rowSpan;
        private int columnSpan;

        OpenTable(int position, int number) {
            this.position = position;
            this.number = number;
        }

        void beginRow() {
            endCell();
            rows.add(new ArrayList<>());
            column = 1;
        }

        void beginCell(int newRowSpan, int newColumnSpan) {
            endCell();
            if (rows.isEmpty()) {
                beginRow();
            }
            column = covered(rows.size()).nextClearBit(column);
            rowSpan = newRowSpan;
            columnSpan = newColumnSpan;
            inCell = true;
        }

        boolean continueCellAbove(int span) {
            endCell();
            int row = rows.size();
            for (int above = row - 1; above > 0; above--) {
                List<Table.Cell> cells = rows.get(above - 1);
                for (int i = 0; i < cells.size(); i++) {
                    Table.Cell cell = cells.get(i);
                    if (cell.column() == column && cell.row() + cell.rowSpan() == row) {
                        cells.set(
                                i,
                                new Table.Cell(
                                        cell.row(),
                                        cell.column(),
                                        cell.rowSpan() + 1,
                                        cell.columnSpan(),
                                        cell.blocks()));
                        column += span;
                        return true;
                    }
                }
                if (row - above > 1_000) {
                    break;
                }
            }
            return false;
        }

        void add(Block block) {
            if (!inCell) {
                beginCell(1, 1);
            }
            content.add(block);
        }

        void endCell() {
            if (!inCell) {
                return;
            }
            inCell = false;
            int row = rows.size();
            rows.get(row - 1).add(new Table.Cell(row, column, rowSpan, columnSpan, content));
            // A span of a thousand rows is a slip or an attack; rows that never come need no bits.
            for (int i = 1; i < Math.min(rowSpan, 1_000); i++) {
                covered(row + i).set(column, column + columnSpan);
            }
            column += columnSpan;
            content = new ArrayList<>();
        }

        BlockName cellName() {
            return new BlockName.TableCell(number, Math.max(1, rows.size()), Math.max(1, column));
        }

        List<Table.Row> rows() {
            return rows.stream().map(Table.Row::new).toList();
        }

        private BitSet covered(int row) {
            while (covered.size() <= row) {
                covered.add(new BitSet());
            }
            return covered.get(row);
        }
    }
}
