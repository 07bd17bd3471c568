package org.treatysessions.json.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** A JSON Schema, or a part of one, while it is being put together. */
final class Schema {

    static final String DATE = "date";
    static final String REPORT_NUMBERS = "reportNumbers";
    static final String SDG = "sdgCode";
    static final String LANGUAGE = "languageTag";
    static final String COUNTRY_CODE = "countryCode";
    static final String ID = "id";
    static final String LABEL = "label";
    static final String PROSE = "prose";
    static final String HREF = "href";

    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** The name of the definition of a type. */
    static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The title of the definition of a type, for people: its name as words, such as "Next report". */
    static String titleOf(Class<?> type) {
        String name = type.getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    Schema type(String type) {
        return text("type", type);
    }

    Schema reference(String definition) {
        return text("$ref", DEFINITIONS + definition);
    }

    Schema text(String keyword, String text) {
        keywords.put(keyword, text);
        return this;
    }

    Schema number(String keyword, int number) {
        keywords.put(keyword, number);
        return this;
    }

    Schema flag(String keyword, boolean value) {
        keywords.put(keyword, value);
        return this;
    }

    Schema texts(String keyword, List<String> texts) {
        keywords.put(keyword, texts);
        return this;
    }

    /** Adds the examples of a member, in the type of its values. */
    Schema examples(Member<?, ?> member) {
        if (!member.examples().isEmpty()) {
            List<?> values = member.values() instanceof IntegerFormat
                    ? member.examples().stream().map(Integer::valueOf).toList()
                    : member.examples();
            keywords.put("examples", member.isList() ? List.of(values) : values);
        }
        return this;
    }

    /** An example of a document, which writes itself. */
    interface Example {

        void writeTo(JsonGenerator out);
    }

    Schema example(Example example) {
        keywords.put("examples", List.of(example));
        return this;
    }

    /** The definitions that this schema or a part of it refers to. */
    Set<String> references() {
        Set<String> references = new HashSet<>();
        keywords.forEach((keyword, content) -> {
            if (keyword.equals("$ref")) {
                references.add(content.toString().substring(DEFINITIONS.length()));
            } else if (content instanceof Schema part) {
                references.addAll(part.references());
            }
        });
        return references;
    }

    Schema child(String keyword) {
        Schema child = new Schema();
        keywords.put(keyword, child);
        return child;
    }
}
