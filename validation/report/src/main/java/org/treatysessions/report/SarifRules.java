// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.JsonLayout.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.Severity;

/** The descriptions of rules in SARIF. */
final class SarifRules {

    static final String PROJECT = "https://github.com/treaty-sessions/treaty-sessions";

    private static final String CATALOGUE = PROJECT + "/blob/HEAD/validation/RULES.md";

    private SarifRules() {}

    static Map<String, Object> describe(Rule rule, Locale locale) {
        String id = rule.id().toString();
        Optional<String> namespace = rule.id().namespace();
        String description = rule.documentation()
                .map(RuleDocumentation::description)
                .filter(text -> !text.isEmpty())
                .orElse(rule.title(locale));
        String problemSeverity =
                rule.severity() == Severity.INFO ? "recommendation" : SarifReport.level(rule.severity());
        List<String> tags = new ArrayList<>(List.of("data-quality"));
        namespace.ifPresent(tags::add);
        return object(
                "id", id,
                "name", inPascalCase(id),
                "shortDescription", SarifReport.text(rule.title(locale)),
                "fullDescription", SarifReport.text(description),
                "help", object("text", help(rule, locale, false), "markdown", help(rule, locale, true)),
                "helpUri", namespace.isEmpty() ? CATALOGUE + "#" + id : null,
                "defaultConfiguration", object("level", SarifReport.level(rule.severity())),
                "properties", object("tags", tags, "problem.severity", problemSeverity));
    }

    static String inPascalCase(String id) {
        return Arrays.stream(id.split("[^a-zA-Z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The documentation of a rule in Markdown or as plain text. */
    private static String help(Rule rule, Locale locale, boolean isMarkdown) {
        if (rule.documentation().isEmpty()) {
            return rule.title(locale);
        }
        RuleDocumentation documentation = rule.documentation().get();
        String code = isMarkdown ? "`" : "";
        List<String> parts = new ArrayList<>();
        parts.add(documentation.description());
        parts.add(documentation.rationale());
        if (!documentation.example().isEmpty()) {
            String example = documentation.example().strip();
            parts.add("Example:");
            parts.add(isMarkdown ? "```json\n" + example + "\n```" : example);
        }
        if (!documentation.arguments().isEmpty()) {
            parts.add("Arguments:");
            parts.add(documentation.arguments().stream()
                    .map(name -> "- " + code + name + code
                            + Argument.find(name)
                                    .map(argument -> ": " + argument.meaning())
                                    .orElse(""))
                    .collect(Collectors.joining("\n")));
        }
        if (!documentation.sources().isEmpty()) {
            parts.add("Sources:");
            parts.add(documentation.sources().stream()
                    .map(source -> "- " + (isMarkdown ? RulesMarkdown.link(source) : source))
                    .collect(Collectors.joining("\n")));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
