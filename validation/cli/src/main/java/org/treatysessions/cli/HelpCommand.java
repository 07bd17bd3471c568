// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a command in the manual. */
@Command(
        name = "help",
        description = "Describe a command, or the program, as a page of a manual.",
        footer = {"treaty-sessions help validate | less", "Read the description of 'validate' page by page."})
final class HelpCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; the program if there is none.")
    private @Nullable String command;

    HelpCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec program = spec.parent();
        CommandSpec described = program;
        if (command != null) {
            CommandLine found = program.subcommands().get(command);
            if (found == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "unknown command '" + command + "'; expected one of: "
                                + String.join(", ", program.subcommands().keySet()));
            }
            described = found.getCommandSpec();
        }
        String page = HelpPage.manual(described);
        return Output.standard(context).write(out -> out.write(page), context);
    }
}
