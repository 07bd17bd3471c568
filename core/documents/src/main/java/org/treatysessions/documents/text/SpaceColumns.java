// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.treatysessions.documents.block.Markers;

/**
 * Lines whose columns are made of spaces, as programs print tables that they convert to text.
 *
 * <p>They are rows of cells if each column begins at one position in all lines, and if it is certain where each cell ends;
 * otherwise nothing is certain about them.
 */
final class SpaceColumns {

    /** Lines of prose are at least so long. */
    private static final int PROSE = 60;

    /** Spaces by which a program stretches lines of prose. */
    private static final int STRETCHED = 3;

    /** The part of a column's width into which words fit, however wide their letters are. */
    private static final double SURELY_FITS = 0.6;

    private final List<TextLine> lines;
    private final int pageWidth;
    private final List<Integer> starts;

    /** A part of a line, from one position to another, without spaces around it. */
    private record Part(int from, int to, String text) {}

    /** A line of a cell. */
    record CellLine(int number, String text) {}

    private SpaceColumns(List<TextLine> lines, int pageWidth, List<Integer> starts) {
        this.lines = lines;
        this.pageWidth = pageWidth;
        this.starts = starts;
    }

    /** {@return whether a line has parts with columns of spaces between them} */
    static boolean isColumned(TextLine line) {
        return line.text().indexOf('\t') < 0
                && !isProse(line.text())
                && parts(line).size() > 1;
    }

    /** {@return the number of spaces in front of a line} */
    static int indentation(TextLine line) {
        return line.text().length() - line.text().stripLeading().length();
    }

    /** {@return where the second part of a line begins} */
    static int secondColumn(TextLine line) {
        return parts(line).get(1).from();
    }

    /** {@return whether a line without a gap begins so far to the right that it can be of a column that is not the first} */
    static boolean isIndented(TextLine line) {
        return line.text().indexOf('\t') < 0 && line.text().startsWith("        ");
    }

    /** Finds the columns of lines that follow each other; empty if it is not certain where they are. */
    static Optional<SpaceColumns> find(List<TextLine> lines, int pageWidth) {
        List<List<Part>> parts = lines.stream().map(SpaceColumns::parts).toList();
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean[] used = new boolean[width + 2];
        parts.forEach(line -> line.forEach(part -> Arrays.fill(used, part.from(), part.to(), true)));
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean begins = used[i] && (i < 1 || !used[i - 1]) && (i < 2 || !used[i - 2]);
            if (begins) {
                starts.add(i);
            }
        }
        boolean aligned = parts.stream().allMatch(line -> line.stream().allMatch(part -> starts.contains(part.from())));
        boolean isTable = starts.size() > 1 && aligned && parts.get(0).get(0).from() == starts.get(0);
        return isTable ? Optional.of(new SpaceColumns(lines, pageWidth, List.copyOf(starts))) : Optional.empty();
    }

    /** {@return the positions at which the columns begin} */
    List<Integer> starts() {
        return starts;
    }

    /** {@return whether a line without a gap fits into the first column} */
    boolean fitsFirst(TextLine line) {
        return !isIndented(line) && line.text().length() + 1 < starts.get(1);
    }

    /** {@return whether a line below the last one may go on with the last line's first cell} */
    boolean mayGoOn(TextLine next) {
        List<String> last = cells(lines.get(lines.size() - 1));
        return fitsFirst(next)
                && !last.get(0).isEmpty()
                && !surelyFits(0, last.get(0), next.text().strip());
    }

    /** Returns the rows, each with the lines of its cells; empty if it is not certain which lines are of a row. */
    Optional<List<List<List<CellLine>>>> rows() {
        List<List<List<CellLine>>> rows = new ArrayList<>();
        List<String> last = List.of();
        for (TextLine line : lines) {
            List<String> cells = cells(line);
            if (!last.isEmpty()) {
                boolean goesOn = cells.get(0).isEmpty();
                if (goesOn ? !isRest(last, cells) : mayBeRest(last, cells)) {
                    return Optional.empty();
                }
            }
            if (last.isEmpty() || !cells.get(0).isEmpty()) {
                List<List<CellLine>> row = new ArrayList<>();
                cells.forEach(cell -> row.add(new ArrayList<>()));
                rows.add(row);
            }
            List<List<CellLine>> row = rows.get(rows.size() - 1);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.get(i).add(new CellLine(line.number(), cells.get(i)));
                }
            }
            last = cells;
        }
        return Optional.of(rows);
    }

    /** Whether a line surely goes on with the cells of the line above it. */
    private boolean isRest(List<String> last, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            String above = last.get(i);
            boolean goesOn = !above.isEmpty()
                    && Markers.find(cell).isEmpty()
                    && (!surelyFits(i, above, cell)
                            || above.endsWith(",")
                            || Character.isLowerCase(cell.codePointAt(0)));
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line may go on with all cells of the line above it that it has words for. */
    private boolean mayBeRest(List<String> last, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean isNew =
                    !cells.get(i).isEmpty() && (last.get(i).isEmpty() || surelyFits(i, last.get(i), cells.get(i)));
            if (isNew) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first word of a text would have had room behind a text above it, so that the line was not broken for its length. */
    private boolean surelyFits(int column, String above, String text) {
        int end = column + 1 < starts.size() ? starts.get(column + 1) : pageWidth;
        int space = text.indexOf(' ');
        int word = space < 0 ? text.length() : space;
        return above.length() + 1 + word <= SURELY_FITS * (end - starts.get(column));
    }

    private List<String> cells(TextLine line) {
        List<String> cells = new ArrayList<>();
        List<Part> parts = parts(line);
        for (int start : starts) {
            cells.add(parts.stream()
                    .filter(part -> part.from() == start)
                    .findFirst()
                    .map(Part::text)
                    .orElse(""));
        }
        return cells;
    }

    /** Parts of a line with two spaces or more between them; those behind a marker or a sentence are not a gap. */
    private static List<Part> parts(TextLine line) {
        String text = line.text();
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int marker = start
                + Markers.find(text.substring(start)).map(Markers.Marker::end).orElse(0);
        for (int i = Math.max(marker, start); i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean afterSentence = end - i == 2 && ".?!".indexOf(text.charAt(i - 1)) >= 0;
            if (end - i > 1 && !afterSentence) {
                parts.add(new Part(start, i, text.substring(start, i)));
                start = end;
            }
            i = end - 1;
        }
        if (start < text.length()) {
            parts.add(new Part(start, text.length(), text.substring(start)));
        }
        return parts;
    }

    /** Whether a long line has spaces of a program that makes all lines equally long. */
    private static boolean isProse(String line) {
        String text = line.strip();
        if (text.length() < PROSE) {
            return false;
        }
        for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at)) {
            int end = at;
            while (text.charAt(end) == ' ') {
                end++;
            }
            if (end - at <= STRETCHED && Character.isLowerCase(text.codePointAt(end))) {
                return true;
            }
            at = end;
        }
        return false;
    }
}
