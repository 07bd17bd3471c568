package org.treatysessions.validation;

import java.util.ArrayList;
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
 * <p>Of earlier records it remembers a few dozen bytes each. Give it the records in their order. Not thread-safe.
 */
public final class ValidationRun {

    /** How many reports are merged at once: enough to make it cheap, few enough to hold. */
    private static final int BATCH = 1000;

    private final SessionValidator validator;
    private final RunMemory memory = new RunMemory();
    private final List<ValidationReport> waiting = new ArrayList<>();
    private ValidationReport merged;
    private long records;

    ValidationRun(SessionValidator validator, ValidationReport empty) {
        this.validator = validator;
        this.merged = empty;
    }

    /**
     * Checks the next record.
     *
     * @param read what reading it gave
     * @return the report on this record
     */
    public ValidationReport check(ReadResult read) {
        records++;
        List<Finding> findings = new ArrayList<>(validator.findings(read));
        read.session()
                .ifPresent(session -> findings.addAll(SessionValidator.located(
                        memory.look(session, read.record().orElseGet(this::unnamed)), read)));
        return add(merged.of(findings, read.dropped(), read.session()));
    }

    /**
     * Checks the next session, which was built in Java.
     *
     * @param session the session
     * @return the report on this session
     */
    public ValidationReport check(CountrySession session) {
        records++;
        List<Finding> findings = new ArrayList<>(validator.findings(session));
        findings.addAll(memory.look(session, unnamed()));
        return add(merged.of(findings, List.of(), Optional.of(session)));
    }

    /** A record that is of no source has only its place in the run. */
    private RecordId unnamed() {
        return new RecordId(1, "", records);
    }

    private ValidationReport add(ValidationReport report) {
        waiting.add(report);
        if (waiting.size() == BATCH) {
            merge();
        }
        return report;
    }

    private void merge() {
        merged = merged.mergeAll(waiting);
        waiting.clear();
    }

    /** {@return the report on all records so far} */
    public ValidationReport report() {
        merge();
        return merged;
    }
}
