package org.treatysessions.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.Country;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.Meeting;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.report.Page.Kind;
import org.treatysessions.report.Page.Phrase;

/** The values of a session as phrases in one language. */
final class Phrases {

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
        return filled("label", "{label}", words(key));
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

    Phrase sdg(SdgCode code) {
        String key = code.isGoal() ? "page.sdg.goal" : "page.sdg.target";
        return filled(key, "{code}", Phrase.words(code.toString()));
    }

    Phrase period(MeetingPeriod period) {
        List<Phrase> parts = new ArrayList<>();
        period.getNumber().ifPresent(number -> parts.add(labelled("page.number", Phrase.words("" + number))));
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            parts.add(date(period.getStart().get())
                    .and(" \u2013 ")
                    .and(date(period.getEnd().get())));
        } else {
            period.getStart().ifPresent(start -> parts.add(labelled("page.start", date(start))));
            period.getEnd().ifPresent(end -> parts.add(labelled("page.end", date(end))));
        }
        period.getPlace().ifPresent(place -> parts.add(Phrase.data(place)));
        return parts.isEmpty() ? notRecorded() : list(parts);
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
        Phrase more = inDocument.map(name -> list(List.of(code, name))).orElse(code);
        return inBrackets(Phrase.words(official.get()), more);
    }

    Phrase labelled(String key, Phrase value) {
        return filled("label", "{label}", words(key)).and(" ").and(value);
    }

    Phrase list(List<Phrase> entries) {
        String separator = language().format(List.of("", ""));
        return entries.stream()
                .reduce((all, next) -> all.and(separator).and(next))
                .orElseGet(() -> Phrase.words(""));
    }

    Phrase inBrackets(Phrase text, Phrase more) {
        String pattern = messages.get("in-brackets");
        int at = pattern.indexOf("{more}");
        return text.and(pattern.substring("{text}".length(), at))
                .and(more)
                .and(pattern.substring(at + "{more}".length()));
    }

    /** {@return a message with a phrase in one of its places} */
    Phrase filled(String key, String place, Phrase value) {
        String pattern = messages.get(key);
        int at = pattern.indexOf(place);
        return Phrase.words(pattern.substring(0, at)).and(value).and(pattern.substring(at + place.length()));
    }

    /** {@return words with a capital letter, for the beginning of a line} */
    Phrase capital(Phrase phrase) {
        String text = phrase.plain();
        int first = text.offsetByCodePoints(0, 1);
        return Phrase.words(text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first));
    }
}
