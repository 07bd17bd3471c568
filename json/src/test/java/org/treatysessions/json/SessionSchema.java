// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.Text;
import org.treatysessions.json.format.CanonicalLayout;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.Vocabulary;
import org.treatysessions.model.meta.BooleanType;
import org.treatysessions.model.meta.DocumentHeader;
import org.treatysessions.model.meta.ExtensionsType;
import org.treatysessions.model.meta.IntegerType;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.model.meta.TextType;
import org.treatysessions.model.meta.ValueType;
import org.treatysessions.model.meta.ValueTypes;
import org.treatysessions.model.meta.VocabularyType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of sessions, generated from the table of the model. */
final class SessionSchema {

    private static final String ID = "urn:treatysessions:schema:country-session:" + SessionFormat.VERSION;

    /** Other white space than U+0009 to U+000D, U+0020, U+0085 and U+00A0. */
    private static final String SPACES = "\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    /*
     * Patterns have what ECMA-262, RE2 (as in Go), Python and Java all take: no look-ahead, \xHH as the only escape of a
     * character, and characters beyond U+00FF as they are.
     */

    private static final String WHITE_SPACE = "\\x09-\\x0d\\x20\\x85\\xa0" + SPACES;

    private static final String BLANK = "\\x00-\\x20\\x85\\xa0" + SPACES + "\ufeff";

    /** Disjoint from the characters that are not blank, so that a pattern matches in one way only. */
    private static final String BLANK_BUT_NO_WHITE_SPACE = "\\x00-\\x08\\x0e-\\x1f\ufeff";

    /** From 0001 to 9999. */
    private static final String YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";

    /** From 1 to 2147483647. */
    private static final String POSITIVE_INT =
            "(?:[1-9][0-9]{0,8}|1[0-9]{9}|20[0-9]{8}|21[0-3][0-9]{7}|214[0-6][0-9]{6}"
                    + "|2147[0-3][0-9]{5}|21474[0-7][0-9]{4}|214748[0-2][0-9]{3}|2147483[0-5][0-9]{2}|21474836[0-3][0-9]"
                    + "|214748364[0-7])";

    /** A short session. */
    private static final CountrySession EXAMPLE = CountrySession.builder()
            .id("crc-rus-2018-05-22")
            .committee(Committee.CRC)
            .stateParty(Country.of("RUS", "Russian Federation"))
            .addInstrumentsUnderReview(Instrument.OPSC)
            .addDialogueDates(PartialDate.of(2018, 5, 22))
            .addStateReports(StateReport.builder()
                    .instrument(Instrument.OPSC)
                    .numbers(ReportNumbers.of(1))
                    .due(PartialDate.of(2015, 10, 24))
                    .submitted(PartialDate.of(2016, 6, 2))
                    .build())
            .addNoAlternativeReportsFrom(AuthorType.NHRI)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode definitions = MAPPER.createObjectNode();
    private final Set<ValueType<?>> defined = new HashSet<>();

    private SessionSchema() {}

    /** The schema as JSON text: two spaces, LF, with a line break at the end. */
    static String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new CanonicalLayout.Context(), text)) {
            MAPPER.writeTree(out, new SessionSchema().document());
        }
        return text.append('\n').toString();
    }

    private ObjectNode document() {
        ObjectNode schema = MAPPER.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ID)
                .put("title", title(CountrySession.class));
        describe(SessionModel.COUNTRY_SESSION, schema);
        schema.putArray("examples").add(MAPPER.readTree(SessionJson.standard().toText(EXAMPLE)));
        defineTypesBelow(SessionModel.COUNTRY_SESSION);
        defineTexts();
        return schema.set("$defs", definitions);
    }

    // -------------------------------------------------------------------------------------------- objects

    private static void describe(ModelType<?, ?> type, ObjectNode schema) {
        schema.put("description", type.description()).put("type", "object");
        List<String> required = new ArrayList<>();
        ObjectNode properties = MAPPER.createObjectNode();
        if (type == SessionModel.COUNTRY_SESSION) {
            header(properties);
            required.add(DocumentHeader.SCHEMA_VERSION);
        }
        for (Member<?, ?> member : type.members()) {
            if (member.isRequired()) {
                required.add(member.name());
            }
            properties.set(member.name(), property(member));
        }
        if (!required.isEmpty()) {
            texts(schema, "required", required);
        }
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
    }

    private static void header(ObjectNode properties) {
        ObjectNode name = properties.putObject(DocumentHeader.SCHEMA);
        name.put("description", "The schema of the document, for editors and validators.");
        reference(name, "label");
        texts(name, "examples", List.of(ID));
        ObjectNode version = properties.putObject(DocumentHeader.SCHEMA_VERSION);
        version.put("description", "The version of the format: 1.0, or a later 1.x, which may have more members.")
                .put("type", "string")
                .put("maxLength", Text.LABEL)
                .put("pattern", SessionFormat.SUPPORTED_VERSIONS);
        texts(version, "examples", List.of(SessionFormat.VERSION));
    }

    private static ObjectNode property(Member<?, ?> member) {
        ObjectNode property = MAPPER.createObjectNode().put("description", member.description());
        if (member.isList()) {
            property.put("type", "array");
            describe(member.type(), property.putObject("items"));
        } else {
            describe(member.type(), property);
        }
        examples(member, property);
        return property;
    }

    private static void describe(ValueType<?> type, ObjectNode schema) {
        if (type instanceof BooleanType) {
            schema.put("type", "boolean");
        } else if (type instanceof ExtensionsType) {
            schema.put("type", "object");
        } else if (type instanceof IntegerType integer) {
            schema.put("type", "integer").put("minimum", integer.min()).put("maximum", Integer.MAX_VALUE);
        } else {
            reference(schema, definition(type));
        }
    }

    private static void examples(Member<?, ?> member, ObjectNode property) {
        if (!member.examples().isEmpty()) {
            ArrayNode examples = property.putArray("examples");
            ArrayNode values = member.isList() ? examples.addArray() : examples;
            for (String example : member.examples()) {
                if (member.type() instanceof IntegerType) {
                    values.add(Integer.parseInt(example));
                } else {
                    values.add(example);
                }
            }
        }
    }

    private static void texts(ObjectNode schema, String keyword, List<String> texts) {
        ArrayNode array = schema.putArray(keyword);
        texts.forEach(array::add);
    }

    private static void reference(ObjectNode schema, String definition) {
        schema.put("$ref", "#/$defs/" + definition);
    }

    // ---------------------------------------------------------------------------------------- definitions

    private static String definition(ValueType<?> type) {
        if (type instanceof TextType<?> text) {
            return switch (text.kind()) {
                case LABEL, SYMBOL -> "label";
                case PROSE -> "prose";
                case HREF -> "href";
                case ID -> "id";
                case LANGUAGE -> "languageTag";
                case COUNTRY_CODE -> "countryCode";
            };
        }
        if (type == ValueTypes.DATE) {
            return "date";
        }
        String name = type.javaType().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The name of a type as words, such as "Next report". */
    private static String title(Class<?> type) {
        String name = type.getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Defines the types below a type, each once, in the order in which they are met. */
    private void defineTypesBelow(ModelType<?, ?> holder) {
        for (Member<?, ?> member : holder.members()) {
            ValueType<?> type = member.type();
            if (!defined.add(type)) {
                continue;
            }
            if (type instanceof ModelType<?, ?> object) {
                describe(object, define(definition(type), title(type.javaType())));
                defineTypesBelow(object);
            } else if (type instanceof VocabularyType<?> vocabulary) {
                define(vocabulary);
            }
        }
    }

    private ObjectNode define(String name, String title) {
        return definitions.putObject(name).put("title", title);
    }

    /** No type beside the enumeration: one wrong value is one error. */
    private void define(VocabularyType<?> vocabulary) {
        StringBuilder description = new StringBuilder(vocabulary.description());
        for (Vocabulary value : vocabulary.values()) {
            description.append("\n- ").append(value.code()).append(": ").append(value.description());
        }
        ObjectNode definition = define(definition(vocabulary), title(vocabulary.javaType()));
        definition.put("description", description.toString());
        texts(definition, "enum", vocabulary.codes());
    }

    private ObjectNode define(String name, String title, String description) {
        return define(name, title).put("description", description);
    }

    /** The texts follow the types; the list of all goals and targets, the longest definition, is the last. */
    private void defineTexts() {
        String notBlank = "[^" + BLANK + "]";
        define("label", "Label", "A short text, as written in the document, of at most 500 characters; not blank.")
                .put("type", "string")
                .put("maxLength", Text.LABEL)
                .put("pattern", notBlank);
        examples("label", "Data collection");
        define("prose", "Prose", "A long text, as written in the document, of at most 100,000 characters; not blank.")
                .put("type", "string")
                .put("maxLength", Text.PROSE)
                .put("pattern", notBlank);
        examples("prose", "The dialogue was open and constructive.");
        define("href", "Href", "An address of at most 2,000 characters: any text, kept even if it is not a valid URI.")
                .put("type", "string")
                .put("maxLength", Text.HREF);
        examples("href", "https://docs.un.org/en/CRC/C/RUS/4-5");
        define("id", "Record id", "An id of at most 200 characters, without white space; not blank.")
                .put("type", "string")
                .put("maxLength", Text.ID)
                .put("pattern", "^[" + BLANK_BUT_NO_WHITE_SPACE + "]*" + notBlank + "[^" + WHITE_SPACE + "]*$");
        examples("id", "crc-rus-2018-05-22");
        define(
                        "date",
                        "Partial date",
                        "A year, month or day, as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD, from 0001 to 9999 (EDTF level 0). The schema does not check the number of days in a month.")
                .put("type", "string")
                .put("pattern", "^" + YEAR + "(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$");
        examples("date", "2001", "2001-05", "2001-05-22");
        define(
                        "reportNumbers",
                        "Report numbers",
                        "The number of a report, or the first and last number of the reports it combines, from 1 to 2147483647. The schema does not check that the first is less than the last.")
                .put("type", "string")
                .put("pattern", "^" + POSITIVE_INT + "(?:-" + POSITIVE_INT + ")?$");
        examples("reportNumbers", "3", "3-5");
        define(
                        "languageTag",
                        "Language tag",
                        "A well-formed language tag (BCP 47, as defined by RFC 5646, section 2.1). Whether its subtags are registered is not checked.")
                .put("type", "string")
                .put("maxLength", Text.LABEL)
                .put("pattern", LanguageTag.PATTERN);
        examples("languageTag", "en", "zh-Hans");
        define(
                        "countryCode",
                        "Country code",
                        "Three capital letters (ISO 3166-1 alpha-3, or another code used by the UN), or EU for the European Union.")
                .put("type", "string")
                .put("maxLength", 3)
                .put("pattern", "^(?:[A-Z]{3}|EU$)");
        examples("countryCode", "RUS", "EU");
        ObjectNode sdgCode = define(
                "sdgCode",
                "SDG code",
                "One of the 17 Sustainable Development Goals, such as 5, or of their 169 targets, such as 16.2 or 16.a.");
        texts(sdgCode, "enum", SdgCode.all().stream().map(SdgCode::toString).toList());
        examples("sdgCode", "5", "16.2", "16.a");
    }

    private void examples(String definition, String... examples) {
        texts((ObjectNode) definitions.get(definition), "examples", List.of(examples));
    }
}
