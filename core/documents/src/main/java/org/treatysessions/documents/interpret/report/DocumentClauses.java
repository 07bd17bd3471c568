// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.interpret.report.DocumentFields.Field;
import org.treatysessions.documents.interpret.report.DocumentFields.Kind;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.OrdinalPhrase;

/**
 * A document and its fields in one line: {@code CRC: third to fifth periodic reports, due 9 July 2012, submitted 4 October
 * 2013}.
 *
 * @param name the name of the document
 * @param clauses the fields, each with its value
 */
record DocumentClauses(Words name, List<Clause> clauses) {

    private static final Pattern LINE =
            Pattern.compile("(?<name>[^:\\n]{2,60}?)(?:\\s*:\\s*|\\s+[–—-]\\s+)(?<rest>\\S.*)");
    private static final Pattern END = Pattern.compile("\\s*[;,]\\s+(?:and\\s+)?(?=\\p{Ll}|\\d)|\\s+(?=\\()|\\.\\s*$");
    private static final Pattern FIELD = Pattern.compile(
            "\\(?(?:(?<due>due(?: date)?(?: on| by| in)?)"
                    + "|(?<submission>(?:submitted|received|submission(?: date)?|date of submission)(?: on| in)?)"
                    + "|(?<date>(?:issued|adopted|dated|sent)(?: on| in)?)"
                    + "|(?<language>(?:drafted |written |submitted )?in)(?= English| French| Spanish| Russian| Chinese| Arabic)"
                    + "):?\\s+(?<value>[^()]+?)\\)?",
            Pattern.CASE_INSENSITIVE);

    /**
     * A field and its value.
     *
     * @param field the field
     * @param value the value
     */
    record Clause(Field field, Words value) {}

    /**
     * Divides a line.
     *
     * @param line the line
     * @return the document and its fields; empty if the line is not one of a document, or a part of it is not clear
     */
    static Optional<DocumentClauses> of(Words line) {
        Matcher matcher = LINE.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Words name = line.part(0, matcher.end("name"));
        Optional<Kind> kind = DocumentFields.kind(name.text());
        if (kind.isEmpty() && !name.text().matches("\\p{Lu}[\\p{L}-]{1,12}")) {
            return Optional.empty();
        }
        if (kind.isEmpty() && DocumentFields.instrument(name.text()).isEmpty()) {
            return Optional.empty();
        }
        Words rest = line.part(matcher.start("rest"), line.text().length());
        if (CellText.of(rest).isNothing()) {
            return Optional.of(new DocumentClauses(name, List.of()));
        }
        List<Clause> clauses = new ArrayList<>();
        for (Words part : parts(rest)) {
            Optional<Clause> clause = clause(part, kind);
            if (clause.isEmpty()
                    || clauses.stream()
                            .anyMatch(each -> each.field() == clause.get().field())) {
                return Optional.empty();
            }
            clauses.add(clause.get());
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(new DocumentClauses(name, clauses));
    }

    private static List<Words> parts(Words rest) {
        List<Words> parts = new ArrayList<>();
        Matcher end = END.matcher(rest.text());
        int start = 0;
        while (end.find()) {
            parts.add(rest.part(start, end.start()).strip());
            start = end.end();
        }
        parts.add(rest.part(start, rest.text().length()).strip());
        parts.removeIf(part -> part.text().isBlank());
        return parts;
    }

    private static Optional<Clause> clause(Words part, Optional<Kind> kind) {
        Matcher field = FIELD.matcher(part.text());
        if (field.matches()) {
            Words value = part.part(field.start("value"), field.end("value"));
            return Optional.of(new Clause(field(field), value));
        }
        if (kind.isEmpty() && isNumbers(part.text())) {
            return Optional.of(new Clause(Field.NUMBERS, part));
        }
        boolean isDate =
                DatePhrase.parse(part.text()).flatMap(DatePhrase::single).isPresent();
        return isDate && kind.filter(Kind.LIST::equals).isPresent()
                ? Optional.of(new Clause(Field.DATE, part))
                : Optional.empty();
    }

    private static Field field(Matcher found) {
        if (found.group("due") != null) {
            return Field.DUE;
        }
        if (found.group("submission") != null) {
            return Field.SUBMISSION;
        }
        return found.group("date") != null ? Field.DATE : Field.LANGUAGE;
    }

    /** Returns whether a text seems to be the numbers of reports, and not a date. */
    static boolean isNumbers(String text) {
        return DatePhrase.findAll(text).isEmpty() && OrdinalPhrase.findAll(text).size() == 1 && text.length() < 80;
    }
}
