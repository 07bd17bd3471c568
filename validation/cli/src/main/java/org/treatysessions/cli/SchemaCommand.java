// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of sessions or of configurations.")
final class SchemaCommand implements Callable<Integer> {

    private final CliContext context;

    @Option(
            names = "--of",
            paramLabel = "DOCUMENT",
            description = "The schema to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SchemaOf document = SchemaOf.SESSION;

    SchemaCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return Output.standard(context).write(out -> out.write(document.schema()), context);
    }
}
