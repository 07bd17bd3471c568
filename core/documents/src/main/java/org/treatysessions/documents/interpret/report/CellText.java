package org.treatysessions.documents.interpret.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param blocks the blocks of the cell; none if it is empty
 * @param from the first character of the text in its first block
 */
record CellText(List<TextBlock> blocks, int from) {

    private static final Set<String> NOTHING =
            Set.of("", "-", "–", "—", "--", "n/a", "na", "n.a.", "nil", "not applicable", "none", "/", "…", "...");

    private static final Map<String, String> LANGUAGES =
            Map.of("english", "en", "french", "fr", "spanish", "es", "russian", "ru", "chinese", "zh", "arabic", "ar");

    static CellText of(List<TextBlock> blocks) {
        return new CellText(
                blocks.stream().filter(block -> !block.text().isEmpty()).toList(), 0);
    }

    /** Returns the text, blocks apart by line breaks. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (TextBlock block : blocks) {
            text.append(text.length() == 0 ? "" : "\n").append(block.text().text());
        }
        return text.substring(Math.min(from, text.length())).strip();
    }

    /** Returns whether the cell is empty or has a mark for nothing. */
    boolean isNothing() {
        return NOTHING.contains(text().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the cell states that there is none. */
    boolean isNone() {
        return text().equalsIgnoreCase("none");
    }

    /** Returns the words of the cell's first block. */
    Words words() {
        TextBlock block = blocks.get(0);
        int start = Math.min(from, block.text().length());
        while (start < block.text().length()
                && Character.isWhitespace(block.text().text().charAt(start))) {
            start++;
        }
        return Words.of(block, start, block.text().length());
    }

    void label(SessionDraft draft) {
        blocks.forEach(draft::label);
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
        String plain = text.replaceAll("\\s*\\([^()\\d]*\\)$", "");
        Optional<DatePhrase> phrase = DatePhrase.parse(plain);
        Optional<PartialDate> date = phrase.flatMap(DatePhrase::single);
        if (date.isPresent()) {
            object.set(member, date.get(), Words.of(words.block(), words.from(), words.from() + plain.length()));
        } else {
            boolean ambiguous = phrase.filter(found -> found.problem() == DatePhrase.Problem.AMBIGUOUS)
                    .isPresent();
            draft.report(ambiguous ? ImportRule.VALUE_AMBIGUOUS : ImportRule.VALUE_UNCLEAR, object, member, words);
        }
    }

    /** Sets report numbers, unless the cell is empty; words without a number have no place. */
    <T> void setNumbers(SessionDraft draft, ObjectDraft<T> object, ValueMember<T, ReportNumbers> member) {
        if (isNothing()) {
            label(draft);
            return;
        }
        String text = text();
        Optional<ReportNumbers> numbers = numbers(text);
        if (numbers.isPresent()) {
            object.set(member, numbers.get(), words());
        } else if (text.chars().anyMatch(Character::isDigit)
                || !OrdinalPhrase.findAll(text).isEmpty()) {
            draft.report(ImportRule.VALUE_UNCLEAR, object, member, words());
        }
    }

    private static Optional<ReportNumbers> numbers(String text) {
        String rest = text.replaceAll("(?i)\\b(?:combined|and|to|periodic|reports?|consolidated|the)\\b", " ");
        Optional<ReportNumbers> digits = ReportNumbers.tryParse(
                text.replaceAll("\\s*[-\u2010-\u2015]\\s*", "-").strip());
        if (digits.isPresent()) {
            return digits;
        }
        List<OrdinalPhrase> found = OrdinalPhrase.findAll(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        for (OrdinalPhrase ordinal : OrdinalPhrase.findAll(rest)) {
            rest = rest.replace(rest.substring(ordinal.from(), ordinal.to()), "");
            break;
        }
        String others = text.substring(0, found.get(0).from())
                + text.substring(found.get(0).to());
        boolean clear = others.replaceAll("(?i)\\b(?:combined|and|periodic|reports?|consolidated|the)\\b", "")
                .chars()
                .noneMatch(Character::isLetterOrDigit);
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
            draft.report(ImportRule.VALUE_UNCLEAR, object, member, words());
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
            draft.report(ImportRule.VALUE_UNCLEAR, object, member, words());
        }
    }
}
