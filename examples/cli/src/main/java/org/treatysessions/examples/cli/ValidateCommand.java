package org.treatysessions.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.InvalidConfigurationException;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files and reports what is wrong with them. */
@Command(
        name = "validate",
        sortOptions = false,
        sortSynopsis = false,
        description = "Validate sessions. The report goes to standard output, a verdict to standard error.",
        exitCodeListHeading = "%nExit codes, the greatest that applies:%n",
        exitCodeList = {
            " 0:nothing was found at or above --fail-on",
            " 1:something was found at or above --fail-on",
            " 2:the arguments are wrong, or the report cannot be written",
            " 3:an input could not be read; the others were",
            "70:the program has a fault"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files whose names end in .json, each with one session or an array of sessions.",
                "- is standard input."
            })
    private List<String> files = List.of();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "What standard input holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SourceKind input = SourceKind.JSON;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report to this file instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The least severity that makes the exit code 1: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day that the rules take for the present one, YYYY-MM-DD (default: today, in UTC).")
    private @Nullable LocalDate asOf;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--reference",
            paramLabel = "DATA",
            description =
                    "Compare with reference data: ${COMPLETION-CANDIDATES}, sessions of the CRC and its members in"
                            + " May 2018 (default: none).")
    private @Nullable Reference reference;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(names = "--lenient", description = "Members that the format does not know are warnings, not errors.")
    private boolean lenient;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Source> sources = sources();
        SessionValidator validator = validator();
        Output output = output(sources);
        Outcome outcome = new SourcesRun(json(), validator, surroundings).over(sources);
        int written = output.write(to -> format.write(outcome, language.language(), to), surroundings);
        return Math.max(written, verdict(outcome));
    }

    private List<Source> sources() {
        if (Collections.frequency(files, Source.STANDARD_INPUT) > 1) {
            throw wrongUsage("standard input (-) can be read only once");
        }
        return IntStream.range(0, files.size())
                .mapToObj(i -> new Source(i + 1, files.get(i), kind(files.get(i))))
                .toList();
    }

    private SourceKind kind(String name) {
        // Of a directory, reading will say that it is one, whatever its name.
        if (Source.isStandardInput(name) || Source.isDirectory(name)) {
            return input;
        }
        return SourceKind.toldBy(name)
                .orElseThrow(() -> wrongUsage("the kind of '" + name + "' is not known; names of files must end in "
                        + SourceKind.endings() + ", standard input is -"));
    }

    private Output output(List<Source> sources) {
        if (out == null) {
            return Output.standard(surroundings);
        }
        for (Source source : sources) {
            if (source.isFile(out)) {
                throw wrongUsage("--out would overwrite the input '" + source.name() + "'");
            }
        }
        try {
            return Output.file(out);
        } catch (IOException e) {
            throw wrongUsage("cannot write to '" + out + "': " + Reason.of(e));
        }
    }

    private SessionJson json() {
        return lenient ? SessionJson.builder().lenient().build() : SessionJson.standard();
    }

    private SessionValidator validator() {
        ConfigurationOption.Named named = configuration.named();
        try {
            SessionValidator.Builder builder = SessionValidator.builder()
                    .asOf(asOf == null ? LocalDate.now(surroundings.clock()) : asOf)
                    .installedRules();
            if (reference != null) {
                builder.referenceData(reference.data());
            }
            if (named != null) {
                builder.configuration(named.configuration());
            }
            return builder.build();
        } catch (InvalidConfigurationException e) {
            throw wrongUsage(ConfigurationOption.words(named == null ? "" : named.file(), e));
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage())); // rules of others that cannot be used
        }
    }

    private int verdict(Outcome outcome) {
        ValidationReport report = outcome.report();
        long grave = failOn.count(report);
        String found = failOn == FailOn.NEVER
                ? "findings do not count (--fail-on never)"
                : "findings at or above " + failOn + ": " + grave;
        if (outcome.notRead() > 0) {
            surroundings.say("FAILED; inputs that could not be read: " + outcome.notRead() + " of " + outcome.sources()
                    + "; " + found);
            return ExitCode.INPUT_NOT_READ;
        }
        surroundings.say((grave > 0 ? "FAILED; " : "PASSED; ") + found);
        return grave > 0 ? ExitCode.FAILED : ExitCode.PASSED;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
