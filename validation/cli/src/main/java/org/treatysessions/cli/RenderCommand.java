package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import org.treatysessions.model.CountrySession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes sessions as pages for people. */
@Command(
        name = "render",
        sortOptions = false,
        sortSynopsis = false,
        description = "Render sessions as readable pages. Records that cannot be read are reported on standard error.",
        exitCodeListHeading = "%nExit codes (the highest that applies):%n",
        exitCodeList = {
            " 0:all sessions were rendered",
            " 1:a record could not be read; the others were rendered",
            " 2:usage error, or the pages cannot be written",
            " 3:the input could not be read",
            "70:internal error"
        })
final class RenderCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A .json file with one session or an array of sessions; - is standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the pages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RenderFormat format = RenderFormat.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the pages to this file instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    RenderCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Input input = Input.of(1, file, InputFormat.JSON).orElseThrow(() -> usageError(Input.unknownFormat(file)));
        Sessions sessions = new Sessions(input);
        int written = output(input).write(to -> write(sessions, to), context);
        int read = sessions.hasProblem
                ? ExitCode.INPUT_NOT_READ
                : sessions.hasUnreadable ? ExitCode.FAILED : ExitCode.PASSED;
        return Math.max(written, read);
    }

    private Output output(Input input) {
        if (out == null) {
            return Output.standard(context);
        }
        if (input.isFile(out)) {
            throw usageError("--out would overwrite the input '" + input.name() + "'");
        }
        try {
            return Output.file(out);
        } catch (IOException e) {
            throw usageError("cannot write to '" + out + "': " + Reason.of(e));
        }
    }

    private void write(Sessions sessions, Writer to) throws IOException {
        try (sessions) {
            format.renderer().render(sessions, language.language().locale(), to);
        }
    }

    /** The sessions of an input, read one after another; unreadable records are reported and skipped. */
    private final class Sessions implements Iterator<CountrySession>, AutoCloseable {

        private final Input input;
        private @Nullable RecordStream<SessionRecord> records;
        private Optional<CountrySession> next = Optional.empty();
        private boolean isAtEnd;
        private boolean hasProblem;
        private boolean hasUnreadable;

        Sessions(Input input) {
            this.input = input;
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty() && !isAtEnd) {
                try {
                    next = read();
                } catch (IOException e) {
                    reportProblem(e);
                }
                isAtEnd = next.isEmpty();
            }
            return next.isPresent();
        }

        @Override
        public CountrySession next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CountrySession session = next.orElseThrow();
            next = Optional.empty();
            return session;
        }

        private Optional<CountrySession> read() throws IOException {
            if (records == null) {
                records = SessionJson.standard().records().read(input.open(context.in()), input.source());
            }
            for (Optional<SessionRecord> record = records.next(); record.isPresent(); record = records.next()) {
                ReadResult read = record.get().result();
                if (read.session().isPresent()) {
                    return read.session();
                }
                hasUnreadable = true;
                read.findings().forEach(RenderCommand.this::print);
            }
            return Optional.empty();
        }

        private void reportProblem(IOException e) {
            hasProblem = true;
            context.printError("cannot read '" + input.name() + "': " + Reason.of(e));
        }

        @Override
        public void close() {
            try {
                if (records != null) {
                    records.close();
                }
            } catch (IOException e) {
                reportProblem(e);
            }
        }
    }

    private void print(Finding finding) {
        String source = finding.record().map(RecordId::source).orElse("");
        String place =
                finding.location().map(location -> source + ":" + location).orElse(source);
        // On a line of their own, the isolates in a message are not needed, and would be escaped.
        String message = finding.message(language.language().locale()).replaceAll("[\u2068\u2069]", "");
        context.printLine(
                place + ": " + finding.severity().code() + " " + finding.rule().id() + ": " + message);
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
