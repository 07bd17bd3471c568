// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.SdgCode;

class Jackson2TypeIdTest {

    private static final PolymorphicTypeValidator ALLOWED = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.treatysessions.")
            .allowIfSubType("java.util.")
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TreatySessionsJackson2Module())
            .polymorphicTypeValidator(ALLOWED)
            .build();

    private static final CountrySession SESSION = CountrySession.builder()
            .committee(Committee.CRC)
            .stateParty(Country.of("SMR"))
            .addDialogueDates(PartialDate.of(2019, 1, 22))
            .build();

    static Stream<Object> values() {
        return Stream.of(
                SESSION,
                Country.of("RUS"),
                Delegation.builder().build(),
                Committee.CRC,
                PartialDate.of(2019),
                SdgCode.of("16.a"),
                DocumentSymbol.of("CRC/C/RUS/4-5"),
                JsonObject.builder().put("a", 1.5).build(),
                JsonObject.empty(),
                JsonValue.JsonArray.of(JsonValue.JsonArray.of(), JsonValue.JsonNumber.of(1)),
                JsonValue.JsonNumber.of(1));
    }

    record ByClass(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object payload) {}

    record InArray(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_ARRAY)
            Object payload) {}

    record InObject(
            @JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            Object payload) {}

    record ByExternalProperty(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
            Object payload) {}

    record ByName(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
            @JsonSubTypes({
                @JsonSubTypes.Type(value = CountrySession.class, name = "session"),
                @JsonSubTypes.Type(Country.class),
                @JsonSubTypes.Type(PartialDate.class)
            })
            Object payload) {}

    @ParameterizedTest
    @MethodSource("values")
    void aMemberOfAnyTypeIsReadAsTheTypeThatWasWritten(Object value) throws JsonProcessingException {
        for (Object holder :
                List.of(new ByClass(value), new InArray(value), new InObject(value), new ByExternalProperty(value))) {
            assertRoundTrip(holder);
        }
    }

    @Test
    void idsCanBeNames() throws JsonProcessingException {
        for (Object value : List.of(SESSION, Country.of("RUS"), PartialDate.of(2019))) {
            assertRoundTrip(new ByName(value));
        }
        assertThat(MAPPER.writeValueAsString(new ByName(SESSION)))
                .startsWith("{\"payload\":{\"@type\":\"session\",\"schemaVersion\":\"1.0\"");
    }

    private static void assertRoundTrip(Object holder) throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(holder);
        assertThat(text).doesNotContain("Immutable");
        assertThat((Object) MAPPER.readValue(text, holder.getClass())).isEqualTo(holder);
        JsonNode tree = MAPPER.valueToTree(holder);
        assertThat((Object) MAPPER.treeToValue(tree, holder.getClass())).isEqualTo(holder);
    }

    @Test
    void idsNameTheTypesOfTheModelAndMayNameHiddenClasses() throws JsonProcessingException {
        Country country = Country.of("RUS");
        assertThat(MAPPER.writeValueAsString(new ByClass(country)))
                .isEqualTo("{\"payload\":{\"@class\":\"org.treatysessions.model.Country\",\"code\":\"RUS\"}}");
        assertThat(MAPPER.writeValueAsString(new ByClass(PartialDate.of(2019))))
                .isEqualTo("{\"payload\":[\"org.treatysessions.model.PartialDate\",\"2019\"]}");
        String hidden = country.getClass().getName();
        assertThat(MAPPER.readValue("{\"payload\":{\"@class\":\"" + hidden + "\",\"code\":\"RUS\"}}", ByClass.class))
                .isEqualTo(new ByClass(country));
    }

    @Test
    void pointersOfFindingsStartAtTheValueWhereverTheIdIs() {
        String id = "\"@class\":\"org.treatysessions.model.Country\"";
        for (String members : List.of(id + ",\"code\":1", "\"code\":1," + id)) {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> MAPPER.readValue("{\"payload\":{" + members + "}}", ByClass.class))
                    .satisfies(e -> assertThat(e.findings())
                            .extracting(finding -> finding.rule().id() + " " + finding.path())
                            .containsExactly("wrong-type /code"));
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    interface Typed {}

    @Test
    void aTypeOfTheModelCanHaveIdsByAMixIn() throws JsonProcessingException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new TreatySessionsJackson2Module())
                .addMixIn(Country.class, Typed.class)
                .build();
        String text = typed.writeValueAsString(Country.of("RUS"));
        assertThat(text).isEqualTo("{\"@type\":\"Country\",\"code\":\"RUS\"}");
        assertThat(typed.readValue(text, Country.class)).isEqualTo(Country.of("RUS"));
    }

    /** A message as caches and queues hold it. */
    static final class Message {
        public CountrySession session = SESSION;
        public Object any = SESSION;
        public PartialDate day = PartialDate.of(2019);
        public Object anyDay = PartialDate.of(2019);
        public Object anyCommittee = Committee.CRC;
        public List<Object> list = new ArrayList<>(List.of(SESSION, Country.of("RUS"), SdgCode.of("5")));
        public Object anyObject = JsonObject.builder().put("a", 1).build();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfDefaultTypingKeepsTheTypes(DefaultTyping kind) throws JsonProcessingException {
        for (JsonTypeInfo.As as :
                List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
            JsonMapper typing = JsonMapper.builder()
                    .addModule(new TreatySessionsJackson2Module())
                    .activateDefaultTyping(ALLOWED, kind, as)
                    .build();
            String text = typing.writeValueAsString(new Message());
            assertThat(text).doesNotContain("Immutable");
            assertThat(typing.readValue(text, Message.class))
                    .usingRecursiveComparison()
                    .isEqualTo(new Message());
        }
    }

    @Test
    void aSessionInACacheIsReadAsAnObject() throws JsonProcessingException {
        JsonMapper cache = JsonMapper.builder()
                .addModule(new TreatySessionsJackson2Module())
                .activateDefaultTyping(ALLOWED, DefaultTyping.NON_FINAL)
                .build();
        assertThat(cache.readValue(cache.writeValueAsString(SESSION), Object.class))
                .isEqualTo(SESSION);
    }
}
