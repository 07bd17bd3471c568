// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.JsonObject;
import org.treatysessions.model.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SessionJsonTest {

    private static final SessionJson JSON = SessionJson.standard();
    private static final SessionJson COMPACT =
            SessionJson.builder().layout(Layout.COMPACT).build();

    private static final CountrySession SMALL = CountrySession.builder()
            .committee(Committee.CRC)
            .stateParty(Country.of("RUS"))
            .addDialogueDates(PartialDate.of(2018))
            .build();

    private static final String SMALL_TEXT =
            "{\"schemaVersion\":\"1.0\",\"committee\":\"CRC\",\"stateParty\":{\"code\":\"RUS\"},\"dialogueDates\":[\"2018\"]}";

    static List<Path> samples() {
        return List.of(Samples.RUSSIA, Samples.FULL);
    }

    // ----------------------------------------------------------------------------------------- samples

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsWithoutFindingsAndWritesBackToTheSameBytes(Path sample) {
        byte[] bytes = Samples.bytes(sample);
        ReadResult read = JSON.read(bytes);
        assertThat(read.findings()).isEmpty();
        assertThat(read.isValid()).isTrue();
        assertThat(JSON.toBytes(read.session().orElseThrow())).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void compactTextReadsBackEqual(Path sample) {
        CountrySession session = JSON.read(Samples.bytes(sample)).session().orElseThrow();
        String compact = COMPACT.toText(session);
        assertThat(compact).endsWith("}\n").doesNotContain("\n ");
        assertThat(JSON.parse(compact).session()).contains(session);
    }

    // ------------------------------------------------------------------------------- from and to anything

    @Test
    void everySourceGivesTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.json"), SMALL_TEXT);
        assertThat(JSON.parse(SMALL_TEXT).session()).contains(SMALL);
        assertThat(JSON.read(SMALL_TEXT.getBytes(UTF_8)).session()).contains(SMALL);
        assertThat(JSON.read(file).session()).contains(SMALL);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(JSON.read(in).session()).contains(SMALL);
        }
    }

    @Test
    void everyTargetGetsTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        COMPACT.write(SMALL, file);
        COMPACT.write(SMALL, stream);
        assertThat(COMPACT.toText(SMALL)).isEqualTo(SMALL_TEXT + "\n");
        assertThat(COMPACT.toBytes(SMALL)).isEqualTo((SMALL_TEXT + "\n").getBytes(UTF_8));
        assertThat(file).hasContent(SMALL_TEXT);
        assertThat(stream.toString(UTF_8)).isEqualTo(SMALL_TEXT + "\n");
    }

    @Test
    void emptyObjectsAreWrittenWithoutWhiteSpaceAndEmptyListsAreLeftOut() {
        CountrySession session = CountrySession.builder()
                .committee(Committee.CAT)
                .stateParty(Country.of("EU"))
                .extensions(JsonObject.empty())
                .build();
        assertThat(JSON.toText(session)).isEqualTo("""
                {
                  "schemaVersion": "1.0",
                  "committee": "CAT",
                  "stateParty": {
                    "code": "EU"
                  },
                  "extensions": {}
                }
                """);
        assertThat(JSON.parse(JSON.toText(session)).session()).contains(session);
    }

    @Test
    void extensionsAreKeptExactly() {
        String extensions = "{\"z\":1.0,\"a\":[-0,1e400,{\"é\\u0000\":null}],\"t\":\"😀\\\"/\",\"b\":true,\"o\":{}}";
        String text = SMALL_TEXT.replaceFirst("}$", ",\"extensions\":" + extensions.replace("\\", "\\\\") + "}");
        assertThat(COMPACT.toText(JSON.parse(text).session().orElseThrow())).isEqualTo(text + "\n");
    }

    // ---------------------------------------------------------------------------------------- findings

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                | wrong-type "" 1:1
            null                                              | wrong-type "" 1:1
            3                                                 | wrong-type "" 1:1
            {}                                                | required-member-missing "" 1:1
            {"schemaVersion":"1.0","committee":null,"stateParty":{"code":"RUS"},"dialogueDates":["2018"]} | wrong-type "/committee" 1:36
            {"schemaVersion":"1.0","committee":"HRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"]} | value-not-allowed "/committee" 1:36
            {"schemaVersion":"1.0","committee":"CRC","stateParty":"RUS","dialogueDates":["2018"]} | wrong-type "/stateParty" 1:55
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{},"dialogueDates":["2018"]} | required-member-missing "/stateParty" 1:55
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"rus"},"dialogueDates":["2018"]} | country-code-invalid "/stateParty/code" 1:63
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018","2018-02-30"]} | date-invalid "/dialogueDates/1" 1:94
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"id":"a b"} | id-invalid "/id" 1:100
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"id":" "} | text-blank "/id" 1:100
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"id":"a","id":"b"} | duplicate-member "/id" 1:109
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"procedures":"standard"} | unknown-member "/procedures" 1:108
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"sdgs":["5","16.c"]} | sdg-unknown "/sdgs/1" 1:107
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"sources":[{"language":""}]} | language-invalid "/sources/0/language" 1:118
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"nextReports":[{"instrument":"CRC","numbers":"5-3"}]} | report-numbers-invalid "/nextReports/0/numbers" 1:140
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"delegation":{"size":0}} | value-out-of-range "/delegation/size" 1:116
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"delegation":{"size":2147483648}} | value-out-of-range "/delegation/size" 1:116
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"delegation":{"size":3.0}} | wrong-type "/delegation/size" 1:116
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"extensions":{"a":{"b":1,"b":2}}} | duplicate-member "/extensions/a/b" 1:124
            {"schemaVersion":"1.0","committee":"CRC","stateParty":{"code":"RUS"},"dialogueDates":["2018"],"a/~b":1} | unknown-member "/a~1~0b" 1:102
            {"schemaVersion":"2.0","x":{"y":[1,{}]}}          | schema-version-unsupported "/schemaVersion" 1:18
            {"schemaVersion":"1","committee":"CRC"}           | schema-version-unsupported "/schemaVersion" 1:18
            {"schemaVersion":"1.0.0","committee":"CRC"}       | schema-version-unsupported "/schemaVersion" 1:18
            """)
    void aProblemIsOneFindingWithItsPlace(String text, String expected) {
        assertThat(places(JSON.parse(text))).containsExactly(expected);
    }

    @Test
    void aLaterVersionOfTheFormatIsRead() {
        assertThat(JSON.parse(SMALL_TEXT.replace("\"1.0\"", "\"1.12\"")).session())
                .contains(SMALL);
    }

    @Test
    void allProblemsComeInOneReadingInTheOrderOfTheFormat() {
        ReadResult read = JSON.parse("""
                {
                  "wat": {"x": null},
                  "committee": "CRX",
                  "links": [{"kind": "x", "href": 3}, null, {}],
                  "stateParty": {"code": "RUS", "name": ""},
                  "dialogueDates": ["2018"],
                  "also": 1,
                  "sources": [{"title": "\\t", "language": "-"}]
                }
                """);
        assertThat(places(read))
                .containsExactly(
                        "required-member-missing \"\" 1:1",
                        "value-not-allowed \"/committee\" 3:16",
                        "text-blank \"/stateParty/name\" 5:41",
                        "value-not-allowed \"/links/0/kind\" 4:22",
                        "wrong-type \"/links/0/href\" 4:35",
                        "wrong-type \"/links/1\" 4:39",
                        "required-member-missing \"/links/2\" 4:45",
                        "text-blank \"/sources/0/title\" 8:25",
                        "language-invalid \"/sources/0/language\" 8:43",
                        "unknown-member \"/wat\" 2:10",
                        "unknown-member \"/also\" 7:11");
        assertThat(read.session()).isEmpty();
    }

    @Test
    void whatIsWrongButCanBeRepresentedGivesASession() {
        ReadResult read = JSON.parse(SMALL_TEXT
                .replace("\"RUS\"", "\"rus\",\"name\":\" \"")
                .replace("[\"2018\"]", "[],\"delegation\":{\"size\":-4}"));
        assertThat(places(read)).hasSize(3);
        CountrySession session = read.session().orElseThrow();
        assertThat(session.getStateParty().getCode()).isEqualTo("rus");
        assertThat(session.getStateParty().getName()).contains(" ");
        assertThat(session.getDelegation().orElseThrow().getSize()).hasValue(-4);
        assertThat(session.getDialogueDates()).isEmpty();
    }

    @Test
    void anUnknownMemberIsAWarningThatCarriesItsValueWhereReadingIsLenient() {
        SessionJson lenient = SessionJson.builder().lenient().build();
        ReadResult read = lenient.parse(SMALL_TEXT.replaceFirst("}$", ",\"comittee\":{\"b\": [1.0, null]}}"));
        assertThat(read.session()).contains(SMALL);
        assertThat(read.isValid()).isTrue();
        Finding finding = read.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.arguments())
                .containsEntry("member", "comittee")
                .containsEntry("suggestion", "committee")
                .containsEntry("value", "{\"b\":[1.0,null]}");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Unknown member \"comittee\". Did you mean \"committee\"?"
                        + " The value is ignored: {\"b\":[1.0,null]}");
    }

    @Test
    void theLengthOfTextsCountsCodePoints() {
        String fits = "😀".repeat(500);
        String text = SMALL_TEXT.replace("\"RUS\"", "\"RUS\",\"name\":\"" + fits + "\"");
        assertThat(JSON.parse(text).findings()).isEmpty();
        Finding finding = JSON.parse(text.replace(fits, fits + "a")).findings().get(0);
        assertThat(finding.rule().id().toString()).isEqualTo("text-too-long");
        assertThat(finding.arguments()).containsEntry("length", 501).containsEntry("max", 500);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMemberThatStandsTwiceIsOneFinding(Path sample) {
        JsonNode document = JsonMapper.shared().readTree(Samples.bytes(sample));
        List<ObjectNode> objects = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>(List.of(document));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).values());
            if (nodes.get(i) instanceof ObjectNode object) {
                objects.add(object);
            }
        }
        for (ObjectNode object : objects) {
            for (String name : object.propertyNames()) {
                ReadResult read = JSON.parse(textWithMemberTwice(document, object, name));
                assertThat(read.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.rule().id().toString()).isEqualTo("duplicate-member");
                    assertThat(finding.path()).endsWith("/" + name);
                });
                assertThat(read.session()).isEmpty();
            }
        }
    }

    /** The text of a tree in which a member of one of its objects occurs twice. */
    @SuppressWarnings("ReferenceEquality") // the very object
    private static String textWithMemberTwice(JsonNode node, ObjectNode owner, String twice) {
        if (node instanceof ObjectNode object) {
            return object.propertyStream()
                    .flatMap(member -> {
                        String text =
                                "\"" + member.getKey() + "\":" + textWithMemberTwice(member.getValue(), owner, twice);
                        return node == owner && member.getKey().equals(twice) ? Stream.of(text, text) : Stream.of(text);
                    })
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return node.isArray()
                ? node.valueStream()
                        .map(element -> textWithMemberTwice(element, owner, twice))
                        .collect(Collectors.joining(",", "[", "]"))
                : node.toString();
    }

    // ------------------------------------------------------------------------------ text that is not JSON

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "{",
                "}",
                "{} {}",
                "{} x",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":+1}",
                "{a:1}",
                "// comment\n{}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"extensions\":{\"a\":\"\\uD83D\"}}",
                "{\"id\":\"a\tb\"}",
                "{\"id\":\"\\x\"}",
                "{\"a\":tru}",
                "[1",
                "\u0000"
            })
    void textThatIsNoJsonIsOneFinding(String text) {
        ReadResult read = JSON.parse(text);
        assertThat(read.session()).isEmpty();
        assertThat(read.findings()).hasSize(1);
        Finding finding = read.findings().get(0);
        assertThat(finding.rule().id().toString()).isEqualTo("json-syntax");
        assertThat(finding.path()).isEmpty();
        assertThat(finding.location()).isPresent();
        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("[Source").doesNotContain("Feature");
    }

    @Test
    void bytesThatAreNotUtf8AreOneFindingWithTheirPlace() {
        byte[] latin = "{\n \"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = JSON.read(latin).findings().get(0);
        assertThat(finding.rule().id().toString()).isEqualTo("json-syntax");
        assertThat(finding.location()).contains(new Location(2, 9));
        for (byte[] bytes : List.of(
                SMALL_TEXT.getBytes(StandardCharsets.UTF_16),
                SMALL_TEXT.getBytes(StandardCharsets.UTF_16LE),
                SMALL_TEXT.getBytes(StandardCharsets.UTF_16BE),
                SMALL_TEXT.getBytes(java.nio.charset.Charset.forName("UTF-32")),
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xE2, (byte) 0x82})) {
            assertThat(places(JSON.read(bytes))).singleElement().asString().startsWith("json-syntax");
        }
    }

    @Test
    void aByteOrderMarkIsAcceptedAndIsNoCharacter() {
        ReadResult read = JSON.parse("\uFEFF" + SMALL_TEXT.replace("RUS", "rus"));
        assertThat(places(read)).containsExactly("country-code-invalid \"/stateParty/code\" 1:63");
        assertThat(JSON.parse("\uFEFF\uFEFF" + SMALL_TEXT).session()).isEmpty();
    }

    @Test
    void everyTruncationIsOneFinding() {
        byte[] bytes = Samples.bytes(Samples.RUSSIA);
        int end = new String(bytes, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < end; length++) {
            ReadResult read = JSON.read(java.util.Arrays.copyOf(bytes, length));
            assertThat(read.findings()).hasSize(1);
            assertThat(read.findings().get(0).rule().id().toString()).isEqualTo("json-syntax");
        }
    }

    // ------------------------------------------------------------------------------------------ limits

    @Test
    void aDocumentOverALimitIsOneFinding() {
        assertThat(places(JSON.parse("[".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("json-syntax \"\" 1:6");
        assertThat(places(JSON.parse("{\"a\":".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("json-syntax");
        assertThat(places(JSON.parse("{\"id\":\"" + "a".repeat(1_000_001) + "\"}")))
                .singleElement()
                .asString()
                .startsWith("json-syntax");
        assertThat(places(JSON.read(new byte[(16 << 20) + 1]))).containsExactly("json-syntax \"\" 1:1");
    }

    @Test
    void whatKeepsToTheLimitsIsRead() {
        String nested = "[".repeat(62) + "]".repeat(62);
        String text = SMALL_TEXT.replaceFirst(
                "}$",
                ",\"extensions\":{\"a\":" + nested + ",\"n\":" + "9".repeat(5000) + ",\"s\":\"" + "a".repeat(1_000_000)
                        + "\"}}");
        assertThat(JSON.parse(text).findings()).isEmpty();
        assertThat(places(JSON.parse(text.replace(nested, "[" + nested + "]"))))
                .singleElement()
                .asString()
                .startsWith("json-syntax");
    }

    @Test
    void limitsCanBeSet() {
        SessionJson narrow = SessionJson.builder()
                .limits(ReadLimits.DEFAULT
                        .withDocumentBytes(SMALL_TEXT.length())
                        .withDepth(2)
                        .withStringLength(13))
                .build();
        assertThat(narrow.parse(SMALL_TEXT).session()).contains(SMALL);
        assertThat(narrow.parse(SMALL_TEXT + " ").session()).isEmpty();
        assertThat(narrow.parse("{\"extensions\":{\"a\":[]}}")
                        .findings()
                        .get(0)
                        .rule()
                        .id()
                        .toString())
                .isEqualTo("json-syntax");
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withDepth(501));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withDocumentBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withStringLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withFindings(0));
    }

    @Test
    void moreFindingsThanTheLimitAreCountedAndNotKept() {
        SessionJson few =
                SessionJson.builder().limits(ReadLimits.DEFAULT.withFindings(3)).build();
        ReadResult read = few.parse("{\"dialogueDates\":[1,2,3,4,5]}");
        assertThat(read.findings()).hasSize(3);
        assertThat(read.dropped()).extracting(DroppedFindings::count).containsExactly(1L, 2L);
    }

    @Test
    void aDocumentFullOfProblemsIsReadInLinearTime() {
        ReadResult read = JSON.parse("{\"dialogueDates\":[" + "1,".repeat(500_000) + "1]}");
        assertThat(read.findings()).hasSize(10_000);
        assertThat(read.dropped().stream().mapToLong(DroppedFindings::count).sum())
                .isEqualTo(500_002 - 10_000);
    }

    // ----------------------------------------------------------------------------------------- records

    @Test
    void anArrayIsReadRecordByRecord() throws IOException {
        String array = "\n[" + SMALL_TEXT + ",\n " + SMALL_TEXT.replace("RUS", "rus") + ", 3]";
        List<ReadResult> records = readAll(array, 2, "some.json");
        assertThat(records).hasSize(3);
        assertThat(records.get(0).session()).contains(SMALL);
        assertThat(places(records.get(1))).containsExactly("country-code-invalid \"/stateParty/code\" 3:64");
        assertThat(records.get(1).record()).contains(new RecordId(2, "some.json", 2));
        assertThat(records.get(1).findings().get(0).record()).contains(new RecordId(2, "some.json", 2));
        assertThat(records.get(1).locate("/dialogueDates/0")).contains(new Location(3, 88));
        assertThat(records.get(0).locate("")).contains(new Location(2, 2));
        assertThat(places(records.get(2))).containsExactly("wrong-type \"\" 3:98");
    }

    @Test
    void aSingleDocumentIsOneRecord() throws IOException {
        List<ReadResult> records = readAll(SMALL_TEXT, 1, "-");
        assertThat(records).singleElement().satisfies(read -> {
            assertThat(read.session()).contains(SMALL);
            assertThat(read.record()).contains(new RecordId(1, "-", 1));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []      | 0
            [{}     | 2
            [{},    | 2
            [{} {}] | 2
            [{}] x  | 2
            [       | 1
            """)
    void aBrokenArrayGivesWhatComesBeforeTheBreakAndOneFinding(String text, int count) throws IOException {
        List<ReadResult> records = readAll(text, 1, "-");
        assertThat(records).hasSize(count);
        if (count > 0) {
            assertThat(places(records.get(count - 1)))
                    .singleElement()
                    .asString()
                    .startsWith("json-syntax");
        }
    }

    // ------------------------------------------------------------------------------------------ places

    @Test
    void everyValueCanBeLocated() {
        ReadResult read = JSON.parse("{\r\n\t\"stateParty\": {\"code\": \"RUS\"},\r \"x\": [\"é😀\", [true]]\n}");
        assertThat(read.locate("")).contains(new Location(1, 1));
        assertThat(read.locate("/stateParty")).contains(new Location(2, 16));
        assertThat(read.locate("/stateParty/code")).contains(new Location(2, 25));
        assertThat(read.locate("/x/1")).contains(new Location(3, 14));
        assertThat(read.locate("/x/1/0")).contains(new Location(3, 15));
        assertThat(read.locate("/nothing")).isEmpty();
    }

    private static List<ReadResult> readAll(String text, int sourceOrder, String source) throws IOException {
        RecordSource what = RecordSource.of(source, RecordFormat.JSON).withOrder(sourceOrder);
        try (RecordStream<SessionRecord> records =
                JSON.records().read(new ByteArrayInputStream(text.getBytes(UTF_8)), what)) {
            return records.stream().map(SessionRecord::result).toList();
        }
    }

    @Test
    void anErrorThatIsNotKeptStillMakesTheDocumentInvalid() {
        SessionJson few = SessionJson.builder()
                .lenient()
                .limits(ReadLimits.DEFAULT.withFindings(1))
                .build();
        ReadResult read = few.parse(SMALL_TEXT.replaceFirst("\\{", "{\"x\":1,\"id\":5,"));
        assertThat(places(read)).containsExactly("unknown-member \"/x\" 1:6");
        assertThat(read.isValid()).isFalse();
        assertThat(read.session()).isEmpty();
    }

    @Test
    void columnsOfLongLinesAreRight() {
        String filler = "é😀a".repeat(20_000);
        ReadResult read = JSON.parse("{\"id\":\"" + filler + "\",\n \"x\":\"" + filler + "\", \"y\":1}");
        assertThat(read.locate("/y")).contains(new Location(2, 14 + 60_000));
        assertThat(read.locate("/x")).contains(new Location(2, 6));
    }

    @Test
    void aLongLineOfManyRecordsIsLocatedInLinearTime() throws IOException {
        String record = SMALL_TEXT.replace("RUS", "rus");
        List<ReadResult> records = readAll("[" + (record + ",").repeat(20_000) + record + "]", 1, "-");
        assertThat(records).hasSize(20_001);
        assertThat(records.get(20_000).findings().get(0).location())
                .contains(new Location(1, 2 + 20_000 * (record.length() + 1) + record.indexOf("\"rus")));
    }

    private static List<String> places(ReadResult read) {
        return read.findings().stream()
                .map(finding -> finding.rule().id() + " \"" + finding.path() + "\" "
                        + finding.location().map(Location::toString).orElse("nowhere"))
                .collect(Collectors.toList());
    }
}
