// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = {
            "Print a script for bash and zsh that completes commands, options and their values with the tab key.",
            "The script completes the name 'treaty-sessions'."
        },
        footer = {
            "source <(treaty-sessions completion)",
            "Complete commands in this shell.",
            "treaty-sessions completion > ~/.local/share/bash-completion/completions/treaty-sessions",
            "Complete commands in every bash that is started from now on."
        })
final class CompletionCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    CompletionCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String script =
                AutoComplete.bash(TreatySessionsCommand.NAME, spec.parent().commandLine());
        return Output.standard(context).write(out -> out.write(script), context);
    }
}
