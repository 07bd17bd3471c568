// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.Layout;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.TreatySessionsModule;
import org.treatysessions.model.CountrySession;
import org.treatysessions.testing.Property;
import tools.jackson.databind.json.JsonMapper;

/** Properties of every session that the builders can build. */
class SessionPropertyTest {

    private static final SessionJson PRETTY = SessionJson.standard();
    private static final SessionJson COMPACT =
            SessionJson.builder().layout(Layout.COMPACT).lenient().build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsModule()).build();
    private static final SessionValidator VALIDATOR =
            SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();

    @Test
    void itWritesAndReadsBackEqual() {
        Property.holds(any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            String pretty = PRETTY.toText(session);
            String compact = COMPACT.toText(session);
            for (SessionJson json : List.of(PRETTY, COMPACT)) {
                assertThat(json.parse(pretty).session()).contains(session);
                assertThat(json.parse(compact).session()).contains(session);
            }
            assertThat(PRETTY.toText(PRETTY.parse(compact).session().orElseThrow()))
                    .isEqualTo(pretty);
            assertThat(COMPACT.toText(PRETTY.parse(pretty).session().orElseThrow()))
                    .isEqualTo(compact);
        });
    }

    @Test
    void aMapperWritesAndReadsItAsSessionJsonDoes() {
        Property.holds(500, any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            String text = MAPPER.writeValueAsString(session);
            assertThat(text + "\n").isEqualTo(COMPACT.toText(session));
            assertThat(MAPPER.readValue(text, CountrySession.class)).isEqualTo(session);
        });
    }

    @Test
    void aBuiltAndAReadSessionHaveTheSameFindings() {
        Property.holds(any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            ValidationReport read = VALIDATOR.check(PRETTY.parse(PRETTY.toText(session)));
            assertThat(withoutPlaces(read)).isEqualTo(VALIDATOR.check(session).findings());
            assertThat(read.findings()).allMatch(finding -> finding.location().isPresent());
            assertThat(read.findings())
                    .allSatisfy(finding ->
                            assertThat(finding.message(Locale.ENGLISH)).isNotBlank());
        });
    }

    @Test
    void theOrderInWhichItsListsWereFilledDoesNotMatter() {
        Property.holds(300, any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            CountrySession again = CountrySession.builder()
                    .addAllLinks(session.getLinks())
                    .addAllNextReports(session.getNextReports())
                    .addAllConcludingObservations(session.getConcludingObservations())
                    .addAllTaskForce(session.getTaskForce())
                    .addAllAlternativeReports(session.getAlternativeReports())
                    .addAllWrittenReplies(session.getWrittenReplies())
                    .addAllListsOfIssues(session.getListsOfIssues())
                    .addAllStateReports(session.getStateReports())
                    .addAllDialogueDates(session.getDialogueDates())
                    .addAllInstrumentsUnderReview(session.getInstrumentsUnderReview())
                    .addAllNoAlternativeReportsFrom(session.getNoAlternativeReportsFrom())
                    .addAllSdgs(session.getSdgs())
                    .id(session.getId())
                    .committee(session.getCommittee())
                    .stateParty(session.getStateParty())
                    .committeeSession(session.getCommitteeSession())
                    .preSession(session.getPreSession())
                    .procedure(session.getProcedure())
                    .mode(session.getMode())
                    .withoutReport(session.getWithoutReport())
                    .withoutDelegation(session.getWithoutDelegation())
                    .addAllMeetings(session.getMeetings())
                    .commonCoreDocument(session.getCommonCoreDocument())
                    .additionalComments(session.getAdditionalComments())
                    .delegation(session.getDelegation())
                    .dialogue(session.getDialogue())
                    .addAllSources(session.getSources())
                    .extensions(session.getExtensions())
                    .build();
            assertThat(again).isEqualTo(session).hasSameHashCodeAs(session);
            assertThat(VALIDATOR.check(again).findings())
                    .isEqualTo(VALIDATOR.check(session).findings());
        });
    }

    @Test
    void theDefaultsOfTheMachineDoNotMatter() {
        Property.holds(100, any -> {
            CountrySession session = new RandomSessions(any.random()).next();
            List<String> expected = judged(session);
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(judged(session)).isEqualTo(expected);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        });
    }

    private static List<String> judged(CountrySession session) {
        ValidationReport report = VALIDATOR.check(PRETTY.parse(PRETTY.toText(session)));
        return report.findings().stream()
                .map(finding -> finding + " " + finding.message(Locale.FRENCH))
                .toList();
    }

    @Test
    void oneReaderAndOneValidatorServeManyThreads() throws Exception {
        List<String> texts = LongStream.range(0, 200)
                .mapToObj(seed -> PRETTY.toText(new RandomSessions(seed).next()))
                .toList();
        List<List<Finding>> alone =
                texts.stream().map(SessionPropertyTest::check).toList();
        SessionValidator fresh =
                SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23)).build();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> all = LongStream.range(0, 8)
                    .<Future<Void>>mapToObj(thread -> threads.submit(() -> {
                        for (int i = 0; i < texts.size(); i++) {
                            ReadResult read = PRETTY.parse(texts.get(i));
                            assertThat(fresh.check(read).findings()).isEqualTo(alone.get(i));
                            CountrySession session = read.session().orElseThrow();
                            assertThat(PRETTY.toText(session)).isEqualTo(texts.get(i));
                            assertThat(fresh.check(session).findings()).hasSameSizeAs(alone.get(i));
                        }
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Finding> check(String text) {
        return VALIDATOR.check(PRETTY.parse(text)).findings();
    }

    private static List<Finding> withoutPlaces(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> Finding.of(finding.rule(), finding.severity(), finding.path(), finding.arguments()))
                .toList();
    }
}
