package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.RichText;
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
            Pattern.compile("(?<label>[^:\\t\\n]{2,60}?)\\s*[:\\t]\\s*(?<value>.*)", Pattern.DOTALL);
    private static final Pattern CLOSE =
            Pattern.compile("(?<label>\\S+(?: \\S+){0,4}?)\\s+(?<value>[\\p{Lu}“•\\d–-].*)");
    private static final Pattern BULLET = Pattern.compile("\\s*[•·▪◦●]\\s*|\\s*[;\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?:and\\s+)?(?=\\p{Lu})");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?=\\p{Lu})");
    private static final Pattern NOTE = Pattern.compile("\\s*\\(([^()]+)\\)$");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\d{1,3}\\)$");

    private final SessionDraft draft;

    /** The kind of authors that the lines at hand name. */
    private @Nullable AuthorType current;

    AlternativeReportFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        for (ReportLayout.Part part : parts) {
            Table.Row row = part.row();
            Words words = part.words();
            if (row != null) {
                row(row);
            } else if (words != null) {
                words.lines().forEach(this::line);
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
            current = type.get();
            List<TextBlock> blocks = new ArrayList<>();
            cells.subList(1, cells.size()).forEach(cell -> blocks.addAll(cell.textBlocks()));
            add(type.get(), CellText.of(blocks));
        } else if (isHead(label.text())) {
            label.label(draft);
        } else {
            cells.forEach(cell ->
                    cell.textBlocks().forEach(block -> Words.of(block).lines().forEach(this::line)));
        }
    }

    /** Returns whether a text is a label in this section. */
    static boolean isLabel(String text) {
        return isHead(text)
                || type(text).isPresent()
                || label(text)
                        .filter(line -> type(line.group("label")).isPresent())
                        .isPresent();
    }

    private static boolean isHead(String text) {
        return Section.find(text).filter(Section.PUBLIC_REPORTS::equals).isPresent();
    }

    private static Optional<Matcher> label(String text) {
        Matcher line = LINE.matcher(text);
        if (line.matches() && type(line.group("label")).isPresent()) {
            return Optional.of(line);
        }
        Matcher close = CLOSE.matcher(text);
        return close.matches() && type(close.group("label")).isPresent() ? Optional.of(close) : Optional.empty();
    }

    private void line(Words words) {
        if (isHead(words.text())) {
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        Optional<AuthorType> alone = type(words.text());
        if (alone.isPresent()) {
            current = alone.get();
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        Optional<Matcher> labelled = label(words.text());
        if (labelled.isPresent()) {
            int value = labelled.get().start("value");
            AuthorType type = type(labelled.get().group("label")).orElseThrow();
            current = type;
            draft.label(words.block(), words.from(), words.from() + value);
            add(type, CellText.of(words.part(value, words.text().length())));
        } else if (current != null) {
            add(current, CellText.of(words));
        }
    }

    private static Optional<AuthorType> type(String label) {
        return switch (Section.apostrophes(NUMBER.matcher(label).replaceFirst(""))
                .replaceAll("[\\s:]+$", "")
                .replaceAll("\\(s\\)", "s")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=.) reports?$|^reports? (?:from|by|of) ", "")
                .strip()) {
            case "ngos",
                    "ngo",
                    "non-governmental organizations",
                    "non-governmental organisations",
                    "non-governmental organizations (ngos)",
                    "non-governmental organisations (ngos)",
                    "civil society",
                    "civil society organizations",
                    "civil society organisations",
                    "csos" -> Optional.of(AuthorType.NGO);
            case "ngo coalitions", "ngo coalition", "coalitions", "coalition", "coalitions of ngos" ->
                Optional.of(AuthorType.NGO_COALITION);
            case "nhris",
                    "nhri",
                    "national human rights institutions",
                    "national human rights institution",
                    "national human rights institutions (nhris)",
                    "national human rights institution (nhri)" -> Optional.of(AuthorType.NHRI);
            case "ombudsperson",
                    "ombudspersons",
                    "ombudsman",
                    "ombudsmen",
                    "children's ombudsperson",
                    "children's ombudsman",
                    "ombudsperson for children",
                    "ombuds institutions" -> Optional.of(AuthorType.OMBUDSPERSON);
            case "un agencies", "un agency", "united nations agencies", "un entities", "united nations entities" ->
                Optional.of(AuthorType.UN_AGENCY);
            case "children", "children's", "child-led", "child-led organizations", "child-led organisations" ->
                Optional.of(AuthorType.CHILDREN);
            case "individuals", "individual" -> Optional.of(AuthorType.INDIVIDUAL);
            case "others", "other" -> Optional.of(AuthorType.OTHER);
            default -> Optional.empty();
        };
    }

    private void add(AuthorType type, CellText value) {
        if (value.isEmpty()) {
            return;
        }
        if (value.isNone()) {
            draft.session().add(SessionModel.COUNTRY_SESSION.noAlternativeReportsFrom, type, value.words());
            return;
        }
        value.label(draft);
        if (value.isNothing()) {
            return;
        }
        boolean single = value.parts().size() == 1;
        for (Words part : value.parts()) {
            authors(part, single).forEach(author -> author(type, author));
        }
    }

    /** Splits a text at bullets and semicolons, else at commas and the last "and". */
    private static List<Words> authors(Words words, boolean single) {
        List<Words> authors = split(words, BULLET);
        if (authors.size() > 1 || !single || !words.block().marker().isEmpty()) {
            return authors;
        }
        List<Words> byComma = split(words, COMMA);
        if (byComma.size() < 2) {
            return authors;
        }
        Words last = byComma.remove(byComma.size() - 1);
        List<Words> ends = split(last, AND);
        if (ends.size() == 2) {
            byComma.addAll(ends);
        } else {
            byComma.add(last);
        }
        return byComma;
    }

    private static List<Words> split(Words words, Pattern separator) {
        List<Words> found = new ArrayList<>();
        Matcher matcher = separator.matcher(words.text());
        int start = 0;
        while (matcher.find()) {
            add(found, words.part(start, matcher.start()));
            start = matcher.end();
        }
        add(found, words.part(start, words.text().length()));
        return found;
    }

    private static void add(List<Words> found, Words part) {
        Words author = part.strip();
        String text = author.text();
        int end = text.length();
        while (end > 0 && ".,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0) {
            found.add(author.part(0, end));
        }
    }

    private void author(AuthorType rowType, Words words) {
        AuthorType type = rowType;
        boolean confidential = false;
        Words author = words;
        Matcher note = NOTE.matcher(author.text());
        if (note.find()) {
            Optional<AuthorType> named = type(note.group(1));
            confidential = note.group(1).equalsIgnoreCase("confidential");
            if (named.isPresent() || confidential) {
                type = named.orElse(type);
                draft.label(words.block(), words.from() + note.start(), words.to());
                author = words.part(0, note.start());
            }
        }
        ObjectDraft<AlternativeReport> report =
                draft.session().newElement(SessionModel.COUNTRY_SESSION.alternativeReports);
        report.set(SessionModel.ALTERNATIVE_REPORT.author, author.text(), author);
        report.set(SessionModel.ALTERNATIVE_REPORT.authorType, type, words.derived());
        if (confidential) {
            report.set(SessionModel.ALTERNATIVE_REPORT.confidential, true, words);
        }
        for (RichText.Link link : author.block().text().links()) {
            if (link.from() >= author.from() && link.to() <= words.to() && LinkFacts.isAddress(link.target())) {
                report.set(SessionModel.ALTERNATIVE_REPORT.href, link.target(), author);
            }
        }
    }
}
