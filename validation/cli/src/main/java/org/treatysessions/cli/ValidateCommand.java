package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.SessionJson;
import org.treatysessions.report.ReportOptions;
import org.treatysessions.validation.InvalidConfigurationException;
import org.treatysessions.validation.SessionValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files. */
@Command(
        name = "validate",
        sortOptions = false,
        sortSynopsis = false,
        description = "Validate sessions. The report is written to standard output, the verdict to standard error.",
        exitCodeListHeading = "%nExit codes (the highest that applies):%n",
        exitCodeList = {
            " 0:no finding at or above --fail-on",
            " 1:at least one finding at or above --fail-on",
            " 2:usage or configuration error, or an output cannot be written",
            " 3:an input could not be read; the others were checked",
            "70:internal error"
        })
final class ValidateCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "The files to check: .json holds one session or an array of sessions, .ndjson and .jsonl hold one"
                        + " session per line. Each may be compressed (.gz).",
                "- is standard input."
            })
    private List<String> files = List.of();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "The format of standard input: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private InputFormat input = InputFormat.JSON;

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
            description = "The minimum severity that makes the exit code 1: ${COMPLETION-CANDIDATES}"
                    + " (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The current date for rules that depend on it, YYYY-MM-DD (default: today, in UTC).")
    private @Nullable LocalDate asOf;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--reference",
            paramLabel = "DATA",
            description =
                    "Compare with reference data: ${COMPLETION-CANDIDATES}, the sessions of the CRC and its members in"
                            + " May 2018 (default: none).")
    private @Nullable Reference reference;

    @Mixin
    private ConfigurationOption configuration = new ConfigurationOption();

    @Option(names = "--lenient", description = "Report unknown members as warnings, not errors.")
    private boolean lenient;

    @Option(
            names = "--valid-out",
            paramLabel = "FILE",
            description = "Copy the records without errors to this file, byte for byte, one per line.")
    private @Nullable Path validOut;

    @Option(
            names = "--invalid-out",
            paramLabel = "FILE",
            description = "Copy the records with errors to this file, byte for byte, one per line.")
    private @Nullable Path invalidOut;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "The number of threads (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-samples",
            paramLabel = "N",
            converter = CountConverter.class,
            description =
                    "The maximum number of findings reported per rule; counts stay exact (default: ${DEFAULT-VALUE}).")
    private int maxSamples = 1000;

    ValidateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Input> inputs = inputs();
        SessionValidator validator = validator();
        refuseToOverwrite(inputs);
        Output output = output();
        SessionJson json = json();
        InputValidation validation = new InputValidation(json, validator, threads, context, messages());
        Interrupts.Registration interrupts = context.interrupts().onInterrupt(validation::cancel);
        try (validation) {
            ValidationOutcome outcome = validate(validation, inputs, json);
            int written = output.write(to -> format.renderer().render(outcome.report(), options(outcome), to), context);
            return Math.max(written, verdict(outcome));
        } catch (RecordCopies.CannotCopyException e) {
            context.printError(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } finally {
            interrupts.close();
        }
    }

    private ValidationOutcome validate(InputValidation validation, List<Input> inputs, SessionJson json)
            throws RecordCopies.CannotCopyException {
        try (RecordCopies copies = RecordCopies.to(validOut, invalidOut, json)) {
            ValidationOutcome outcome = validation.validate(inputs, copies);
            if (copies.notCopied() > 0) {
                context.printLine(messages().get("copies.too-long", Map.of("count", copies.notCopied())));
            }
            return outcome;
        }
    }

    private ReportOptions options(ValidationOutcome outcome) {
        return ReportOptions.standard()
                .withLanguage(language.language().locale())
                .withFailOn(failOn.min())
                .withColors(out == null && context.terminal().hasColors())
                .withSources(outcome.sources());
    }

    private List<Input> inputs() {
        if (Collections.frequency(files, Input.STANDARD_INPUT) > 1) {
            throw usageError("standard input (-) can be read only once");
        }
        return IntStream.range(0, files.size())
                .mapToObj(i -> Input.of(i + 1, files.get(i), input)
                        .orElseThrow(() -> usageError(Input.unknownFormat(files.get(i)))))
                .toList();
    }

    /** Rejects outputs that would overwrite an input or each other. */
    private void refuseToOverwrite(List<Input> inputs) {
        Map<String, @Nullable Path> outputs = new LinkedHashMap<>();
        outputs.put("--out", out);
        outputs.put("--valid-out", validOut);
        outputs.put("--invalid-out", invalidOut);
        Map<Path, String> taken = new HashMap<>();
        outputs.forEach((option, file) -> {
            if (file == null) {
                return;
            }
            for (Input input : inputs) {
                if (input.isFile(file)) {
                    throw usageError(option + " would overwrite the input '" + input.name() + "'");
                }
            }
            String other = taken.put(file.toAbsolutePath().normalize(), option);
            if (other != null) {
                throw usageError(other + " and " + option + " are the same file '" + file + "'");
            }
        });
    }

    private Output output() {
        if (out == null) {
            return Output.standard(context);
        }
        try {
            return Output.file(out);
        } catch (IOException e) {
            throw usageError("cannot write to '" + out + "': " + Reason.of(e));
        }
    }

    private SessionJson json() {
        return lenient ? SessionJson.builder().lenient().build() : SessionJson.standard();
    }

    private SessionValidator validator() {
        ConfigurationOption.Named named = configuration.named();
        try {
            SessionValidator.Builder builder = SessionValidator.builder()
                    .asOf(asOf == null ? LocalDate.now(context.clock()) : asOf)
                    .maxSamples(maxSamples)
                    .providedRules();
            if (reference != null) {
                builder.referenceData(reference.data());
            }
            if (named != null) {
                builder.configuration(named.configuration());
            }
            return builder.build();
        } catch (InvalidConfigurationException e) {
            throw usageError(ConfigurationOption.message(named == null ? "" : named.file(), e));
        } catch (IllegalArgumentException e) {
            throw usageError(String.valueOf(e.getMessage())); // invalid rules of users
        }
    }

    private int verdict(ValidationOutcome outcome) {
        long failing = failOn.count(outcome.report());
        boolean isRead = outcome.unreadSources() == 0;
        String verdict = isRead ? failing > 0 ? "verdict.failed" : "verdict.passed" : "verdict.not-read";
        if (outcome.isInterrupted()) {
            verdict = "verdict.interrupted";
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("count", failing);
        arguments.put("notRead", outcome.unreadSources());
        arguments.put("records", outcome.report().records().read());
        arguments.put("sources", outcome.sources().size());
        failOn.min().ifPresent(min -> arguments.put("severity", min.code()));
        context.printLine(messages().get(failOn.min().isPresent() ? verdict : verdict + "-never", arguments));
        return isRead ? failing > 0 ? ExitCode.FAILED : ExitCode.PASSED : ExitCode.INPUT_NOT_READ;
    }

    private Messages messages() {
        return new Messages(language.language());
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
