package org.treatysessions.validation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.SessionJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents that the example of a rule stands for. */
final class ExampleDocument {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SessionJson JSON = SessionJson.standard();

    private ExampleDocument() {}

    /** The findings on the documents of an example, as those of one run. */
    static List<Finding> findings(String example, SessionValidator.Builder validator) {
        ValidationRun run = validator.asOf(TODAY).build().run();
        texts(example).forEach(document -> run.check(JSON.read(document)));
        return run.report().findings();
    }

    /** The texts of the documents: one, or those of an array, or the example itself where it is no JSON. */
    static List<String> texts(String example) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(example);
        } catch (JacksonException e) {
            return List.of(example);
        }
        return tree.isArray()
                ? tree.values().stream().map(change -> text(change.toString())).toList()
                : List.of(text(example));
    }

    /** The plain session with the members of a change in place of its own, a member that is named twice among them. */
    private static String text(String change) {
        ObjectNode session = (ObjectNode) JsonMapper.shared().readTree(RuleCatalogue.plainSession());
        ObjectNode changes = (ObjectNode) JsonMapper.shared().readTree(change);
        members(change).forEach(session::remove);
        boolean takesAway = changes.values().stream().anyMatch(JsonNode::isNull);
        String members = takesAway ? withoutNulls(changes) : change.strip();
        String own = members.substring(1, members.length() - 1).strip();
        String rest = session.toString();
        return own.isEmpty() ? rest : rest.substring(0, rest.length() - 1) + ", " + own + "}";
    }

    private static String withoutNulls(ObjectNode changes) {
        ObjectNode left = changes.deepCopy();
        left.removeIf(JsonNode::isNull);
        return left.toString();
    }

    private static Set<String> members(String object) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return names;
    }
}
