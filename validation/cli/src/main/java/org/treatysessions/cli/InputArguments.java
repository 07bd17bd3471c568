// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that name the inputs of a command. */
final class InputArguments {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "The files to read.",
                "A folder stands for its files of known kinds and those of its subfolders, without hidden ones.",
                "A pattern in quotes, such as 'in/**/*.docx', stands for the files that match.",
                "@LIST is a file with one name per line; @- reads the names from standard input.",
                "- is standard input."
            })
    private List<String> names = List.of();

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "The name of standard input in reports.")
    private @Nullable String standardInputName;

    /**
     * Finds the inputs.
     *
     * @param kinds the kinds of files that the command reads
     * @param format the format of standard input and of files whose names have no known extension; null if none was given
     */
    Inputs find(Set<FileKind> kinds, @Nullable InputFormat format, CliContext context) {
        if (Collections.frequency(names, Input.STANDARD_INPUT) > 1) {
            throw new ParameterException(command.commandLine(), "standard input (-) can be read only once");
        }
        return new InputSearch(kinds, format, standardInputName, context).find(names);
    }
}
