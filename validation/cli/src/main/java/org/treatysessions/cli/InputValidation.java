// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.ReportSource;
import org.treatysessions.validation.ParallelRun;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/** The validation of inputs, one after another; an unreadable one does not end it. */
final class InputValidation implements AutoCloseable {

    private final SessionJson json;
    private final ParallelRun run;
    private final FailOn failOn;
    private final CliContext context;
    private final Messages messages;
    private final List<ReportSource> sources = new ArrayList<>();
    private final Map<Long, CountrySession> sessions = new HashMap<>();
    private int sessionsLeft;
    private @Nullable DocumentImporter importer;
    private long records;
    private long failed;
    private boolean hasFault;

    /**
     * Creates a validation.
     *
     * @param maxSessions the maximum number of sessions with findings that are kept for the report
     */
    InputValidation(
            SessionJson json,
            SessionValidator validator,
            int threads,
            FailOn failOn,
            int maxSessions,
            CliContext context,
            Messages messages) {
        this.json = json;
        this.run = validator.parallelRun(json, threads);
        this.failOn = failOn;
        this.sessionsLeft = maxSessions;
        this.context = context;
        this.messages = messages;
    }

    /**
     * Validates inputs until the end of the last one or until the run is cancelled.
     *
     * @throws RecordCopies.CannotCopyException if a copy cannot be written
     */
    ValidationOutcome validate(List<Input> inputs, RecordCopies copies) throws RecordCopies.CannotCopyException {
        try (Progress progress = Progress.start(inputs, context)) {
            for (Input input : inputs) {
                records = 0;
                failed = 0;
                Optional<String> problem = Optional.empty();
                try {
                    validate(input, copies, progress);
                } catch (RecordCopies.CannotCopyException e) {
                    throw e;
                } catch (IOException e) {
                    problem = Optional.of(Reason.of(e, messages));
                    hasFault |= e instanceof Reason.Fault;
                }
                ReportSource source =
                        input.reportSource(records, problem).withFailed(failed).withSessions(sessions);
                sources.add(source);
                sessions.clear();
                Locale locale = messages.language().locale();
                source.problemMessage(locale).ifPresent(message -> {
                    progress.hide();
                    context.printError(message);
                });
            }
        }
        return new ValidationOutcome(run.report(), List.copyOf(sources), run.isCancelled(), hasFault);
    }

    private void validate(Input input, RecordCopies copies, Progress progress) throws IOException {
        if (input.content() instanceof Input.Content.Document
                || input.content() instanceof Input.Content.Unrecognized) {
            validateDocument(input, copies, progress);
            return;
        }
        if (input.content() instanceof Input.Content.Unreadable unreadable) {
            throw unreadable.reason();
        }
        try (RecordStream<RawRecord> stream =
                json.records().split(progress.counting(input.open(context.in())), input.source())) {
            run.over(stream, (raw, read, report) -> {
                count(read.session(), report);
                copies.write(raw, report.isValid());
                progress.countRecord();
            });
        }
    }

    private void validateDocument(Input input, RecordCopies copies, Progress progress) throws IOException {
        if (run.isCancelled()) {
            return;
        }
        if (importer == null) {
            importer = DocumentImporter.create(context);
        }
        ImportResult result = importer.read(input);
        ValidationReport report = run.check(DocumentImporter.record(input, result));
        count(result.session(), report);
        copies.write(result.session(), report.isValid());
        progress.countDocument(input.size());
    }

    private void count(Optional<CountrySession> session, ValidationReport report) {
        records++;
        if (sessionsLeft > 0 && session.isPresent() && !report.findings().isEmpty()) {
            sessions.put(records, session.get());
            sessionsLeft--;
        }
        failed += failOn.count(report) > 0 ? 1 : 0;
    }

    /** Stops the run soon; the outcome covers the records so far. Any thread may call it. */
    void cancel() {
        run.cancel();
    }

    @Override
    public void close() {
        run.close();
    }
}
