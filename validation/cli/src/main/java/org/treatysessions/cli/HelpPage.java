// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command, short ({@code --help}) or as a page of a manual ({@code help COMMAND}). Lines are broken at blanks
 * only, so that {@code .json} stays a word.
 */
final class HelpPage {

    private static final int WIDTH = 80;

    private final CommandSpec spec;
    private final boolean isManual;
    private final StringBuilder page = new StringBuilder();

    private HelpPage(CommandSpec spec, boolean isManual) {
        this.spec = spec;
        this.isManual = isManual;
    }

    /** {@return the help that {@code --help} prints} */
    static String brief(CommandSpec spec) {
        return new HelpPage(spec, false).write();
    }

    /** {@return the page of the manual} */
    static String manual(CommandSpec spec) {
        return new HelpPage(spec, true).write();
    }

    private String write() {
        List<String> description = List.of(spec.usageMessage().description());
        if (isManual) {
            heading("Name");
            paragraph(spec.qualifiedName() + " - " + summary(spec), 7, 7);
            heading("Synopsis");
            paragraph(synopsis(), 7, 11);
            heading("Description");
        } else {
            paragraph("Usage: " + synopsis(), 0, 11);
            page.append('\n');
        }
        writeParagraphs(description, isManual ? 7 : 0);
        writeArguments();
        writeOptions();
        writeCommands();
        writeExitCodes();
        writeExamples();
        if (isManual) {
            heading("See also");
            paragraph(
                    spec.parent() == null
                            ? TreatySessionsCommand.NAME + " help COMMAND"
                            : TreatySessionsCommand.NAME + " help",
                    7,
                    7);
        }
        return page.toString();
    }

    /** The first sentence of the description, as a phrase. */
    private static String summary(CommandSpec spec) {
        String first = spec.usageMessage().description()[0];
        int end = first.indexOf(". ");
        String sentence = end < 0 ? first.replaceFirst("\\.$", "") : first.substring(0, end);
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private String synopsis() {
        StringBuilder synopsis = new StringBuilder(spec.qualifiedName());
        if (!spec.subcommands().isEmpty()) {
            return synopsis.append(" [--help] [--version] COMMAND [ARGUMENT]...")
                    .toString();
        }
        for (OptionSpec option : options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                synopsis.append(" [").append(name(option)).append(']');
            }
        }
        spec.positionalParameters().forEach(parameter -> synopsis.append(' ').append(label(parameter)));
        return synopsis.toString();
    }

    private List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    private static String name(OptionSpec option) {
        return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
    }

    private static String label(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    private void writeArguments() {
        if (spec.positionalParameters().isEmpty()) {
            return;
        }
        heading("Arguments");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            entry(label(parameter), List.of(parameter.description()));
        }
    }

    private void writeOptions() {
        heading("Options");
        for (OptionSpec option : options()) {
            List<String> names = new ArrayList<>(List.of(option.names()));
            names.remove(option.longestName());
            entry(
                    String.join(", ", names) + (names.isEmpty() ? "" : ", ") + name(option),
                    List.of(option.description()));
        }
    }

    private void writeCommands() {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        heading("Commands");
        for (Map.Entry<String, CommandLine> command : spec.subcommands().entrySet()) {
            String name = (isManual ? "       " : "  ") + command.getKey();
            String summary = summary(command.getValue().getCommandSpec());
            paragraph(
                    name + " ".repeat(Math.max(2, (isManual ? 21 : 16) - name.length())) + summary,
                    0,
                    isManual ? 21 : 16);
        }
        page.append('\n');
        paragraph(
                "'" + TreatySessionsCommand.NAME + " help COMMAND' describes a command.",
                isManual ? 7 : 0,
                isManual ? 7 : 0);
    }

    private void writeExitCodes() {
        if (spec.usageMessage().exitCodeList().isEmpty()) {
            return;
        }
        heading(isManual ? "Exit status" : "Exit codes (the highest that applies)");
        spec.usageMessage()
                .exitCodeList()
                .forEach((code, meaning) -> paragraph(
                        " ".repeat(isManual ? 7 : 2)
                                + " ".repeat(2 - code.strip().length()) + code.strip() + "   " + meaning,
                        0,
                        isManual ? 12 : 7));
    }

    /** The footer of a command has its examples: a command line, then what it does. */
    private void writeExamples() {
        String[] footer = spec.usageMessage().footer();
        if (footer.length == 0) {
            return;
        }
        heading("Examples");
        for (int i = 0; i < footer.length; i += 2) {
            entry(footer[i], List.of(footer[i + 1]));
        }
    }

    /** Writes a term and its description. */
    private void entry(String term, List<String> description) {
        paragraph(term, isManual ? 7 : 2, isManual ? 11 : 6);
        description.forEach(text -> paragraph(text, isManual ? 14 : 6, isManual ? 14 : 6));
    }

    private void heading(String title) {
        page.append(page.isEmpty() ? "" : "\n");
        page.append(isManual ? title.toUpperCase(Locale.ROOT) : title + ":").append('\n');
    }

    private void writeParagraphs(List<String> paragraphs, int indent) {
        paragraphs.forEach(text -> paragraph(text, indent, indent));
    }

    /** Writes a text, with a line break at a blank where a line is full. Brackets are kept together. */
    private void paragraph(String text, int first, int others) {
        StringBuilder line = new StringBuilder(" ".repeat(first));
        boolean isStart = true;
        for (String word : text.split(" (?![^\\[\\]]*])", -1)) {
            if (!isStart && line.length() + 1 + word.length() > WIDTH) {
                page.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(others));
                isStart = true;
            }
            line.append(isStart ? "" : " ").append(word);
            isStart = false;
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }
}
