// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Location;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;

class ValueJsonTest {

    private static final Map<Object, String> VALUES = Map.of(
            PartialDate.of(2001),
            "\"2001\"",
            ReportNumbers.of(3),
            "\"3\"",
            DocumentSymbol.of("CRC/C/RUS/4-5"),
            "\"CRC/C/RUS/4-5\"",
            SdgCode.of("16.a"),
            "\"16.a\"",
            Instrument.ICCPR_OP1,
            "\"ICCPR-OP1\"",
            Country.of("RUS", "é\n"),
            "{\"code\":\"RUS\",\"name\":\"é\\n\"}",
            JsonObject.builder().put("a", 1.50).build(),
            "{\"a\":1.5}",
            JsonValue.JsonNull.NULL,
            "null");

    @Test
    void valuesAreReadAsTheyAreWritten() {
        VALUES.forEach((value, text) -> assertRoundTrip(
                value, text, ValueJson.findType(value.getClass()).orElseThrow()));
    }

    private static <T> void assertRoundTrip(Object value, String text, Class<T> type) {
        ValueJson<T> json = ValueJson.of(type);
        assertThat(json.type()).isEqualTo(type);
        assertThat(json.toText(type.cast(value))).isEqualTo(text);
        assertThat(json.parse(text)).isEqualTo(new ModelJson.Result<>(Optional.of(type.cast(value)), List.of()));
    }

    @Test
    void aSessionIsReadLikeADocument() {
        String text = SessionJson.builder()
                .layout(Layout.COMPACT)
                .build()
                .toText(SessionJson.standard()
                        .read(Samples.bytes(Samples.FULL))
                        .session()
                        .orElseThrow());
        ValueJson<CountrySession> json = ValueJson.of(CountrySession.class);
        assertThat(json.toText(json.parse(text).value().orElseThrow()) + "\n").isEqualTo(text);
    }

    @Test
    void textThatIsNotAValueHasFindings() {
        assertThat(ValueJson.of(Country.class).parse("{\"code\":1,\"x\":2}").findings())
                .extracting(finding -> finding.rule().id() + " " + finding.path() + " "
                        + finding.location().orElseThrow())
                .containsExactly("wrong-type /code " + new Location(1, 9), "unknown-member /x " + new Location(1, 15));
        assertThat(ValueJson.of(PartialDate.class).parse("2018").value()).isEmpty();
        assertThat(ValueJson.of(PartialDate.class).parse("").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo(StructureRules.JSON_SYNTAX));
        assertThat(ValueJson.of(PartialDate.class).parse("\"\ud800\"").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo(StructureRules.JSON_SYNTAX));
    }

    @Test
    void aLenientReaderIgnoresUnknownMembers() {
        assertThat(ValueJson.of(Country.class)
                        .lenient()
                        .parse("{\"code\":\"RUS\",\"x\":2}")
                        .value())
                .contains(Country.of("RUS"));
    }

    @Test
    void changesKeepTheOtherMembers() {
        ValueJson<Country> json = ValueJson.of(Country.class);
        Country russia = Country.of("RUS", "Russia");
        assertThat(json.parseChanges("{\"code\":\"SMR\"}", russia, false).value())
                .contains(Country.of("SMR", "Russia"));
        assertThat(json.parseChanges("{\"name\":null}", russia, false).value()).contains(Country.of("RUS"));
        assertThat(json.parseChanges("{\"code\":null}", russia, false).findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.rule().id()).isEqualTo(StructureRules.REQUIRED_MEMBER_MISSING));
    }

    @Test
    void stringsAreKeys() {
        assertThat(ValueJson.of(Committee.class).isString()).isTrue();
        assertThat(ValueJson.of(Instrument.class).toKey(Instrument.ICCPR_OP1)).isEqualTo("ICCPR-OP1");
        assertThat(ValueJson.of(Country.class).isString()).isFalse();
        assertThat(ValueJson.of(Country.class).isObject()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> ValueJson.of(Country.class).toKey(Country.of("RUS")))
                .withMessage("Not a string in JSON: Country");
    }

    @Test
    void onlyTypesOfTheFormatAreSupported() {
        assertThat(ValueJson.types()).contains(CountrySession.class, PartialDate.class, JsonValue.class);
        assertThat(ValueJson.findType(String.class)).isEmpty();
        assertThat(ValueJson.findType(KnownCountry.class)).isEmpty();
        assertThat(ValueJson.findType(Country.of("RUS").getClass())).contains(Country.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueJson.of(String.class))
                .withMessage("Not a type of the model with a JSON form: java.lang.String");
    }
}
