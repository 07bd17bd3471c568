// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.xml.XmlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.json.Layout;
import org.treatysessions.json.SessionJson;
import org.treatysessions.json.ValueJson;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.StateReport;
import org.treatysessions.testing.SerialCopy;

class TreatySessionsJackson2ModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsJackson2Module()).build();

    /** The faithful transcription of a real session report. */
    private static final String RUSSIA = text("russia-2018.session.json");

    /** A made-up record that has every member. */
    private static final String FULL = text("full.session.json");

    private static final CountrySession SESSION = session(FULL);

    private static String text(String name) {
        try {
            return Files.readString(Path.of("..", "..", "examples", "sessions", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CountrySession session(String text) {
        return SessionJson.standard().parse(text).session().orElseThrow();
    }

    /** A document of a user, which holds values of the model. */
    static final class Filed {
        public String by = "me";
        public Instrument instrument = Instrument.ICCPR_OP1;
        public StateReport report = StateReport.builder()
                .instrument(Instrument.OPSC)
                .numbers(ReportNumbers.of(3, 5))
                .build();
        public List<PartialDate> days = List.of(PartialDate.of(2018, 5));
        public JsonValue any = JsonValue.JsonNull.NULL;
    }

    // ------------------------------------------------------------------------------------------- text

    @Test
    void aMapperReadsAndWritesWhatSessionJsonDoes() throws JsonProcessingException {
        SessionJson compact = SessionJson.builder().layout(Layout.COMPACT).build();
        for (String text : List.of(RUSSIA, FULL)) {
            CountrySession session = session(text);
            assertThat(MAPPER.readValue(text, CountrySession.class)).isEqualTo(session);
            assertThat(MAPPER.writeValueAsString(session) + "\n").isEqualTo(compact.toText(session));
        }
    }

    @Test
    void theModuleIsFoundByMappersThatLookForModules() throws JsonProcessingException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.getRegisteredModuleIds()).contains(TreatySessionsJackson2Module.class.getName());
        assertThat(found.readValue(RUSSIA, CountrySession.class)).isEqualTo(session(RUSSIA));
    }

    @Test
    void theFormatIsTheSameWhateverTheMapperIsSetTo() throws JsonProcessingException {
        JsonMapper other = MAPPER.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();
        assertThat(other.writeValueAsString(SESSION)).isEqualTo(MAPPER.writeValueAsString(SESSION));
        assertThat(other.readValue(FULL, CountrySession.class)).isEqualTo(SESSION);
    }

    @Test
    void typesOfTheModelAreMembersOfDocumentsOfUsers() throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(new Filed());
        assertThat(text)
                .isEqualTo("{\"by\":\"me\",\"instrument\":\"ICCPR-OP1\","
                        + "\"report\":{\"instrument\":\"OPSC\",\"numbers\":\"3-5\"},"
                        + "\"days\":[\"2018-05\"],\"any\":null}");
        assertThat(MAPPER.readValue(text, Filed.class))
                .usingRecursiveComparison()
                .isEqualTo(new Filed());
        assertThat(MAPPER.readValue("{\"report\":null}", Filed.class).report).isNull();
    }

    @Test
    void everyTypeWithAJsonFormIsMapped() {
        assertThat(ValueJson.types())
                .hasSizeGreaterThan(40)
                .filteredOn(type -> !type.isAssignableFrom(JsonValue.JsonArray.class))
                .allSatisfy(type -> assertThatExceptionOfType(InvalidDocumentException.class)
                        .isThrownBy(() -> MAPPER.readValue("[]", type))
                        .withMessageContaining("Found: array."));
    }

    @Test
    void thePrettyLayoutOfTheMapperIsUsed() throws JsonProcessingException {
        assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(Country.of("RUS"))))
                .isEqualToNormalizingNewlines("[ {\n  \"code\" : \"RUS\"\n} ]");
    }

    // ---------------------------------------------------------------------------------------- targets

    /** Something that a mapper writes values to, and reads them from. */
    enum Target {
        TEXT {
            @Override
            <T> T copy(T value, Class<T> type) throws IOException {
                return MAPPER.readValue(MAPPER.writeValueAsBytes(value), type);
            }
        },
        TREE {
            @Override
            <T> T copy(T value, Class<T> type) throws IOException {
                return MAPPER.treeToValue(MAPPER.<JsonNode>valueToTree(value), type);
            }
        },
        MAP {
            @Override
            <T> T copy(T value, Class<T> type) {
                return MAPPER.convertValue(MAPPER.convertValue(value, Object.class), type);
            }
        },
        BUFFER {
            @Override
            <T> T copy(T value, Class<T> type) throws IOException {
                try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
                    MAPPER.writeValue(buffer, value);
                    return MAPPER.readValue(buffer.asParser(), type);
                }
            }
        },
        CBOR {
            @Override
            <T> T copy(T value, Class<T> type) throws IOException {
                CBORMapper cbor = CBORMapper.builder()
                        .addModule(new TreatySessionsJackson2Module())
                        .build();
                return cbor.readValue(cbor.writeValueAsBytes(value), type);
            }
        },
        YAML {
            @Override
            <T> T copy(T value, Class<T> type) throws IOException {
                YAMLMapper yaml = YAMLMapper.builder()
                        .addModule(new TreatySessionsJackson2Module())
                        .build();
                return yaml.readValue(yaml.writeValueAsBytes(value), type);
            }
        };

        abstract <T> T copy(T value, Class<T> type) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsASession(Target target) throws IOException {
        assertThat(target.copy(SESSION, CountrySession.class)).isEqualTo(SESSION);
        assertThat(target.copy(session(RUSSIA), CountrySession.class)).isEqualTo(session(RUSSIA));
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetKeepsNumbersOfExtensions(Target target) throws IOException {
        for (String literal : List.of(
                "0",
                "-1",
                "2147483648",
                "12345678901234567890123",
                "0.1",
                "1.0",
                "1.10",
                "3.141592653589793238462643383279",
                "1E+400")) {
            JsonNumber number = JsonNumber.ofLiteral(literal);
            JsonObject copy = target.copy(JsonObject.builder().put("n", number).build(), JsonObject.class);
            assertThat(((JsonNumber) copy.get("n").orElseThrow()).toBigDecimal())
                    .isEqualByComparingTo(number.toBigDecimal());
            if (target != Target.TREE) { // in which Jackson 2 removes trailing zeros
                assertThat(copy.get("n")).contains(number);
            }
        }
    }

    @Test
    void textHasNumbersAsTheyWereWritten() throws JsonProcessingException {
        String text = "[-0,1e10,1.50,1e99999999999]";
        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(text, JsonValue.class)))
                .isEqualTo(text);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MAPPER.valueToTree(JsonNumber.ofLiteral("1e99999999999")))
                .withMessageContaining("Cannot write the number except as text: 1e99999999999");
    }

    @Test
    void integersOfAnyJavaTypeAreRead() {
        for (Number number : List.of(5, 5L, (short) 5, BigInteger.valueOf(5))) {
            assertThat(MAPPER.convertValue(Map.of("size", number), Delegation.class)
                            .getSize())
                    .hasValue(5);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void numbersThatJsonDoesNotHaveAreRefused(double number) {
        ObjectNode tree = MAPPER.createObjectNode().put("n", number);
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, JsonObject.class))
                .withMessageContaining(number + " cannot be part of a JsonObject: JSON has no such values");
    }

    @Test
    void binaryDataIsRefused() {
        ObjectNode tree = MAPPER.createObjectNode().put("code", new byte[] {1});
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Country.class))
                .withMessageContaining("Binary data and objects of Java cannot be part of a Country");
    }

    @Test
    void aTreeMayHoldAValueOfTheModelAsItIs() throws JsonProcessingException {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.putArray("days").addPOJO(PartialDate.of(2019));
        assertThat(MAPPER.treeToValue(tree, Filed.class).days).containsExactly(PartialDate.of(2019));
    }

    @Test
    void xmlIsWrittenByTheNamesOfTheModelAndNotRead() throws JsonProcessingException {
        XmlMapper xml = XmlMapper.builder()
                .addModule(new TreatySessionsJackson2Module())
                .build();
        String text = xml.writeValueAsString(Country.of("RUS"));
        assertThat(text).isEqualTo("<Country><code>RUS</code></Country>");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> xml.readValue(text, Country.class))
                .withMessageContaining("Cannot read a Country from XML");
    }

    // ---------------------------------------------------------------------------------------- findings

    @Test
    void oneExceptionCarriesAllFindingsInWordsWithTheirLocations() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("""
                        {"committee": "X",
                         "stateParty": {"code": "é", "na\\u006de": 1},
                         "links":
                           [{}]}""", CountrySession.class))
                .isInstanceOf(JsonMappingException.class)
                .satisfies(e -> assertThat(e.findings())
                        .extracting(
                                finding -> finding.rule().id() + " " + finding.path(),
                                finding -> finding.location().orElseThrow())
                        .containsExactly(
                                tuple("required-member-missing ", new Location(1, 1)),
                                tuple("value-not-allowed /committee", new Location(1, 15)),
                                tuple("country-code-invalid /stateParty/code", new Location(2, 25)),
                                tuple("wrong-type /stateParty/name", new Location(2, 43)),
                                tuple("required-member-missing /links/0", new Location(4, 5))))
                .satisfies(e ->
                        assertThat(e.findings().get(1).message(Locale.FRENCH)).contains("«"))
                .withMessageContaining("\"/committee\": \"X\" is not an allowed value.")
                .withMessageNotContaining("Immutable");
    }

    @Test
    void findingsOnATreeHaveNoLocation() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"code\":1}"), Country.class))
                .satisfies(e -> assertThat(e.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.location()).isEmpty()));
    }

    @Test
    void duplicateMembersAndLoneSurrogatesAreFindings() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"code\":\"RUS\",\"code\":\"RUS\"}", Country.class))
                .withMessageContaining("occurs twice");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"code\":\"\\ud800\"}", Country.class))
                .withMessageContaining("a string contains a lone surrogate");
    }

    @Test
    void nullIsNotADocument() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("null", CountrySession.class))
                .withMessageContaining("Expected: object. Found: null.");
    }

    @Test
    void whatConstraintsForbidIsReadSoThatTheyCanReportIt() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"code\":\"rus\"}", Country.class).getCode())
                .isEqualTo("rus");
    }

    @Test
    void aLenientModuleIgnoresUnknownMembers() throws JsonProcessingException {
        String text = "{\"code\":\"RUS\",\"capital\":\"Moscow\"}";
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue(text, Country.class))
                .withMessageContaining("Unknown member \"capital\"");
        JsonMapper lenient = JsonMapper.builder()
                .addModule(TreatySessionsJackson2Module.lenient())
                .build();
        assertThat(lenient.readValue(text, Country.class)).isEqualTo(Country.of("RUS"));
    }

    @Test
    void anExceptionThatTravelsKeepsItsFindings() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", Country.class))
                .satisfies(e -> assertThat(SerialCopy.of(e).findings()).isEqualTo(e.findings()));
    }

    @Test
    void textsOfAnyCharactersAreKept() throws JsonProcessingException {
        String odd = "\u0000\u001f\"\\/\u007f\u0085\u2028é中😀";
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(Country.of("RUS", odd)), Country.class))
                .isEqualTo(Country.of("RUS", odd));
    }

    // ---------------------------------------------------------------------------------- update, keys

    @Test
    void changesAreMergedIntoACopy() throws JsonProcessingException {
        CountrySession updated = MAPPER.readerForUpdating(SESSION).readValue("{\"committee\":\"CCPR\",\"id\":null}");
        assertThat(updated)
                .isEqualTo(SESSION.toBuilder()
                        .committee(Committee.CCPR)
                        .id(java.util.Optional.empty())
                        .build());
        assertThat(MAPPER.updateValue(Country.of("RUS", "Russia"), Map.of("code", "SMR")))
                .isEqualTo(Country.of("SMR", "Russia"));
        assertThat(MAPPER.readerForUpdating(PartialDate.of(2019)).<PartialDate>readValue("\"2020\""))
                .isEqualTo(PartialDate.of(2020));
    }

    /** A document of a user, which changes a value in it. */
    static final class Holder {
        @JsonMerge
        public Country about = Country.of("RUS", "Russia");
    }

    @Test
    void aMemberOfAUserThatIsMergedKeepsItsMembers() throws JsonProcessingException {
        Holder holder = MAPPER.readerForUpdating(new Holder()).readValue("{\"about\":{\"code\":\"SMR\"}}");
        assertThat(holder.about).isEqualTo(Country.of("SMR", "Russia"));
    }

    @Test
    void aMapperThatMergesByDefaultMergesDeeply() throws JsonProcessingException {
        ObjectMapper merging = MAPPER.copy();
        merging.setDefaultMergeable(true);
        CountrySession session = SESSION.toBuilder()
                .stateParty(Country.of("RUS", "Russia"))
                .dialogueDates(List.of(PartialDate.of(2019)))
                .build();
        CountrySession updated = merging.readerForUpdating(session)
                .readValue("{\"stateParty\":{\"code\":\"SMR\"},\"dialogueDates\":[\"2020\"]}");
        assertThat(updated)
                .isEqualTo(session.toBuilder()
                        .stateParty(Country.of("SMR", "Russia"))
                        .dialogueDates(List.of(PartialDate.of(2019), PartialDate.of(2020)))
                        .build());
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(PartialDate.of(2019, 1), "2019-01"),
                Arguments.of(SdgCode.of("16.a"), "16.a"),
                Arguments.of(ReportNumbers.of(3, 5), "3-5"),
                Arguments.of(DocumentSymbol.of("CRC/C/RUS/4-5"), "CRC/C/RUS/4-5"),
                Arguments.of(Instrument.ICCPR_OP1, "ICCPR-OP1"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aSmallValueIsAKey(Object key, String text) throws JsonProcessingException {
        JavaType type = MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, key.getClass(), Integer.class);
        assertThat(MAPPER.writeValueAsString(Map.of(key, 1))).isEqualTo("{\"" + text + "\":1}");
        assertThat(MAPPER.<Map<?, ?>>readValue("{\"" + text + "\":1}", type)).isEqualTo(Map.of(key, 1));
    }

    @Test
    void setsAndMapsOfEnumsHaveCodes() throws JsonProcessingException {
        EnumSet<Instrument> set = EnumSet.of(Instrument.ICCPR_OP1);
        assertThat(MAPPER.writeValueAsString(set)).isEqualTo("[\"ICCPR-OP1\"]");
        assertThat(MAPPER.readValue("[\"ICCPR-OP1\"]", new TypeReference<EnumSet<Instrument>>() {}))
                .isEqualTo(set);
        EnumMap<Instrument, Integer> map = new EnumMap<>(Map.of(Instrument.ICCPR_OP1, 1));
        assertThat(MAPPER.writeValueAsString(map)).isEqualTo("{\"ICCPR-OP1\":1}");
        assertThat(MAPPER.readValue("{\"ICCPR-OP1\":1}", new TypeReference<EnumMap<Instrument, Integer>>() {}))
                .isEqualTo(map);
    }

    /** A document of a user. */
    static final class Unwrapping {
        public String by = "me";

        @JsonUnwrapped
        public Country about = Country.of("RUS");
    }

    @Test
    void aMemberThatIsToBeUnwrappedStaysAMember() throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(new Unwrapping());
        assertThat(text).isEqualTo("{\"by\":\"me\",\"about\":{\"code\":\"RUS\"}}");
        assertThat(MAPPER.readValue(text, Unwrapping.class).about).isEqualTo(Country.of("RUS"));
    }

    @Test
    void aKeyThatIsInvalidIsAFinding() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(
                        () -> MAPPER.readValue("{\n \"2019-13\":1}", new TypeReference<Map<PartialDate, Integer>>() {}))
                .satisfies(e -> assertThat(e.findings())
                        .singleElement()
                        .extracting(Finding::path, finding -> finding.location().orElseThrow())
                        .containsExactly("", new Location(2, 2)))
                .withMessageContaining("\"2019-13\" is not a valid date");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"X\":1}", new TypeReference<EnumMap<Committee, Integer>>() {}))
                .withMessageContaining("\"X\" is not an allowed value");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(Country.of("RUS"), 1)))
                .withMessageContaining("cannot be a key of a map");
    }

    // ------------------------------------------------------------------------------------------ names

    @Test
    void theHiddenClassOfAValueIsReadAndNotNamed() throws JsonProcessingException {
        Country country = Country.of("RUS");
        assertThat((Object) MAPPER.readValue("{\"code\":\"RUS\"}", country.getClass()))
                .isEqualTo(country);
        assertThat(MAPPER.constructType(country.getClass()).getRawClass()).isEqualTo(Country.class);
        JsonMapper wrapping = MAPPER.rebuild()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        String text = wrapping.writeValueAsString(country);
        assertThat(text).isEqualTo("{\"Country\":{\"code\":\"RUS\"}}");
        assertThat(wrapping.readValue(text, Country.class)).isEqualTo(country);
    }

    @Test
    void aMapperWithTheModuleCanBeSerialized() throws JsonProcessingException {
        assertThat(SerialCopy.of(MAPPER).readValue(FULL, CountrySession.class)).isEqualTo(SESSION);
    }

    // --------------------------------------------------------------------------------- without a module

    /** What the README warns of. */
    @Test
    void aMapperWithoutTheModuleLosesDataWithoutAnError() throws JsonProcessingException {
        ObjectMapper without = new ObjectMapper().registerModule(new Jdk8Module());
        CountrySession session = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("RUS"))
                .addDialogueDates(PartialDate.of(2018, 5, 22))
                .build();
        String written = without.writeValueAsString(session);
        assertThat(written)
                .contains("\"dialogueDates\":[{\"exact\":true}]", "\"firstDialogueDate\":")
                .doesNotContain("2018", "schemaVersion");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> without.readValue("{\"code\":\"RUS\"}", Country.class));
        assertThat(without.getRegisteredModuleIds()).doesNotContain(TreatySessionsJackson2Module.class.getName());
    }

    @Test
    void listsOfValuesAreCopiedOneByOne() throws JsonProcessingException {
        List<Object> values = new ArrayList<>(List.of(SESSION, Country.of("RUS"), Committee.CRC));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(values)))
                .isEqualTo(MAPPER.createArrayNode()
                        .add(MAPPER.readTree(FULL))
                        .add(MAPPER.readTree("{\"code\":\"RUS\"}"))
                        .add("CRC"));
    }
}
