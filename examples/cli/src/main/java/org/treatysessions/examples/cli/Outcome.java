package org.treatysessions.examples.cli;

import java.util.Set;
import org.treatysessions.finding.RecordId;
import org.treatysessions.validation.ValidationReport;

/**
 * What a run over its sources gave.
 *
 * @param report what was found
 * @param sources how many sources there were
 * @param notRead how many of them could not be read
 * @param isInterrupted whether the run was told to end before its sources did
 * @param collections the positions of those that hold several records
 */
record Outcome(ValidationReport report, int sources, int notRead, boolean isInterrupted, Set<Integer> collections) {

    /** {@return whether the record has others beside it in its source} */
    boolean isOneOfSeveral(RecordId record) {
        return collections.contains(record.sourceOrder());
    }
}
