package org.treatysessions.documents.interpret.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.SessionDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.OrdinalPhrase;
import org.treatysessions.documents.phrase.StateNames;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Source;
import org.treatysessions.model.meta.SessionModel;

/** The head of a session report: State, days, number of the session, and when it was posted. */
final class HeaderFacts {

    private static final Pattern NAME = Pattern.compile("\\s*([^()]+?)\\s*(?:[(,–-]\\s*.*session.*)?", Pattern.DOTALL);
    private static final Pattern POSTED = Pattern.compile(
            "(?:posted|published)(?: on)? (?<date>.*?)(?: by (?<author>.+))?", Pattern.CASE_INSENSITIVE);

    private final SessionDraft draft;
    private final ObjectDraft<Source> source;

    HeaderFacts(SessionDraft draft, ObjectDraft<Source> source) {
        this.draft = draft;
        this.source = source;
    }

    void add(ReportLayout layout) {
        boolean named = false;
        for (ReportLayout.Part part : layout.parts(Section.TITLE)) {
            Words words = part.words();
            if (words == null) {
                continue;
            }
            if (!named && words.from() > 0) {
                named = true;
                title(words);
            } else {
                line(words);
            }
        }
        boolean dated = false;
        for (ReportLayout.Part part : layout.parts(Section.DATE)) {
            Words words = part.words();
            if (words == null) {
                continue;
            }
            if (!dated && words.from() > 0) {
                dated = true;
                days(words);
            } else {
                line(words);
            }
        }
    }

    private void title(Words words) {
        draft.label(words.block());
        sessionNumber(words);
        Matcher matcher = NAME.matcher(words.text());
        if (!matcher.matches()) {
            return;
        }
        Words name = Words.of(words.block(), words.from() + matcher.start(1), words.from() + matcher.end(1));
        ObjectDraft<Country> country = draft.session().object(SessionModel.COUNTRY_SESSION.stateParty);
        Optional<KnownCountry> state = StateNames.find(name.text());
        if (state.isPresent()) {
            country.set(SessionModel.COUNTRY.code, state.get().code(), name.derived());
            country.set(SessionModel.COUNTRY.name, name.text(), name);
            draft.session().set(SessionModel.COUNTRY_SESSION.committee, Committee.CRC, name.derived());
        } else {
            draft.report(ImportRule.VALUE_UNCLEAR, country, SessionModel.COUNTRY.code, name);
        }
    }

    private void days(Words words) {
        sessionNumber(words);
        for (DatePhrase phrase : DatePhrase.findAll(words.text())) {
            Words day = Words.of(words.block(), words.from() + phrase.from(), words.from() + phrase.to());
            boolean adjacent = !phrase.isRange()
                    || (phrase.dates().size() == 2
                            && phrase.dates()
                                    .get(0)
                                    .latest()
                                    .plusDays(1)
                                    .equals(phrase.dates().get(1).earliest()));
            if (phrase.problem() == DatePhrase.Problem.NONE && adjacent) {
                for (PartialDate date : phrase.dates()) {
                    draft.session().add(SessionModel.COUNTRY_SESSION.dialogueDates, date, day);
                }
            } else {
                draft.report(
                        phrase.problem() == DatePhrase.Problem.AMBIGUOUS
                                ? ImportRule.VALUE_AMBIGUOUS
                                : ImportRule.VALUE_UNCLEAR,
                        draft.session(),
                        SessionModel.COUNTRY_SESSION.dialogueDates,
                        day);
            }
            draft.label(words.block());
        }
    }

    /** Reads a line under the title: the number of the session, or when the page was posted. */
    private void line(Words words) {
        if (sessionNumber(words)) {
            draft.label(words.block());
            return;
        }
        Matcher posted = POSTED.matcher(words.text());
        if (!posted.matches()) {
            return;
        }
        Optional<PartialDate> date = DatePhrase.parse(posted.group("date")).flatMap(DatePhrase::single);
        date.ifPresent(day -> {
            source.set(
                    SessionModel.SOURCE.published,
                    day,
                    Words.of(words.block(), words.from() + posted.start("date"), words.from() + posted.end("date")));
            if (posted.group("author") != null) {
                source.set(
                        SessionModel.SOURCE.author,
                        posted.group("author"),
                        Words.of(
                                words.block(),
                                words.from() + posted.start("author"),
                                words.from() + posted.end("author")));
            }
            draft.label(words.block());
        });
    }

    private boolean sessionNumber(Words words) {
        String text = words.text();
        for (OrdinalPhrase ordinal : OrdinalPhrase.findAll(text)) {
            String after = text.substring(ordinal.to());
            if (ordinal.numbers().size() != 1 || !after.matches("(?is)\\s*session\\b.*")) {
                continue;
            }
            ObjectDraft<MeetingPeriod> period = draft.session()
                    .object(
                            after.matches("(?is).*pre-?session.*") || text.matches("(?is).*pre-?session.*")
                                    ? SessionModel.COUNTRY_SESSION.preSession
                                    : SessionModel.COUNTRY_SESSION.committeeSession);
            period.set(
                    SessionModel.MEETING_PERIOD.number,
                    ordinal.numbers().get(0),
                    Words.of(words.block(), words.from() + ordinal.from(), words.from() + ordinal.to()));
            DatePhrase.findAll(text).stream()
                    .filter(phrase -> phrase.isRange() && phrase.dates().size() == 2 && phrase.from() > ordinal.to())
                    .findFirst()
                    .ifPresent(phrase -> {
                        Words range = Words.of(words.block(), words.from() + phrase.from(), words.from() + phrase.to());
                        period.set(
                                SessionModel.MEETING_PERIOD.start,
                                phrase.dates().get(0),
                                range);
                        period.set(
                                SessionModel.MEETING_PERIOD.end, phrase.dates().get(1), range);
                    });
            return true;
        }
        return false;
    }
}
