// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The outputs of a command, by their options. They are opened together, after all arguments were checked, so that wrong usage
 * changes no file.
 */
final class Outputs implements Closeable {

    private final CliContext context;
    private final CommandLine command;
    private final Map<String, Output> byOption = new LinkedHashMap<>();

    Outputs(CliContext context, CommandLine command) {
        this.context = context;
        this.command = command;
    }

    /**
     * Adds the output of an option.
     *
     * @param option the option
     * @param name the name that was given; null if none was
     * @param otherwise the output if no name was given
     */
    Output add(String option, @Nullable String name, Output otherwise) {
        Output output = name == null ? otherwise : named(option, name);
        byOption.put(option, output);
        return output;
    }

    /** Adds the output of an option, which has none if no name was given. */
    Optional<Output> addIfNamed(String option, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        Output output = named(option, name);
        byOption.put(option, output);
        return Optional.of(output);
    }

    private Output named(String option, String name) {
        try {
            if (name.isEmpty()) {
                throw new Reason.Known("reason.name");
            }
            return Output.of(name, context);
        } catch (Reason.Known e) {
            throw usageError("invalid value for " + option + " '" + name + "': " + Reason.of(e));
        }
    }

    /**
     * Opens the outputs, unless one of them is another one or would overwrite a file that is read.
     *
     * @param inputs the files that are read, by their names
     * @param configuration the file with the configuration
     */
    void open(Map<String, Path> inputs, Optional<Path> configuration) {
        Map<Output, String> checked = new HashMap<>();
        byOption.forEach((option, output) -> {
            checked.forEach((earlier, earlierOption) -> refuseSame(earlierOption, earlier, option, output));
            checked.put(output, option);
            output.file().ifPresent(file -> {
                configuration.filter(read -> FilePath.isSame(read, file)).ifPresent(read -> {
                    throw usageError(option + " would overwrite the configuration '" + read + "'");
                });
                inputs.forEach((name, input) -> {
                    if (FilePath.isSame(input, file)) {
                        throw usageError(option + " would overwrite the input '" + name + "'");
                    }
                });
            });
        });
        byOption.values().forEach(this::open);
    }

    private void refuseSame(String option, Output output, String otherOption, Output other) {
        if (output.file().isPresent() && other.file().isPresent()) {
            if (FilePath.isSame(output.file().get(), other.file().get())) {
                throw usageError(option + " and " + otherOption + " are the same file '"
                        + other.file().get() + "'");
            }
        } else if (output.file().isEmpty() && output.name().equals(other.name())) {
            throw usageError(option + " and " + otherOption + " both write to " + output.name());
        }
    }

    private void open(Output output) {
        try {
            output.open();
        } catch (IOException e) {
            close();
            throw usageError("cannot write to " + output.name() + ": " + Reason.of(e));
        }
    }

    private ParameterException usageError(String message) {
        return new ParameterException(command, message);
    }

    /** Discards what was not committed. */
    @Override
    public void close() {
        for (Output output : byOption.values()) {
            try {
                output.close();
            } catch (IOException e) {
                context.printError("cannot remove a temporary file: " + Reason.of(e));
            }
        }
    }
}
