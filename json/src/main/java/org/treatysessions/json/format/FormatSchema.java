package org.treatysessions.json.format;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.SdgCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** JSON Schemas, put together from the tables of formats. */
public final class FormatSchema {

    private static final String WHITE_SPACE =
            "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final String BLANK =
            "\\u0000-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    /** Disjoint from what is not blank, so that no text makes a matcher try many ways to divide it. */
    private static final String BLANK_BUT_NO_WHITE_SPACE = "\\u0000-\\u0008\\u000e-\\u001f\\ufeff";

    /** From 1 to 2147483647. */
    private static final String POSITIVE_INT =
            "(?:[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}"
                    + "|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]"
                    + "|214748364[0-7])";

    private FormatSchema() {}

    /**
     * Puts a schema together.
     *
     * @param root the format of the document
     * @param id the identity of the schema
     * @param example an example of a document
     * @param <T> the type of the document
     * @return the schema as JSON text: two spaces, LF, with a line break at the end
     */
    public static <T> String text(ObjectFormat<T, ?> root, String id, T example) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new CanonicalLayout.Context(), text)) {
            write(schema(root, id, example), out);
        }
        return text.append('\n').toString();
    }

    private static <T> Schema schema(ObjectFormat<T, ?> root, String id, T example) {
        Schema schema = new Schema()
                .text("$schema", "https://json-schema.org/draft/2020-12/schema")
                .text("$id", id)
                .text("title", Schema.titleOf(root.type()));
        root.defineIn(schema);
        schema.example(out -> root.write(example, out));
        Schema definitions = schema.child("$defs");
        Set<ValueFormat<?>> defined = new HashSet<>();
        defined.add(root);
        defineBelow(root, definitions, defined);
        defineTexts(definitions);
        Set<String> used = schema.references();
        definitions.keywords().keySet().removeIf(definition -> !used.contains(definition));
        return schema;
    }

    /** Defines the formats below an object type, each once, in the order in which they are met. */
    private static void defineBelow(ObjectFormat<?, ?> format, Schema definitions, Set<ValueFormat<?>> defined) {
        for (Member<?, ?> member : format.members()) {
            ValueFormat<?> values = member.values();
            if (defined.add(values)) {
                values.define(definitions);
                if (values instanceof ObjectFormat<?, ?> object) {
                    defineBelow(object, definitions, defined);
                }
            }
        }
    }

    /** The texts come after the types, and the longest of them, the list of all goals and targets, at the end. */
    private static void defineTexts(Schema definitions) {
        String notBlank = "[^" + BLANK + "]";
        definitions
                .child(Schema.LABEL)
                .text("title", "Label")
                .text("description", "A short text, as the document has it, of at most 500 characters; not blank.")
                .type("string")
                .number("maxLength", Text.LABEL)
                .text("pattern", notBlank)
                .texts("examples", List.of("Data collection"));
        definitions
                .child(Schema.PROSE)
                .text("title", "Prose")
                .text("description", "A long text, as the document has it, of at most 100,000 characters; not blank.")
                .type("string")
                .number("maxLength", Text.PROSE)
                .text("pattern", notBlank)
                .texts("examples", List.of("The dialogue was open and constructive."));
        definitions
                .child(Schema.HREF)
                .text("title", "Href")
                .text(
                        "description",
                        "The address of something, of at most 2,000 characters: any text, kept even where it is no URI, so that it can be reported.")
                .type("string")
                .number("maxLength", Text.HREF)
                .texts("examples", List.of("https://docs.un.org/en/CRC/C/RUS/4-5"));
        definitions
                .child(Schema.ID)
                .text("title", "Record id")
                .text("description", "An id of at most 200 characters, without white space; not blank.")
                .type("string")
                .number("maxLength", Text.ID)
                .text("pattern", "^[" + BLANK_BUT_NO_WHITE_SPACE + "]*" + notBlank + "[^" + WHITE_SPACE + "]*$")
                .texts("examples", List.of("crc-rus-2018-05-22"));
        definitions
                .child(Schema.DATE)
                .text("title", "Partial date")
                .text(
                        "description",
                        "A year, a month or a day, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD, from 0001 to 9999 (EDTF level 0). Whether the month has that day, a schema cannot see.")
                .type("string")
                .text("pattern", "^(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$")
                .texts("examples", List.of("2001", "2001-05", "2001-05-22"));
        definitions
                .child(Schema.REPORT_NUMBERS)
                .text("title", "Report numbers")
                .text(
                        "description",
                        "The number of a report, or the first and the last number of the reports that it combines, from 1 to 2147483647. That the first is less than the last, a schema cannot see.")
                .type("string")
                .text("pattern", "^" + POSITIVE_INT + "(?:-" + POSITIVE_INT + ")?$")
                .texts("examples", List.of("3", "3-5"));
        definitions
                .child(Schema.LANGUAGE)
                .text("title", "Language tag")
                .text(
                        "description",
                        "A well-formed language tag (BCP 47, in the grammar of RFC 5646, section 2.1). Whether its parts are registered is not asked.")
                .type("string")
                .number("maxLength", Text.LABEL)
                .text("pattern", LanguageTag.PATTERN)
                .texts("examples", List.of("en", "zh-Hans"));
        definitions
                .child(Schema.COUNTRY_CODE)
                .text("title", "Country code")
                .text(
                        "description",
                        "Three capital letters (ISO 3166-1 alpha-3, or a code that the UN uses beside them), or EU for the European Union.")
                .type("string")
                .text("pattern", "^(?:[A-Z]{3}|EU)$")
                .texts("examples", List.of("RUS", "EU"));
        definitions
                .child(Schema.SDG)
                .text("title", "SDG code")
                .text(
                        "description",
                        "One of the 17 Sustainable Development Goals, such as 5, or of their 169 targets, such as 16.2 or 16.a.")
                .texts("enum", SdgCode.all().stream().map(SdgCode::toString).toList())
                .texts("examples", List.of("5", "16.2", "16.a"));
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Schema schema) {
            out.writeStartObject();
            schema.keywords().forEach((keyword, content) -> {
                out.writeName(keyword);
                write(content, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Schema.Example example) {
            example.writeTo(out);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }
}
