// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import static org.treatysessions.report.JsonLayout.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.treatysessions.finding.Argument;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;

/** The catalogue of rules for programs. */
final class RulesJson {

    private RulesJson() {}

    static List<Map<String, Object>> of(List<Rule> rules, Locale locale) {
        return JsonLayout.list(rules, rule -> of(rule, locale));
    }

    private static Map<String, Object> of(Rule rule, Locale locale) {
        Map<String, Object> members = object(
                "id", rule.id().toString(),
                "severity", rule.severity().code(),
                "title", rule.title(locale));
        rule.documentation().ifPresent(documentation -> members.putAll(of(documentation)));
        return members;
    }

    private static Map<String, Object> of(RuleDocumentation documentation) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (String name : documentation.arguments()) {
            arguments.put(name, Argument.find(name).map(Argument::meaning).orElse(""));
        }
        return object(
                "description", documentation.description(),
                "rationale", documentation.rationale(),
                "example", documentation.example(),
                "arguments", arguments,
                "sources", documentation.sources(),
                "since", documentation.since());
    }
}
