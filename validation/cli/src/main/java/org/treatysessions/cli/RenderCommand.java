package org.treatysessions.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.RecordStream;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.SessionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes sessions as reports for people to read. */
@Command(
        name = "render",
        sortOptions = false,
        sortSynopsis = false,
        description =
                "Render sessions as readable reports. Records that cannot be read are reported on standard error.",
        exitCodeListHeading = "%nExit codes (the highest that applies):%n",
        exitCodeList = {
            " 0:all sessions were rendered",
            " 1:a record could not be read; the others were rendered",
            " 2:usage error, or the report cannot be written",
            " 3:the input could not be read",
            "70:internal error"
        })
final class RenderCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A .json file with one session or an array of sessions; - is standard input.")
    private String file = Source.STANDARD_INPUT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RenderFormat format = RenderFormat.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report to this file instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private long broken;
    private boolean isNotRead;

    RenderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Source source = source();
        int written = output(source).write(to -> write(source, to), surroundings);
        int read = isNotRead ? ExitCode.INPUT_NOT_READ : broken > 0 ? ExitCode.FAILED : ExitCode.PASSED;
        return Math.max(written, read);
    }

    private Source source() {
        return Source.named(1, file, SourceKind.JSON).orElseThrow(() -> wrongUsage(Source.unknown(file)));
    }

    private Output output(Source source) {
        if (out == null) {
            return Output.standard(surroundings);
        }
        if (source.isFile(out)) {
            throw wrongUsage("--out would overwrite the input '" + source.name() + "'");
        }
        try {
            return Output.file(out);
        } catch (IOException e) {
            throw wrongUsage("cannot write to '" + out + "': " + Reason.of(e));
        }
    }

    private void write(Source source, Writer to) throws IOException {
        PageWriter pages = format.to(to);
        try (RecordStream<SessionRecord> records =
                SessionJson.standard().records(source.open(surroundings.in()), source.records())) {
            Optional<SessionRecord> record = records.next();
            while (record.isPresent()) {
                write(record.get().result(), pages);
                record = records.next();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            isNotRead = true;
            surroundings.complain("cannot read '" + source.name() + "': " + Reason.of(e));
        }
        pages.end();
    }

    private void write(ReadResult read, PageWriter pages) {
        if (read.session().isEmpty()) {
            broken++;
            read.findings().forEach(this::say);
            return;
        }
        try {
            pages.write(SessionPage.of(read.session().get(), language.language()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Finding finding) {
        String source = finding.record().map(RecordId::source).orElse("");
        String place =
                finding.location().map(location -> source + ":" + location).orElse(source);
        // The isolates of a message do not matter on a line of its own, and would show as escapes.
        String message = finding.message(language.language().locale()).replaceAll("[\u2068\u2069]", "");
        surroundings.say(
                place + ": " + finding.severity().code() + " " + finding.rule().id() + ": " + message);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
