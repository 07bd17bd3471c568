// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.SdgCode;
import org.treatysessions.model.StateReport;
import org.treatysessions.testing.SerialCopy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TreatySessionsModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsModule()).build();
    private static final SessionJson COMPACT =
            SessionJson.builder().layout(Layout.COMPACT).build();

    /** A document of a user's own, which holds values of the model. */
    record Filed(
            String by, Instrument instrument, StateReport report, Optional<Country> about, List<PartialDate> days) {}

    @Test
    void aMapperReadsAndWritesWhatSessionJsonDoes() {
        CountrySession session = SessionJson.standard()
                .read(Samples.bytes(Samples.RUSSIA))
                .session()
                .orElseThrow();
        assertThat(MAPPER.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class))
                .isEqualTo(session);
        assertThat(MAPPER.writeValueAsString(session) + "\n").isEqualTo(COMPACT.toText(session));
    }

    @Test
    void theFormatIsTheSameWhateverTheMapperIsSetTo() {
        JsonMapper other = JsonMapper.builder()
                .addModule(new TreatySessionsModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .disable(SerializationFeature.WRAP_ROOT_VALUE)
                .build();
        CountrySession session = SessionJson.standard()
                .read(Samples.bytes(Samples.RUSSIA))
                .session()
                .orElseThrow();
        assertThat(other.writeValueAsString(session) + "\n").isEqualTo(COMPACT.toText(session));
        assertThat(other.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class))
                .isEqualTo(session);
    }

    @Test
    void theModuleIsFoundByMappersThatLookForModules() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class))
                .isNotNull();
    }

    @Test
    void typesOfTheModelStandInDocumentsOfOnesOwn() {
        Filed filed = new Filed(
                "me",
                Instrument.OPSC,
                StateReport.builder()
                        .instrument(Instrument.ICCPR_OP1)
                        .numbers(ReportNumbers.of(3, 5))
                        .build(),
                Optional.of(Country.of("RUS")),
                List.of(PartialDate.of(2018, 5)));
        String text = MAPPER.writeValueAsString(filed);
        assertThat(MAPPER.readTree(text)).isEqualTo(MAPPER.readTree("""
                {"by":"me","instrument":"OPSC","report":{"instrument":"ICCPR-OP1","numbers":"3-5"},
                 "about":{"code":"RUS"},"days":["2018-05"]}
                """));
        assertThat(MAPPER.readValue(text, Filed.class)).isEqualTo(filed);
    }

    @Test
    void microTypesAndVocabulariesReadAndWriteAsTexts() {
        Map<Object, String> texts = Map.of(
                PartialDate.of(2001),
                "\"2001\"",
                ReportNumbers.of(3),
                "\"3\"",
                DocumentSymbol.of("CRC/C/RUS/4-5"),
                "\"CRC/C/RUS/4-5\"",
                SdgCode.of("16.a"),
                "\"16.a\"",
                Committee.CRC,
                "\"CRC\"",
                JsonObject.builder().put("a", 1).build(),
                "{\"a\":1}");
        texts.forEach((value, text) -> {
            assertThat(MAPPER.writeValueAsString(value)).isEqualTo(text);
            assertThat((Object) MAPPER.readValue(text, value.getClass())).isEqualTo(value);
        });
    }

    @Test
    void aTreeCanBeReadToo() {
        JsonNode tree = MAPPER.readTree(Samples.bytes(Samples.RUSSIA));
        assertThat(MAPPER.treeToValue(tree, CountrySession.class))
                .isEqualTo(MAPPER.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class));
        assertThat(MAPPER.valueToTree(MAPPER.readValue(Samples.bytes(Samples.RUSSIA), CountrySession.class))
                        .toString())
                .isEqualTo(tree.toString());
    }

    @Test
    void oneExceptionCarriesAllStructuralFindings() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"committee\":\"X\",\"links\":[{}]}", CountrySession.class))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(finding -> finding.rule().id() + " " + finding.path())
                        .containsExactly(
                                "required-member-missing ",
                                "value-not-allowed /committee",
                                "required-member-missing /links/0"))
                .satisfies(e ->
                        assertThat(e.findings()).extracting(Finding::location).allMatch(Optional::isPresent))
                .satisfies(e -> assertThat(SerialCopy.of(e).findings()).isEqualTo(e.findings()))
                .withMessageContaining("/links/0")
                .withMessageNotContaining("Immutable");
    }

    @Test
    void thePointersStartAtTheValueOfTheModel() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        "{\"by\":\"me\",\"report\":{\"instrument\":\"CRC\",\"due\":\"soon\"}}", Filed.class))
                .satisfies(
                        e -> assertThat(e.findings()).extracting(Finding::path).containsExactly("/due"));
    }

    @Test
    void whatConstraintsForbidIsReadSoThatTheyCanJudgeIt() {
        CountrySession session = MAPPER.readValue("""
                {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"rus"},"dialogueDates":[]}
                """, CountrySession.class);
        assertThat(session.getStateParty().getCode()).isEqualTo("rus");
    }

    @Test
    void nullIsNoDocumentButMayStandInOneOfOnesOwn() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> MAPPER.readValue("null", CountrySession.class));
        assertThat(MAPPER.readValue("{\"report\":null}", Filed.class).report()).isNull();
    }

    @Test
    void aLenientModulePassesOverUnknownMembers() {
        String text = "{\"code\":\"RUS\",\"capital\":\"Moscow\"}";
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> MAPPER.readValue(text, Country.class));
        JsonMapper lenient =
                JsonMapper.builder().addModule(TreatySessionsModule.lenient()).build();
        assertThat(lenient.readValue(text, Country.class)).isEqualTo(Country.of("RUS"));
    }
}
