package org.treatysessions.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;

/** Reads and checks sources, one after the other; one that cannot be read does not keep the others from it. */
final class ValidationRun {

    /** How many reports are merged at once: enough to make it cheap, few enough to hold. */
    private static final int BATCH = 1000;

    private final SessionJson json;
    private final SessionValidator validator;
    private final Surroundings surroundings;
    private final Set<Integer> collections = new HashSet<>();
    private final List<ValidationReport> waiting = new ArrayList<>();
    private ValidationReport report;

    ValidationRun(SessionJson json, SessionValidator validator, Surroundings surroundings) {
        this.json = json;
        this.validator = validator;
        this.surroundings = surroundings;
        this.report = validator.emptyReport();
    }

    Outcome over(List<Source> sources) {
        int notRead = 0;
        for (Source source : sources) {
            try {
                source.read(json, surroundings.in(), this::take);
            } catch (IOException e) {
                notRead++;
                surroundings.say("treaty-sessions: cannot read '" + source.name() + "': " + Reason.of(e));
            }
        }
        merge();
        return new Outcome(report, sources.size(), notRead, collections);
    }

    private void take(ReadResult read) {
        read.record().filter(record -> record.number() > 1).ifPresent(record -> collections.add(record.sourceOrder()));
        waiting.add(validator.check(read));
        if (waiting.size() == BATCH) {
            merge();
        }
    }

    private void merge() {
        report = report.mergeAll(waiting);
        waiting.clear();
    }
}
