// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.OrdinalPhrase;
import org.treatysessions.documents.phrase.SymbolPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Argument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.SessionMode;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.meta.SessionModel;

/** The first paragraph of concluding observations: meetings, days, and the adoption. */
final class OpeningParagraph {

    private static final Pattern MEETING_AFTER = Pattern.compile(
            "\\s*(?:\\([^)]*\\)\\s*)?(?:plenary\\s+|public\\s+)?(?:meetings?|séances?|sesi[óo]n(?:es)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEETING_BEFORE = Pattern.compile(
            "(?:sesi[óo]n(?:es)?|séances?|meetings?)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONSIDERED = Pattern.compile(
            "considered|reviewed|examined|discussed|a examiné|examinó",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADOPTED = Pattern.compile(
            "adopted|approved|adopté|aprobó|aprobaron", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ADOPTION_NOTE = Pattern.compile("(?i)at (?:the|its) \\S+ meetings?\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)])\\.\\s+(?=\\p{Lu})");
    private static final Pattern HYBRID = Pattern.compile("hybrid|hybride|híbrid", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLINE = Pattern.compile(
            "(?:held|conducted)\\s+(?:online|virtually|remotely)|virtual (?:mode|format|meeting)|en ligne|en línea|virtual",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY =
            Pattern.compile("(?<=\\bon |\\ble |\\bel )\\d{1,2}(?:st|nd|rd|th)? (?:de )?\\p{L}{3,10}(?=[.,;]|$)");

    private final UnDocument document;
    private final ObjectDraft<ConcludingObservations> observations;

    /** Meetings by their numbers, the days after them, and what took place. */
    private record Sitting(
            TextBlock block, OrdinalPhrase meetings, List<DatePhrase> days, boolean isDialogue, int end) {}

    OpeningParagraph(UnDocument document, ObjectDraft<ConcludingObservations> observations) {
        this.document = document;
        this.observations = observations;
    }

    void add() {
        boolean hasDialogue = false;
        boolean hasAdoption = false;
        for (Layout.NumberedParagraph paragraph : document.layout().first(3)) {
            List<Sitting> sittings = sittings(paragraph.block());
            List<Sitting> dialogue =
                    sittings.stream().filter(Sitting::isDialogue).toList();
            List<Sitting> adoption =
                    sittings.stream().filter(sitting -> !sitting.isDialogue()).toList();
            if (!hasDialogue && !dialogue.isEmpty()) {
                hasDialogue = true;
                dialogue(dialogue);
            }
            if (!hasAdoption && !adoption.isEmpty()) {
                Sitting last = adoption.get(adoption.size() - 1);
                hasAdoption = !last.days().isEmpty();
                adoption(last);
            }
        }
        if (!hasAdoption) {
            adoptionNote().ifPresent(this::adoption);
        }
    }

    /** Finds the footnote of older documents at the word "adopted": "At the 208th meeting, held on 26 January 1995". */
    private Optional<Sitting> adoptionNote() {
        for (TextBlock note : document.layout().notes()) {
            String text = note.text().text();
            List<OrdinalPhrase> meetings = OrdinalPhrase.findAll(text);
            List<DatePhrase> days = DatePhrase.findAll(text);
            if (ADOPTION_NOTE.matcher(text).lookingAt() && meetings.size() == 1 && days.size() == 1) {
                return Optional.of(new Sitting(note, meetings.get(0), days, false, text.length()));
            }
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------- sittings

    private static List<Sitting> sittings(TextBlock block) {
        String text = block.text().text();
        List<Sitting> found = new ArrayList<>();
        int start = 0;
        for (int end : sentenceEnds(text)) {
            sittings(block, text, start, end, found);
            start = end;
        }
        return found;
    }

    private static List<Integer> sentenceEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            ends.add(matcher.end());
        }
        ends.add(text.length());
        return ends;
    }

    private static void sittings(TextBlock block, String text, int start, int end, List<Sitting> found) {
        List<OrdinalPhrase> meetings = new ArrayList<>();
        for (OrdinalPhrase ordinals : OrdinalPhrase.findAll(text)) {
            if (ordinals.from() >= start && ordinals.to() <= end && isMeeting(text, ordinals)) {
                meetings.add(ordinals);
            }
        }
        List<DatePhrase> dates = DatePhrase.findAll(text);
        for (int i = 0; i < meetings.size(); i++) {
            OrdinalPhrase meeting = meetings.get(i);
            int next = i + 1 < meetings.size() ? meetings.get(i + 1).from() : end;
            List<DatePhrase> days = dates.stream()
                    .filter(date -> date.from() >= meeting.to() && date.to() <= next)
                    .toList();
            if (days.isEmpty()) {
                days = withYearBefore(text, meeting.to(), next, dates);
            }
            Boolean dialogue = isDialogue(text, start, meeting.from(), end);
            if (dialogue != null) {
                found.add(new Sitting(block, meeting, days, dialogue, next));
            }
        }
    }

    /** Reads a day without a year, of the year of the dates before it: "2 September 2013, and adopted ... on 13 September". */
    private static List<DatePhrase> withYearBefore(String text, int from, int to, List<DatePhrase> dates) {
        Matcher day = DAY.matcher(text).region(from, to);
        Optional<PartialDate> before = dates.stream()
                .filter(date -> date.to() <= from && !date.dates().isEmpty())
                .reduce((first, second) -> second)
                .map(date -> date.dates().get(date.dates().size() - 1));
        if (before.isEmpty() || !day.find()) {
            return List.of();
        }
        String whole = day.group() + " " + before.get().year();
        return DatePhrase.findAll(whole).stream()
                .filter(date -> date.dates().size() == 1
                        && date.dates().get(0).isExact()
                        && !date.dates().get(0).isBefore(before.get()))
                .map(date -> new DatePhrase(day.start(), day.end(), date.dates(), false, date.problem()))
                .toList();
    }

    private static boolean isMeeting(String text, OrdinalPhrase ordinals) {
        return MEETING_AFTER.matcher(text).region(ordinals.to(), text.length()).lookingAt()
                || MEETING_BEFORE
                        .matcher(text.substring(Math.max(0, ordinals.from() - 14), ordinals.from()))
                        .find();
    }

    /** The nearest verb before the meetings decides, else the first one after them. */
    private static @org.jspecify.annotations.Nullable Boolean isDialogue(String text, int start, int at, int end) {
        int considered = last(CONSIDERED, text, start, at);
        int adopted = last(ADOPTED, text, start, at);
        if (considered >= 0 || adopted >= 0) {
            return considered > adopted;
        }
        considered = first(CONSIDERED, text, at, end);
        adopted = first(ADOPTED, text, at, end);
        if (considered < 0 && adopted < 0) {
            return null;
        }
        return adopted < 0 || (considered >= 0 && considered < adopted);
    }

    private static int last(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static int first(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.find() ? matcher.start() : -1;
    }

    // ------------------------------------------------------------------------------------------- dialogue

    private void dialogue(List<Sitting> sittings) {
        List<PartialDate> allDays = new ArrayList<>();
        Map<Integer, SymbolWords> records = records(sittings.get(0).block());
        for (Sitting sitting : sittings) {
            List<PartialDate> days = days(sitting);
            Words dayWords = dayWords(sitting);
            for (PartialDate day : days) {
                if (!allDays.contains(day)) {
                    allDays.add(day);
                    document.session().add(SessionModel.COUNTRY_SESSION.dialogueDates, day, dayWords);
                }
            }
            List<Integer> numbers = sitting.meetings().expanded();
            Words numberWords = Words.of(
                    sitting.block(),
                    sitting.meetings().from(),
                    sitting.meetings().to());
            boolean ascending = isAscending(numbers);
            for (int i = 0; i < numbers.size(); i++) {
                ObjectDraft<Meeting> meeting = document.session().newElement(SessionModel.COUNTRY_SESSION.meetings);
                meeting.set(SessionModel.MEETING.number, numbers.get(i), numberWords);
                if (ascending && (days.size() == 1 || days.size() == numbers.size())) {
                    meeting.set(SessionModel.MEETING.date, days.get(days.size() == 1 ? 0 : i), dayWords.derived());
                }
                SymbolWords record = records.get(numbers.get(i));
                if (record != null) {
                    meeting.set(SessionModel.MEETING.symbol, record.symbol(), record.words());
                }
            }
            mode(sitting);
        }
        contradictions(sittings.get(0), records);
    }

    private record SymbolWords(DocumentSymbol symbol, Words words) {}

    private static boolean isAscending(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Finds the summary records that the paragraph or its footnotes name, by the number of the meeting. */
    private Map<Integer, SymbolWords> records(TextBlock block) {
        Map<Integer, SymbolWords> records = new HashMap<>();
        List<TextBlock> blocks = new ArrayList<>(List.of(block));
        blocks.addAll(document.layout().notesOf(block));
        for (TextBlock each : blocks) {
            for (SymbolPhrase phrase : SymbolPhrase.findAll(each.text().text())) {
                Matcher number = Pattern.compile(".*SR\\.(\\d{1,5})").matcher(phrase.symbol());
                if (number.matches() && isRecord(phrase)) {
                    Words words = new Words(each, phrase.from(), phrase.to(), phrase.isWhole());
                    records.putIfAbsent(Integer.valueOf(number.group(1)), new SymbolWords(phrase.symbol(), words));
                }
            }
        }
        return records;
    }

    private boolean isRecord(SymbolPhrase phrase) {
        return phrase.is(SymbolKind.SUMMARY_RECORD)
                && phrase.symbol().committee().equals(document.symbol().committee());
    }

    private void contradictions(Sitting sitting, Map<Integer, SymbolWords> records) {
        List<Integer> numbers = sitting.meetings().expanded();
        records.forEach((number, record) -> {
            if (!numbers.contains(number)
                    && record.words().block().equals(sitting.block())
                    && numbers.size() == records.size()) {
                document.draft()
                        .report(
                                ImportRule.CONTRADICTION,
                                document.session(),
                                SessionModel.COUNTRY_SESSION.meetings,
                                record.words(),
                                Argument.FOUND.of(Words.of(
                                                sitting.block(),
                                                sitting.meetings().from(),
                                                sitting.meetings().to())
                                        .text()));
            }
        });
    }

    private void mode(Sitting sitting) {
        String text = sitting.block().text().text();
        Matcher hybrid = HYBRID.matcher(text).region(sitting.meetings().to(), sitting.end());
        Matcher online = ONLINE.matcher(text).region(sitting.meetings().to(), sitting.end());
        if (hybrid.find()) {
            document.session()
                    .set(
                            SessionModel.COUNTRY_SESSION.mode,
                            SessionMode.HYBRID,
                            Words.of(sitting.block(), hybrid.start(), hybrid.end()));
        } else if (online.find()) {
            document.session()
                    .set(
                            SessionModel.COUNTRY_SESSION.mode,
                            SessionMode.ONLINE,
                            Words.of(sitting.block(), online.start(), online.end()));
        }
    }

    private List<PartialDate> days(Sitting sitting) {
        List<PartialDate> days = new ArrayList<>();
        for (DatePhrase phrase : sitting.days()) {
            if (phrase.problem() != DatePhrase.Problem.NONE) {
                document.draft()
                        .report(
                                ImportRule.VALUE_UNCLEAR,
                                document.session(),
                                SessionModel.COUNTRY_SESSION.dialogueDates,
                                Words.of(sitting.block(), phrase.from(), phrase.to()));
            } else if (phrase.dates().stream().allMatch(PartialDate::isExact)) {
                if (phrase.isRange()
                        && phrase.dates()
                                .get(0)
                                .latest()
                                .plusDays(1)
                                .isBefore(phrase.dates().get(1).earliest())) {
                    document.draft()
                            .report(
                                    ImportRule.VALUE_UNCLEAR,
                                    document.session(),
                                    SessionModel.COUNTRY_SESSION.dialogueDates,
                                    Words.of(sitting.block(), phrase.from(), phrase.to()));
                } else {
                    days.addAll(phrase.dates());
                }
            }
        }
        return days;
    }

    private static Words dayWords(Sitting sitting) {
        return sitting.days().isEmpty()
                ? Words.of(
                        sitting.block(),
                        sitting.meetings().from(),
                        sitting.meetings().to())
                : Words.of(
                        sitting.block(),
                        sitting.days().get(0).from(),
                        sitting.days().get(sitting.days().size() - 1).to());
    }

    // ------------------------------------------------------------------------------------------- adoption

    private void adoption(Sitting sitting) {
        if (sitting.days().isEmpty()) {
            return;
        }
        DatePhrase phrase = sitting.days().get(sitting.days().size() - 1);
        Words words = Words.of(sitting.block(), phrase.from(), phrase.to());
        if (phrase.problem() != DatePhrase.Problem.NONE) {
            document.draft()
                    .report(
                            ImportRule.VALUE_UNCLEAR,
                            observations,
                            SessionModel.CONCLUDING_OBSERVATIONS.adopted,
                            words);
            return;
        }
        // Adopted at several meetings: complete on the last day.
        PartialDate adopted = phrase.dates().get(phrase.dates().size() - 1);
        observations.set(SessionModel.CONCLUDING_OBSERVATIONS.adopted, adopted, words);
        Optional<ObjectDraft<org.treatysessions.model.MeetingPeriod>> session = document.sessionPeriod();
        session.ifPresent(period -> {
            Optional<PartialDate> start = period.find(SessionModel.MEETING_PERIOD.start);
            Optional<PartialDate> end = period.find(SessionModel.MEETING_PERIOD.end);
            if (start.filter(adopted::isBefore).isPresent()
                    || end.filter(adopted::isAfter).isPresent()) {
                document.draft()
                        .report(
                                ImportRule.CONTRADICTION,
                                observations,
                                SessionModel.CONCLUDING_OBSERVATIONS.adopted,
                                words,
                                Argument.FOUND.of(period.words(SessionModel.MEETING_PERIOD.start)
                                        .map(Words::text)
                                        .orElse("")));
            }
        });
    }
}
