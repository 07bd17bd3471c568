// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.PartialDate;
import org.treatysessions.testing.SerialCopy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a mapper writes to and reads from beside JSON text. */
class MapperTargetsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsModule()).build();

    /** Something that a mapper writes values to, and reads them from. */
    enum Target {
        TEXT(MAPPER),
        TREE(value -> MAPPER.valueToTree(value)) {
            @Override
            <T> T read(Object written, Class<T> type) {
                return MAPPER.treeToValue((JsonNode) written, type);
            }
        },
        MAP(value -> MAPPER.convertValue(value, Object.class)) {
            @Override
            <T> T read(Object written, Class<T> type) {
                return MAPPER.convertValue(written, type);
            }
        },
        BUFFER(MapperTargetsTest::buffer) {
            @Override
            <T> T read(Object written, Class<T> type) {
                return MAPPER.readValue(((TokenBuffer) written).asParser(ObjectReadContext.empty()), type);
            }
        },
        CBOR(CBORMapper.builder().addModule(new TreatySessionsModule()).build()),
        SMILE(SmileMapper.builder().addModule(new TreatySessionsModule()).build()),
        YAML(YAMLMapper.builder().addModule(new TreatySessionsModule()).build());

        private final Function<Object, Object> writing;
        private final ObjectMapper mapper;

        Target(ObjectMapper mapper) {
            this.writing = mapper::writeValueAsBytes;
            this.mapper = mapper;
        }

        Target(Function<Object, Object> writing) {
            this.writing = writing;
            this.mapper = MAPPER;
        }

        <T> T read(Object written, Class<T> type) {
            return mapper.readValue((byte[]) written, type);
        }

        <T> T copy(T value, Class<T> type) {
            return read(writing.apply(value), type);
        }
    }

    private static TokenBuffer buffer(Object value) {
        TokenBuffer buffer = TokenBuffer.forGeneration();
        MAPPER.writeValue(buffer, value);
        return buffer;
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsASession(Target target) {
        CountrySession session = MAPPER.readValue(Samples.bytes(Samples.FULL), CountrySession.class);
        assertThat(target.copy(session, CountrySession.class)).isEqualTo(session);
        CountrySession russia = MAPPER.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class);
        assertThat(target.copy(russia, CountrySession.class)).isEqualTo(russia);
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsTheValuesOfExtensions(Target target) {
        JsonObject values = JsonObject.builder()
                .put("text", "1")
                .put("true", true)
                .putNull("null")
                .put("array", JsonValue.JsonArray.of(JsonObject.empty(), JsonValue.JsonArray.of()))
                .build();
        assertThat(target.copy(values, JsonObject.class)).isEqualTo(values);
        assertThat(target.copy(values, JsonValue.class)).isEqualTo(values);
    }

    /** Each as it is written, whatever its size and its trailing zeros. */
    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsNumbersOfExtensions(Target target) {
        for (String literal : List.of(
                "0",
                "1",
                "-1",
                "2147483647",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "12345678901234567890123",
                "0.1",
                "1.0",
                "-0.0",
                "1.10",
                "100.00",
                "3.141592653589793238462643383279",
                "1.0E10",
                "1E+400",
                "1E-400")) {
            JsonObject value =
                    JsonObject.builder().put("n", JsonNumber.ofLiteral(literal)).build();
            assertThat(target.copy(value, JsonObject.class)).isEqualTo(value);
        }
    }

    /** Only text has more than one way to write a number. */
    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsTheValueOfNumbersThatAreWrittenOtherwise(Target target) {
        for (String literal : List.of("-0", "1e10", "1E10", "1.5e+3", "0e5", "1e400", "-12.50E-7")) {
            JsonNumber copy = target.copy(JsonNumber.ofLiteral(literal), JsonNumber.class);
            assertThat(copy.toBigDecimal())
                    .isEqualByComparingTo(JsonNumber.ofLiteral(literal).toBigDecimal());
        }
    }

    @Test
    void numbersAreTypedAsTheyAreWhereTextIsRead() {
        String text = "{\"a\":1,\"b\":3000000000,\"c\":1.5,\"d\":[-7,0.1]}";
        JsonObject object = MAPPER.readValue(text, JsonObject.class);
        assertThat(MAPPER.<JsonNode>valueToTree(object)).isEqualTo(MAPPER.readTree(text));
        assertThat(MAPPER.convertValue(object, Object.class)).isEqualTo(MAPPER.readValue(text, Object.class));
    }

    @Test
    void aMapHasNumbersOfJavaWithTheSameValue() {
        JsonObject object = JsonObject.builder()
                .put("int", 1)
                .put("long", 1L << 40)
                .put("big", JsonNumber.ofLiteral("12345678901234567890123"))
                .put("double", 0.5)
                .put("decimal", new BigDecimal("0.50"))
                .build();
        assertThat(MAPPER.convertValue(object, Object.class))
                .isEqualTo(Map.of(
                        "int",
                        1,
                        "long",
                        1L << 40,
                        "big",
                        new BigInteger("12345678901234567890123"),
                        "double",
                        0.5,
                        "decimal",
                        new BigDecimal("0.50")));
    }

    @ParameterizedTest
    @EnumSource(names = {"TREE", "MAP", "BUFFER", "CBOR", "SMILE"})
    void numbersThatCannotBeTypedAreRefused(Target target) {
        JsonNumber hugeExponent = JsonNumber.ofLiteral("1e99999999999");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> target.copy(hugeExponent, JsonNumber.class))
                .withMessageContaining("Cannot write the number except as text: 1e99999999999");
        JsonNumber hugeNumber = JsonNumber.ofLiteral("9".repeat(100_001));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> target.copy(hugeNumber, JsonNumber.class))
                .withMessageContaining("Cannot write the number except as text: 9999");
    }

    @Test
    void textHasNumbersAsTheyWereWritten() {
        String text = "[-0,1e10,1.50,1e99999999999]";
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(text, JsonValue.class)))
                .isEqualTo(text);
    }

    @Test
    void integersOfAnyJavaTypeAreRead() {
        for (Number number : List.of(5, 5L, (short) 5, BigInteger.valueOf(5))) {
            assertThat(MAPPER.convertValue(Map.of("size", number), Delegation.class)
                            .getSize())
                    .hasValue(5);
        }
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.convertValue(Map.of("size", 1L << 32), Delegation.class))
                .withMessageContaining("4294967296 is out of range");
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsAnyJsonValue(Target target) {
        Map<JsonValue, Class<? extends JsonValue>> kinds = new LinkedHashMap<>();
        kinds.put(JsonValue.JsonArray.of(JsonNumber.of(1)), JsonValue.JsonArray.class);
        kinds.put(JsonValue.JsonString.of("a"), JsonValue.JsonString.class);
        kinds.put(JsonNumber.of(1), JsonNumber.class);
        kinds.put(JsonValue.JsonBoolean.TRUE, JsonValue.JsonBoolean.class);
        kinds.forEach((value, kind) -> {
            assertThat(target.copy(value, JsonValue.class)).isEqualTo(value);
            assertThat((Object) target.read(target.writing.apply(value), kind)).isEqualTo(value);
        });
        record Holder(JsonValue value) {}
        Holder holder = new Holder(JsonValue.JsonNull.NULL);
        assertThat(target.copy(holder, Holder.class)).isEqualTo(holder);
    }

    @Test
    void aJsonValueOfAnotherKindIsRefused() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("1", JsonValue.JsonString.class))
                .withMessageContaining("Expected: string. Found: number.");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("[]", JsonObject.class))
                .withMessageContaining("Expected: object. Found: array.");
    }

    // -------------------------------------------------------------------------- what JSON text cannot have

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatJsonDoesNotHaveAreFindings(double number) {
        ObjectNode tree = MAPPER.createObjectNode().put("n", number);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, JsonObject.class))
                .satisfies(
                        e -> assertThat(e.findings()).extracting(Finding::path).containsExactly("/n"))
                .withMessageContaining("Expected: number. Found: value that JSON does not have.");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.convertValue(Map.of("size", number), Delegation.class))
                .withMessageContaining("Expected: integer. Found: value that JSON does not have.");
    }

    @Test
    void binaryDataIsAFinding() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.putArray("a").add("text").add(new byte[] {1});
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, JsonObject.class))
                .satisfies(
                        e -> assertThat(e.findings()).extracting(Finding::path).containsExactly("/a/1"))
                .withMessageContaining("Expected: any JSON value. Found: value that JSON does not have.");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.convertValue(Map.of("code", new byte[] {1}), Country.class))
                .withMessageContaining("\"/code\": Wrong JSON type. Expected: string. Found: value that JSON does");
    }

    @Test
    void aTreeMayHoldValuesOfTheModelAsTheyAre() {
        record Filed(Country about, PartialDate day) {}
        ObjectNode tree = MAPPER.createObjectNode().putPOJO("about", Country.of("RUS"));
        tree.putPOJO("day", PartialDate.of(2019));
        assertThat(MAPPER.treeToValue(tree, Filed.class)).isEqualTo(new Filed(Country.of("RUS"), PartialDate.of(2019)));
    }

    @Test
    void aLoneSurrogateIsAFindingWithItsLocation() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"code\":\"\\ud800\"}", Country.class))
                .satisfies(e -> assertThat(e.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.location()).isPresent()))
                .withMessageContaining("a string contains a lone surrogate");
    }

    @Test
    void aTreeThatIsTooDeepIsAFinding() {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode inner = root;
        for (int depth = 2; depth <= JsonValue.MAX_DEPTH; depth++) {
            inner = inner.putObject("a");
        }
        assertThat(MAPPER.treeToValue(root, JsonObject.class).isEmpty()).isFalse();
        inner.putObject("a");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.treeToValue(root, JsonObject.class))
                .withMessageContaining("nested too deeply (maximum depth: 1,000)");
    }

    /** A document of a user. */
    static final class Unwrapping {
        public String by = "me";

        @JsonUnwrapped
        public Country about = Country.of("RUS");
    }

    @Test
    void aMemberThatIsToBeUnwrappedStaysAMember() {
        String text = MAPPER.writeValueAsString(new Unwrapping());
        assertThat(text).isEqualTo("{\"about\":{\"code\":\"RUS\"},\"by\":\"me\"}");
        assertThat(MAPPER.readValue(text, Unwrapping.class).about).isEqualTo(Country.of("RUS"));
    }

    // ------------------------------------------------------------------------------------------- XML, names

    @Test
    void xmlIsWrittenByTheNamesOfTheModel() {
        XmlMapper xml =
                XmlMapper.builder().addModule(new TreatySessionsModule()).build();
        assertThat(xml.writeValueAsString(Country.of("RUS"))).isEqualTo("<Country><code>RUS</code></Country>");
        assertThat(xml.writeValueAsString(MAPPER.readValue("""
                {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"SMR"},
                 "dialogueDates":["2019-01-22","2019-01-23"],"extensions":{"n":1.50}}
                """, CountrySession.class)))
                .isEqualTo("<CountrySession><schemaVersion>1.0</schemaVersion><committee>CRC</committee>"
                        + "<stateParty><code>SMR</code></stateParty><dialogueDates>2019-01-22</dialogueDates>"
                        + "<dialogueDates>2019-01-23</dialogueDates><extensions><n>1.50</n></extensions>"
                        + "</CountrySession>");
    }

    @Test
    void xmlIsNotReadAndTheRefusalSaysWhy() {
        XmlMapper xml =
                XmlMapper.builder().addModule(new TreatySessionsModule()).build();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> xml.readValue("<Country><code>RUS</code></Country>", Country.class))
                .withMessageContaining("Cannot read a Country from XML");
        record Filed(PartialDate day, Committee committee) {}
        assertThat(xml.readValue("<Filed><day>2019-01</day><committee>CRC</committee></Filed>", Filed.class))
                .isEqualTo(new Filed(PartialDate.of(2019, 1), Committee.CRC));
    }

    @Test
    void aWrappedRootHasTheNameOfTheType() {
        JsonMapper wrapping = MAPPER.rebuild()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String text = wrapping.writeValueAsString(Country.of("RUS"));
        assertThat(text).isEqualTo("{\"Country\":{\"code\":\"RUS\"}}");
        assertThat(wrapping.readValue(text, Country.class)).isEqualTo(Country.of("RUS"));
    }

    @Test
    void theHiddenClassOfAValueIsReadAndNotNamed() {
        Country country = Country.of("RUS");
        assertThat((Object) MAPPER.readValue("{\"code\":\"RUS\"}", country.getClass()))
                .isEqualTo(country);
        assertThat(MAPPER.constructType(country.getClass()).getRawClass()).isEqualTo(Country.class);
    }

    @Test
    void aMapperWithTheModuleCanBeSerialized() {
        assertThat(SerialCopy.of(MAPPER).readValue("{\"code\":\"RUS\"}", Country.class))
                .isEqualTo(Country.of("RUS"));
        JsonMapper lenient =
                JsonMapper.builder().addModule(TreatySessionsModule.lenient()).build();
        assertThat(SerialCopy.of(lenient).readValue("{\"code\":\"RUS\",\"x\":1}", Country.class))
                .isEqualTo(Country.of("RUS"));
    }

    @Test
    void ofSeveralModulesTheOneAddedLastCounts() {
        String unknown = "{\"code\":\"RUS\",\"x\":1}";
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .addModule(TreatySessionsModule.lenient())
                .build();
        assertThat(lenient.readValue(unknown, Country.class)).isEqualTo(Country.of("RUS"));
    }

    @Test
    void valuesCanBeWrittenOneAfterTheOther() {
        List<Country> written = List.of(Country.of("RUS"), Country.of("SMR"));
        TokenBuffer buffer = TokenBuffer.forGeneration();
        try (JsonGenerator out = buffer) {
            written.forEach(country -> MAPPER.writeValue(out, country));
        }
        List<Country> read = new ArrayList<>();
        try (JsonParser in = buffer.asParser(ObjectReadContext.empty())) {
            MAPPER.readerFor(Country.class).<Country>readValues(in).forEachRemaining(read::add);
        }
        assertThat(read).isEqualTo(written);
    }
}
