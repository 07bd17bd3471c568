// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.interpret.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.block.TextBlock;
import org.treatysessions.documents.fact.ObjectDraft;
import org.treatysessions.documents.fact.Words;
import org.treatysessions.documents.phrase.DatePhrase;
import org.treatysessions.documents.phrase.OrdinalPhrase;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.meta.SessionModel;

/**
 * The session of the committee or of its pre-sessional working group: from the footnote of adoption, the title, or the
 * lines above the title.
 */
final class SessionFacts {

    private static final Pattern ADOPTED = Pattern.compile(
            "adopted by|approved by|adoptée?s? par|aprobadas? por", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORKING_GROUP = Pattern.compile(
            "pre-?\\s?session|working group|groupe de travail|grupo de trabajo", Pattern.CASE_INSENSITIVE);
    private static final Pattern SESSION = Pattern.compile(
            "\\s*(?:pre-?sessional\\s+)?(?:session\\b|période de sessions|período de sesiones|reunión)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final UnDocument document;

    SessionFacts(UnDocument document) {
        this.document = document;
    }

    /** A session's number and dates, with their words. */
    private record Found(
            int number,
            Words numberWords,
            Optional<DatePhrase> dates,
            Optional<Words> dateWords,
            boolean isPreSession) {}

    void add() {
        List<TextBlock> adoption = new ArrayList<>();
        for (TextBlock note : document.layout().notes()) {
            if (ADOPTED.matcher(note.text().text()).find()) {
                adoption.add(note);
            }
        }
        for (TextBlock block : document.layout().front()) {
            if (ADOPTED.matcher(block.text().text()).find()) {
                adoption.add(block);
            }
        }
        Optional<Found> found = adoption.stream()
                .flatMap(block -> find(block, List.of()).stream())
                .findFirst();
        found.ifPresent(this::add);
        // The lines above the title name the session of the committee, which may be another than that of its group.
        inFront()
                .filter(other ->
                        found.isEmpty() || other.isPreSession() != found.get().isPreSession())
                .ifPresent(this::add);
    }

    private Optional<Found> inFront() {
        List<TextBlock> front = document.layout().front();
        for (int i = 0; i < front.size(); i++) {
            if (front.get(i).text().length() < 120) {
                Optional<Found> found = find(front.get(i), front.subList(i + 1, Math.min(i + 3, front.size())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> find(TextBlock block, List<TextBlock> following) {
        String text = block.text().text();
        for (OrdinalPhrase ordinal : OrdinalPhrase.findAll(text)) {
            Matcher session = SESSION.matcher(text).region(ordinal.to(), text.length());
            if (ordinal.numbers().size() != 1 || !session.lookingAt()) {
                continue;
            }
            boolean isPreSession = WORKING_GROUP.matcher(text).find() || isAfterWorkingGroup(block);
            Words words = Words.of(block, ordinal.from(), ordinal.to());
            Optional<DatePhrase> dates = period(text, session.end());
            if (dates.isPresent()) {
                return Optional.of(new Found(
                        ordinal.numbers().get(0),
                        words,
                        dates,
                        dates.map(date -> Words.of(block, date.from(), date.to())),
                        isPreSession));
            }
            for (TextBlock next : following) {
                Optional<DatePhrase> later = period(next.text().text(), 0);
                if (later.isPresent() && next.text().length() < 80) {
                    return Optional.of(new Found(
                            ordinal.numbers().get(0),
                            words,
                            later,
                            later.map(date -> Words.of(next, date.from(), date.to())),
                            isPreSession));
                }
            }
            return Optional.of(
                    new Found(ordinal.numbers().get(0), words, Optional.empty(), Optional.empty(), isPreSession));
        }
        return Optional.empty();
    }

    /** Returns whether the line above names the working group. */
    private boolean isAfterWorkingGroup(TextBlock block) {
        int at = document.layout().front().indexOf(block);
        return at > 0
                && document.layout().front().get(at - 1).text().length() < 120
                && WORKING_GROUP
                        .matcher(document.layout().front().get(at - 1).text().text())
                        .find();
    }

    private static Optional<DatePhrase> period(String text, int from) {
        return DatePhrase.findAll(text).stream()
                .filter(date -> date.from() >= from
                        && (date.isRange()
                                || date.problem() != DatePhrase.Problem.NONE
                                || date.dates().size() == 1))
                .findFirst();
    }

    private void add(Found found) {
        ObjectDraft<MeetingPeriod> period = document.session()
                .object(
                        found.isPreSession()
                                ? SessionModel.COUNTRY_SESSION.preSession
                                : SessionModel.COUNTRY_SESSION.committeeSession);
        period.set(SessionModel.MEETING_PERIOD.number, found.number(), found.numberWords());
        if (found.dates().isEmpty()) {
            return;
        }
        DatePhrase dates = found.dates().get();
        Words words = found.dateWords().orElseThrow();
        if (dates.isRange() && dates.problem() == DatePhrase.Problem.NONE) {
            period.set(SessionModel.MEETING_PERIOD.start, dates.dates().get(0), words);
            period.set(SessionModel.MEETING_PERIOD.end, dates.dates().get(1), words);
        } else {
            document.draft().report(ImportRule.VALUE_UNCLEAR, period, SessionModel.MEETING_PERIOD.start, words);
        }
    }
}
