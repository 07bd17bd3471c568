package org.treatysessions.examples.cli;

import java.util.concurrent.Callable;
import org.treatysessions.json.SessionJson;
import picocli.CommandLine.Command;

/** Prints the JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of the format.")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return Output.standard(surroundings).write(out -> out.write(SessionJson.schema()), surroundings);
    }
}
