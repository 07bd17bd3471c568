package org.treatysessions.json.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.CountrySession;

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

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** The name of the definition of a type. */
    static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    Schema type(String type) {
        return text("type", type);
    }

    Schema reference(String definition) {
        return text("$ref", "#/$defs/" + definition);
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

    Schema example(CountrySession session) {
        keywords.put("examples", List.of(session));
        return this;
    }

    Schema child(String keyword) {
        Schema child = new Schema();
        keywords.put(keyword, child);
        return child;
    }
}
