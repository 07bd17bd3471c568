// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonMerge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.JsonValue;
import org.treatysessions.model.Link;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.PartialDate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class MapperUpdateTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TreatySessionsModule()).build();

    private static final CountrySession SESSION = MAPPER.readValue(Samples.bytes(Samples.FULL), CountrySession.class);

    private static CountrySession update(String changes) {
        return MAPPER.readerForUpdating(SESSION).readValue(changes);
    }

    @Test
    void aMemberIsReplacedAndAllOthersAreKept() {
        assertThat(update("{\"committee\":\"CCPR\"}"))
                .isEqualTo(SESSION.toBuilder().committee(Committee.CCPR).build());
        assertThat(MAPPER.updateValue(SESSION, Map.of("committee", "CCPR")))
                .isEqualTo(SESSION.toBuilder().committee(Committee.CCPR).build());
        assertThat(MAPPER.updateValue(Country.of("RUS", "Russia"), Map.of("code", "SMR")))
                .isEqualTo(Country.of("SMR", "Russia"));
    }

    @Test
    void theReaderMayNameTheType() {
        CountrySession updated = MAPPER.readerFor(CountrySession.class)
                .withValueToUpdate(SESSION)
                .readValue("{\"committee\":\"CCPR\"}");
        assertThat(updated).isEqualTo(update("{\"committee\":\"CCPR\"}"));
    }

    @Test
    void noChangesGiveAnEqualValue() {
        assertThat(update("{}")).isEqualTo(SESSION);
        assertThat(MAPPER.updateValue(SESSION, SESSION)).isEqualTo(SESSION);
    }

    @Test
    void everyMemberCanBeReplacedByItself() {
        Map<String, Object> members = MAPPER.convertValue(SESSION, new TypeReference<>() {});
        assertThat(members).hasSizeGreaterThan(25);
        members.forEach((name, value) ->
                assertThat(MAPPER.updateValue(SESSION, Map.of(name, value))).isEqualTo(SESSION));
    }

    @Test
    void listsAndObjectsAreReplacedAsAWhole() {
        CountrySession updated = update("{\"dialogueDates\":[\"2020\"],\"delegation\":{\"size\":3}}");
        assertThat(updated.getDialogueDates()).containsExactly(PartialDate.of(2020));
        assertThat(updated.getDelegation())
                .contains(Delegation.builder().size(3).build());
    }

    @Test
    void nullRemovesAMember() {
        CountrySession updated = update("{\"id\":null,\"links\":null}");
        assertThat(updated.getId()).isEmpty();
        assertThat(updated.getLinks()).isEmpty();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> update("{\"committee\":null}"))
                .withMessageContaining("Required but missing: committee.");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> update("{\"stateParty\":{\"code\":null}}"))
                .withMessageContaining("Expected: string. Found: null.");
    }

    @Test
    void findingsOnChangesHaveTheirLocations() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> update("{\"committee\":\"X\",\n \"capital\":\"Moscow\"}"))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(Finding::path, finding -> finding.location().orElseThrow())
                        .containsExactly(
                                tuple("/committee", new Location(1, 14)), tuple("/capital", new Location(2, 12))));
    }

    @Test
    void aSmallValueIsReplaced() {
        assertThat(MAPPER.readerForUpdating(PartialDate.of(2019)).<PartialDate>readValue("\"2020\""))
                .isEqualTo(PartialDate.of(2020));
    }

    @Test
    void membersOfExtensionsAreReplacedAndKept() {
        JsonObject object = MAPPER.readValue("{\"a\":1.50,\"b\":[1],\"c\":{\"d\":1,\"e\":2}}", JsonObject.class);
        JsonObject updated = MAPPER.readerForUpdating(object).readValue("{\"b\":null,\"c\":{\"e\":3},\"f\":\"new\"}");
        assertThat(updated).hasToString("{\"a\":1.50,\"b\":null,\"c\":{\"e\":3},\"f\":\"new\"}");
    }

    /** A document of a user, which changes a value in it. */
    static final class Holder {
        @JsonMerge
        public Country about = Country.of("RUS", "Russia");

        @JsonMerge
        public PartialDate day = PartialDate.of(2019);
    }

    @Test
    void aMemberOfAUserThatIsMergedKeepsItsMembers() {
        Holder holder = new Holder();
        MAPPER.readerForUpdating(holder).readValue("{\"about\":{\"code\":\"SMR\"},\"day\":\"2020\"}");
        assertThat(holder.about).isEqualTo(Country.of("SMR", "Russia"));
        assertThat(holder.day).isEqualTo(PartialDate.of(2020));
    }

    @Test
    void aMapperThatMergesByDefaultMergesDeeply() {
        JsonMapper merging = MAPPER.rebuild().defaultMergeable(true).build();
        CountrySession session = SESSION.toBuilder()
                .dialogueDates(List.of(PartialDate.of(2019)))
                .links(List.of(Link.builder().kind(LinkKind.OTHER).build()))
                .stateParty(Country.of("RUS", "Russia"))
                .extensions(merging.readValue("{\"a\":{\"b\":1},\"c\":[1]}", JsonObject.class))
                .build();
        CountrySession updated = merging.readerForUpdating(session).readValue("""
                {"stateParty":{"code":"SMR"},"dialogueDates":["2020"],"extensions":{"a":{"d":2},"c":[2]}}
                """);
        assertThat(updated)
                .isEqualTo(session.toBuilder()
                        .stateParty(Country.of("SMR", "Russia"))
                        .dialogueDates(List.of(PartialDate.of(2019), PartialDate.of(2020)))
                        .extensions(JsonObject.builder()
                                .put(
                                        "a",
                                        JsonObject.builder()
                                                .put("b", 1)
                                                .put("d", 2)
                                                .build())
                                .put(
                                        "c",
                                        JsonValue.JsonArray.of(JsonValue.JsonNumber.of(1), JsonValue.JsonNumber.of(2)))
                                .build())
                        .build());
    }
}
