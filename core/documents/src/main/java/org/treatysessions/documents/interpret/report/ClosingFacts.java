package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.Blocks;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.SessionModel;

/** The Sustainable Development Goals, the comments, and the disclaimer with the publisher. */
final class ClosingFacts {

    private static final String CODE = "\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d])(?![\\d.]))?";
    private static final Pattern GOALS =
            Pattern.compile("(?:SDGs?|[Gg]oals?|[Tt]argets?)\\s*:?\\s*(?:No\\.\\s*)?(?<list>" + CODE
                    + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)" + CODE + ")*)");
    private static final Pattern ONLY = Pattern.compile(
            "(?<list>" + CODE + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)" + CODE + ")*)(?=$|\\s*[:.–—-]\\s)");
    private static final Pattern NUMBER = Pattern.compile(CODE);
    private static final Pattern PUBLISHER = Pattern.compile("Child Rights Connect");
    private static final Pattern ENGLISH =
            Pattern.compile("drafted in English|available in English|in English only|English only");

    private final SessionDraft draft;

    ClosingFacts(SessionDraft draft) {
        this.draft = draft;
    }

    void goals(List<ReportLayout.Part> parts) {
        Set<String> known = new HashSet<>();
        for (Words words : words(parts)) {
            if (CellText.of(List.of(words.block())).isNothing()) {
                draft.label(words.block());
                continue;
            }
            Matcher goals = GOALS.matcher(words.text());
            boolean found = false;
            while (goals.find()) {
                found = true;
                codes(words, goals, known);
            }
            Matcher only = ONLY.matcher(words.text());
            if (!found && only.lookingAt()) {
                codes(words, only, known);
            }
        }
    }

    private void codes(Words words, Matcher list, Set<String> known) {
        draft.label(words.block(), words.from() + list.start(), words.from() + list.start("list"));
        Matcher number = NUMBER.matcher(list.group("list"));
        while (number.find()) {
            String code = number.group();
            int from = words.from() + list.start("list") + number.start();
            int goal = Integer.parseInt(code.replaceAll("\\..*", ""));
            if (goal >= 1 && goal <= 17) {
                Words part = Words.of(words.block(), from, from + code.length());
                if (known.add(code)) {
                    draft.session().add(SessionModel.COUNTRY_SESSION.sdgs, SdgCode.of(code), part);
                } else {
                    draft.label(part.block(), part.from(), part.to());
                }
            }
        }
    }

    void comments(List<ReportLayout.Part> parts) {
        List<Words> words =
                words(parts).stream().filter(each -> !each.text().isBlank()).toList();
        if (words.isEmpty() || (words.size() == 1 && words.get(0).text().matches("(?i)none\\.?|-|n/a|–"))) {
            words.forEach(each -> draft.label(each.block()));
            return;
        }
        draft.session()
                .set(
                        SessionModel.COUNTRY_SESSION.additionalComments,
                        String.join("\n", words.stream().map(Words::text).toList()),
                        words.get(0));
        words.forEach(draft::partOfFact);
    }

    void disclaimer(List<ReportLayout.Part> parts, ObjectDraft<Source> source) {
        List<Words> words =
                words(parts).stream().filter(each -> !each.text().isBlank()).toList();
        if (words.isEmpty()) {
            return;
        }
        source.set(
                SessionModel.SOURCE.disclaimer,
                String.join("\n", words.stream().map(Words::text).toList()),
                words.get(0));
        for (Words each : words) {
            draft.partOfFact(each);
            Matcher publisher = PUBLISHER.matcher(each.text());
            if (publisher.find()) {
                source.set(SessionModel.SOURCE.publisher, publisher.group(), part(each, publisher));
            }
            Matcher english = ENGLISH.matcher(each.text());
            if (english.find()) {
                source.set(
                        SessionModel.SOURCE.language, "en", part(each, english).derived());
            }
        }
    }

    private static Words part(Words words, Matcher matcher) {
        return Words.of(words.block(), words.from() + matcher.start(), words.from() + matcher.end());
    }

    private static List<Words> words(List<ReportLayout.Part> parts) {
        List<Words> words = new ArrayList<>();
        for (ReportLayout.Part part : parts) {
            if (part.words() != null) {
                words.add(part.words());
            } else if (part.table() != null) {
                Blocks.texts(List.of(part.table())).forEach(block -> words.add(Words.of(block)));
            }
        }
        return words;
    }
}
