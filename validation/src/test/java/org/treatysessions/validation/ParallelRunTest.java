// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.json.Layout;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.ReadLimits;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.spi.CustomRule;

class ParallelRunTest {

    private static final SessionJson JSON = SessionJson.builder()
            .layout(Layout.COMPACT)
            .limits(ReadLimits.DEFAULT.withDocumentBytes(50_000))
            .build();

    private static final SessionValidator VALIDATOR = SessionValidator.builder()
            .asOf(LocalDate.of(2026, 11, 23))
            .maxSamples(20)
            .build();

    private static final RecordSource SOURCE = RecordSource.of("many.ndjson", RecordFormat.NDJSON);

    /** Valid and invalid lines: every seventh is broken in some way, some occur twice, one is too long. */
    private static byte[] lines(int count) {
        CountrySession russia =
                SessionJson.standard().read(Samples.RUSSIA).session().orElseThrow();
        CountrySession full =
                SessionJson.standard().read(Samples.FULL).session().orElseThrow();
        return IntStream.range(0, count)
                .mapToObj(i -> switch (i % 7) {
                    case 0 ->
                        List.of("", "{", "{}", "[1]", "{\"committee\": 1, \"x\": 2}", "\u0000")
                                .get(i / 7 % 6);
                    case 1 -> i == 701 ? "{\"a\": \"" + "x".repeat(60_000) + "\"}" : text(russia, i / 3);
                    default -> text(full, i);
                })
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(CountrySession session, int id) {
        return JSON.toText(session.toBuilder()
                        .id("n" + id / 2)
                        .dialogueDates(List.of(PartialDate.of(1990 + id % 1500, 5, 22)))
                        .build())
                .strip();
    }

    /** All that a report has, as text. */
    private static String all(ValidationReport report) {
        return report.records() + "\n" + report.counts() + "\n" + report.countsByRule() + "\n" + report.dropped() + "\n"
                + report.findings().stream()
                        .map(finding ->
                                finding.record().orElseThrow() + " " + finding + " " + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"));
    }

    private static RecordStream<RawRecord> records(byte[] lines) throws IOException {
        return JSON.records().split(new ByteArrayInputStream(lines), SOURCE);
    }

    private static String reportOf(int threads, byte[] lines) throws IOException {
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, threads);
                RecordStream<RawRecord> records = records(lines)) {
            List<Long> numbers = new ArrayList<>();
            StringBuilder single = new StringBuilder();
            run.over(records, (raw, read, report) -> {
                numbers.add(raw.number());
                single.append(report.countsByRule());
            });
            assertThat(numbers).isSorted().hasSize((int) run.report().records().read());
            return all(run.report()) + single;
        }
    }

    @Test
    void theResultIsTheSameWhateverTheNumberOfThreads() throws IOException {
        byte[] lines = lines(2000);
        ValidationRun sequential = VALIDATOR.run();
        StringBuilder single = new StringBuilder();
        try (RecordStream<RawRecord> records = records(lines)) {
            for (RawRecord raw : records) {
                single.append(sequential.check(JSON.read(raw)).countsByRule());
            }
        }
        String expected = all(sequential.report()) + single;
        assertThat(expected).contains("session-duplicated", "json-syntax", "id-duplicated");
        for (int threads : new int[] {1, 2, 3, 8}) {
            assertThat(reportOf(threads, lines)).as("%s threads", threads).isEqualTo(expected);
        }
    }

    @Test
    void severalSourcesAreOneRun() throws IOException {
        byte[] lines = lines(100);
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, 2)) {
            for (int order = 1; order <= 2; order++) {
                try (RecordStream<RawRecord> records =
                        JSON.records().split(new ByteArrayInputStream(lines), SOURCE.withOrder(order))) {
                    run.over(records, (raw, read, report) -> {});
                }
            }
            assertThat(run.report().countsByRule().get(SessionRules.SESSION_DUPLICATED))
                    .isGreaterThan(80);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aCancelledRunReportsTheRecordsSoFar(int threads) throws IOException {
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, threads);
                RecordStream<RawRecord> records = JSON.records().split(endless(), SOURCE)) {
            List<Long> taken = new ArrayList<>();
            run.over(records, (raw, read, report) -> {
                taken.add(raw.number());
                if (raw.number() == 1000) {
                    run.cancel();
                }
            });
            assertThat(run.isCancelled()).isTrue();
            assertThat(taken).hasSizeBetween(1000, 1000 + 64 * (2 * threads + 2));
            assertThat(run.report().records().read()).isEqualTo(taken.size());
        }
    }

    /** An endless source. */
    private static InputStream endless() {
        byte[] line = (text(SessionJson.standard().read(Samples.FULL).session().orElseThrow(), 0) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private int next;

            @Override
            public int read() {
                int b = line[next];
                next = (next + 1) % line.length;
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int taken = Math.min(length, line.length - next);
                System.arraycopy(line, next, buffer, offset, taken);
                next = (next + taken) % line.length;
                return taken;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void recordsBeforeAFailureOfTheSourceAreInTheReport(int threads) throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(
                        (new String(lines(300), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        return read();
                    }
                });
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, threads);
                RecordStream<RawRecord> records = JSON.records().split(broken, SOURCE)) {
            assertThatIOException()
                    .isThrownBy(() -> run.over(records, (raw, read, report) -> {}))
                    .withMessage("the disk is gone");
            assertThat(run.report().records().read()).isGreaterThan(250);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void resultsThatCannotBeTakenEndTheRun(int threads) throws IOException {
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, threads);
                RecordStream<RawRecord> records = JSON.records().split(endless(), SOURCE)) {
            assertThatIOException()
                    .isThrownBy(() -> run.over(records, (raw, read, report) -> {
                        throw new IOException("no space left");
                    }))
                    .withMessage("no space left");
        }
    }

    @Test
    void anErrorOfTheMachineIsNotHidden() throws IOException {
        SessionValidator failing = SessionValidator.builder()
                .rule(CustomRule.of("acme:memory", Severity.INFO, "Memory", "Memory.", (session, findings) -> {
                    throw new OutOfMemoryError("on purpose");
                }))
                .build();
        try (ParallelRun run = failing.parallelRun(JSON, 2);
                RecordStream<RawRecord> records = records(lines(20))) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> run.over(records, (raw, read, report) -> {}));
        }
    }

    @Test
    void anEmptySourceHasAnEmptyReport() throws IOException {
        try (ParallelRun run = VALIDATOR.parallelRun(JSON, 2);
                RecordStream<RawRecord> records = records(new byte[0])) {
            run.over(records, (raw, read, report) -> {});
            assertThat(run.report().records().read()).isZero();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.parallelRun(JSON, 0));
    }
}
