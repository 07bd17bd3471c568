// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

/** The head of a session report: committee, State, days, number of the session, and when it was posted. */
final class HeaderFacts {

    /** What may follow the name of the State in a title. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s*(?:\\([^()]*\\)|[,:]\\s.*|\\s[–—-]\\s.*)$", Pattern.DOTALL);

    private static final Pattern POSTED = Pattern.compile(
            "(?:posted|published)(?: on)?:? (?<date>.*?)(?: by (?<author>.+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION_NUMBER = Pattern.compile(
            "session(?: no\\.?| number| n°)?\\s*:?\\s*(\\d{1,3})(?:st|nd|rd|th)?(?![\\d.]|\\s*\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAYS = Pattern.compile(
            "(?:dates?|reviewed(?: on)?|considered(?: on)?|examined(?: on)?)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRE_SESSION = Pattern.compile("pre-?\\s?session", Pattern.CASE_INSENSITIVE);

    private final SessionDraft draft;
    private final ObjectDraft<Source> source;

    HeaderFacts(SessionDraft draft, ObjectDraft<Source> source) {
        this.draft = draft;
        this.source = source;
    }

    void add(ReportLayout layout) {
        List<Words> lines = new ArrayList<>(lines(layout.parts(Section.TITLE)));
        Optional<Words> title = lines.stream()
                .filter(line -> Section.TITLE.prefixEnd(line.block().text().text()) == line.from() && line.from() > 0)
                .findFirst()
                .or(() -> lines.stream().filter(line -> state(line).isPresent()).findFirst());
        List<Words> days = lines(layout.parts(Section.DATE));
        List<Words> head = new ArrayList<>(lines);
        head.addAll(days);
        title.ifPresent(words -> title(words, head));
        lines.stream().filter(line -> !title.equals(Optional.of(line))).forEach(this::line);
        boolean isFirst = true;
        for (Words line : days) {
            if (isFirst) {
                days(line);
            } else {
                line(line);
            }
            isFirst = false;
        }
    }

    private static List<Words> lines(List<ReportLayout.Part> parts) {
        List<Words> lines = new ArrayList<>();
        for (ReportLayout.Part part : parts) {
            if (part.words() != null) {
                lines.addAll(part.words().lines());
            } else if (part.row() != null) {
                part.row()
                        .cells()
                        .forEach(cell -> cell.textBlocks()
                                .forEach(block -> lines.addAll(Words.of(block).lines())));
            }
        }
        return lines;
    }

    // --------------------------------------------------------------------------------------- State, committee

    private void title(Words words, List<Words> head) {
        draft.label(words.block(), words.from(), words.to());
        sessionNumber(words);
        ObjectDraft<Country> country = draft.session().object(SessionModel.COUNTRY_SESSION.stateParty);
        Optional<Words> name = state(words);
        if (name.isEmpty()) {
            draft.report(ImportRule.VALUE_UNCLEAR, country, SessionModel.COUNTRY.code, words);
            return;
        }
        KnownCountry state = StateNames.find(name.get().text()).orElseThrow();
        country.set(SessionModel.COUNTRY.code, state.code(), name.get().derived());
        country.set(SessionModel.COUNTRY.name, name.get().text(), name.get());
        committee(name.get(), head);
    }

    /** Finds the name of a State: the whole text, or what is before parentheses, a comma or a dash. */
    private static Optional<Words> state(Words words) {
        Words name = words;
        while (true) {
            if (StateNames.find(name.text()).isPresent()) {
                return Optional.of(name);
            }
            Matcher after = AFTER_NAME.matcher(name.text());
            if (!after.find() || after.start() == 0) {
                return Optional.empty();
            }
            name = name.part(0, after.start()).strip();
        }
    }

    /** Sets the committee that the head names; the template is that of reports on the Committee on the Rights of the Child. */
    private void committee(Words name, List<Words> head) {
        Set<Committee> found = EnumSet.noneOf(Committee.class);
        Words first = name.derived();
        for (Words line : head) {
            for (Committee committee : Committee.values()) {
                int at = position(line.text(), committee);
                if (at >= 0) {
                    first = found.isEmpty() ? line.derived() : first;
                    found.add(committee);
                }
            }
        }
        if (found.size() <= 1) {
            Committee committee =
                    found.isEmpty() ? Committee.CRC : found.iterator().next();
            draft.session().set(SessionModel.COUNTRY_SESSION.committee, committee, first);
        } else {
            draft.report(ImportRule.CONTRADICTION, draft.session(), SessionModel.COUNTRY_SESSION.committee, first);
        }
    }

    private static int position(String text, Committee committee) {
        int title = text.toLowerCase(Locale.ROOT).indexOf(committee.title().toLowerCase(Locale.ROOT));
        if (title >= 0) {
            return title;
        }
        Matcher code = Pattern.compile("\\b" + committee.code() + "\\b").matcher(text);
        return code.find() ? code.start() : -1;
    }

    // ------------------------------------------------------------------------------------------------- days

    private void days(Words words) {
        boolean hasSession = sessionNumber(words);
        List<DatePhrase> phrases = DatePhrase.findAll(words.text());
        for (DatePhrase phrase : phrases) {
            boolean isPeriod = hasSession && phrases.size() > 1 && phrase.isRange() && !isAdjacent(phrase);
            Words day = words.part(phrase.from(), phrase.to());
            if (isPeriod) {
                continue;
            }
            if (phrase.problem() == DatePhrase.Problem.NONE && (!phrase.isRange() || isAdjacent(phrase))) {
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
        }
        if (phrases.isEmpty() && words.text().chars().anyMatch(Character::isDigit)) {
            draft.report(ImportRule.VALUE_UNCLEAR, draft.session(), SessionModel.COUNTRY_SESSION.dialogueDates, words);
        } else if (!phrases.isEmpty()) {
            draft.label(words.block(), words.from(), words.to());
        }
    }

    /** Returns whether a range is two days, one after the other; the days of a longer one are not all of the dialogue. */
    private static boolean isAdjacent(DatePhrase phrase) {
        return phrase.dates().size() == 2
                && phrase.dates()
                        .get(0)
                        .latest()
                        .plusDays(1)
                        .equals(phrase.dates().get(1).earliest());
    }

    /** Reads a line under the title: the number of the session, or when the page was posted. */
    private void line(Words words) {
        Matcher labelled = DAYS.matcher(words.text());
        int label = labelled.lookingAt() ? labelled.end() : Section.DATE.prefixEnd(words.text());
        if (label > 0) {
            draft.label(words.block(), words.from(), words.from() + label);
            days(words.part(label, words.text().length()));
            return;
        }
        if (sessionNumber(words)) {
            draft.label(words.block(), words.from(), words.to());
            return;
        }
        Matcher posted = POSTED.matcher(words.text());
        if (!posted.matches()) {
            return;
        }
        Optional<PartialDate> date = DatePhrase.parse(posted.group("date")).flatMap(DatePhrase::single);
        date.ifPresent(day -> {
            source.set(SessionModel.SOURCE.published, day, words.part(posted.start("date"), posted.end("date")));
            if (posted.group("author") != null) {
                source.set(
                        SessionModel.SOURCE.author,
                        posted.group("author"),
                        words.part(posted.start("author"), posted.end("author")));
            }
            draft.label(words.block(), words.from(), words.to());
        });
    }

    private boolean sessionNumber(Words words) {
        String text = words.text();
        for (OrdinalPhrase ordinal : OrdinalPhrase.findAll(text)) {
            String after = text.substring(ordinal.to());
            if (ordinal.numbers().size() == 1 && after.matches("(?is)\\s*(?:(?:pre-?\\s?)?session|CRC session)\\b.*")) {
                session(words, ordinal.numbers().get(0), ordinal.from(), ordinal.to());
                return true;
            }
        }
        Matcher number = SESSION_NUMBER.matcher(text);
        if (number.find() && DatePhrase.findAll(text).stream().noneMatch(date -> date.from() <= number.start(1))) {
            session(words, Integer.parseInt(number.group(1)), number.start(1), number.end(1));
            return true;
        }
        return false;
    }

    private void session(Words words, int number, int from, int to) {
        ObjectDraft<MeetingPeriod> period = draft.session()
                .object(
                        PRE_SESSION.matcher(words.text()).find()
                                ? SessionModel.COUNTRY_SESSION.preSession
                                : SessionModel.COUNTRY_SESSION.committeeSession);
        period.set(SessionModel.MEETING_PERIOD.number, number, words.part(from, to));
        DatePhrase.findAll(words.text()).stream()
                .filter(phrase ->
                        phrase.isRange() && phrase.dates().size() == 2 && phrase.from() > to && !isAdjacent(phrase))
                .findFirst()
                .ifPresent(phrase -> {
                    Words range = words.part(phrase.from(), phrase.to());
                    period.set(SessionModel.MEETING_PERIOD.start, phrase.dates().get(0), range);
                    period.set(SessionModel.MEETING_PERIOD.end, phrase.dates().get(1), range);
                });
    }
}
