package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.meta.SessionModel;

/** The alternative reports: their authors by kind, and kinds that "None" is stated for. */
final class AlternativeReportFacts {

    private static final Pattern LINE =
            Pattern.compile("(?<label>[^:\\t\\n]{2,40}?)\\s*[:\\t]\\s*(?<value>.*)", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("\\s*[•·▪◦●]\\s*|\\s*[;\\n]\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s*\\(([^()]+)\\)$");

    private final SessionDraft draft;

    AlternativeReportFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Table table = part.table();
            Words words = part.words();
            if (table != null) {
                table.rows().forEach(this::row);
            } else if (words != null) {
                line(words);
            }
        }
    }

    private void row(Table.Row row) {
        List<Table.Cell> cells = row.cells();
        if (cells.isEmpty()) {
            return;
        }
        CellText label = CellText.of(cells.get(0).textBlocks());
        Optional<AuthorType> type = type(label.text());
        if (type.isPresent() && cells.size() > 1) {
            label.label(draft);
            List<TextBlock> blocks = new ArrayList<>();
            cells.subList(1, cells.size()).forEach(cell -> blocks.addAll(cell.textBlocks()));
            add(type.get(), CellText.of(blocks));
        } else if (isHead(label.text())) {
            label.label(draft);
        }
    }

    private static boolean isHead(String text) {
        return Section.apostrophes(text).matches("alternative reports?:?");
    }

    private void line(Words words) {
        Matcher line = LINE.matcher(words.text());
        if (isHead(words.text())) {
            draft.label(words.block());
        } else if (line.matches() && type(line.group("label")).isPresent()) {
            int from = words.from() + line.start("value");
            draft.label(words.block(), words.from(), from);
            add(type(line.group("label")).orElseThrow(), new CellText(List.of(words.block()), from));
        }
    }

    private static Optional<AuthorType> type(String label) {
        return switch (Section.apostrophes(label)
                .replaceAll("[\\s:]+$", "")
                .replaceAll("\\(s\\)", "s")
                .strip()) {
            case "ngos", "ngo", "non-governmental organizations", "civil society" -> Optional.of(AuthorType.NGO);
            case "ngo coalitions", "ngo coalition", "coalitions", "coalition" -> Optional.of(AuthorType.NGO_COALITION);
            case "nhris", "nhri", "national human rights institutions", "national human rights institution" ->
                Optional.of(AuthorType.NHRI);
            case "ombudsperson", "ombudspersons", "ombudsman", "children's ombudsperson", "ombuds institutions" ->
                Optional.of(AuthorType.OMBUDSPERSON);
            case "un agencies", "un agency", "united nations agencies" -> Optional.of(AuthorType.UN_AGENCY);
            case "children", "children's reports", "child-led reports", "child-led" -> Optional.of(AuthorType.CHILDREN);
            case "individuals", "individual" -> Optional.of(AuthorType.INDIVIDUAL);
            case "others", "other" -> Optional.of(AuthorType.OTHER);
            default -> Optional.empty();
        };
    }

    private void add(AuthorType type, CellText value) {
        if (value.blocks().isEmpty()) {
            return;
        }
        if (value.isNone()) {
            draft.session().add(SessionModel.COUNTRY_SESSION.noAlternativeReportsFrom, type, value.words());
            return;
        }
        if (value.isNothing()) {
            value.label(draft);
            return;
        }
        value.label(draft);
        boolean single = value.blocks().size() == 1;
        for (TextBlock block : value.blocks()) {
            int from = block.equals(value.blocks().get(0)) ? value.from() : 0;
            for (Words author : authors(block, from, single)) {
                author(type, author);
            }
        }
    }

    /** Splits a text at bullets and semicolons, else at commas and the last "and". */
    private static List<Words> authors(TextBlock block, int from, boolean single) {
        String text = block.text().text();
        List<Words> authors = split(block, from, text.length(), BULLET);
        if (authors.size() > 1 || !single || !block.marker().isEmpty()) {
            return authors;
        }
        List<Words> byComma = split(block, from, text.length(), Pattern.compile(",\\s+(?:and\\s+)?(?=\\p{Lu})"));
        if (byComma.size() < 2) {
            return authors;
        }
        Words last = byComma.remove(byComma.size() - 1);
        List<Words> ends = split(block, last.from(), last.to(), Pattern.compile("\\s+and\\s+(?=\\p{Lu})"));
        if (ends.size() == 2) {
            byComma.addAll(ends);
        } else {
            byComma.add(last);
        }
        return byComma;
    }

    private static List<Words> split(TextBlock block, int from, int to, Pattern separator) {
        List<Words> found = new ArrayList<>();
        String text = block.text().text();
        Matcher matcher = separator.matcher(text).region(from, to);
        int start = from;
        while (matcher.find()) {
            add(found, block, text, start, matcher.start());
            start = matcher.end();
        }
        add(found, block, text, start, to);
        return found;
    }

    private static void add(List<Words> found, TextBlock block, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1))
                        || text.charAt(end - 1) == '.'
                        || text.charAt(end - 1) == ',')) {
            end--;
        }
        if (start < end) {
            found.add(Words.of(block, start, end));
        }
    }

    private void author(AuthorType rowType, Words words) {
        AuthorType type = rowType;
        boolean confidential = false;
        Words author = words;
        Matcher note = NOTE.matcher(author.text());
        if (note.find()) {
            Optional<AuthorType> named = type(note.group(1));
            confidential = note.group(1).toLowerCase(Locale.ROOT).equals("confidential");
            if (named.isPresent() || confidential) {
                type = named.orElse(type);
                draft.label(words.block(), words.from() + note.start(), words.to());
                author = Words.of(words.block(), words.from(), words.from() + note.start());
            }
        }
        ObjectDraft<AlternativeReport> report =
                draft.session().newElement(SessionModel.COUNTRY_SESSION.alternativeReports);
        report.set(SessionModel.ALTERNATIVE_REPORT.author, author.text(), author);
        report.set(SessionModel.ALTERNATIVE_REPORT.authorType, type, words.derived());
        if (confidential) {
            report.set(SessionModel.ALTERNATIVE_REPORT.confidential, true, words);
        }
        List<org.treatysessions.documents.block.RichText.Link> links =
                author.block().text().links();
        for (org.treatysessions.documents.block.RichText.Link link : links) {
            if (link.from() >= author.from() && link.to() <= words.to()) {
                report.set(SessionModel.ALTERNATIVE_REPORT.href, link.target(), author);
            }
        }
    }
}
