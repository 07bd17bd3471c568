package org.treatysessions.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.docx.DocxFile;
import org.treatysessions.documents.pdf.PdfFile;

/** A report in plain text, typed again as a Word document, a web page or a PDF. */
final class RetypedReport {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.*?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[(.*?)\\]\\((.*?)\\)");
    private static final double LEFT = 70;
    private static final double RIGHT = 525;
    private static final double BOTTOM = 770;

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

    byte[] pdf() {
        PdfFile file = new PdfFile();
        double y = 60;
        for (Part part : parts) {
            y += 8;
            if (!part.rows().isEmpty()) {
                if (y + 16 * part.rows().size() > BOTTOM) {
                    file.page();
                    y = 60;
                }
                y = table(file, part.rows(), y);
                continue;
            }
            for (String line : wrap(part.paragraph().replaceFirst("^- ", "• "))) {
                if (y > BOTTOM) {
                    file.page();
                    y = 60;
                }
                line(file, line, y);
                y += 13;
            }
        }
        return file.bytes();
    }

    private static double table(PdfFile file, List<List<String>> rows, double top) {
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
        file.grid(x, y);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column).replace("<u>", "").replace("</u>", "");
                if (!cell.isBlank()) {
                    file.text(x[column] + 3, y[row] + 11, cell);
                }
            }
        }
        return y[rows.size()] + 14;
    }

    /** Paints a line with its bold words and links. */
    private static void line(PdfFile file, String line, double y) {
        String plain = LINK.matcher(line).replaceAll("$1");
        double x = LEFT;
        int at = 0;
        Matcher bold = BOLD.matcher(plain);
        while (bold.find()) {
            String before = plain.substring(at, bold.start());
            if (!before.isEmpty()) {
                file.text(x, y, before);
                x += PdfFile.width(10, before);
            }
            file.bold(x, y, bold.group(1));
            x += PdfFile.width(10, bold.group(1)) * 1.08;
            at = bold.end();
        }
        if (at < plain.length()) {
            file.text(x, y, plain.substring(at));
        }
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && PdfFile.width(10, line + " " + word) > RIGHT - LEFT) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
