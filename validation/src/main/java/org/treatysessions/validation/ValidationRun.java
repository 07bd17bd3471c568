// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.engine.RecordKeys;
import org.treatysessions.validation.engine.RunMemory;
import org.treatysessions.validation.rules.RunRules;

/**
 * A run over many records, one after the other: each is checked alone and compared with earlier ones.
 *
 * <p>A few dozen bytes are kept per earlier record. Records must be added in their order. Not thread-safe; {@link
 * ParallelRun} does the same with several threads.
 *
 * @since 0.1
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
     * @param read the result of reading it
     * @return the report on this record; its findings have no excerpts, those of {@link #report()} do
     */
    public ValidationReport check(ReadResult read) {
        return check(read, List.of());
    }

    /**
     * Checks the next record, and adds findings on it from elsewhere, for example from comparing it with records on other
     * machines or in a database.
     *
     * @param read the result of reading it
     * @param more the findings to add, without location and record
     * @return the report on this record; its findings have no excerpts, those of {@link #report()} do
     * @throws IllegalArgumentException if the validator does not have the rule of a finding
     */
    public ValidationReport check(ReadResult read, List<Finding> more) {
        more.forEach(finding -> validator.requireRule(finding.rule()));
        return add(read, alone(read), more);
    }

    /**
     * The result of checking a record alone.
     *
     * @param findings its findings
     * @param report the report on it, if comparing it with others finds nothing
     * @param keys the keys by which the run compares it; null if it is unreadable
     */
    record Alone(
            List<Finding> findings,
            ValidationReport report,
            @Nullable RecordKeys keys) {}

    /** Checks a record alone; any thread can do this. */
    Alone alone(ReadResult read) {
        List<Finding> findings = validator.findings(read);
        Optional<CountrySession> session = read.session();
        return new Alone(
                findings,
                validator.reportInRun(read, findings, List.of()),
                session.isPresent() ? RecordKeys.of(session.get()) : null);
    }

    /** Adds the next record. */
    ValidationReport add(ReadResult read, Alone alone, List<Finding> more) {
        records++;
        List<Finding> besideOthers = more;
        if (alone.keys() != null) {
            Optional<RecordId> record = read.record();
            besideOthers = new ArrayList<>(more);
            besideOthers.addAll(findings(alone.keys(), record.isPresent() ? record.get() : unnamed()));
        }
        ValidationReport report =
                besideOthers.isEmpty() ? alone.report() : validator.reportInRun(read, alone.findings(), besideOthers);
        tally.add(report, read);
        return report;
    }

    /**
     * Checks the next session, which was built in Java.
     *
     * @param session the session
     * @return the report on this session
     */
    public ValidationReport check(CountrySession session) {
        records++;
        ValidationReport report = validator.reportInRun(session, findings(RecordKeys.of(session), unnamed()));
        tally.add(report, null);
        return report;
    }

    /**
     * Checks the next record, which was imported. It is not compared with earlier ones: several documents of one session,
     * or a document and the record made from it, are not duplicates.
     *
     * @param imported the record
     * @return the report on this record
     * @throws IllegalArgumentException if the rule of a finding is unknown to the validator, see {@link
     *     SessionValidator.Builder#importRules}
     */
    public ValidationReport check(ImportedRecord imported) {
        records++;
        ValidationReport report = validator.reportInRun(imported);
        tally.add(report, null);
        return report;
    }

    /** Stores the keys of a record and returns the findings from comparing it with earlier ones. */
    private List<Finding> findings(RecordKeys keys, RecordId record) {
        return RunRules.findings(memory.remember(keys, record), keys);
    }

    /** A record without a source has only its position in the run. */
    private RecordId unnamed() {
        return new RecordId(1, "", records);
    }

    /** {@return the report on all records so far} */
    public ValidationReport report() {
        return tally.report();
    }
}
