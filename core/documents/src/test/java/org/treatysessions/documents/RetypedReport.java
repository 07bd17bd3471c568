// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.treatysessions.documents.docx.DocxFile;
import org.treatysessions.documents.pdf.PdfFile;

/** A report in plain text, typed again as a Word document, a web page or a PDF. */
final class RetypedReport {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.*?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[(.*?)\\]\\((.*?)\\)");
    private static final double LEFT = 70;
    private static final double RIGHT = 525;
    private static final double BOTTOM = 770;
    private static final double SPACE = PdfFile.width(10, false, " ");

    /** A paragraph, or the rows of a table. */
    private record Part(String paragraph, List<List<String>> rows) {}

    private final List<Part> parts = new ArrayList<>();

    RetypedReport(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.replace("The\n\n\n\n", "The ").split("\\n", -1)) {
            if (line.contains("\t")) {
                rows.add(List.of(line.split("\\t", -1)));
                continue;
            }
            if (!rows.isEmpty()) {
                parts.add(new Part("", List.copyOf(rows)));
                rows.clear();
            }
            if (!line.isBlank()) {
                parts.add(new Part(line, List.of()));
            }
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<u>", "").replace("</u>", "").replace("<", "&lt;");
    }

    byte[] docx() {
        StringBuilder body = new StringBuilder();
        for (Part part : parts) {
            if (part.rows().isEmpty()) {
                body.append(paragraph(part.paragraph()));
                continue;
            }
            body.append("<w:tbl>");
            for (List<String> row : part.rows()) {
                body.append("<w:tr>");
                row.forEach(
                        cell -> body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>"));
                body.append("</w:tr>");
            }
            body.append("</w:tbl>");
        }
        return DocxFile.body(body.toString()).link("h", "#").bytes();
    }

    private static String paragraph(String text) {
        String runs = run(xml(text.replaceFirst("^- ", "")), "");
        runs = BOLD.matcher(runs)
                .replaceAll("</w:t></w:r>"
                        + Matcher.quoteReplacement(run("@", "<w:rPr><w:b/></w:rPr>"))
                                .replace("@", "$1") + "<w:r><w:t xml:space=\"preserve\">");
        runs = LINK.matcher(runs)
                .replaceAll("</w:t></w:r><w:hyperlink r:id=\"h\">" + run("$1", "")
                        + "</w:hyperlink><w:r><w:t xml:space=\"preserve\">");
        return "<w:p>" + runs + "</w:p>";
    }

    private static String run(String text, String properties) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    String html() {
        StringBuilder page = new StringBuilder("<html><body><nav>Country session: Angola</nav><main>");
        for (Part part : parts) {
            if (part.rows().isEmpty()) {
                String text = BOLD.matcher(xml(part.paragraph().replaceFirst("^- ", "")))
                        .replaceAll("<b>$1</b>");
                page.append("<p>")
                        .append(LINK.matcher(text).replaceAll("<a href=\"$2\">$1</a>"))
                        .append("</p>");
                continue;
            }
            page.append("<table>");
            for (List<String> row : part.rows()) {
                page.append("<tr>");
                row.forEach(cell -> page.append("<td>").append(xml(cell)).append("</td>"));
                page.append("</tr>");
            }
            page.append("</table>");
        }
        return page.append("</main></body></html>").toString();
    }

    /** The kinds of PDF that programs make of a report. */
    enum PdfStyle {
        /** Tables have lines around their cells. */
        RULED,
        /** Tables are columns without lines. */
        COLUMNS,
        /** Paragraphs and tables are tagged. */
        TAGGED
    }

    byte[] pdf(PdfStyle style) {
        PdfFile file = new PdfFile();
        double y = 60;
        for (Part part : parts) {
            y += 8;
            if (!part.rows().isEmpty()) {
                if (y + 16 * part.rows().size() > BOTTOM) {
                    file.page();
                    y = 60;
                }
                y = table(file, part.rows(), y, style);
                continue;
            }
            PDStructureElement element = style == PdfStyle.TAGGED ? file.element("P") : null;
            for (List<Word> line : wrap(words(part.paragraph().replaceFirst("^- ", "• ")))) {
                if (y > BOTTOM) {
                    file.page();
                    y = 60;
                }
                line(file, line, y, element);
                y += 13;
            }
        }
        return file.bytes();
    }

    private static double table(PdfFile file, List<List<String>> rows, double top, PdfStyle style) {
        int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        double width = (RIGHT - LEFT) / columns;
        double[] x = new double[columns + 1];
        for (int i = 0; i <= columns; i++) {
            x[i] = LEFT + i * width;
        }
        double[] y = new double[rows.size() + 1];
        for (int i = 0; i <= rows.size(); i++) {
            y[i] = top - 11 + 16 * i;
        }
        if (style == PdfStyle.RULED) {
            file.grid(x, y);
        }
        PDStructureElement table = style == PdfStyle.TAGGED ? file.element("Table") : null;
        for (int row = 0; row < rows.size(); row++) {
            PDStructureElement tableRow = table == null ? null : file.element(table, "TR");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column).replace("<u>", "").replace("</u>", "");
                PDStructureElement data = tableRow == null ? null : file.element(tableRow, "TD");
                if (!cell.isBlank()) {
                    word(file, new Word(cell, false, ""), x[column] + 3, y[row] + 11, data);
                }
            }
        }
        return y[rows.size()] + 14;
    }

    /** A word, how it is printed, and the address that it links to. */
    private record Word(String text, boolean bold, String link) {

        double width() {
            return PdfFile.width(10, bold, text);
        }
    }

    private static List<Word> words(String paragraph) {
        List<Word> words = new ArrayList<>();
        Matcher mark = Pattern.compile(BOLD.pattern() + "|" + LINK.pattern()).matcher(paragraph);
        int at = 0;
        while (mark.find()) {
            add(words, paragraph.substring(at, mark.start()), false, "");
            if (mark.group(1) != null) {
                add(words, mark.group(1), true, "");
            } else {
                add(words, mark.group(2), false, mark.group(3));
            }
            at = mark.end();
        }
        add(words, paragraph.substring(at), false, "");
        return words;
    }

    /** Adds the words of a text; a comma after a link has no space before it and is of its word. */
    private static void add(List<Word> words, String text, boolean bold, String link) {
        for (String word : text.strip().split(" ", -1)) {
            boolean glued = !words.isEmpty() && word.matches("[,.].*");
            if (glued) {
                Word last = words.remove(words.size() - 1);
                words.add(new Word(last.text() + word, last.bold(), last.link()));
            } else if (!word.isEmpty()) {
                words.add(new Word(word, bold, link));
            }
        }
    }

    /** Paints a line with its bold words, and puts links over its linked ones. */
    private static void line(PdfFile file, List<Word> line, double y, PDStructureElement element) {
        double x = LEFT;
        for (Word word : line) {
            word(file, word, x, y, element);
            if (!word.link().isEmpty()) {
                file.link(x, y - 9, word.width() + SPACE, 12, word.link());
            }
            x += word.width() + SPACE;
        }
    }

    private static void word(PdfFile file, Word word, double x, double y, PDStructureElement element) {
        PDFont font = word.bold() ? PdfFile.BOLD : PdfFile.PLAIN;
        if (element == null) {
            file.text(x, y, 10, font, word.text());
        } else {
            file.tagged(element, x, y, 10, font, word.text());
        }
    }

    private static List<List<Word>> wrap(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double x = LEFT;
        for (Word word : words) {
            if (x + word.width() > RIGHT) {
                lines.add(new ArrayList<>());
                x = LEFT;
            }
            lines.get(lines.size() - 1).add(word);
            x += word.width() + SPACE;
        }
        return lines;
    }
}
