// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.treatysessions.documents.ImportRules;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.SessionValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the catalogue of rules. */
@Command(
        name = "rules",
        sortOptions = false,
        sortSynopsis = false,
        description = "Print the rule catalogue: what each rule reports and why, with an example.")
final class RulesCommand implements Callable<Integer> {

    private final CliContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the catalogue: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RulesFormat format = RulesFormat.MARKDOWN;

    @Mixin
    private LanguageOption language = new LanguageOption();

    RulesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Rule> rules = rules();
        return Output.standard(context)
                .write(
                        out -> format.renderer()
                                .render(rules, language.language().locale(), out),
                        context);
    }

    /** The rules that 'validate' applies. */
    private List<Rule> rules() {
        try {
            return SessionValidator.builder()
                    .importRules(ImportRules.all())
                    .providedRules()
                    .build()
                    .rules();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
