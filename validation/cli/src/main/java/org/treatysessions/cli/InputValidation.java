package org.treatysessions.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.report.ReportSource;
import org.treatysessions.validation.ParallelRun;
import org.treatysessions.validation.SessionValidator;

/** The validation of inputs, one after another; an unreadable one does not end it. */
final class InputValidation implements AutoCloseable {

    private final SessionJson json;
    private final ParallelRun run;
    private final CliContext context;
    private final Messages messages;
    private final List<ReportSource> sources = new ArrayList<>();
    private long records;

    InputValidation(SessionJson json, SessionValidator validator, int threads, CliContext context, Messages messages) {
        this.json = json;
        this.run = validator.parallelRun(json, threads);
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
                Optional<String> problem = Optional.empty();
                try {
                    validate(input, copies, progress);
                } catch (RecordCopies.CannotCopyException e) {
                    throw e;
                } catch (IOException e) {
                    problem = Optional.of(Reason.of(e, messages));
                }
                ReportSource source = new ReportSource(input.name(), records, problem);
                sources.add(source);
                Locale locale = messages.language().locale();
                source.problemMessage(locale).ifPresent(message -> {
                    progress.hide();
                    context.printError(message);
                });
            }
        }
        return new ValidationOutcome(run.report(), List.copyOf(sources), run.isCancelled());
    }

    private void validate(Input input, RecordCopies copies, Progress progress) throws IOException {
        try (RecordStream<RawRecord> stream =
                json.records().split(progress.counting(input.open(context.in())), input.source())) {
            run.over(stream, (raw, read, report) -> {
                records++;
                copies.write(raw, report.isValid());
                progress.countRecord();
            });
        }
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
