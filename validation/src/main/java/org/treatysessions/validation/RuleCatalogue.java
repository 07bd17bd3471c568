// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleDocumentation;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.StructureRules;
import org.treatysessions.validation.rules.AllRules;

/**
 * The rules of this library: those on the structure of a record, then those on sessions, by subject.
 *
 * <p>Each rule has a {@link Rule#documentation}, whose example is a change to the {@linkplain #plainSession plain session}.
 *
 * @since 0.1
 */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** {@return all rules} */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(StructureRules.all());
        rules.addAll(AllRules.rules());
        return List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule; empty if there is none with that id
     */
    public static Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** {@return the session that the examples of rules change, as JSON text; no rule has a finding on it} */
    public static String plainSession() {
        try (InputStream in = RuleCatalogue.class.getResourceAsStream("plain.session.json")) {
            if (in == null) {
                throw new IllegalStateException("The plain session is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the records of the example of a rule: the plain session with the members of the example instead of its own, and
     * without those that are {@code null} in the example.
     *
     * @param documentation the documentation of the rule
     * @return the JSON texts of the records: several for an array of examples, the example itself if it is malformed
     */
    public static List<String> exampleRecords(RuleDocumentation documentation) {
        return ExampleRecords.of(documentation.example());
    }
}
