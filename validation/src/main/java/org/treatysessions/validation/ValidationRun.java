package org.treatysessions.validation;

import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.internal.RunMemory;

/**
 * The validation of many records, one after the other: what a validator says of each, and of each beside the earlier
 * ones.
 *
 * <p>Of earlier records it remembers a few dozen bytes each. Give it the records in their order. Not thread-safe; {@link
 * ParallelRun} does the same with several threads.
 */
public final class ValidationRun {

    private final SessionValidator validator;
    private final RunMemory memory = new RunMemory();
    private final Tally tally;
    private long records;

    ValidationRun(SessionValidator validator, ValidationReport empty, int maxSamples) {
        this.validator = validator;
        this.tally = new Tally(empty, maxSamples);
    }

    /**
     * Checks the next record.
     *
     * @param read what reading it gave
     * @return the report on this record
     */
    public ValidationReport check(ReadResult read) {
        return add(read, validator.findings(read), keys(read));
    }

    /** What the run remembers of a record; this needs no other record, and can be made by any thread. */
    static Optional<RunMemory.Keys> keys(ReadResult read) {
        return read.session().map(RunMemory.Keys::of);
    }

    /** Adds the next record, with what there is to say of it by itself. */
    ValidationReport add(ReadResult read, List<Finding> ofItself, Optional<RunMemory.Keys> keys) {
        records++;
        List<Finding> besideOthers = keys.map(
                        known -> memory.look(known, read.record().orElseGet(this::unnamed)))
                .orElse(List.of());
        return add(validator.reportInRun(read, ofItself, besideOthers));
    }

    /**
     * Checks the next session, which was built in Java.
     *
     * @param session the session
     * @return the report on this session
     */
    public ValidationReport check(CountrySession session) {
        records++;
        return add(validator.reportInRun(session, memory.look(RunMemory.Keys.of(session), unnamed())));
    }

    /** A record that is of no source has only its place in the run. */
    private RecordId unnamed() {
        return new RecordId(1, "", records);
    }

    private ValidationReport add(ValidationReport report) {
        tally.add(report);
        return report;
    }

    /** {@return the report on all records so far} */
    public ValidationReport report() {
        return tally.report();
    }
}
