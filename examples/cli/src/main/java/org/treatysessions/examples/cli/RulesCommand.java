package org.treatysessions.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.treatysessions.finding.Rule;
import org.treatysessions.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
        name = "rules",
        sortOptions = false,
        sortSynopsis = false,
        description = "List all rules: id, usual severity, title.")
final class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of the list: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
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
        switch (format) {
            case MARKDOWN -> writeMarkdown(out, language.language());
            case JSON -> writeJson(out, language.language());
        }
    }

    private static void writeMarkdown(Writer out, Locale language) throws IOException {
        out.write("| id | severity | title |\n");
        out.write("|---|---|---|\n");
        for (Rule rule : RuleCatalogue.rules()) {
            String title = rule.title(language).replace("|", "\\|");
            out.write("| `" + rule.id() + "` | " + rule.severity().code() + " | " + title + " |\n");
        }
    }

    private static void writeJson(Writer out, Locale language) throws IOException {
        JsonOutput.write(out, json -> {
            json.writeStartArray();
            for (Rule rule : RuleCatalogue.rules()) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id());
                json.writeStringProperty("severity", rule.severity().code());
                json.writeStringProperty("title", rule.title(language));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
