package org.treatysessions.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treatysessions.finding.Rule;
import org.treatysessions.finding.RuleId;
import org.treatysessions.json.StructureRules;
import org.treatysessions.validation.internal.RuleBook;

/**
 * The rules of this library, in the order of their sections: structure first.
 *
 * <p>Each of them has a {@link Rule#documentation}. The examples there are changes to one {@linkplain #plainSession
 * session}, of which no rule has anything to say.
 */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /** {@return all rules} */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(StructureRules.all());
        rules.addAll(RuleBook.rules());
        return List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule; empty where there is none of that id
     */
    public static Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * {@return the session that the examples of rules change, as JSON text: no rule has anything to say of it. In an
     * example, a member stands in place of that of the session, and {@code null} takes it away}
     */
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
}
