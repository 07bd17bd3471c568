// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.SessionModel;

/** The Sustainable Development Goals, the comments, and the disclaimer with the publisher. */
final class ClosingFacts {

    private static final String CODE = "\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d])(?![\\d.]))?";
    private static final String LINK =
            "(?:\\s*[,;/]\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s*\\(\\s*(?=\\d{1,2}\\.\\w))";
    private static final Pattern GOALS =
            Pattern.compile("(?:SDGs?|[Gg]oals?|[Tt]argets?)\\s*:?\\s*(?:[Nn]os?\\.\\s*|#\\s*)?(?<list>" + CODE + "(?:"
                    + LINK + "(?:(?:SDGs?|[Gg]oals?|[Tt]argets?)\\s*)?" + CODE + ")*)");
    private static final Pattern ONLY =
            Pattern.compile("(?<list>" + CODE + "(?:" + LINK + CODE + ")*)(?=$|\\s*[:.–—-]\\s|\\s+\\p{Lu})");
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
            if (CellText.of(words).isNothing()) {
                draft.label(words.block(), words.from(), words.to());
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

    /** Returns whether a text names goals or targets. */
    static boolean isGoals(String text) {
        return GOALS.matcher(text).find() || ONLY.matcher(text).lookingAt();
    }

    private void codes(Words words, Matcher list, Set<String> known) {
        draft.label(words.block(), words.from() + list.start(), words.from() + list.end());
        Matcher number = NUMBER.matcher(list.group("list"));
        while (number.find()) {
            String code = number.group();
            int goal = Integer.parseInt(code.replaceAll("\\..*", ""));
            int from = list.start("list") + number.start();
            if (goal >= 1 && goal <= 17 && known.add(code)) {
                draft.session()
                        .add(
                                SessionModel.COUNTRY_SESSION.sdgs,
                                SdgCode.of(code),
                                words.part(from, from + code.length()));
            }
        }
    }

    void comments(List<ReportLayout.Part> parts) {
        List<Words> words =
                words(parts).stream().filter(each -> !each.text().isBlank()).toList();
        if (words.isEmpty()
                || (words.size() == 1 && CellText.of(words.get(0)).isNothing())
                || (words.size() == 1 && CellText.of(words.get(0)).isNone())) {
            words.forEach(each -> draft.label(each.block(), each.from(), each.to()));
            return;
        }
        draft.session()
                .set(
                        SessionModel.COUNTRY_SESSION.additionalComments,
                        String.join("\n", words.stream().map(Words::text).toList()),
                        words.get(0));
        words.forEach(draft::partOfFact);
    }

    /** Reads the disclaimer, one paragraph; what follows it is the foot of the page. */
    void disclaimer(List<ReportLayout.Part> parts, ObjectDraft<Source> source) {
        List<Words> words =
                words(parts).stream().filter(each -> !each.text().isBlank()).toList();
        if (words.isEmpty()) {
            return;
        }
        Words first = words.get(0);
        source.set(SessionModel.SOURCE.disclaimer, first.text(), first);
        Matcher publisher = PUBLISHER.matcher(first.text());
        if (publisher.find()) {
            source.set(
                    SessionModel.SOURCE.publisher, publisher.group(), first.part(publisher.start(), publisher.end()));
        }
        Matcher english = ENGLISH.matcher(first.text());
        if (english.find()) {
            source.set(
                    SessionModel.SOURCE.language,
                    "en",
                    first.part(english.start(), english.end()).derived());
        }
    }

    private static List<Words> words(List<ReportLayout.Part> parts) {
        List<Words> words = new ArrayList<>();
        for (ReportLayout.Part part : parts) {
            if (part.words() != null) {
                words.add(part.words());
            } else if (part.row() != null) {
                part.row().cells().forEach(cell -> cell.textBlocks().forEach(block -> words.add(Words.of(block))));
            }
        }
        return words;
    }
}
