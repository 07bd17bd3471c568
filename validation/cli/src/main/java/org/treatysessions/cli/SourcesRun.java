package org.treatysessions.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.finding.Rule;
import org.treatysessions.json.RawRecord;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.report.Wording;
import org.treatysessions.validation.ParallelRun;
import org.treatysessions.validation.SessionValidator;

/** Reads and checks sources, one after the other; one that cannot be read does not keep the others from it. */
final class SourcesRun implements AutoCloseable {

    private final SessionJson json;
    private final ParallelRun run;
    private final List<Rule> rules;
    private final Surroundings surroundings;
    private final OfficialLanguage language;
    private final Set<Integer> collections = new HashSet<>();

    SourcesRun(
            SessionJson json,
            SessionValidator validator,
            int threads,
            Surroundings surroundings,
            OfficialLanguage language) {
        this.json = json;
        this.run = validator.parallelRun(json, threads);
        this.rules = validator.rules();
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Reads and checks the sources, until the run is cancelled.
     *
     * @throws RecordCopies.CannotCopyException if a copy cannot be written
     */
    Outcome over(List<Source> sources, RecordCopies copies) throws RecordCopies.CannotCopyException {
        List<NotRead> failures = new ArrayList<>();
        try (Progress progress = Progress.over(sources, surroundings)) {
            for (Source source : sources) {
                try {
                    over(source, copies, progress);
                } catch (RecordCopies.CannotCopyException e) {
                    throw e;
                } catch (IOException e) {
                    NotRead failure = new NotRead(source, Reason.of(e, new CliMessages(language)));
                    failures.add(failure);
                    progress.hide();
                    surroundings.complain(failure.words(new Wording(language)));
                }
            }
        }
        return new Outcome(run.report(), rules, sources, failures, run.isCancelled(), collections);
    }

    private void over(Source source, RecordCopies copies, Progress progress) throws IOException {
        try (RecordStream<RawRecord> records =
                json.rawRecords(progress.counting(source.open(surroundings.in())), source.records())) {
            run.over(records, (raw, read, report) -> {
                if (raw.number() > 1) {
                    collections.add(raw.id().sourceOrder());
                }
                copies.take(raw, report.isValid());
                progress.tookOne();
            });
        }
    }

    /** Ends the run soon, from any thread; what was checked so far is its outcome. */
    void cancel() {
        run.cancel();
    }

    @Override
    public void close() {
        run.close();
    }
}
