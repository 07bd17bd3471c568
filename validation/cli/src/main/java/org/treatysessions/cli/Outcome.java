package org.treatysessions.cli;

import java.util.List;
import java.util.Set;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.ValidationReport;

/**
 * What a run over its sources gave.
 *
 * @param report what was found
 * @param rules the rules that looked
 * @param inputs the sources, in their order
 * @param failures those of them that could not be read
 * @param isInterrupted whether the run was told to end before its sources did
 * @param collections the positions of those that hold several records
 */
record Outcome(
        ValidationReport report,
        List<Rule> rules,
        List<Source> inputs,
        List<NotRead> failures,
        boolean isInterrupted,
        Set<Integer> collections) {

    /** {@return how many sources there were} */
    int sources() {
        return inputs.size();
    }

    /** {@return how many of them could not be read} */
    int notRead() {
        return failures.size();
    }

    /** {@return whether the record has others beside it in its source} */
    boolean isOneOfSeveral(RecordId record) {
        return collections.contains(record.sourceOrder());
    }
}
