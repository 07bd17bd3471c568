package org.treatysessions.examples.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationRun;

/** Reads and checks sources, one after the other; one that cannot be read does not keep the others from it. */
final class SourcesRun {

    private final SessionJson json;
    private final ValidationRun run;
    private final Surroundings surroundings;
    private final Set<Integer> collections = new HashSet<>();

    SourcesRun(SessionJson json, SessionValidator validator, Surroundings surroundings) {
        this.json = json;
        this.run = validator.run();
        this.surroundings = surroundings;
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
        return new Outcome(run.report(), sources.size(), notRead, collections);
    }

    private void take(ReadResult read) {
        read.record().filter(record -> record.number() > 1).ifPresent(record -> collections.add(record.sourceOrder()));
        run.check(read);
    }
}
