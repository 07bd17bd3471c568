// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.ImportResult;
import org.treatysessions.documents.ImportRules;
import org.treatysessions.documents.SessionMerge;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.SourcePlace;
import org.treatysessions.model.CountrySession;
import org.treatysessions.report.ReportOptions;
import org.treatysessions.report.ReportSource;
import org.treatysessions.validation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads documents into sessions. */
@Command(
        name = "import",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Read documents (session reports and UN documents in Word, PDF, HTML or text) into sessions as JSON.",
            "Documents are recognized by their content, whatever their names are.",
            "A value that is not certain is left out and reported. The findings of the import are written to standard"
                    + " error; 'validate' applies the rules, too."
        },
        footer = {
            "treaty-sessions import report.docx --out report.session.json",
            "Read a session report into a record.",
            "treaty-sessions import reports --format ndjson --out sessions.ndjson --facts facts.ndjson",
            "Read the documents of a folder, one record per line, and list where each value is in its document.",
            "treaty-sessions import --merge report.docx observations.pdf --out session.json",
            "Read two documents of one session into one record."
        },
        exitCodeList = {
            " 0:no finding at or above --fail-on",
            " 1:at least one finding at or above --fail-on, such as a document that is not recognized",
            " 2:usage error, or an output cannot be written",
            " 3:an input could not be read; the others were imported",
            "70:internal error"
        })
final class ImportCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private InputArguments inputArguments = new InputArguments();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the records to this file instead of standard output (-).")
    private @Nullable String out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the records: ${COMPLETION-CANDIDATES}; json is one record, or an array of"
                    + " several; ndjson is one per line (default: ${DEFAULT-VALUE}).")
    private RecordsFormat format = RecordsFormat.JSON;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Write each value to this file, one per line as JSON, with its words and their place in the"
                    + " document.")
    private @Nullable String facts;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the findings to this file instead of standard error. The extension is that of the"
                    + " format: .json, .sarif, .xml (JUnit) or .html; otherwise text.")
    private @Nullable String report;

    @Option(
            names = "--merge",
            description = "Merge documents of one session into one record. Of values that disagree, that of the first"
                    + " document is used, and both are reported.")
    private boolean merge;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private FailOnOption failOn = new FailOnOption();

    ImportCommand(CliContext context) {
        this.context = context;
    }

    /** The documents that were read, and why the others were not. */
    private static final class Documents {

        private final Map<Input, ImportResult> results = new LinkedHashMap<>();
        private final List<ReportSource> sources = new ArrayList<>();
        private boolean hasFault;
        private volatile boolean isInterrupted;
    }

    @Override
    public Integer call() {
        Inputs inputs = inputArguments.find(EnumSet.of(FileKind.DOCUMENT), null, context);
        try (Outputs outputs = new Outputs(context, spec.commandLine())) {
            Output records = outputs.add("--out", out, Output.standard(context));
            Optional<Output> factLines = outputs.addIfNamed("--facts", facts);
            Output findings = outputs.add("--report", report, Output.error(context));
            outputs.open(inputs.files(context), Optional.empty());
            inputs.printNotes(context, messages());
            Documents documents = new Documents();
            Interrupts.Registration interrupts = context.interrupts().onInterrupt(() -> documents.isInterrupted = true);
            try {
                read(inputs, documents);
                return write(documents, records, factLines, findings);
            } finally {
                interrupts.close();
            }
        }
    }

    private void read(Inputs inputs, Documents documents) {
        DocumentImporter importer = DocumentImporter.create(context);
        try (Progress progress = Progress.start(inputs.all(), context)) {
            for (Input input : inputs.all()) {
                if (documents.isInterrupted) {
                    return;
                }
                Optional<String> problem = Optional.empty();
                try {
                    documents.results.put(input, importer.read(input));
                } catch (IOException e) {
                    problem = Optional.of(Reason.of(e, messages()));
                    documents.hasFault |= e instanceof Reason.Fault;
                }
                ReportSource source = input.reportSource(problem.isPresent() ? 0 : 1, problem);
                documents.sources.add(source.withSessions(sessionOf(input, documents)));
                source.problemMessage(locale()).ifPresent(message -> {
                    progress.hide();
                    context.printError(message);
                });
                progress.countDocument(input.size());
            }
        }
    }

    /** The session of a document for the report, by the number of its record. */
    private Map<Long, CountrySession> sessionOf(Input input, Documents documents) {
        ImportResult result = documents.results.get(input);
        boolean isShown = documents.results.size() <= reportFormat().maxSessions();
        return result == null || !isShown
                ? Map.of()
                : result.session().map(session -> Map.of(1L, session)).orElse(Map.of());
    }

    private int write(Documents documents, Output records, Optional<Output> factLines, Output findings) {
        List<ImportResult> read = List.copyOf(documents.results.values());
        List<ImportResult> results = merge ? SessionMerge.of(read) : read;
        List<ImportResult> sessions =
                results.stream().filter(result -> result.session().isPresent()).toList();
        int written = write(records, sessions, to -> format.write(sessions, to));
        if (factLines.isPresent()) {
            written = Math.max(written, write(factLines.get(), sessions, to -> FactLines.write(sessions, to)));
        }
        ValidationReport imported = report(documents, results);
        ReportOptions options = ReportOptions.standard()
                .withLanguage(locale())
                .withFailOn(failOn.failOn().min())
                .withColors(report == null && context.terminal().hasColors())
                .withSources(documents.sources);
        written = Math.max(
                written, findings.write(to -> reportFormat().renderer().render(imported, options, to), context));
        context.printLine(messages()
                .get(
                        "import.done",
                        Map.of(
                                "documents", read.size(),
                                "records", sessions.size(),
                                "facts",
                                        sessions.stream()
                                                .mapToInt(
                                                        result -> result.facts().size())
                                                .sum())));
        ValidationOutcome outcome =
                new ValidationOutcome(imported, documents.sources, documents.isInterrupted, documents.hasFault);
        return Math.max(written, Verdict.print(outcome, failOn.failOn(), context, messages()));
    }

    /** Writes an output. Records of an earlier run are not replaced by none. */
    private int write(Output output, List<ImportResult> sessions, Output.Content content) {
        return output.write(content, () -> !sessions.isEmpty() || output.file().isEmpty(), context);
    }

    /** The report on the documents, each with the findings on it, those of merging included. */
    private static ValidationReport report(Documents documents, List<ImportResult> results) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (ImportResult result : results) {
            for (Finding finding : result.findings()) {
                String file = finding.place().map(SourcePlace::file).orElse(result.file());
                byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
            }
        }
        return ValidationReport.ofImport(
                ImportRules.all(),
                documents.results.entrySet().stream()
                        .map(read -> DocumentImporter.record(
                                read.getKey(),
                                read.getValue(),
                                byFile.getOrDefault(read.getValue().file(), List.of())))
                        .toList());
    }

    private ReportFormat reportFormat() {
        return report == null ? ReportFormat.TEXT : ReportFormat.ofFile(report);
    }

    private Messages messages() {
        return new Messages(language.language());
    }

    private Locale locale() {
        return language.language().locale();
    }
}
