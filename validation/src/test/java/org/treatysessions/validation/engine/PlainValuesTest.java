// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.meta.Member;
import org.treatysessions.model.meta.ModelType;
import org.treatysessions.model.meta.Pointer;
import org.treatysessions.model.meta.SessionModel;
import org.treatysessions.validation.PlainSession;
import org.treatysessions.validation.Samples;
import org.treatysessions.validation.engine.ValueScan.ValueKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlainValuesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a tab\t.",
            "Plain text",
            "Plain text.",
            "A question?",
            "(Closed.)",
            "数据收集。",
            "\uD83D\uDE00.",
            "1 < 2.",
            "<script>alert(1)</script>",
            "a [note].",
            "[a](b)",
            "\u2022 item",
            "- item.",
            "-",
            "Two:\n(a) one;\n(b) two.",
            "A line\n\nand another.",
            "A line.\n\nAnother.",
            "\u0085.");

    private static final Map<ValueKind, List<String>> VALUES = Map.of(
            ValueKind.LABEL,
            TEXTS,
            ValueKind.PROSE,
            TEXTS,
            ValueKind.ACTION,
            TEXTS,
            ValueKind.ADDRESS,
            List.of(
                    "https://example.org",
                    "https://example.org/a?b=c#d",
                    "HTTPS://example.org",
                    "https://example.org:443/%C3%A9",
                    "http://example.org",
                    "mailto:a@example.org",
                    "//example.org",
                    "https:",
                    "#",
                    ""),
            ValueKind.INSTRUMENT,
            List.of("CRC", "OPAC", "OPSC", "OPIC", "CAT", "ICERD"),
            ValueKind.COUNTRY_CODE,
            List.of("AUT", "EU", "YUG", "QQQ"));

    /** A scanned value of the sample record that has every member. */
    record Scanned(ValueKind kind, Pointer pointer) {

        String unusual() {
            return switch (kind) {
                case LABEL -> "<b>bold</b>";
                case PROSE -> "Without an end";
                case ACTION -> "One\n\ntwo";
                case ADDRESS -> "http://example.org/";
                case INSTRUMENT -> "CAT";
                case COUNTRY_CODE -> "QQQ";
            };
        }
    }

    static List<Scanned> scanned() {
        List<Scanned> scanned = new ArrayList<>();
        ValueWalk.of(ValueScan::kind)
                .walk(
                        session(Samples.FULL),
                        (kind, value, position) -> scanned.add(new Scanned(kind, position.pointer())));
        return scanned;
    }

    private static CountrySession session(byte[] bytes) {
        return SessionJson.standard().read(bytes).session().orElseThrow();
    }

    @Test
    void theValuesOfTheSamplesArePlain() {
        assertThat(PlainValues.areAllIn(session(Samples.FULL))).isTrue();
        assertThat(PlainValues.areAllIn(PlainSession.with("{}").session().orElseThrow()))
                .isTrue();
    }

    @Test
    void theSampleHasAllScannedMembers() {
        Set<Member<?, ?>> inSample = new HashSet<>();
        for (Scanned value : scanned()) {
            inSample.add(SessionModel.COUNTRY_SESSION.memberAt(value.pointer()).orElseThrow());
        }
        for (ModelType<?, ?> type : SessionModel.types()) {
            for (Member<?, ?> member : type.members()) {
                if (ValueScan.kind(member).isPresent()) {
                    assertThat(inSample).as("%s.%s", type, member).contains(member);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scanned")
    void aValueThatIsNotPlainIsNoticedWhereverItIs(Scanned value) {
        JsonNode tree = MAPPER.readTree(Samples.FULL);
        replace(tree, value.pointer(), value.unusual());
        assertThat(PlainValues.areAllIn(session(MAPPER.writeValueAsBytes(tree))))
                .isFalse();
    }

    private static void replace(JsonNode tree, Pointer pointer, String value) {
        List<String> segments = pointer.segments();
        String last = segments.get(segments.size() - 1);
        JsonNode parent = tree.at(pointer.parent().orElseThrow().toString());
        if (parent instanceof ObjectNode object) {
            object.put(last, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theScanFindsNothingWhereAllValuesArePlain(long seed) {
        Random random = new Random(seed);
        List<Scanned> scanned = scanned();
        int plain = 0;
        for (int i = 0; i < 500; i++) {
            JsonNode tree = MAPPER.readTree(Samples.FULL);
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                Scanned value = scanned.get(random.nextInt(scanned.size()));
                List<String> others = VALUES.get(value.kind());
                replace(tree, value.pointer(), others.get(random.nextInt(others.size())));
            }
            CountrySession session = session(MAPPER.writeValueAsBytes(tree));
            if (PlainValues.areAllIn(session)) {
                assertThat(ValueScan.walk(session).isEmpty()).as("%s", session).isTrue();
                plain++;
            }
        }
        assertThat(plain).isBetween(50, 450);
    }

    @Test
    void unusualValuesAreFoundWithTheirPlaces() {
        CountrySession session = PlainSession.with("{additionalComments:'Without an end'}")
                .session()
                .orElseThrow();
        assertThat(new SessionFacts(session, new ValidationContext(null, null, List.of()))
                        .scan()
                        .unfinishedTexts())
                .containsExactly(Pointer.ROOT.append(SessionModel.COUNTRY_SESSION.additionalComments));
    }
}
