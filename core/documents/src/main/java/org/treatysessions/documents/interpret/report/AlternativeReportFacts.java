// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.Table;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.meta.SessionModel;

/** The alternative reports: their authors by kind, and kinds that "None" is stated for. */
final class AlternativeReportFacts {

    private static final Pattern LINE =
            Pattern.compile("(?<label>[^:\\t\\n]{2,60}?)\\s*[:\\t]\\s*(?<value>.*)", Pattern.DOTALL);
    private static final Pattern CLOSE =
            Pattern.compile("(?<label>\\S+(?: \\S+){0,4}?)\\s+(?<value>[\\p{Lu}“•\\d–-].*)");
    /** Labels that names do not begin with, so that a space is enough between them and a name. */
    private static final Set<String> UNMISTAKABLE = Set.of("ngos", "nhris", "csos", "un agencies", "others");

    /** Labels that names end with, too. */
    private static final Set<String> WORDS_OF_NAMES = Set.of("children", "civil society", "coalition", "individuals");

    /** Lines that are longer may have been broken. */
    private static final int WRAPPED = 40;

    /** The end of a line after which a name goes on, and the beginning of a line that may be that of a name. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:[,&/(-]|\\b(?:of|the|for|and|on|in|to|with|by|from|de|des|du|la|le|les|et|y|el|del|los))$");

    private static final Pattern BEGINS = Pattern.compile("^\\s*[\\p{Lu}\\d“\"]");

    private static final Pattern BULLET = Pattern.compile("\\s*[•·▪◦●]\\s*|\\s*[;\\n]\\s*");
    private static final Pattern COMMA = Pattern.compile(",\\s+(?:and\\s+)?(?=\\p{Lu})");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?=\\p{Lu})");
    private static final Pattern NOTE = Pattern.compile("\\s*\\(([^()]+)\\)$");
    /** A number of reports, whose authors have no name. */
    private static final Pattern REPORTS = Pattern.compile(
            "(?:(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some)\\s+)?(?:other |more |further |joint |confidential )*"
                    + "(?:reports?|submissions?|confidential|confidential \\p{L}+)(?: \\(confidential\\))?|\\d{1,3} (?:\\p{L}+ ){0,3}(?:reports?|submissions?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\s*\\(\\d{1,3}\\)$");

    private final SessionDraft draft;

    /** The kind of authors that the lines at hand name, and their texts so far. */
    private @Nullable AuthorType current;

    private final List<Words> texts = new ArrayList<>();

    /** The number of labels before those texts: below several labels, it is not clear whose each text is. */
    private int labels;

    AlternativeReportFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void add(List<ReportLayout.Part> parts) {
        boolean inTable = false;
        for (ReportLayout.Part part : parts) {
            Table.Row row = part.row();
            Words words = part.words();
            if (row != null) {
                inTable = true;
                row(row);
            } else if (words != null) {
                if (inTable) {
                    end();
                    inTable = false;
                }
                lines(words).forEach(this::line);
            }
        }
        end();
    }

    /** The lines of a text; a full line ends before a label, too. */
    private static List<Words> lines(Words words) {
        List<Words> found = new ArrayList<>();
        for (Words line : words.lines()) {
            int start = 0;
            for (int end : words.block().text().fullLines()) {
                int at = end - line.from();
                if (at > start
                        && at < line.text().length()
                        && isLabel(line.text().substring(at).strip())) {
                    found.add(line.part(start, at).strip());
                    start = at;
                }
            }
            found.add(line.part(start, line.text().length()).strip());
        }
        return found;
    }

    private void begin(AuthorType type) {
        end();
        current = type;
    }

    private void end() {
        AuthorType type = current;
        if (labels > 1 && !texts.isEmpty()) {
            texts.forEach(text -> draft.report(ImportRule.VALUE_UNCLEAR, text));
        } else if (type != null) {
            authors(type, new CellText(List.copyOf(texts)));
        }
        current = null;
        texts.clear();
    }

    private void row(Table.Row row) {
        List<Table.Cell> cells = row.cells();
        if (cells.isEmpty()) {
            return;
        }
        CellText label = CellText.of(cells.get(0).textBlocks());
        List<TextBlock> blocks = new ArrayList<>();
        cells.subList(1, cells.size()).forEach(cell -> blocks.addAll(cell.textBlocks()));
        CellText rest = CellText.of(blocks);
        Optional<AuthorType> type = type(label.text());
        if (type.isPresent() && cells.size() > 1) {
            label.label(draft);
            begin(type.get());
            labels = 1;
            texts.addAll(rest.parts());
        } else if (isHead(label.text())) {
            label.label(draft);
        } else if (label.isEmpty() || rest.isEmpty()) {
            cells.forEach(cell ->
                    cell.textBlocks().forEach(block -> Words.of(block).lines().forEach(this::line)));
        } else {
            end();
            draft.report(ImportRule.LABEL_UNKNOWN, label.words());
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
        return close.matches() && UNMISTAKABLE.contains(close.group("label").toLowerCase(Locale.ROOT))
                ? Optional.of(close)
                : Optional.empty();
    }

    private void line(Words words) {
        if (isHead(words.text())) {
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        Optional<AuthorType> alone = type(words.text());
        if (alone.isPresent()) {
            boolean mayBeEnd = WORDS_OF_NAMES.contains(words.text().toLowerCase(Locale.ROOT))
                    && !texts.isEmpty()
                    && texts.get(texts.size() - 1).text().length() > WRAPPED;
            if (mayBeEnd) {
                // The end of the name in the line before it, or a label.
                texts.forEach(text -> draft.report(ImportRule.VALUE_UNCLEAR, text));
                texts.clear();
                current = null;
            }
            labels = texts.isEmpty() && current != null ? labels + 1 : 1;
            begin(alone.get());
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        Optional<Matcher> labelled = label(words.text());
        if (labelled.isPresent()) {
            int value = labelled.get().start("value");
            begin(type(labelled.get().group("label")).orElseThrow());
            labels = 1;
            draft.label(words.block(), words.from(), words.from() + value);
            texts.addAll(CellText.of(words.part(value, words.text().length())).parts());
        } else if (current != null) {
            texts.addAll(CellText.of(words).parts());
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

    private void authors(AuthorType type, CellText value) {
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
        Optional<Boolean> byComma = isByComma(value.parts());
        if (byComma.isEmpty()) {
            value.parts().forEach(part -> draft.report(ImportRule.VALUE_UNCLEAR, part));
            return;
        }
        for (Words part : value.parts()) {
            List<Words> names = authors(part, byComma.get());
            if (names.size() == 1 && mayBeSeveral(part)) {
                draft.report(ImportRule.VALUE_UNCLEAR, part);
            } else {
                names.forEach(author -> author(type, author));
            }
        }
    }

    /** Returns whether a text may be several names: a full line ends, and the next one begins as a name does. */
    private static boolean mayBeSeveral(Words words) {
        String text = words.block().text().text();
        return words.block().marker().isEmpty()
                && words.block().text().fullLines().stream()
                        .filter(end -> end > words.from() && end < words.to())
                        .anyMatch(
                                end -> !GOES_ON.matcher(text.substring(0, end)).find()
                                        && BEGINS.matcher(text.substring(end)).find());
    }

    /** Returns whether commas separate names: in one text, and in several ones if each is such a list; empty if unclear. */
    private static Optional<Boolean> isByComma(List<Words> parts) {
        if (parts.size() == 1) {
            return Optional.of(true);
        }
        List<Integer> commas = parts.stream()
                .filter(part ->
                        split(part, BULLET).size() < 2 && part.block().marker().isEmpty())
                .map(part -> (int) COMMA.matcher(part.text()).results().count())
                .toList();
        List<Words> before = parts.subList(0, parts.size() - 1);
        if (before.stream().anyMatch(AlternativeReportFacts::goesOn)) {
            // A list that goes on in the next text; a text that ends otherwise may end within a name.
            return before.stream().allMatch(AlternativeReportFacts::goesOn) ? Optional.of(true) : Optional.empty();
        }
        if (commas.size() == parts.size() && commas.stream().allMatch(count -> count > 1)) {
            return Optional.of(true);
        }
        if (isBroken(parts)) {
            return Optional.empty();
        }
        boolean unclear = commas.size() == parts.size() && commas.stream().allMatch(count -> count == 1);
        return unclear ? Optional.empty() : Optional.of(false);
    }

    private static boolean goesOn(Words part) {
        return part.text().matches("(?s).*(?:,|,? and)");
    }

    /** Returns whether a name is broken over several texts: one ends, or another begins, within a name. */
    private static boolean isBroken(List<Words> parts) {
        for (int i = 1; i < parts.size(); i++) {
            boolean ends = GOES_ON.matcher(parts.get(i - 1).text()).find();
            boolean begins = parts.get(i).block().marker().isEmpty()
                    && parts.get(i).text().matches("(?s)[(\\p{Ll}].*");
            if (ends || begins) {
                return true;
            }
        }
        return false;
    }

    /** Splits a text at bullets and semicolons, else at commas and the last "and". */
    private static List<Words> authors(Words words, boolean byComma) {
        List<Words> authors = split(words, BULLET);
        if (authors.size() > 1 || !byComma || !words.block().marker().isEmpty()) {
            return authors;
        }
        List<Words> names = split(words, COMMA);
        if (names.size() < 2) {
            return authors;
        }
        Words last = names.remove(names.size() - 1);
        List<Words> ends = split(last, AND);
        if (ends.size() == 2) {
            names.addAll(ends);
        } else {
            names.add(last);
        }
        return names;
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
        end = text.endsWith(" and") ? end - 4 : end;
        while (end > 0 && ".,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0) {
            found.add(author.part(0, end));
        }
    }

    private void author(AuthorType rowType, Words words) {
        boolean isNoName = REPORTS.matcher(words.text()).matches()
                || CellText.of(words).isNone()
                || CellText.of(words).isNothing();
        if (isNoName) {
            draft.report(ImportRule.VALUE_UNCLEAR, words);
            return;
        }
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
