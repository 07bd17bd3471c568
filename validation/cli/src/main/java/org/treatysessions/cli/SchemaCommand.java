package org.treatysessions.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of sessions or of configurations.")
final class SchemaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--of",
            paramLabel = "DOCUMENT",
            description = "The schema to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SchemaOf document = SchemaOf.SESSION;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return Output.standard(surroundings).write(out -> out.write(document.schema()), surroundings);
    }
}
