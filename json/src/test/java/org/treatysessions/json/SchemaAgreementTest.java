// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.testing.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema and the reader accept the same documents, except for what a schema cannot express. */
class SchemaAgreementTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SessionJson JSON = SessionJson.standard();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SessionJson.schema(), InputFormat.JSON);

    private static final String[] SUBTAGS = {
        "en", "EN", "zh", "Hans", "sgn", "BE", "FR", "GB", "oed", "i", "x", "u", "1994", "419", "klingon"
    };

    /** What a value is replaced by: something wrong or right for each kind of value. */
    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "30",
            "3.5",
            "2147483647",
            "2147483648",
            "3000000000.5",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"code\":\"RUS\"}",
            "[\"5\"]",
            "[\"2018\"]",
            "\"\"",
            "\" \"",
            "\"\\u00a0\\u2003\\ufeff\\u0001\"",
            "\"\\u200b\"",
            "\"x\"",
            "\"a b\"",
            "\"a\\u2028\"",
            "\"#\"",
            "\"2001\"",
            "\"2001-05\"",
            "\"2001-05-22\"",
            "\"0000\"",
            "\"0001-01-01\"",
            "\"2001-13\"",
            "\"2001-00\"",
            "\"2001-05-32\"",
            "\"2001-05-00\"",
            "\"2001-5\"",
            "\"12001\"",
            "\"+2001\"",
            "\"-001\"",
            "\"2001-05-22T00:00\"",
            "\"٢٠٠١\"",
            "\"3\"",
            "\"3-5\"",
            "\"0\"",
            "\"03\"",
            "\"3-\"",
            "\"3-5-7\"",
            "\"2147483647\"",
            "\"2147483648\"",
            "\"1-2147483647\"",
            "\"1.0\"",
            "\"1.9\"",
            "\"1.10\"",
            "\"1.\"",
            "\"1.01\"",
            "\"2.0\"",
            "\"en\"",
            "\"EN-us\"",
            "\"zh-Hans\"",
            "\"i-klingon\"",
            "\"en_US\"",
            "\"x-y\"",
            "\"e\"",
            "\"RUS\"",
            "\"EU\"",
            "\"rus\"",
            "\"RU\"",
            "\"RUSS\"",
            "\"CRC\"",
            "\"crc\"",
            "\"OPSC\"",
            "\"CRC-OP-SC\"",
            "\"SPT\"",
            "\"standard\"",
            "\"simplified\"",
            "\"prior-to-reporting\"",
            "\"committee\"",
            "\"coordinator\"",
            "\"ngo\"",
            "\"webcast\"",
            "\"other\"",
            "\"5\"",
            "\"16.a\"",
            "\"16.c\"",
            "\"18\"",
            "\"https://example.org/\"",
            "\"" + "a".repeat(200) + "\"",
            "\"" + "a".repeat(201) + "\"",
            "\"" + "😀".repeat(500) + "\"",
            "\"" + "a".repeat(501) + "\"",
            "\"" + "a".repeat(2_000) + "\"",
            "\"" + "a".repeat(2_001) + "\"",
            "\"" + "a".repeat(100_000) + "\"",
            "\"" + "a".repeat(100_001) + "\"");

    static List<Path> samples() {
        return List.of(Samples.RUSSIA, Samples.FULL);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsValid(Path sample) {
        assertAgreement(MAPPER.readTree(Samples.bytes(sample)));
        assertThat(JSON.read(Samples.bytes(sample)).isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyReplacementOfAValueIsJudgedAlike(Path sample) {
        List<JsonNode> replacements =
                REPLACEMENTS.stream().map(MAPPER::readTree).toList();
        JsonNode document = MAPPER.readTree(Samples.bytes(sample));
        for (Spot spot : spots(document)) {
            JsonNode old = spot.get();
            for (JsonNode replacement : replacements) {
                spot.set(replacement);
                assertAgreement(document);
            }
            spot.set(old);
        }
        for (JsonNode replacement : replacements) {
            assertAgreement(replacement);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMemberThatIsDroppedOrRenamedOrAddedIsJudgedAlike(Path sample) {
        JsonNode document = MAPPER.readTree(Samples.bytes(sample));
        for (ObjectNode object : objects(document)) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode old = object.remove(name);
                assertAgreement(document);
                for (String other :
                        List.of(name.toUpperCase(Locale.ROOT), name + " ", "__proto__", "constructor", "")) {
                    if (!object.has(other)) {
                        object.set(other, old);
                        assertAgreement(document);
                        object.remove(other);
                    }
                }
                object.set(name, old);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyListWithAnEntryLessOrMoreIsJudgedAlike(Path sample) {
        JsonNode document = MAPPER.readTree(Samples.bytes(sample));
        for (ArrayNode list : arrays(document)) {
            JsonNode first = list.remove(0);
            assertAgreement(document);
            list.insert(0, first);
            list.insert(0, first);
            assertAgreement(document);
            list.remove(0);
            list.insertNull(0);
            assertAgreement(document);
            list.remove(0);
        }
    }

    // ------------------------------------------------------------------------ any text, by kind of value

    @Test
    void languageTagsAreJudgedAlike() {
        Property.holds(3000, any -> {
            List<String> subtags = any.list(
                    6,
                    () -> any.<String>oneOf(
                            () -> any.of(SUBTAGS), () -> any.text("abcXx019", 9), () -> any.text("abcXx019", 3)));
            assertAgreement("commonCoreDocument", "language", String.join("-", subtags));
        });
    }

    /** Texts like dates, without the 29th to 31st of a month: what a schema cannot see. */
    @Test
    void datesAreJudgedAlike() {
        Property.holds(2000, any -> {
            String date = any.<String>oneOf(
                    () -> any.text("0129-", 11),
                    () -> "%s-%02d".formatted(any.of("2001", "0001", "0000"), any.integer(0, 14)),
                    () -> "2001-%02d-%02d".formatted(any.integer(0, 14), any.integer(0, 40)));
            if (!date.matches(".*-(29|3.)$")) {
                assertAgreement("commonCoreDocument", "updated", date);
            }
        });
    }

    @Test
    void idsAndTextsAreJudgedAlike() {
        Property.holds(2000, any -> {
            String text = any.text(
                    "a \t\n\r\u0001\u001f\u007f\u0085\u00a0\u1680\u180e\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff",
                    4);
            assertAgreement(null, "id", text);
            assertAgreement("stateParty", "name", text);
            assertAgreement("commonCoreDocument", "href", text);
        });
    }

    // ---------------------------------------------------------------------------- what a schema cannot see

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "published":"2018-04-05","published":"2018" | duplicate-member
            "published":"2018-02-30"                    | date-invalid
            "published":"2019-02-29"                    | date-invalid
            "published":"2018-04-31"                    | date-invalid
            """)
    void theSchemaDoesNotSee(String members, String rule) {
        assertOnlyTheReaderSees("\"sources\":[{" + members + "}]", rule);
    }

    @Test
    void theSchemaDoesNotSeeReversedRanges() {
        assertOnlyTheReaderSees(
                "\"nextReports\":[{\"instrument\":\"CRC\",\"numbers\":\"5-3\"}]", "report-numbers-invalid");
        assertOnlyTheReaderSees(
                "\"nextReports\":[{\"instrument\":\"CRC\",\"numbers\":\"3-3\"}]", "report-numbers-invalid");
    }

    @Test
    void theSchemaDoesNotSeeIntegersWrittenWithFractionOrExponent() {
        assertOnlyTheReaderSees("\"delegation\":{\"size\":3.0}", "wrong-type");
        assertOnlyTheReaderSees("\"delegation\":{\"size\":3e0}", "wrong-type");
    }

    private static void assertOnlyTheReaderSees(String members, String rule) {
        String text =
                "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"],"
                        + members + "}";
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(JSON.parse(text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id().toString()).isEqualTo(rule));
    }

    // ------------------------------------------------------------------------------------------ judging

    private static void assertAgreement(String object, String member, String text) {
        ObjectNode document = MAPPER.readTree(Samples.bytes(Samples.RUSSIA)).asObject();
        ObjectNode owner = object == null ? document : (ObjectNode) document.get(object);
        owner.put(member, text);
        assertAgreement(document);
    }

    private static void assertAgreement(JsonNode document) {
        boolean bySchema = SCHEMA.validate(document).isEmpty();
        ReadResult read = JSON.read(MAPPER.writeValueAsBytes(document));
        if (bySchema != read.isValid() && !isReversedRange(read)) {
            assertThat(read.findings())
                    .as("the schema reports %s on %s", SCHEMA.validate(document), document)
                    .hasSize(bySchema ? 0 : 1);
        }
    }

    /** Whether all that is wrong is a range such as 2001-12, which a schema cannot see. */
    private static boolean isReversedRange(ReadResult read) {
        return read.findings().stream()
                .allMatch(finding -> finding.rule().id().toString().equals("report-numbers-invalid")
                        && finding.arguments().get("value").toString().matches("[1-9][0-9]*-[1-9][0-9]*"));
    }

    /** A place whose value can be replaced. */
    private interface Spot {

        JsonNode get();

        void set(JsonNode value);
    }

    private static List<Spot> spots(JsonNode root) {
        List<Spot> spots = new ArrayList<>();
        for (ObjectNode object : objects(root)) {
            for (String name : object.propertyNames()) {
                spots.add(new Spot() {
                    @Override
                    public JsonNode get() {
                        return object.get(name);
                    }

                    @Override
                    public void set(JsonNode value) {
                        object.set(name, value);
                    }
                });
            }
        }
        for (ArrayNode array : arrays(root)) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                spots.add(new Spot() {
                    @Override
                    public JsonNode get() {
                        return array.get(index);
                    }

                    @Override
                    public void set(JsonNode value) {
                        array.set(index, value);
                    }
                });
            }
        }
        return spots;
    }

    private static List<ObjectNode> objects(JsonNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        nodes(root).forEach(node -> {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        return objects;
    }

    private static List<ArrayNode> arrays(JsonNode root) {
        List<ArrayNode> arrays = new ArrayList<>();
        nodes(root).forEach(node -> {
            if (node instanceof ArrayNode array && !array.isEmpty()) {
                arrays.add(array);
            }
        });
        return arrays;
    }

    private static List<JsonNode> nodes(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).values());
        }
        return nodes;
    }
}
