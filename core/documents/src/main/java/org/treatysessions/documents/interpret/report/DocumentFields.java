// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.Instrument;

/** The labels in the tables of documents: fields, instruments, and kinds of documents. */
final class DocumentFields {

    private static final Map<String, Instrument> INSTRUMENTS = instruments();
    private static final Pattern INSTRUMENT =
            Pattern.compile("([A-Z][A-Za-z0-9-]{1,12})\\s*(?:[(–—:/-].*|reports?|)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9-]{1,12}");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    private DocumentFields() {}

    /** What a cell or line is labelled with. */
    enum Field {
        /** When the core document was first submitted. */
        INITIAL("initial submission"),
        /** When the core document was updated. */
        UPDATED("updated? document|updated?"),
        /** When annexes were submitted. */
        ANNEXES("annex(?:es)?"),
        /** The numbers of the reports. */
        NUMBERS("(?:nos?\\.?|numbers?|n°|#)(?: of)?(?: the)?(?: state)? reports?|reports? (?:nos?\\.?|numbers?)"),
        /** When a document is due. */
        DUE("due(?: date| by| on)?|date due|deadline"),
        /** When a document was submitted. */
        SUBMISSION(
                "(?:date of )?submission(?: date)?|submitted(?: on)?|date (?:submitted|received)|date of receipt|received(?: on)?"),
        /** The language of a document. */
        LANGUAGE("(?:original )?language"),
        /** How many words a document has. */
        WORDS("(?:no\\.? of |number of )words|words|word count"),
        /** When a document was issued. */
        DATE("date(?: of issue| issued| of adoption)?|issued(?: on)?|adopted(?: on)?"),
        /** How many questions a list has. */
        QUESTIONS("(?:no\\.? of |number of )questions|questions");

        private final String label;
        private final Pattern whole;

        Field(String label) {
            this.label = label;
            this.whole = Pattern.compile(label, Pattern.CASE_INSENSITIVE);
        }
    }

    /** A kind of document that has a table of its own. */
    enum Kind {
        /** The common core document. */
        CORE("(?:common )?core document"),
        /** The list of issues. */
        LIST("lists? of issues(?: prior to (?:reporting|submission))?(?: \\(loi(?:pr)?\\))?|loi|loipr"),
        /** The written replies. */
        REPLIES("(?:written )?replies(?: to the list of issues)?");

        private final Pattern label;

        Kind(String label) {
            this.label = Pattern.compile(label);
        }
    }

    /**
     * A label in a line and the words after it.
     *
     * @param field the field
     * @param label the label, with what separates it from its value
     * @param value the words after it, up to the next label; may be blank
     */
    record Pair(Field field, Words label, Words value) {}

    private static final Pattern START = Pattern.compile(
            "(?:"
                    + Stream.of(Field.values())
                            .map(field -> "(?<" + field.name() + ">" + field.label + ")")
                            .collect(Collectors.joining("|"))
                    + ")(?<end>\\s*[:\\t]\\s*|\\s+(?=[\\dA-Z-]|[–—]|n/a)|\\s*$)",
            Pattern.CASE_INSENSITIVE);

    private static Map<String, Instrument> instruments() {
        return Stream.of(Instrument.values())
                .flatMap(instrument -> Stream.concat(Stream.of(instrument.code()), instrument.aliases().stream())
                        .map(name -> Map.entry(name, instrument)))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().replace("-", ""), Map.Entry::getValue, DocumentFields::named));
    }

    /** An alias of one instrument may be the code of another. */
    private static Instrument named(Instrument one, Instrument other) {
        return one.code().length() <= other.code().length() ? one : other;
    }

    /** Finds the field that a text is the label of. */
    static Optional<Field> field(String text) {
        String label = COLON.matcher(text.strip()).replaceFirst("");
        return Stream.of(Field.values())
                .filter(field -> field.whole.matcher(label).matches())
                .findFirst();
    }

    /** Finds the field that heads a column; "Report" is above numbers there. */
    static Optional<Field> head(String text) {
        return field(text)
                .or(() -> text.strip().matches("(?i)(?:periodic )?reports?:?")
                        ? Optional.of(Field.NUMBERS)
                        : Optional.empty());
    }

    /** Finds the kind of document that a text is the label of. */
    static Optional<Kind> kind(String text) {
        String label = COLON.matcher(Section.apostrophes(text).strip()).replaceFirst("");
        return Stream.of(Kind.values())
                .filter(kind -> kind.label.matcher(label).matches())
                .findFirst();
    }

    /** Finds the instrument that heads a column, row or list: by its code, or by its title. */
    static Optional<Instrument> instrument(String text) {
        if (text.length() > 150 || text.contains(". ")) {
            return Optional.empty();
        }
        Matcher matcher = INSTRUMENT.matcher(text.strip());
        if (matcher.matches()) {
            return code(matcher.group(1));
        }
        String lower = text.toLowerCase(Locale.ROOT).strip();
        for (Instrument instrument : Instrument.values()) {
            if (lower.startsWith(instrument.title().toLowerCase(Locale.ROOT))) {
                return lower.contains("optional protocol") == instrument.title().contains("Optional Protocol")
                        ? Optional.of(instrument)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Instrument> code(String code) {
        return Optional.ofNullable(INSTRUMENTS.get(code.replace("-", "")));
    }

    /** Finds the instruments of a line that names nothing else. */
    static List<Words> instruments(Words line) {
        if (instrument(line.text()).isPresent()) {
            return List.of(line);
        }
        List<Words> found = new ArrayList<>();
        if (areCodes(line.text())) {
            Matcher code = CODE.matcher(line.text());
            while (code.find()) {
                found.add(line.part(code.start(), code.end()));
            }
        }
        return found;
    }

    /** Returns whether a text is nothing but codes of instruments. */
    private static boolean areCodes(String text) {
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            boolean separated = text.substring(end, code.start()).matches("[\\s,;/|]*");
            if (!separated || code(code.group()).isEmpty()) {
                return false;
            }
            end = code.end();
        }
        return end > 0 && text.substring(end).isBlank();
    }

    /** Returns whether a text is a label in these tables. */
    static boolean isLabel(String text) {
        return field(text).isPresent()
                || kind(text).isPresent()
                || instrument(text).isPresent()
                || areCodes(text);
    }

    /**
     * Divides a line into labels and values: {@code Due date: 2001}, also {@code Due date 2001 Due date -} of columns that
     * are close to each other.
     *
     * @param line the line
     * @return the pairs; none if the line does not begin with a label
     */
    static List<Pair> pairs(Words line) {
        List<Pair> pairs = new ArrayList<>();
        String text = line.text();
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            return pairs;
        }
        Field field = field(start);
        Pattern again = Pattern.compile("(?<=\\s)(?:" + field.label + ")(?=\\s|:|$)", Pattern.CASE_INSENSITIVE);
        int from = 0;
        while (from < text.length()) {
            Matcher label = START.matcher(text).region(from, text.length());
            if (!label.lookingAt()) {
                break;
            }
            Matcher next =
                    again.matcher(text).region(label.end(), text.length()).useTransparentBounds(true);
            int end = next.find() ? next.start() : text.length();
            pairs.add(new Pair(field, line.part(from, label.end()), line.part(label.end(), end)));
            from = end;
        }
        return pairs;
    }

    private static Field field(Matcher start) {
        return Stream.of(Field.values())
                .filter(field -> start.group(field.name()) != null)
                .findFirst()
                .orElseThrow();
    }
}
