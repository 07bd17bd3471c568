// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MapperTypeIdTest {

    private static final PolymorphicTypeValidator ALLOWED = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.treatysessions.")
            .allowIfSubType("java.util.")
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TreatySessionsModule())
            .polymorphicTypeValidator(ALLOWED)
            .build();

    private static final CountrySession SESSION = MAPPER.readValue(Samples.bytes(Samples.FULL), CountrySession.class);

    static Stream<Object> values() {
        return Stream.of(
                SESSION,
                Country.of("RUS"),
                Delegation.builder().build(),
                Committee.CRC,
                PartialDate.of(2019),
                SdgCode.of("16.a"),
                ReportNumbers.of(3, 5),
                DocumentSymbol.of("CRC/C/RUS/4-5"),
                JsonObject.builder().put("a", 1.5).build(),
                JsonObject.empty(),
                JsonValue.JsonArray.of(JsonValue.JsonNumber.of(1)),
                JsonValue.JsonString.of("a"),
                JsonValue.JsonNumber.of(1),
                JsonValue.JsonBoolean.TRUE);
    }

    // ------------------------------------------------------------------------------------ @JsonTypeInfo

    record ByClass(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object payload) {}

    record ByMinimalClass(
            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS)
            Object payload) {}

    record InArray(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
            Object payload) {}

    record InObject(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            Object payload) {}

    record ByExternalProperty(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
            Object payload) {}

    record ByName(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes({
                @JsonSubTypes.Type(value = CountrySession.class, name = "session"),
                @JsonSubTypes.Type(Country.class),
                @JsonSubTypes.Type(Delegation.class),
                @JsonSubTypes.Type(Committee.class),
                @JsonSubTypes.Type(PartialDate.class),
                @JsonSubTypes.Type(SdgCode.class),
                @JsonSubTypes.Type(ReportNumbers.class),
                @JsonSubTypes.Type(DocumentSymbol.class),
                @JsonSubTypes.Type(JsonObject.class),
                @JsonSubTypes.Type(JsonValue.JsonArray.class),
                @JsonSubTypes.Type(JsonValue.JsonString.class),
                @JsonSubTypes.Type(JsonValue.JsonNumber.class),
                @JsonSubTypes.Type(JsonValue.JsonBoolean.class)
            })
            Object payload) {}

    @ParameterizedTest
    @MethodSource("values")
    void aMemberOfAnyTypeIsReadAsTheTypeThatWasWritten(Object value) {
        for (Object holder : List.of(
                new ByClass(value),
                new ByMinimalClass(value),
                new InArray(value),
                new InObject(value),
                new ByExternalProperty(value),
                new ByName(value))) {
            String text = MAPPER.writeValueAsString(holder);
            assertThat(text).doesNotContain("Immutable");
            assertThat((Object) MAPPER.readValue(text, holder.getClass())).isEqualTo(holder);
            JsonNode tree = MAPPER.valueToTree(holder);
            assertThat((Object) MAPPER.treeToValue(tree, holder.getClass())).isEqualTo(holder);
        }
    }

    @Test
    void idsNameTheTypesOfTheModel() {
        assertThat(MAPPER.writeValueAsString(new ByClass(Country.of("RUS"))))
                .isEqualTo("{\"payload\":{\"@class\":\"org.treatysessions.model.Country\",\"code\":\"RUS\"}}");
        assertThat(MAPPER.writeValueAsString(new ByClass(PartialDate.of(2019))))
                .isEqualTo("{\"payload\":[\"org.treatysessions.model.PartialDate\",\"2019\"]}");
        assertThat(MAPPER.writeValueAsString(new ByName(SESSION)))
                .startsWith("{\"payload\":{\"@type\":\"session\",\"schemaVersion\":\"1.0\"");
        assertThat(MAPPER.writeValueAsString(new ByName(Country.of("RUS"))))
                .isEqualTo("{\"payload\":{\"@type\":\"Country\",\"code\":\"RUS\"}}");
    }

    @Test
    void anIdMayNameTheHiddenClass() {
        Country country = Country.of("RUS");
        String id = country.getClass().getName();
        assertThat(MAPPER.readValue("{\"payload\":{\"@class\":\"" + id + "\",\"code\":\"RUS\"}}", ByClass.class))
                .isEqualTo(new ByClass(country));
    }

    @Test
    void anIdMayFollowTheMembers() {
        String text = "{\"payload\":{\"code\":\"RUS\",\"@class\":\"org.treatysessions.model.Country\",\"name\":\"R\"}}";
        assertThat(MAPPER.readValue(text, ByClass.class)).isEqualTo(new ByClass(Country.of("RUS", "R")));
    }

    @Test
    void pointersOfFindingsStartAtTheValueWhereverTheIdIs() {
        String id = "\"@class\":\"org.treatysessions.model.CountrySession\"";
        String first = "\"committee\":\"X\"";
        String second = "\"stateParty\":{\"code\":1}";
        for (List<String> members :
                List.of(List.of(id, first, second), List.of(first, id, second), List.of(first, second, id))) {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(
                            () -> MAPPER.readValue("{\"payload\":{" + String.join(",", members) + "}}", ByClass.class))
                    .satisfies(e -> assertThat(e.findings())
                            .extracting(finding -> finding.rule().id() + " " + finding.path())
                            .containsExactly(
                                    "required-member-missing ",
                                    "value-not-allowed /committee",
                                    "wrong-type /stateParty/code"));
        }
    }

    @Test
    void findingsAfterAnIdHaveTheirLocations() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        "{\"payload\":\n{\"@class\":\"org.treatysessions.model.Country\",\n\"code\":1}}",
                        ByClass.class))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(Finding::location)
                        .contains(java.util.Optional.of(new Location(3, 8))));
    }

    @Test
    void anIdOfAValueThatIsNoObjectIsRefusedOnAnObject() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        "{\"payload\":{\"@class\":\"org.treatysessions.model.PartialDate\",\"a\":1}}", ByClass.class))
                .withMessageContaining("Expected: string. Found: object.");
    }

    // ------------------------------------------------------------------------------------------- mix-ins

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    interface Typed {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonTypeName("session")
    interface TypedBySession {}

    @Test
    void aTypeOfTheModelCanHaveIdsByAMixIn() {
        JsonMapper typed = MAPPER.rebuild().addMixIn(Country.class, Typed.class).build();
        String text = typed.writeValueAsString(Country.of("RUS"));
        assertThat(text).isEqualTo("{\"@type\":\"Country\",\"code\":\"RUS\"}");
        assertThat(typed.readValue(text, Country.class)).isEqualTo(Country.of("RUS"));
    }

    @Test
    void aMixInMayNameTheType() {
        JsonMapper typed = MAPPER.rebuild()
                .addMixIn(CountrySession.class, TypedBySession.class)
                .build();
        String text = typed.writeValueAsString(SESSION);
        assertThat(text).startsWith("{\"kind\":\"session\",\"schemaVersion\":");
        assertThat(typed.readValue(text, CountrySession.class)).isEqualTo(SESSION);
        assertThat(typed.readerForUpdating(SESSION).<CountrySession>readValue("{}"))
                .isEqualTo(SESSION);
    }

    // ------------------------------------------------------------------------------------ default typing

    /** A message as caches and queues hold it. */
    static final class Message {
        public CountrySession session = SESSION;
        public Object any = SESSION;
        public PartialDate day = PartialDate.of(2019);
        public Object anyDay = PartialDate.of(2019);
        public Committee committee = Committee.CRC;
        public Object anyCommittee = Committee.CRC;
        public List<Object> list = new ArrayList<>(List.of(SESSION, Country.of("RUS"), SdgCode.of("5")));
        public JsonObject object = JsonObject.builder().put("a", 1).build();
        public Object anyObject = object;
        public JsonValue value = object;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfDefaultTypingKeepsTheTypes(DefaultTyping kind) {
        for (JsonTypeInfo.As as :
                List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
            JsonMapper typing =
                    MAPPER.rebuild().activateDefaultTyping(ALLOWED, kind, as).build();
            String text = typing.writeValueAsString(new Message());
            assertThat(text).doesNotContain("Immutable");
            assertThat(typing.readValue(text, Message.class))
                    .usingRecursiveComparison()
                    .isEqualTo(new Message());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NON_FINAL", "NON_FINAL_AND_ENUMS"})
    void aSessionInACacheIsReadAsAnObject(DefaultTyping kind) {
        JsonMapper cache = MAPPER.rebuild().activateDefaultTyping(ALLOWED, kind).build();
        assertThat(cache.readValue(cache.writeValueAsBytes(SESSION), Object.class))
                .isEqualTo(SESSION);
        List<Object> list = new ArrayList<>(List.of(SESSION, SESSION));
        assertThat(cache.readValue(cache.writeValueAsBytes(list), Object.class)).isEqualTo(list);
    }

    @Test
    void binaryFormatsAndYamlHaveTypeIdsToo() {
        CBORMapper cbor = CBORMapper.builder()
                .addModule(new TreatySessionsModule())
                .polymorphicTypeValidator(ALLOWED)
                .activateDefaultTyping(ALLOWED, DefaultTyping.NON_FINAL)
                .build();
        assertThat(cbor.readValue(cbor.writeValueAsBytes(new ByClass(SESSION)), ByClass.class))
                .isEqualTo(new ByClass(SESSION));
        YAMLMapper yaml = YAMLMapper.builder()
                .addModule(new TreatySessionsModule())
                .polymorphicTypeValidator(ALLOWED)
                .build();
        String text = yaml.writeValueAsString(new ByClass(Country.of("RUS")));
        assertThat(text).contains("!<org.treatysessions.model.Country>");
        assertThat(yaml.readValue(text, ByClass.class)).isEqualTo(new ByClass(Country.of("RUS")));
    }

    @Test
    void aTypeThatIsNotAllowedIsRefused() {
        JsonMapper strict = JsonMapper.builder()
                .addModule(new TreatySessionsModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("java.util.")
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        String text = strict.writeValueAsString(Country.of("RUS"));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> strict.readValue(text, Object.class));
    }
}
