// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.diff.SessionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the differences between two sessions. */
@Command(
        name = "diff",
        sortOptions = false,
        sortSynopsis = false,
        description =
                "List the differences between two sessions. Documents, people and other entries of lists are matched"
                        + " by what identifies them, such as a symbol or a name, not by their position.",
        exitCodeList = {
            " 0:the sessions are equal",
            " 1:the sessions differ, or one of them could not be read as a session",
            " 2:usage error, or the differences cannot be written",
            " 3:an input could not be read",
            "70:internal error"
        })
final class DiffCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The earlier session: a file with one session (.json, .ndjson or .jsonl, perhaps"
                    + " compressed), a document, or - for JSON on standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The later session.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the differences: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    DiffCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Input first = input(1, before);
        Input second = input(2, after);
        if (first.isStandardInput() && second.isStandardInput()) {
            throw usageError("only one of the two sessions can be standard input");
        }
        Session one = read(first);
        Session other = read(second);
        if (one.session().isEmpty() || other.session().isEmpty()) {
            return Math.max(one.exitCode(), other.exitCode());
        }
        SessionDiff diff =
                SessionDiff.between(one.session().get(), other.session().get());
        int written = Output.standard(context)
                .write(to -> format.renderer().render(diff, language.language().locale(), to), context);
        return Math.max(written, diff.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED);
    }

    private Input input(int order, String name) {
        return Input.sessions(order, name).orElseThrow(() -> usageError(Input.unknownFormat(name)));
    }

    private record Session(Optional<CountrySession> session, int exitCode) {}

    private Session read(Input input) {
        try (SessionsOfInput sessions = new SessionsOfInput(input, language.language(), context)) {
            Optional<CountrySession> session = sessions.hasNext() ? Optional.of(sessions.next()) : Optional.empty();
            if (session.isPresent() && sessions.hasNext()) {
                throw usageError("'" + input.name() + "' has more than one session; expected: one");
            }
            if (session.isEmpty() && sessions.exitCode() == ExitCode.PASSED) {
                throw usageError("'" + input.name() + "' has no session; expected: one");
            }
            return new Session(session, sessions.exitCode());
        }
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
