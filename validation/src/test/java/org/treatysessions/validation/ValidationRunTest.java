// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.json.StructureRules;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;

class ValidationRunTest {

    private static final SessionValidator VALIDATOR = SessionValidator.builder().build();

    private static CountrySession.Builder session() {
        return CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("NOR"))
                .addInstrumentsUnderReview(Instrument.CRC, Instrument.OPSC)
                .addDialogueDates(PartialDate.parse("2018-05-23"), PartialDate.parse("2018-05-24"));
    }

    /** The records of a text. */
    static List<RawRecord> rawRecords(String text, RecordSource source) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (RecordStream<RawRecord> records = SessionJson.standard().records().split(in, source)) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings across records, of sessions in a run. */
    private static List<Finding> across(CountrySession... sessions) {
        ValidationRun run = VALIDATOR.run();
        List.of(sessions).forEach(run::check);
        return run.report().findings().stream()
                .filter(finding -> finding.rule().id().toString().endsWith("-duplicated")
                        && !finding.rule().id().toString().startsWith("instrument"))
                .toList();
    }

    @Test
    void theSameSessionAgainNamesTheFirstOne() {
        CountrySession first = session().build();
        CountrySession other = session().stateParty(Country.of("SWE")).build();
        CountrySession again = session().id("again").build();
        assertThat(across(first, other, again, first))
                .extracting(finding -> finding.rule().id() + finding.path() + finding.arguments())
                .containsExactly("session-duplicated{record=1}", "session-duplicated{record=1}");
    }

    @Test
    void aSessionIsTheSameByCommitteeStateInstrumentsAndFirstDate() {
        CountrySession first = session().build();
        assertThat(across(
                        first,
                        session()
                                .instrumentsUnderReview(List.of(Instrument.OPSC, Instrument.CRC, Instrument.OPSC))
                                .dialogueDates(List.of(PartialDate.parse("2018-06"), PartialDate.parse("2018-05-23")))
                                .build()))
                .hasSize(1);
        assertThat(across(
                        first,
                        session().committee(Committee.CEDAW).build(),
                        session().stateParty(Country.of("SWE")).build(),
                        session()
                                .instrumentsUnderReview(List.of(Instrument.CRC))
                                .build(),
                        session().instrumentsUnderReview(List.of()).build(),
                        session()
                                .dialogueDates(List.of(PartialDate.parse("2018-05-24")))
                                .build(),
                        session()
                                .dialogueDates(List.of(PartialDate.parse("2018-05")))
                                .build()))
                .isEmpty();
    }

    @Test
    void aSessionWithoutStateOrDateIsNotCompared() {
        CountrySession malformed = session().stateParty(Country.of("no")).build();
        CountrySession undated = session().dialogueDates(List.of()).build();
        assertThat(across(malformed, malformed, undated, undated)).isEmpty();
    }

    @Test
    void theSameIdAgainIsReportedUnlessItIsTheSameSession() {
        CountrySession first = session().id("x").build();
        CountrySession other = session().id("x").stateParty(Country.of("SWE")).build();
        CountrySession unlike = session().id("X").stateParty(Country.of("DNK")).build();
        CountrySession blank = session().id(" ").stateParty(Country.of("FIN")).build();
        CountrySession blankToo =
                session().id(" ").stateParty(Country.of("ISL")).build();
        assertThat(across(first, first))
                .extracting(finding -> finding.rule().id().toString())
                .containsExactly("session-duplicated");
        assertThat(across(first, other, unlike, blank, blankToo))
                .extracting(finding -> finding.rule().id() + " " + finding.path() + finding.arguments())
                .containsExactly("id-duplicated /id{value=x, record=1}");
    }

    @Test
    void findingsInFilesHaveLocationsAndNameTheOtherFile() throws Exception {
        ValidationRun run = VALIDATOR.run();
        String document = RuleCatalogue.plainSession();
        for (int order = 1; order <= 2; order++) {
            RecordSource source =
                    RecordSource.of("file" + order + ".json", RecordFormat.JSON).withOrder(order);
            InputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
            try (RecordStream<SessionRecord> records =
                    SessionJson.standard().records().read(in, source)) {
                records.forEach(record -> run.check(record.result()));
            }
        }
        assertThat(run.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id().toString()).isEqualTo("session-duplicated");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.arguments()).isEqualTo(Map.of("source", "file1.json", "record", 1L));
            assertThat(finding.location()).contains(new Location(1, 1));
            assertThat(finding.record())
                    .get()
                    .extracting(record -> record.source())
                    .isEqualTo("file2.json");
        });
        assertThat(run.report().records().rejected()).isEqualTo(1);
    }

    @Test
    void unreadableRecordsAreCountedAndNotCompared() {
        ValidationRun run = VALIDATOR.run();
        ReadResult broken = SessionJson.standard().parse("{}");
        run.check(broken);
        run.check(broken);
        assertThat(run.report().records()).isEqualTo(new ValidationReport.Records(2, 0, 2, 2));
        assertThat(run.report().countsByRule()).containsOnlyKeys(StructureRules.REQUIRED_MEMBER_MISSING);
    }

    @Test
    void manyRecordsAreRememberedAndReportedTogether() {
        ValidationRun run = VALIDATOR.run();
        int records = 5000;
        for (int i = 0; i < records; i++) {
            CountrySession one = session()
                    .id("n" + i % (records - 10))
                    .dialogueDates(List.of(PartialDate.of(1990 + i % 1000, 1 + i / 1000, 1)))
                    .build();
            assertThat(run.check(one).countsByRule().containsKey(SessionRules.ID_DUPLICATED))
                    .isEqualTo(i >= records - 10);
        }
        ValidationReport report = run.report();
        assertThat(report.records().read()).isEqualTo(records);
        assertThat(report.countsByRule())
                .containsEntry(SessionRules.ID_DUPLICATED, 10L)
                .doesNotContainKey(SessionRules.SESSION_DUPLICATED);
        assertThat(run.report().records().read()).isEqualTo(records);
    }

    private static final String LINES = "{\"committee\": \"XYZ\"}\n{\"committee\": 7}\n{\"a\": 1}\n".repeat(100);

    private static List<Excerpt> excerpts(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.excerpt().orElseThrow())
                .toList();
    }

    @Test
    void findingsThatAreKeptHaveExcerpts() {
        SessionValidator validator = SessionValidator.builder().maxSamples(2).build();
        ValidationRun run = validator.run();
        List<ReadResult> results = rawRecords(LINES, RecordSource.of("-", RecordFormat.NDJSON)).stream()
                .map(SessionJson.standard()::read)
                .toList();

        results.forEach(run::check);

        assertThat(excerpts(run.report()))
                .extracting(Excerpt::value)
                .contains("\"XYZ\"", "7", "1", "{\"committee\": 7}")
                .hasSameSizeAs(run.report().findings());
        assertThat(run.report().dropped()).isPositive();
    }

    @Test
    void mergedReportsHaveTheSameExcerpts() {
        List<ReadResult> results = rawRecords(LINES, RecordSource.of("-", RecordFormat.NDJSON)).stream()
                .map(SessionJson.standard()::read)
                .toList();
        ValidationReport merged = VALIDATOR.run().report();
        for (int i = results.size() - 1; i >= 0; i--) {
            merged = VALIDATOR.check(results.get(i)).merge(merged);
        }
        ValidationRun run = VALIDATOR.run();
        results.forEach(run::check);

        assertThat(excerpts(merged)).isEqualTo(excerpts(run.report()));
    }

    @Test
    void sessionBuiltInJavaHasNoExcerpts() {
        ValidationReport report = VALIDATOR.check(session().build());

        assertThat(report.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.excerpt().isEmpty());
    }
}
