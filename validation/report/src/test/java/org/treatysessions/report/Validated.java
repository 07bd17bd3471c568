// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.treatysessions.json.RecordFormat;
import org.treatysessions.json.RecordSource;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import org.treatysessions.validation.ValidationRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validation of several sources, whose report can be rendered. */
record Validated(ValidationReport report, ReportOptions options) {

    /** The real session report. */
    static final String RUSSIA = "../../examples/sessions/russia-2018.session.json";

    /** A session with all members. */
    static final String FULL = "../../examples/sessions/full.session.json";

    /** A session with three warnings and nothing else. */
    static final String ACCEPTED = "src/test/resources/org/treatysessions/report/accepted.json";

    /** An array of a session with warnings and one with errors. */
    static final String TWO_RECORDS = "src/test/resources/org/treatysessions/report/two-records.json";

    static Validated files(String... names) {
        return files(validator().build(), names);
    }

    static Validated files(SessionValidator validator, String... names) {
        return files(validator, SessionJson.standard(), names);
    }

    static Validated files(SessionJson json, String... names) {
        return files(validator().build(), json, names);
    }

    /** Validates files; those that are missing are sources that cannot be read. */
    private static Validated files(SessionValidator validator, SessionJson json, String... names) {
        ValidationRun run = validator.run();
        List<ReportSource> sources = new ArrayList<>();
        for (String name : names) {
            RecordSource source = RecordSource.of(name, RecordFormat.JSON).withOrder(sources.size() + 1);
            try (InputStream in = Files.newInputStream(Path.of(name))) {
                sources.add(validate(in, source, json, run));
            } catch (NoSuchFileException e) {
                sources.add(new ReportSource(name, 0, Optional.of("no such file or folder")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Validated(run.report(), ReportOptions.standard().withSources(sources));
    }

    /** Validates a text as standard input. */
    static Validated text(String text) {
        return text(text, SessionJson.standard());
    }

    static Validated text(String text, SessionJson json) {
        ValidationRun run = validator().build().run();
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            ReportSource source = validate(in, RecordSource.of("-", RecordFormat.JSON), json, run);
            return new Validated(run.report(), ReportOptions.standard().withSources(List.of(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SessionValidator.Builder validator() {
        return SessionValidator.builder().asOf(LocalDate.of(2026, 11, 23));
    }

    private static ReportSource validate(InputStream in, RecordSource source, SessionJson json, ValidationRun run)
            throws IOException {
        long count = 0;
        Map<Long, CountrySession> sessions = new HashMap<>();
        try (RecordStream<SessionRecord> records = json.records().read(in, source)) {
            for (Optional<SessionRecord> record = records.next(); record.isPresent(); record = records.next()) {
                run.check(record.get().result());
                long number = ++count;
                record.get().result().session().ifPresent(session -> sessions.put(number, session));
            }
        }
        return ReportSource.of(source.name(), count).withSessions(sessions);
    }

    Validated in(Locale language) {
        return new Validated(report, options.withLanguage(language));
    }

    Validated with(ReportOptions newOptions) {
        return new Validated(report, newOptions);
    }

    String render(ReportRenderer renderer) {
        return renderer.render(report, options);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(render(ReportRenderer.json()));
    }
}
