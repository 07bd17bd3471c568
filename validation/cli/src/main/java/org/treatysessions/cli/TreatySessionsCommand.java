// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code treaty-sessions} with its commands. */
@Command(
        name = TreatySessionsCommand.NAME,
        description = "Import, validate and render sessions of UN human-rights treaty bodies.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        scope = ScopeType.INHERIT)
final class TreatySessionsCommand implements Runnable {

    /** The name of the program. */
    static final String NAME = "treaty-sessions";

    private static final String HELP = "help";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private TreatySessionsCommand() {}

    /**
     * Runs the program.
     *
     * @param context the environment
     * @param args the arguments
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(CliContext context, String... args) {
        try {
            CommandLine program = new CommandLine(new TreatySessionsCommand())
                    .addSubcommand(new ValidateCommand(context))
                    .addSubcommand(new ImportCommand(context))
                    .addSubcommand(new RenderCommand(context))
                    .addSubcommand(new DiffCommand(context))
                    .addSubcommand(new RulesCommand(context))
                    .addSubcommand(new SchemaCommand(context))
                    .addSubcommand(new CompletionCommand(context))
                    .addSubcommand(new HelpCommand(context))
                    .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExpandAtFiles(false)
                    .setHelpSectionKeys(List.of(HELP))
                    .setHelpSectionMap(Map.of(HELP, help -> HelpPage.brief(help.commandSpec())))
                    .setOut(new PrintWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8), true))
                    .setParameterExceptionHandler((e, all) -> usageError(e, context, all))
                    .setExecutionExceptionHandler((e, command, parsed) -> internalError(e, context));
            return program.execute(args);
        } catch (RuntimeException | Error e) {
            return internalError(e, context);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command; expected one of: " + commands(spec));
    }

    private static int usageError(ParameterException e, CliContext context, String... args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        context.printError(fileLikeAnOption(e, args).orElseGet(() -> message(e, command)));
        context.printLine("Try '" + command.qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** A hint on a file whose name begins with a hyphen. */
    private static Optional<String> fileLikeAnOption(ParameterException e, String... args) {
        if (!(e instanceof UnmatchedArgumentException) && !(e instanceof MissingParameterException)) {
            return Optional.empty();
        }
        return Arrays.stream(args)
                .takeWhile(arg -> !arg.equals("--"))
                .filter(arg -> arg.startsWith("-") && arg.length() > 1 && InputSearch.exists(arg))
                .findFirst()
                .map(arg -> "unknown option '" + arg + "'; for the file of this name, write './" + arg + "'");
    }

    private static String message(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? unknownOption(argument, unmatched, command)
                    : unmatched(argument, command);
        }
        if (e.getClass() == ParameterException.class
                && e.getArgSpec() instanceof OptionSpec option
                && option.type().isEnum()
                && option.converters().length == 0) {
            return "invalid value for option '" + option.longestName() + "': '" + e.getValue() + "'; expected one of: "
                    + String.join(", ", option.completionCandidates());
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String unmatched(String argument, CommandSpec command) {
        return command.subcommands().isEmpty()
                ? "unexpected argument '" + argument + "'"
                : "unknown command '" + argument + "'; expected one of: " + commands(command);
    }

    private static String unknownOption(String argument, UnmatchedArgumentException e, CommandSpec command) {
        String name = argument.split("=", 2)[0];
        boolean isOfCommand = command.subcommands().values().stream()
                .anyMatch(subcommand -> subcommand.getCommandSpec().optionsMap().containsKey(name));
        if (isOfCommand) {
            return "option '" + name + "' must come after the command";
        }
        List<String> similar = name.startsWith("--") ? e.getSuggestions() : List.of();
        return "unknown option '" + name + "'"
                + (similar.isEmpty() ? "" : "; did you mean '" + String.join("' or '", similar) + "'?");
    }

    private static String commands(CommandSpec spec) {
        return String.join(", ", spec.subcommands().keySet());
    }

    private static int internalError(Throwable problem, CliContext context) {
        if (problem instanceof OutOfMemoryError) {
            context.printError("not enough memory; try a larger heap, such as 'java -Xmx2g -jar ...'");
        } else {
            context.printError(internalError(problem));
        }
        return ExitCode.INTERNAL_ERROR;
    }

    /** {@return a fault of the program in one line} */
    static String internalError(Throwable problem) {
        return "internal error; please report it with this line: " + problem + place(problem);
    }

    /** {@return the innermost line of this project in a stack trace} */
    private static String place(Throwable problem) {
        return Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.treatysessions."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
