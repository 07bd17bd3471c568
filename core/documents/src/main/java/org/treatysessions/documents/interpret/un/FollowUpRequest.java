package org.treatysessions.documents.interpret.un;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.FollowUp;
import org.treatysessions.model.meta.SessionModel;

/** The request for information on some recommendations before the next report. */
final class FollowUpRequest {

    private static final Pattern WITHIN = Pattern.compile(
            "within (?:(?:a )?(?:period of )?)?(?:\\d{1,2}|one|two|three|four|twelve|eighteen|twenty-four) (?:months?|years?)"
                    + "|dans (?:un délai|les|l’année)(?: d’un an| de \\w+ (?:mois|ans)| douze mois| \\d{1,2} mois)"
                    + "|(?:en|dentro de) (?:el|un) plazo de (?:un año|\\w+ (?:meses|años))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INFORMATION = Pattern.compile(
            "information|renseignements|informations|información", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?=\\s+\\p{Lu}|\\s*$)");

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

    private boolean add(Layout.NumberedParagraph paragraph) {
        TextBlock block = paragraph.block();
        String text = block.text().text();
        Matcher within = WITHIN.matcher(text);
        if (!within.find()) {
            return false;
        }
        int start = Math.max(0, text.lastIndexOf(". ", within.start()) + 1);
        Matcher stop = SENTENCE_END.matcher(text).region(within.end(), text.length());
        int end = stop.find() ? stop.start() : text.length();
        Matcher information = INFORMATION.matcher(text).region(start, end);
        List<ParagraphNumbers.Group> groups = information.find()
                ? ParagraphNumbers.groups(text, afterTreaty(text, information.start(), end), end)
                : List.of();
        boolean known = groups.stream()
                .flatMap(group -> group.numbers().stream())
                .allMatch(number -> document.layout()
                        .find(Integer.parseInt(number.replaceAll("\\D.*", "")))
                        .isPresent());
        if (groups.isEmpty() || !known) {
            return false;
        }
        ObjectDraft<FollowUp> followUp = observations.object(SessionModel.CONCLUDING_OBSERVATIONS.followUp);
        for (ParagraphNumbers.Group group : groups) {
            Words words = Words.of(block, group.from(), group.to());
            group.numbers().forEach(number -> followUp.add(SessionModel.FOLLOW_UP.paragraphs, number, words));
        }
        followUp.set(SessionModel.FOLLOW_UP.text, paragraph.text(), Words.of(block));
        return true;
    }

    /** Skips "article 35, paragraph 2, of the Convention". */
    private static int afterTreaty(String text, int from, int end) {
        Matcher matcher = Pattern.compile(
                        "(?:article|artículo) \\d+,? (?:paragraph|paragraphe|párrafo) \\d+",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .region(from, end);
        int after = from;
        while (matcher.find()) {
            after = matcher.end();
        }
        return after;
    }
}
