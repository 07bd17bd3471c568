package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.ReadResult;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.validation.RuleCatalogue;
import org.treatysessions.validation.SessionValidator;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plain session of the catalogue, which trips no rule, with changes.
 *
 * <p>A change is a merge patch (RFC 7396) in relaxed JSON: names without quotes, texts in single quotes; {@code null}
 * takes a member away, lists are replaced.
 */
final class PatchedSession {

    /** The present day of the tests. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final JsonMapper RELAXED = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionValidator AS_OF_TODAY =
            SessionValidator.builder().asOf(TODAY).build();
    private static final SessionValidator WITHOUT_TODAY =
            SessionValidator.builder().build();

    private PatchedSession() {}

    /** The findings on the changed session, with today's date. */
    static List<Finding> findings(String patch) {
        return AS_OF_TODAY.check(read(patch)).findings();
    }

    /** What all rules find in a session; none of them may fail. */
    static List<Finding> apply(CountrySession session, @Nullable LocalDate today) {
        List<Finding> findings = RuleBook.apply(session, new Surroundings(today, null, List.of()));
        assertThat(findings).noneMatch(finding -> finding.rule() == RunRules.RULE_FAILED);
        return findings;
    }

    /** The paths of the findings of one rule on the changed session, in the order of the report. */
    static List<String> paths(String rule, String patch) {
        return paths(rule, findings(patch));
    }

    /** The same, where the present day is not known. */
    static List<String> pathsWithoutToday(String rule, String patch) {
        return paths(rule, WITHOUT_TODAY.check(read(patch)).findings());
    }

    private static List<String> paths(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .map(Finding::path)
                .toList();
    }

    /** The changed session, which must be readable. */
    static ReadResult read(String patch) {
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
}
