package org.treatysessions.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
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

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the catalogue: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RulesFormat format = RulesFormat.MARKDOWN;

    @Mixin
    private LanguageOption language = new LanguageOption();

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return Output.standard(surroundings).write(this::write, surroundings);
    }

    private void write(Writer out) throws IOException {
        List<Rule> rules = rules();
        switch (format) {
            case MARKDOWN -> RulesMarkdown.write(rules, language.language().locale(), out);
            case JSON -> RulesJson.write(rules, language.language().locale(), out);
        }
    }

    /** All rules that 'validate' applies. */
    private List<Rule> rules() {
        try {
            return SessionValidator.builder().installedRules().build().rules();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
