// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.OrdinalPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.meta.ValueMember;

/**
 * The text of a cell, or what follows a label in a line.
 *
 * @param parts the words of each block of the cell, none of them blank
 */
record CellText(List<Words> parts) {

    private static final Set<String> NOTHING = Set.of(
            "",
            "-",
            "–",
            "—",
            "--",
            "---",
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "nil",
            "not applicable",
            "none",
            "/",
            "…",
            "...",
            "n / a",
            "not available");

    private static final Set<String> NONE = Set.of(
            "none",
            "none.",
            "none submitted",
            "no report",
            "no reports",
            "no report submitted",
            "no reports submitted");

    private static final Map<String, String> LANGUAGES =
            Map.of("english", "en", "french", "fr", "spanish", "es", "russian", "ru", "chinese", "zh", "arabic", "ar");

    private static final Pattern NOTE = Pattern.compile("\\s*\\([^()\\d]*\\)$");
    /** A number that a report does not have. */
    private static final Pattern YEAR = Pattern.compile("\\d{3}");

    private static final Pattern REPORT_WORDS = Pattern.compile(
            "\\b(?:combined|and|to|periodic|reports?|consolidated|joint|the|state|party|cycle)\\b|&",
            Pattern.CASE_INSENSITIVE);

    static CellText of(List<TextBlock> blocks) {
        List<Words> parts = new ArrayList<>();
        for (TextBlock block : blocks) {
            Words words = Words.of(block).strip();
            if (words.from() < words.to()) {
                parts.add(words);
            }
        }
        return new CellText(parts);
    }

    static CellText of(Words words) {
        Words stripped = words.strip();
        return new CellText(stripped.from() < stripped.to() ? List.of(stripped) : List.of());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the text, blocks apart by line breaks. */
    String text() {
        return parts.stream().map(Words::text).collect(Collectors.joining("\n"));
    }

    /** Returns whether the cell is empty or has a mark for nothing. */
    boolean isNothing() {
        return NOTHING.contains(text().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the cell states that there is none. */
    boolean isNone() {
        return NONE.contains(text().toLowerCase(Locale.ROOT));
    }

    /** Returns the words of the cell's first block. */
    Words words() {
        return parts.get(0);
    }

    void label(SessionDraft draft) {
        parts.forEach(part -> draft.label(part.block(), part.from(), part.to()));
    }

    /** Sets a date, unless the cell is empty; reports a text that is not a clear date. */
    <T> void setDate(SessionDraft draft, ObjectDraft<T> object, ValueMember<T, PartialDate> member) {
        if (isNothing()) {
            label(draft);
            return;
        }
        String text = text();
        Words words = words();
        if (text.matches("(?:19|20)\\d\\d")) {
            object.set(member, PartialDate.of(Integer.parseInt(text)), words);
            return;
        }
        String plain = NOTE.matcher(text).replaceFirst("");
        Optional<DatePhrase> phrase = DatePhrase.parse(plain);
        Optional<PartialDate> date = phrase.flatMap(DatePhrase::single);
        if (date.isPresent() && parts.size() == 1) {
            object.set(member, date.get(), words.part(0, plain.length()));
        } else {
            boolean ambiguous = phrase.filter(found -> found.problem() == DatePhrase.Problem.AMBIGUOUS)
                    .isPresent();
            report(draft, ambiguous ? ImportRule.VALUE_AMBIGUOUS : ImportRule.VALUE_UNCLEAR, object, member);
        }
    }

    /** Sets report numbers, unless the cell is empty. */
    <T> void setNumbers(SessionDraft draft, ObjectDraft<T> object, ValueMember<T, ReportNumbers> member) {
        if (isNothing()) {
            label(draft);
            return;
        }
        Optional<ReportNumbers> numbers = numbers(text());
        if (numbers.isPresent()) {
            object.set(member, numbers.get(), words());
        } else {
            report(draft, ImportRule.VALUE_UNCLEAR, object, member);
        }
    }

    private static Optional<ReportNumbers> numbers(String text) {
        if (YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<ReportNumbers> digits =
                ReportNumbers.tryParse(text.replaceAll("\\s*(?:[-\u2010-\u2015]|\\bto\\b|&|\\band\\b)\\s*", "-")
                        .strip());
        if (digits.isPresent()) {
            return digits;
        }
        List<OrdinalPhrase> found = OrdinalPhrase.findAll(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        String others = text.substring(0, found.get(0).from())
                + text.substring(found.get(0).to());
        boolean clear = REPORT_WORDS.matcher(others).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
        return clear ? found.get(0).reportNumbers() : Optional.empty();
    }

    /** Sets a language by its English name. */
    <T> void setLanguage(SessionDraft draft, ObjectDraft<T> object, ValueMember<T, String> member) {
        if (isNothing()) {
            label(draft);
            return;
        }
        String tag = LANGUAGES.get(text().toLowerCase(Locale.ROOT));
        if (tag == null) {
            report(draft, ImportRule.VALUE_UNCLEAR, object, member);
        } else {
            object.set(member, tag, words());
        }
    }

    /** Sets a number in digits. */
    <T> void setInteger(SessionDraft draft, ObjectDraft<T> object, ValueMember<T, Integer> member) {
        if (isNothing()) {
            label(draft);
            return;
        }
        String digits =
                text().replaceAll("(?<=\\d)[, ](?=\\d{3}\\b)", "").replaceAll("(?i)\\s*(?:words|questions)$", "");
        if (digits.matches("\\d{1,6}")) {
            object.set(member, Integer.valueOf(digits), words());
        } else {
            report(draft, ImportRule.VALUE_UNCLEAR, object, member);
        }
    }

    /** Reports that the text is not a clear value of a member. */
    <T> void report(SessionDraft draft, ImportRule rule, ObjectDraft<T> object, ValueMember<T, ?> member) {
        draft.report(rule, object, member, words());
        label(draft);
    }
}
