package org.treatysessions.json.format;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

class DocumentParserTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    // -------------------------------------------------------------------------------- as Jackson's own

    @Property
    void textsAreThoseOfJackson(@ForAll("texts") List<String> texts, @ForAll long seed) {
        assertSameTokens(MAPPER.writeValueAsBytes(texts), seed);
    }

    @Property
    void brokenTextIsRefusedWhereJacksonRefusesIt(
            @ForAll("texts") List<String> texts, @ForAll int at, @ForAll byte with, @ForAll long seed) {
        byte[] bytes = MAPPER.writeValueAsBytes(texts);
        bytes[Math.floorMod(at, bytes.length)] = with;

        assertSameTokens(bytes, seed);
    }

    /** Walks through the tokens by both parsers, and gets texts, looks at them or passes over them as chance has it. */
    private static void assertSameTokens(byte[] bytes, long seed) {
        List<String> ours = tokens(ours(JsonFactory.builder(), bytes), new Random(seed));
        JsonFactory jackson = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
        List<String> jacksons = tokens(jackson.createParser(ObjectReadContext.empty(), bytes), new Random(seed));

        assertThat(ours).isEqualTo(jacksons);
    }

    private static List<String> tokens(JsonParser parser, Random chance) {
        List<String> tokens = new ArrayList<>();
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " at " + parser.currentTokenLocation().getByteOffset());
                int choice = chance.nextInt(4);
                if (token == JsonToken.VALUE_STRING && choice > 0) {
                    if (choice > 1 && parser instanceof DocumentParser document) {
                        CharSequence plain = document.plainText();
                        assertThat(plain == null || plain.toString().contentEquals(plain))
                                .isTrue();
                    }
                    if (choice < 3) {
                        tokens.add(parser.getString());
                        tokens.add(parser.getString());
                    }
                }
            }
        } catch (JacksonException e) {
            tokens.add(e.getOriginalMessage() + " at " + e.getLocation().getByteOffset());
        }
        return tokens;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(40)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        Arbitrary<String> plain = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(40);
        return Arbitraries.oneOf(any, plain).list().ofMaxSize(6);
    }

    // ----------------------------------------------------------------------------------------- plain

    @Test
    void aPlainTextHasTheCharactersOfItsString() {
        try (DocumentParser parser = at("[\"2018-05-22\" , \"CRC/C/RUS/4-5\"]")) {
            CharSequence text = requireNonNull(parser.plainText());

            assertThat(text).hasToString("2018-05-22").hasSize(10);
            assertThat(text.chars().toArray()).isEqualTo("2018-05-22".chars().toArray());
            assertThat(text.subSequence(5, 7)).hasToString("05");
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.charAt(10));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.charAt(-1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Genève", "a\\u0062", "line\\n", "says \\\"no\\\"", "\\\\", "日本"})
    void aTextThatHasMoreThanAsciiOrAnEscapeIsNotPlain(String text) {
        try (DocumentParser parser = at("[\"" + text + "\", \"after it\"]")) {
            assertThat(parser.plainText()).isNull();
            assertThat(parser.getString())
                    .isEqualTo(MAPPER.readTree("\"" + text + "\"").asString());
            assertThat(parser.wasPlain()).isFalse();
        }
    }

    @Test
    void aTextThatWasGotIsNotLookedAtAgain() {
        try (DocumentParser parser = at("[\"2018-05-22\", \"Geneva\"]")) {
            assertThat(parser.getString()).isEqualTo("2018-05-22");
            assertThat(parser.wasPlain()).isTrue();
            assertThat(parser.plainText()).isNull();
        }
    }

    @Test
    void aTextLongerThanTheLimitIsRefusedAsByJackson() {
        JsonFactoryBuilder settings = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(3).build());
        byte[] bytes = "\"2018\"          ".getBytes(StandardCharsets.UTF_8);
        try (DocumentParser looking = (DocumentParser) ours(settings, bytes);
                JsonParser getting = ours(settings, bytes)) {
            looking.nextToken();
            getting.nextToken();

            assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(looking::plainText);
            assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(getting::getString);
        }
    }

    /** A parser at the first text of an array. */
    private static DocumentParser at(String array) {
        DocumentParser parser = (DocumentParser) ours(JsonFactory.builder(), array.getBytes(StandardCharsets.UTF_8));
        parser.nextToken();
        parser.nextToken();
        return parser;
    }

    private static JsonParser ours(JsonFactoryBuilder settings, byte[] bytes) {
        return new DocumentParser.Factory(settings).createParser(ObjectReadContext.empty(), bytes);
    }
}
