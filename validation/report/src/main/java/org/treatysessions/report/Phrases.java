// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.Country;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.report.Page.Kind;
import org.treatysessions.report.Page.Part;
import org.treatysessions.report.Page.Phrase;

/** The values of a session as phrases in one language. */
final class Phrases {

    /** The place of a phrase in a message. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ReportMessages messages;

    Phrases(OfficialLanguage language) {
        this.messages = new ReportMessages(language);
    }

    OfficialLanguage language() {
        return messages.language();
    }

    String message(String key) {
        return messages.get(key);
    }

    Phrase words(String key) {
        return Phrase.words(message(key));
    }

    Phrase label(String key) {
        return label(words(key));
    }

    /** {@return a phrase as the label of what follows on its own} */
    Phrase label(Phrase label) {
        return filled("label", Map.of("label", label));
    }

    Phrase number(int number) {
        return Phrase.words(language().format(number));
    }

    Phrase notRecorded() {
        return Phrase.of(Kind.MISSING, messages.get("page.not-recorded"));
    }

    Phrase orNotRecorded(Optional<Phrase> value) {
        return value.orElseGet(this::notRecorded);
    }

    Phrase date(PartialDate date) {
        return Phrase.words(language().format(date));
    }

    static Phrase numbers(ReportNumbers numbers) {
        return Phrase.words(numbers.toString());
    }

    Phrase yesOrNo(boolean value) {
        return Phrase.words(messages.get(value ? "page.yes" : "page.no"));
    }

    Phrase title(Vocabulary value) {
        return Phrase.words(value.title(language().locale()));
    }

    Phrase withCode(Vocabulary value) {
        return inBrackets(title(value), Phrase.code(value.code()));
    }

    Phrase withCode(Instrument instrument) {
        return inBrackets(
                filled("page.instrument", Map.of("title", title(instrument))), Phrase.code(instrument.code()));
    }

    Phrase sdg(SdgCode code) {
        String key = code.isGoal() ? "page.sdg.goal" : "page.sdg.target";
        return filled(key, Map.of("code", Phrase.words(code.toString())));
    }

    Phrase period(MeetingPeriod period) {
        List<Phrase> parts = new ArrayList<>();
        period.getNumber().ifPresent(number -> parts.add(labelled("page.number", Phrase.words("" + number))));
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            parts.add(filled(
                    "page.period",
                    Map.of(
                            "start",
                            date(period.getStart().get()),
                            "end",
                            date(period.getEnd().get()))));
        } else {
            period.getStart().ifPresent(start -> parts.add(labelled("page.start", date(start))));
            period.getEnd().ifPresent(end -> parts.add(labelled("page.end", date(end))));
        }
        period.getPlace().ifPresent(place -> parts.add(Phrase.data(place)));
        return parts.isEmpty() ? notRecorded() : apposition(parts);
    }

    /** {@return a meeting: its number, with its day, chamber and summary record} */
    Phrase meeting(Meeting meeting) {
        List<Phrase> parts = new ArrayList<>();
        meeting.getNumber().ifPresent(number -> parts.add(Phrase.words(Integer.toString(number))));
        meeting.getDate().ifPresent(date -> parts.add(date(date)));
        meeting.getChamber().ifPresent(chamber -> parts.add(Phrase.data(chamber)));
        meeting.getSymbol().ifPresent(symbol -> parts.add(Phrase.code(symbol.toString())));
        return switch (parts.size()) {
            case 0 -> notRecorded();
            case 1 -> parts.get(0);
            default -> inBrackets(parts.get(0), list(parts.subList(1, parts.size())));
        };
    }

    Optional<String> official(Country country) {
        return KnownCountry.find(country.getCode())
                .map(known -> known.title(language().locale()));
    }

    /** {@return the name of a State: the official one, else that in the document, else its code} */
    Phrase nameOf(Country state) {
        return official(state)
                .map(Phrase::words)
                .or(() -> state.getName().map(Phrase::data))
                .orElseGet(() -> Phrase.code(state.getCode()));
    }

    /** {@return the official name of a country, with its code and its name in the document if that differs} */
    Phrase country(Country country) {
        Optional<String> official = official(country);
        Phrase code = Phrase.code(country.getCode());
        Optional<Phrase> inDocument = country.getName()
                .filter(name -> !Optional.of(name).equals(official))
                .map(Phrase::data);
        if (official.isEmpty()) {
            return inDocument.map(name -> inBrackets(name, code)).orElse(code);
        }
        Phrase more = inDocument.map(name -> apposition(List.of(code, name))).orElse(code);
        return inBrackets(Phrase.words(official.get()), more);
    }

    Phrase labelled(String key, Phrase value) {
        return labelled(words(key), value);
    }

    /** {@return a value after its label, in one line} */
    Phrase labelled(Phrase label, Phrase value) {
        return filled("labelled", Map.of("label", label, "value", value));
    }

    /** {@return several facts about one thing: a name, a function and a body, for example} */
    Phrase apposition(List<Phrase> parts) {
        return parts.stream()
                .reduce((text, more) -> filled("apposition", Map.of("text", text, "more", more)))
                .orElseGet(() -> Phrase.words(""));
    }

    /** {@return several things} */
    Phrase list(List<Phrase> entries) {
        String separator = language().format(List.of("", ""));
        return entries.stream()
                .reduce((all, next) -> all.and(separator).and(next))
                .orElseGet(() -> Phrase.words(""));
    }

    Phrase inBrackets(Phrase text, Phrase more) {
        return filled("in-brackets", Map.of("text", text, "more", more));
    }

    /** {@return a message with phrases in its places} */
    Phrase filled(String key, Map<String, Phrase> values) {
        String pattern = messages.get(key);
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            addWords(parts, pattern.substring(from, place.start()));
            parts.addAll(Objects.requireNonNull(values.get(place.group(1)), key).parts());
            from = place.end();
        }
        addWords(parts, pattern.substring(from));
        return new Phrase(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(Kind.WORDS, words));
        }
    }

    /** {@return words with a capital letter, for the beginning of a line} */
    Phrase capital(Phrase phrase) {
        String text = phrase.plain();
        int first = text.offsetByCodePoints(0, 1);
        return Phrase.words(text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first));
    }
}
