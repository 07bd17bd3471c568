// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.ImportRules;
import org.treatysessions.json.SessionJson;
import org.treatysessions.report.ReportOptions;
import org.treatysessions.validation.InvalidConfigurationException;
import org.treatysessions.validation.ParallelRun;
import org.treatysessions.validation.SessionValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Validates files. */
@Command(
        name = "validate",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Validate sessions and documents. The report is written to standard output, the verdict to standard error.",
            "Sessions are JSON: .json has one session or an array of sessions; .ndjson and .jsonl have one session per"
                    + " line; each may be compressed (.gz).",
            "Documents (.docx, .pdf, .html, .txt, recognized by their content) are imported first: the findings of the"
                    + " import are part of the report, and each finding shows the words that it is about."
        },
        footer = {
            "treaty-sessions validate report.docx",
            "Check a session report.",
            "treaty-sessions validate --format html --out report.html reports",
            "Check the files of a folder, and write the report as a page for a browser.",
            "treaty-sessions validate --summary --fail-on warning 'reports/**/*.json'",
            "Count the findings on all records in a folder; the exit code is 1 if there is a warning or an error."
        },
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

    @Mixin
    private InputArguments inputArguments = new InputArguments();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "The format of standard input, and of files whose names have no known extension:"
                    + " ${COMPLETION-CANDIDATES} (default for standard input: by the extension of --stdin-name,"
                    + " otherwise json).")
    private @Nullable InputFormat input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report to this file instead of standard output (-).")
    private @Nullable String out;

    @Mixin
    private FailOnOption failOn = new FailOnOption();

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
            description =
                    "Copy the records without errors to this file, byte for byte, one per line; those of documents"
                            + " are written as JSON.")
    private @Nullable String validOut;

    @Option(
            names = "--invalid-out",
            paramLabel = "FILE",
            description = "Copy the records with errors to this file, in the same way.")
    private @Nullable String invalidOut;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = CountConverter.Threads.class,
            description = "The number of threads (default: the number of processors).")
    private int threads = Math.min(ParallelRun.MAX_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--max-samples",
            paramLabel = "N",
            converter = CountConverter.Samples.class,
            description =
                    "The maximum number of findings reported per rule; counts stay exact (default: ${DEFAULT-VALUE}).")
    private int maxSamples = 1000;

    @Option(names = "--summary", description = "Write counts only, no single findings, in the formats text and json.")
    private boolean summary;

    ValidateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (summary && format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw usageError("--summary needs --format text or json");
        }
        Inputs inputs = inputArguments.find(EnumSet.of(FileKind.RECORDS, FileKind.DOCUMENT), input, context);
        SessionValidator validator = validator();
        try (Outputs outputs = new Outputs(context, spec.commandLine())) {
            Output report = outputs.add("--out", out, Output.standard(context));
            Optional<Output> valid = outputs.addIfNamed("--valid-out", validOut);
            Optional<Output> invalid = outputs.addIfNamed("--invalid-out", invalidOut);
            outputs.open(inputs.files(context), configuration.file());
            inputs.printNotes(context, messages());
            SessionJson json = json();
            try (RecordCopies copies = RecordCopies.to(valid, invalid, json)) {
                return validate(inputs, validator, json, copies, report);
            }
        } catch (RecordCopies.CannotCopyException e) {
            context.printError(String.valueOf(e.getMessage()));
            return ExitCode.USAGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int validate(
            Inputs inputs, SessionValidator validator, SessionJson json, RecordCopies copies, Output report)
            throws RecordCopies.CannotCopyException {
        InputValidation validation = new InputValidation(
                json, validator, threads, failOn.failOn(), format.maxSessions(), context, messages());
        Interrupts.Registration interrupts = context.interrupts().onInterrupt(validation::cancel);
        try (validation) {
            ValidationOutcome outcome = validation.validate(inputs.all(), copies);
            copies.complete();
            print("copies.too-long", copies.tooLong());
            print("copies.without-session", copies.withoutSession());
            int written = report.write(to -> format.renderer().render(outcome.report(), options(outcome), to), context);
            return Math.max(written, verdict(outcome));
        } finally {
            interrupts.close();
        }
    }

    private void print(String key, long count) {
        if (count > 0) {
            context.printLine(messages().get(key, Map.of("count", count)));
        }
    }

    private ReportOptions options(ValidationOutcome outcome) {
        return ReportOptions.standard()
                .withLanguage(language.language().locale())
                .withFailOn(failOn.failOn().min())
                .withSummary(summary)
                .withColors((out == null || out.equals(Output.STANDARD_OUTPUT))
                        && context.terminal().hasColors())
                .withSources(outcome.sources());
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
                    .importRules(ImportRules.all())
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
        return Verdict.print(outcome, failOn.failOn(), context, messages());
    }

    private Messages messages() {
        return new Messages(language.language());
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
