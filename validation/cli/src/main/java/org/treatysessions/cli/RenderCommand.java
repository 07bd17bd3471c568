package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        SessionsOfInput sessions = new SessionsOfInput(input, language.language(), context);
        int written = output(input).write(to -> write(sessions, to), context);
        return Math.max(written, sessions.exitCode());
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

    private void write(SessionsOfInput sessions, Writer to) throws IOException {
        try (sessions) {
            format.renderer().render(sessions, language.language().locale(), to);
        }
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
