package org.treatysessions.json.format;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** From 1 to 2147483647. */
    private static final String POSITIVE_INT =
            "(?:[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}"
                    + "|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]"
                    + "|214748364[0-7])";

    /** RFC 5646, section 2.1; the regular grandfathered tags follow its grammar. */
    private static final String LANGUAGE_TAG = "^(?:"
            + "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
            + "(?:-[A-Za-z]{4})?"
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](?:-[A-Za-z0-9]{1,8})+"
            + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
            + "|[Ii]-(?:[Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]"
            + "|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]"
            + "|[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
            + "|[Ss][Gg][Nn]-(?:[Bb][Ee]-[Ff][Rr]|[Bb][Ee]-[Nn][Ll]|[Cc][Hh]-[Dd][Ee])"
            + ")$";

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
                .text("title", root.type().getSimpleName());
        root.defineIn(schema);
        schema.example(out -> root.write(example, out));
        Schema definitions = schema.child("$defs");
        defineTexts(definitions);
        Set<ValueFormat<?>> defined = new HashSet<>();
        defined.add(root);
        defineBelow(root, definitions, defined);
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

    private static void defineTexts(Schema definitions) {
        String notBlank = "[^" + BLANK + "]";
        definitions
                .child(Schema.LABEL)
                .text("description", "A short text, as the document has it; not blank.")
                .type("string")
                .number("maxLength", Text.LABEL)
                .text("pattern", notBlank);
        definitions
                .child(Schema.PROSE)
                .text("description", "A long text, as the document has it; not blank.")
                .type("string")
                .number("maxLength", Text.PROSE)
                .text("pattern", notBlank);
        definitions
                .child(Schema.HREF)
                .text("description", "An address, as the document has it: any text.")
                .type("string")
                .number("maxLength", Text.HREF);
        definitions
                .child(Schema.ID)
                .text("description", "An id without white space.")
                .type("string")
                .number("maxLength", Text.ID)
                .text("pattern", "^[^" + WHITE_SPACE + "]*[^" + BLANK + "][^" + WHITE_SPACE + "]*$");
        definitions
                .child(Schema.DATE)
                .text("description", "A year, a month or a day: EDTF level 0, from 0001 to 9999.")
                .type("string")
                .text("pattern", "^(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$")
                .texts("examples", List.of("2001", "2001-05", "2001-05-22"));
        definitions
                .child(Schema.REPORT_NUMBERS)
                .text("description", "The number of a report, or the first and the last number of combined reports.")
                .type("string")
                .text("pattern", "^" + POSITIVE_INT + "(?:-" + POSITIVE_INT + ")?$")
                .texts("examples", List.of("3", "3-5"));
        definitions
                .child(Schema.SDG)
                .text("description", "A Sustainable Development Goal or one of its targets.")
                .type("string")
                .texts("enum", SdgCode.all().stream().map(SdgCode::toString).toList());
        definitions
                .child(Schema.LANGUAGE)
                .text("description", "A well-formed language tag (BCP 47).")
                .type("string")
                .number("maxLength", Text.LABEL)
                .text("pattern", LANGUAGE_TAG)
                .texts("examples", List.of("en", "zh-Hans"));
        definitions
                .child(Schema.COUNTRY_CODE)
                .text("description", "Three capital letters (ISO 3166-1 alpha-3, or a code of the UN), or EU.")
                .type("string")
                .text("pattern", "^(?:[A-Z]{3}|EU)$")
                .texts("examples", List.of("RUS", "EU"));
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
