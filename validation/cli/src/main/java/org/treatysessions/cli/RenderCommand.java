// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
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
            description =
                    "A file with sessions (.json, .ndjson or .jsonl, perhaps compressed), or a document; - is JSON on"
                            + " standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the pages: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RenderFormat format = RenderFormat.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the pages to this file instead of standard output (-).")
    private @Nullable String out;

    @Mixin
    private LanguageOption language = new LanguageOption();

    RenderCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Input input = Input.sessions(1, file).orElseThrow(() -> usageError(Input.unknownFormat(file)));
        SessionsOfInput sessions = new SessionsOfInput(input, language.language(), context);
        try (Outputs outputs = new Outputs(context, spec.commandLine())) {
            Output output = outputs.add("--out", out, Output.standard(context));
            outputs.open(input.files(context), Optional.empty());
            // Pages of an earlier run are not replaced if the input cannot be read.
            int written = output.write(
                    to -> write(sessions, to), () -> sessions.exitCode() != ExitCode.INPUT_NOT_READ, context);
            return Math.max(written, sessions.exitCode());
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
