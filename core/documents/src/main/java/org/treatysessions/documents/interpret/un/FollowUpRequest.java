// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.meta.SessionModel;

/** The request for information on some recommendations before the next report. */
final class FollowUpRequest {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("six", 6),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("twenty-four", 24),
            Map.entry("un", 1),
            Map.entry("deux", 2),
            Map.entry("douze", 12),
            Map.entry("dos", 2),
            Map.entry("doce", 12));

    private static final Pattern WITHIN = Pattern.compile(
            "within (?:(?:a )?(?:period of )?)?(?<number>\\d{1,2}|a|one|two|three|four|six|twelve|eighteen|twenty-four) (?<unit>months?|years?)"
                    + "|dans (?:un délai|les|l’année)(?: (?:d’|de )(?<numberFr>un|deux|douze|\\d{1,2}) (?<unitFr>ans?|mois)| douze mois| \\d{1,2} mois)?"
                    + "|(?:en|dentro de) (?:el|un) plazo de (?<numberEs>un|dos|doce|\\d{1,2}) (?<unitEs>años?|meses)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FROM_ADOPTION = Pattern.compile(
            "\\s+(?:of|from|after|following|à compter de|suivant|a partir de|de) (?:the date of )?(?:the |l’|la )?(?:adoption|aprobación)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY = Pattern.compile(
            "(?:\\bby(?: no later than| not later than)?|no later than|not later than|at the latest by|d’ici (?:au|le)|avant le|au plus tard le|a más tardar(?:,)? el|antes del)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_THE_LATEST = Pattern.compile("^\\s*(?:at the latest|au plus tard)");
    private static final Pattern INFORMATION = Pattern.compile(
            "information|renseignements|informations|información", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REPORT = Pattern.compile(
            "submit (?:its|their|the|a) (?:next |combined |periodic |\\p{L}+ (?:and \\p{L}+ )?(?:periodic )?)*reports?\\b"
                    + "|(?:soumettre|présenter) (?:son|ses|le) [^.]{0,60}rapports?|presente (?:su|sus) [^.]{0,60}informes?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:article|artículo) \\d+,? (?:paragraph|paragraphe|párrafo) \\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE =
            Pattern.compile("rule \\d+[^,.]{0,20}, paragraph \\d+", Pattern.CASE_INSENSITIVE);

    private final UnDocument document;
    private final ObjectDraft<ConcludingObservations> observations;

    FollowUpRequest(UnDocument document, ObjectDraft<ConcludingObservations> observations) {
        this.document = document;
        this.observations = observations;
    }

    void add() {
        List<Layout.NumberedParagraph> paragraphs = document.layout().paragraphs();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (add(paragraphs.get(i))) {
                return;
            }
        }
    }

    /** Returns whether a sentence asks for information on numbered paragraphs by some day. */
    static boolean isRequest(String text, int from, int to) {
        String sentence = text.substring(from, to);
        return INFORMATION.matcher(sentence).find()
                && !REPORT.matcher(sentence).find()
                && !groups(text, from, to).isEmpty()
                && (WITHIN.matcher(sentence).find() || due(text, from, to).isPresent());
    }

    private boolean add(Layout.NumberedParagraph paragraph) {
        TextBlock block = paragraph.block();
        String text = block.text().text();
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            if (isRequest(text, sentence.from(), sentence.to())) {
                List<ParagraphNumbers.Group> groups = groups(text, sentence.from(), sentence.to());
                if (areKnown(groups)) {
                    add(paragraph, groups, sentence);
                    return true;
                }
            }
        }
        return false;
    }

    private void add(
            Layout.NumberedParagraph paragraph, List<ParagraphNumbers.Group> groups, Sentences.Sentence sentence) {
        TextBlock block = paragraph.block();
        ObjectDraft<FollowUp> followUp = observations.object(SessionModel.CONCLUDING_OBSERVATIONS.followUp);
        for (ParagraphNumbers.Group group : groups) {
            Words words = Words.of(block, group.from(), group.to());
            group.numbers().forEach(number -> followUp.add(SessionModel.FOLLOW_UP.paragraphs, number, words));
        }
        String text = block.text().text();
        Optional<DatePhrase> due = due(text, sentence.from(), sentence.to());
        if (due.isPresent()) {
            document.setDate(
                    followUp,
                    SessionModel.FOLLOW_UP.due,
                    due.get(),
                    Words.of(block, due.get().from(), due.get().to()));
        } else {
            dueAfterAdoption(followUp, block, sentence);
        }
        followUp.set(SessionModel.FOLLOW_UP.text, paragraph.text(), Words.of(block));
    }

    private boolean areKnown(List<ParagraphNumbers.Group> groups) {
        return groups.stream()
                .flatMap(group -> group.numbers().stream())
                .allMatch(number -> document.layout()
                        .find(Integer.parseInt(number.replaceAll("\\D.*", "")))
                        .isPresent());
    }

    /** Finds the numbers of paragraphs, but for those of articles and rules. */
    private static List<ParagraphNumbers.Group> groups(String text, int from, int to) {
        int start = Math.max(after(ARTICLE, text, from, to), after(RULE, text, from, to));
        return ParagraphNumbers.groups(text, start, to);
    }

    private static int after(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        int after = from;
        while (matcher.find()) {
            after = matcher.end();
        }
        return after;
    }

    private static Optional<DatePhrase> due(String text, int from, int to) {
        return DatePhrase.findAll(text).stream()
                .filter(date -> date.from() >= from && date.to() <= to)
                .filter(date -> BY.matcher(text.substring(from, date.from())).find()
                        || AT_THE_LATEST.matcher(text.substring(date.to(), to)).find())
                .findFirst();
    }

    /** Derives the day from a number of months after the adoption, if the sentence counts from there. */
    private void dueAfterAdoption(ObjectDraft<FollowUp> followUp, TextBlock block, Sentences.Sentence sentence) {
        String text = block.text().text();
        Matcher within = WITHIN.matcher(text).region(sentence.from(), sentence.to());
        Optional<LocalDate> adopted = observations
                .find(SessionModel.CONCLUDING_OBSERVATIONS.adopted)
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest);
        if (adopted.isEmpty() || !within.find()) {
            return;
        }
        Matcher fromAdoption = FROM_ADOPTION.matcher(text).region(within.end(), sentence.to());
        int months = months(within);
        if (fromAdoption.lookingAt() && months > 0) {
            followUp.set(
                    SessionModel.FOLLOW_UP.due,
                    PartialDate.of(adopted.get().plusMonths(months)),
                    Words.of(block, within.start(), fromAdoption.end()).derived());
        }
    }

    private static int months(Matcher within) {
        for (String language : List.of("", "Fr", "Es")) {
            String number = within.group("number" + language);
            String unit = within.group("unit" + language);
            if (number != null && unit != null) {
                Integer value = NUMBERS.get(number.toLowerCase(Locale.ROOT));
                int count = value != null ? value : number.matches("\\d+") ? Integer.parseInt(number) : 0;
                return unit.matches("(?i)years?|ans?|años?") ? 12 * count : count;
            }
        }
        return 0;
    }
}
