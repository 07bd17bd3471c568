package org.treatysessions.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatysessions.constraint.CountryCode;
import org.treatysessions.constraint.LanguageTag;
import org.treatysessions.constraint.NoWhiteSpace;
import org.treatysessions.constraint.Text;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.Vocabulary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The kinds of values of formats, objects and lists apart. */
public final class Values {

    /** A text of the length of a label, where no accessor says so. */
    static final ValueFormat<String> LABEL = new TextFormat<>(
            Function.identity(),
            Function.identity(),
            TextKind.LABEL,
            new TextLimits(Text.LABEL, false, false, false, false));

    /** A text; its length and form are those of the constraints on its accessor. */
    public static final ValueFormat<String> TEXT =
            new TextFormat<>(Function.identity(), Function.identity(), TextKind.LABEL, TextLimits.NONE);

    /** The symbol of a document: any text. */
    static final ValueFormat<DocumentSymbol> SYMBOL =
            new TextFormat<>(DocumentSymbol::of, DocumentSymbol::toString, TextKind.SYMBOL, TextLimits.NONE);

    static final ValueFormat<PartialDate> DATE =
            new ParsedFormat<>(PartialDate::tryParse, StructureRule.DATE_INVALID, Schema.DATE);

    static final ValueFormat<ReportNumbers> REPORT_NUMBERS =
            new ParsedFormat<>(ReportNumbers::tryParse, StructureRule.REPORT_NUMBERS_INVALID, Schema.REPORT_NUMBERS);

    static final ValueFormat<SdgCode> SDG =
            new ParsedFormat<>(SdgCode::tryParse, StructureRule.SDG_UNKNOWN, Schema.SDG);

    static final ValueFormat<AuthorType> AUTHOR_TYPE = new VocabularyFormat<>(
            AuthorType.class, "What kind of author an alternative report has.", type -> switch (type) {
                case NGO -> "a non-governmental organisation";
                case NGO_COALITION -> "a coalition of non-governmental organisations";
                case NHRI -> "a national human-rights institution";
                case OMBUDSPERSON -> "an ombudsperson, such as one for children, who is no NHRI";
                case UN_AGENCY -> "an agency, fund or programme of the United Nations, such as UNICEF";
                case CHILDREN -> "children, or a group that children lead";
                case INDIVIDUAL -> "a person who writes in no one's name";
                case OTHER -> "any other author";
            });

    static final ValueFormat<Committee> COMMITTEE = new VocabularyFormat<>(
            Committee.class,
            "A human-rights treaty body of the United Nations, by its abbreviation.",
            Committee::title);

    static final ValueFormat<Instrument> INSTRUMENT = new VocabularyFormat<>(
            Instrument.class,
            "A human-rights treaty of the United Nations, or an optional protocol to one, by its code.",
            Instrument::title);

    static final ValueFormat<LinkKind> LINK_KIND =
            new VocabularyFormat<>(LinkKind.class, "What a link leads to.", kind -> switch (kind) {
                case PRESS_RELEASE -> "a press release or meeting summary";
                case WEBCAST -> "a film of the meeting";
                case AUDIO -> "a sound recording of the meeting";
                case SUMMARY_RECORD -> "the official summary record of the meeting";
                case OTHER -> "anything else";
            });

    static final ValueFormat<ListOfIssuesKind> LIST_OF_ISSUES_KIND =
            new VocabularyFormat<>(ListOfIssuesKind.class, "When a list of issues is asked.", kind -> switch (kind) {
                case STANDARD -> "questions about a report that has been submitted";
                case PRIOR_TO_REPORTING -> "questions that the report is to answer, asked before it is written (LOIPR)";
            });

    static final ValueFormat<Procedure> PROCEDURE =
            new VocabularyFormat<>(Procedure.class, "How a State party reports.", procedure -> switch (procedure) {
                case STANDARD -> "the State reports, then the committee asks, then the State replies";
                case SIMPLIFIED -> "the committee asks first, and the State's report is its reply";
            });

    static final ValueFormat<Speaker> SPEAKER =
            new VocabularyFormat<>(Speaker.class, "A side of the dialogue.", speaker -> switch (speaker) {
                case COMMITTEE -> "the committee, or one of its members";
                case DELEGATION -> "the delegation of the State party, or one of its members";
            });

    static final ValueFormat<TaskForceRole> TASK_FORCE_ROLE = new VocabularyFormat<>(
            TaskForceRole.class, "A role in the task force of a session.", role -> switch (role) {
                case COORDINATOR -> "who leads the task force, as the CRC calls it";
                case RAPPORTEUR -> "who leads it, as other committees call it";
                case MEMBER -> "a member without an office";
            });

    static final ValueFormat<Boolean> BOOLEAN = new BooleanFormat();

    static final ValueFormat<JsonObject> EXTENSIONS = new ExtensionsFormat();

    private Values() {}

    /**
     * Returns the format of a vocabulary.
     *
     * @param type the vocabulary
     * @param description what its values are, for people
     * @param meaning what one of its values means, for people
     * @param <V> the vocabulary
     * @return the format
     */
    public static <V extends Enum<V> & Vocabulary> ValueFormat<V> vocabulary(
            Class<V> type, String description, Function<V, String> meaning) {
        return new VocabularyFormat<>(type, description, meaning);
    }

    /** The formats of the micro-types and vocabularies of the model. */
    static Map<Class<?>, ValueFormat<?>> byType() {
        return Map.ofEntries(
                Map.entry(DocumentSymbol.class, SYMBOL),
                Map.entry(PartialDate.class, DATE),
                Map.entry(ReportNumbers.class, REPORT_NUMBERS),
                Map.entry(SdgCode.class, SDG),
                Map.entry(JsonObject.class, EXTENSIONS),
                Map.entry(AuthorType.class, AUTHOR_TYPE),
                Map.entry(Committee.class, COMMITTEE),
                Map.entry(Instrument.class, INSTRUMENT),
                Map.entry(LinkKind.class, LINK_KIND),
                Map.entry(ListOfIssuesKind.class, LIST_OF_ISSUES_KIND),
                Map.entry(Procedure.class, PROCEDURE),
                Map.entry(Speaker.class, SPEAKER),
                Map.entry(TaskForceRole.class, TASK_FORCE_ROLE));
    }

    /** What a text must keep to. */
    private record TextLimits(
            int max, boolean mayBeBlank, boolean languageTag, boolean countryCode, boolean noWhiteSpace) {

        static final TextLimits NONE = new TextLimits(Integer.MAX_VALUE, true, false, false, false);

        static TextLimits of(Constraints constraints) {
            return new TextLimits(
                    constraints.text().map(Text::max).orElse(Integer.MAX_VALUE),
                    constraints.text().map(Text::mayBeBlank).orElse(true),
                    constraints.languageTag(),
                    constraints.countryCode(),
                    constraints.noWhiteSpace());
        }
    }

    /** A text that is kept as it is. */
    private static final class TextFormat<V> extends ValueFormat<V> {

        private final Function<String, V> fromText;
        private final Function<V, String> toText;
        private final TextKind shortKind;
        private final TextLimits limits;

        TextFormat(Function<String, V> fromText, Function<V, String> toText, TextKind shortKind, TextLimits limits) {
            this.fromText = fromText;
            this.toText = toText;
            this.shortKind = shortKind;
            this.limits = limits;
        }

        @Override
        ValueFormat<V> with(Constraints constraints) {
            return new TextFormat<>(fromText, toText, shortKind, TextLimits.of(constraints));
        }

        @Override
        @Nullable
        V read(FormatReader in) {
            String text = in.text();
            if (text == null) {
                return null;
            }
            if (!limits.mayBeBlank() && Text.Validator.isBlank(text)) {
                in.report(StructureRule.TEXT_BLANK);
            } else if (limits.languageTag() && !LanguageTag.Validator.isWellFormed(text)) {
                in.report(StructureRule.LANGUAGE_INVALID, "value", text);
            } else if (limits.countryCode() && !CountryCode.Validator.isWellFormed(text)) {
                in.report(StructureRule.COUNTRY_CODE_INVALID, "value", text);
            } else {
                if (Text.Validator.isLongerThan(text, limits.max())) {
                    in.report(
                            StructureRule.TEXT_TOO_LONG,
                            "length",
                            text.codePointCount(0, text.length()),
                            "max",
                            limits.max());
                }
                if (limits.noWhiteSpace() && !NoWhiteSpace.Validator.hasNone(text)) {
                    in.report(StructureRule.ID_INVALID, "value", text);
                }
            }
            return fromText.apply(text);
        }

        @Override
        public void write(V value, JsonGenerator out) {
            out.writeString(toText.apply(value));
        }

        @Override
        void describe(Schema schema) {
            schema.reference(definition());
        }

        private String definition() {
            return switch (textKind()) {
                case LANGUAGE -> Schema.LANGUAGE;
                case COUNTRY_CODE -> Schema.COUNTRY_CODE;
                case ID -> Schema.ID;
                case PROSE -> Schema.PROSE;
                case HREF -> Schema.HREF;
                default -> Schema.LABEL;
            };
        }

        @Override
        public TextKind textKind() {
            if (limits.languageTag()) {
                return TextKind.LANGUAGE;
            }
            if (limits.countryCode()) {
                return TextKind.COUNTRY_CODE;
            }
            if (limits.noWhiteSpace()) {
                return TextKind.ID;
            }
            if (limits.mayBeBlank()) {
                return TextKind.HREF;
            }
            return limits.max() == Text.PROSE ? TextKind.PROSE : shortKind;
        }
    }

    /** A value that is written as a text of its own form. */
    private static final class ParsedFormat<V> extends ValueFormat<V> {

        private final Function<CharSequence, Optional<V>> finder;
        private final StructureRule rule;
        private final String definition;

        ParsedFormat(Function<CharSequence, Optional<V>> finder, StructureRule rule, String definition) {
            this.finder = finder;
            this.rule = rule;
            this.definition = definition;
        }

        @Override
        @Nullable
        V read(FormatReader in) {
            CharSequence text = in.characters();
            if (text == null) {
                return null;
            }
            Optional<V> value = finder.apply(text);
            if (value.isEmpty()) {
                in.report(rule, "value", text.toString());
            }
            return value.orElse(null);
        }

        @Override
        public void write(V value, JsonGenerator out) {
            out.writeString(value.toString());
        }

        @Override
        void describe(Schema schema) {
            schema.reference(definition);
        }
    }

    private static final class VocabularyFormat<V extends Enum<V> & Vocabulary> extends ValueFormat<V> {

        private final Class<V> type;
        private final String description;
        private final Function<V, String> meaning;
        private final CodeTable<V> values;

        VocabularyFormat(Class<V> type, String description, Function<V, String> meaning) {
            this.type = type;
            this.description = description;
            this.meaning = meaning;
            this.values = new CodeTable<>(type.getEnumConstants());
        }

        @Override
        @Nullable
        V read(FormatReader in) {
            CharSequence code = in.characters();
            if (code == null) {
                return null;
            }
            V value = values.find(code);
            if (value == null) {
                in.report(StructureRule.VALUE_NOT_ALLOWED, "value", code.toString(), "allowed", values.codes());
            }
            return value;
        }

        @Override
        public void write(V value, JsonGenerator out) {
            out.writeString(value.code());
        }

        @Override
        void describe(Schema schema) {
            schema.reference(Schema.nameOf(type));
        }

        /** No type beside the enumeration: one wrong value is one error. */
        @Override
        void define(Schema definitions) {
            definitions
                    .child(Schema.nameOf(type))
                    .text("title", Schema.titleOf(type))
                    .text("description", description + meanings())
                    .texts("enum", values.codes());
        }

        private String meanings() {
            StringBuilder meanings = new StringBuilder();
            for (V value : type.getEnumConstants()) {
                meanings.append("\n- ")
                        .append(value.code())
                        .append(": ")
                        .append(meaning.apply(value))
                        .append('.');
            }
            return meanings.toString();
        }
    }

    private static final class BooleanFormat extends ValueFormat<Boolean> {

        @Override
        @Nullable
        Boolean read(FormatReader in) {
            JsonToken token = in.token();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            in.wrongType("boolean");
            return null;
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        void describe(Schema schema) {
            schema.type("boolean");
        }
    }

    /** Any JSON object, kept exactly. */
    private static final class ExtensionsFormat extends ValueFormat<JsonObject> {

        @Override
        @Nullable
        JsonObject read(FormatReader in) {
            if (in.token() != JsonToken.START_OBJECT) {
                in.wrongType("object");
                return null;
            }
            return (JsonObject) in.anyValue();
        }

        @Override
        public void write(JsonObject value, JsonGenerator out) {
            writeAny(value, out);
        }

        private static void writeAny(JsonValue value, JsonGenerator out) {
            if (value instanceof JsonObject object) {
                out.writeStartObject();
                object.members().forEach((name, member) -> {
                    out.writeName(name);
                    writeAny(member, out);
                });
                out.writeEndObject();
            } else if (value instanceof JsonValue.JsonArray array) {
                out.writeStartArray();
                array.values().forEach(element -> writeAny(element, out));
                out.writeEndArray();
            } else if (value instanceof JsonValue.JsonString text) {
                out.writeString(text.value());
            } else if (value instanceof JsonValue.JsonNumber number) {
                out.writeNumber(number.literal());
            } else if (value instanceof JsonValue.JsonBoolean truth) {
                out.writeBoolean(truth.value());
            } else {
                out.writeNull();
            }
        }

        @Override
        void describe(Schema schema) {
            schema.type("object");
        }
    }
}
