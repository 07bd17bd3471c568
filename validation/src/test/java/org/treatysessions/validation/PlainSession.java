// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.engine.RuleEngine;
import org.treatysessions.validation.engine.ValidationContext;
import org.treatysessions.validation.rules.AllRules;
import org.treatysessions.validation.rules.RunRules;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plain session of the catalogue, on which no rule has a finding, with a change.
 *
 * <p>A change is a merge patch (RFC 7396) in relaxed JSON: names without quotes, texts in single quotes; {@code null}
 * removes a member, lists are replaced.
 */
public final class PlainSession {

    /** The current date of the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final JsonMapper RELAXED = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionValidator AS_OF_TODAY =
            SessionValidator.builder().asOf(TODAY).build();
    private static final SessionValidator WITHOUT_DATE =
            SessionValidator.builder().build();

    private PlainSession() {}

    /** Reads the changed session, which must be readable. */
    public static ReadResult with(String patch) {
        ReadResult read = JSON.read(RELAXED.writeValueAsBytes(merge(plain(), RELAXED.readTree(patch))));
        if (read.session().isEmpty()) {
            throw new IllegalArgumentException("The patch gives no session: " + read.findings());
        }
        return read;
    }

    private static JsonNode plain() {
        return RELAXED.readTree(RuleCatalogue.plainSession());
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : RELAXED.createObjectNode();
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                JsonNode old = merged.path(change.getKey());
                merged.set(change.getKey(), merge(old, change.getValue()));
            }
        }
        return merged;
    }

    /** The findings on the changed session as of today. */
    public static List<Finding> findings(String patch) {
        return AS_OF_TODAY.check(with(patch)).findings();
    }

    /** The findings of one rule on the changed session as of today. */
    public static List<Finding> findings(String rule, String patch) {
        return findings(rule, patch, AS_OF_TODAY);
    }

    /** The findings of one rule on the changed session. */
    public static List<Finding> findings(String rule, String patch, SessionValidator validator) {
        ValidationReport report = validator.check(with(patch));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .toList();
        assertThat(report.count(RuleId.of(rule))).isEqualTo(findings.size()); // rejects a misspelt id
        return findings;
    }

    /** The findings of all rules on a session; no rule may fail. */
    public static List<Finding> findings(CountrySession session, @Nullable LocalDate today) {
        RuleEngine engine =
                new RuleEngine(AllRules.groups(), RunRules.RULE_FAILED, new ValidationContext(today, null, List.of()));
        List<Finding> findings = engine.check(session);
        assertThat(findings).noneMatch(finding -> finding.rule().equals(RunRules.RULE_FAILED));
        return findings;
    }

    /** The places of the findings of one rule on the changed session, in the order of the report. */
    public static List<String> paths(String rule, String patch) {
        return findings(rule, patch).stream().map(Finding::path).toList();
    }

    /** Checks that a rule has findings at these places of the changed session, in this order, and at no other. */
    public static void assertFindings(String rule, String patch, @Nullable String paths) {
        assertFindings(findings(rule, patch), paths);
    }

    /** Checks the same without a current date. */
    public static void assertFindingsWithoutDate(String rule, String patch, @Nullable String paths) {
        assertFindings(findings(rule, patch, WITHOUT_DATE), paths);
    }

    private static void assertFindings(List<Finding> findings, @Nullable String paths) {
        assertThat(findings).extracting(Finding::path).isEqualTo(list(paths));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.arguments().keySet())
                    .as("the arguments of %s, see its documentation", finding.rule())
                    .isSubsetOf(finding.rule().documentation().orElseThrow().arguments());
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "[");
        });
    }

    /** Pointers with blanks between them; {@code ""} is the pointer to the whole session. */
    private static List<String> list(@Nullable String paths) {
        return paths == null ? List.of() : List.of(paths.replace("\"\"", "").split(" ", -1));
    }

    /** The first finding of a rule on the changed session. */
    public static Finding finding(String rule, String patch) {
        return findings(rule, patch).get(0);
    }
}
