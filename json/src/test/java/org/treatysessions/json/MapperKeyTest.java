// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class MapperKeyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsModule()).build();

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of(PartialDate.of(2019, 1), "2019-01"),
                Arguments.of(SdgCode.of("16.a"), "16.a"),
                Arguments.of(ReportNumbers.of(3, 5), "3-5"),
                Arguments.of(ReportNumbers.of(3), "3"),
                Arguments.of(DocumentSymbol.of("CRC/C/RUS/4-5"), "CRC/C/RUS/4-5"),
                Arguments.of(Committee.CRC, "CRC"),
                Arguments.of(Instrument.ICCPR_OP1, "ICCPR-OP1"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aSmallValueIsAKey(Object key, String text) {
        Map<Object, Integer> map = Map.of(key, 1);
        JavaType type = MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, key.getClass(), Integer.class);
        for (JsonMapper mapper : List.of(
                MAPPER,
                MAPPER.rebuild()
                        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .build())) {
            assertThat(mapper.writeValueAsString(map)).isEqualTo("{\"" + text + "\":1}");
            assertThat(mapper.<Map<?, ?>>readValue("{\"" + text + "\":1}", type))
                    .isEqualTo(map);
            assertThat(mapper.<Map<?, ?>>convertValue(map, type)).isEqualTo(map);
        }
    }

    @Test
    void mapsOfEnumsHaveCodesAsKeys() {
        EnumMap<Instrument, Integer> map = new EnumMap<>(Map.of(Instrument.ICCPR_OP1, 1, Instrument.CRC, 2));
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(map), new TypeReference<EnumMap<Instrument, Integer>>() {}))
                .isEqualTo(map);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(map)))
                .isEqualTo(MAPPER.readTree("{\"ICCPR-OP1\":1,\"CRC\":2}"));
    }

    @Test
    void setsOfEnumsHaveCodesAsElements() {
        EnumSet<Instrument> set = EnumSet.of(Instrument.ICCPR_OP1);
        String text = MAPPER.writeValueAsString(set);
        assertThat(text).isEqualTo("[\"ICCPR-OP1\"]");
        assertThat(MAPPER.readValue(text, new TypeReference<EnumSet<Instrument>>() {}))
                .isEqualTo(set);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("[\"ICCPR_OP1\"]", new TypeReference<EnumSet<Instrument>>() {}))
                .withMessageContaining("\"ICCPR_OP1\" is not an allowed value");
    }

    @Test
    void aKeyThatIsInvalidIsAFinding() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(
                        () -> MAPPER.readValue("{\n \"2019-13\":1}", new TypeReference<Map<PartialDate, Integer>>() {}))
                .satisfies(e -> assertThat(e.findings())
                        .singleElement()
                        .extracting(finding -> finding.rule().id().toString(), Finding::path, Finding::location)
                        .containsExactly("date-invalid", "", Optional.of(new Location(2, 2))))
                .withMessageContaining("\"2019-13\" is not a valid date");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"X\":1}", new TypeReference<EnumMap<Committee, Integer>>() {}))
                .withMessageContaining("\"X\" is not an allowed value");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.convertValue(Map.of("18", 1), new TypeReference<Map<SdgCode, Integer>>() {}))
                .withMessageContaining("\"18\" is not a Sustainable Development Goal");
    }

    @Test
    void anObjectIsNotAKey() {
        for (Object key : List.of(Country.of("RUS"), JsonObject.empty())) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(Map.of(key, 1)))
                    .withMessageContaining("cannot be a key of a map");
        }
    }
}
