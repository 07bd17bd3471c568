package org.treatysessions.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code treaty-sessions}, with a command for each thing it does. */
@Command(
        name = Version.NAME,
        description = "Validates reporting sessions of UN human-rights treaty bodies.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (run '" + Version.NAME + " COMMAND --help' for details):%n")
final class TreatySessionsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private TreatySessionsCommand() {}

    /**
     * Runs the program.
     *
     * @param surroundings the streams and the clock
     * @param args the arguments
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(Surroundings surroundings, String... args) {
        try {
            return new CommandLine(new TreatySessionsCommand())
                    .addSubcommand(new ValidateCommand(surroundings))
                    .addSubcommand(new RenderCommand(surroundings))
                    .addSubcommand(new RulesCommand(surroundings))
                    .addSubcommand(new SchemaCommand(surroundings))
                    .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                    .registerConverter(SourceKind.class, new Choice<>(SourceKind.class))
                    .registerConverter(ReportFormat.class, new Choice<>(ReportFormat.class))
                    .registerConverter(RenderFormat.class, new Choice<>(RenderFormat.class))
                    .registerConverter(RulesFormat.class, new Choice<>(RulesFormat.class))
                    .registerConverter(SchemaOf.class, new Choice<>(SchemaOf.class))
                    .registerConverter(Reference.class, new Choice<>(Reference.class))
                    .registerConverter(FailOn.class, new Choice<>(FailOn.class))
                    .setExpandAtFiles(false)
                    .setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true))
                    .setParameterExceptionHandler((e, all) -> wrongUsage(e, surroundings))
                    .setExecutionExceptionHandler((e, command, parsed) -> fault(e, surroundings))
                    .execute(args);
        } catch (RuntimeException | Error e) {
            return fault(e, surroundings);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command; expected one of: " + commands(spec));
    }

    private static int wrongUsage(ParameterException e, Surroundings surroundings) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        surroundings.complain(reason(e, command));
        surroundings.say("Try '" + command.qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static String reason(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String argument = "'" + unmatched.getUnmatched().get(0) + "'";
            return command.subcommands().isEmpty()
                    ? "unexpected argument " + argument
                    : "unknown command " + argument + "; expected one of: " + commands(command);
        }
        return String.valueOf(e.getMessage());
    }

    private static String commands(CommandSpec spec) {
        return String.join(", ", spec.subcommands().keySet());
    }

    private static int fault(Throwable fault, Surroundings surroundings) {
        if (fault instanceof OutOfMemoryError) {
            surroundings.complain("not enough memory; try a larger heap, such as 'java -Xmx2g -jar ...'");
        } else {
            surroundings.complain("internal error; please report it with this line: " + fault + place(fault));
        }
        return ExitCode.FAULT;
    }

    /** The innermost line of this project's own code that the fault went through. */
    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.treatysessions."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
