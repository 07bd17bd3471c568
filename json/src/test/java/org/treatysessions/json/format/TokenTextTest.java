package org.treatysessions.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class TokenTextTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property
    void hasTheCharactersOfTheString(@ForAll("texts") String text) {
        try (JsonParser parser = MAPPER.createParser(MAPPER.writeValueAsBytes(text))) {
            parser.nextToken();
            TokenText token = new TokenText().of(parser);

            assertThat(token.toString()).isEqualTo(text).isEqualTo(parser.getString());
            assertThat(token.length()).isEqualTo(text.length());
            assertThat(token.chars().toArray()).isEqualTo(text.chars().toArray());
            assertThat(token.subSequence(text.length() / 2, text.length()))
                    .isEqualTo(text.substring(text.length() / 2));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .excludeChars('\0')
                .ofMaxLength(600)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Test
    void aCharacterBeyondTheTextIsNone() {
        try (JsonParser parser = MAPPER.createParser("[\"2018\", \"3\"]")) {
            parser.nextToken();
            parser.nextToken();
            parser.nextToken();
            TokenText token = new TokenText().of(parser);

            assertThat(token.charAt(0)).isEqualTo('3');
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> token.charAt(1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> token.charAt(-1));
        }
    }

    @Test
    void aTextLongerThanTheLimitIsRefusedAsByTheParser() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(3).build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), "\"2018\"")) {
            parser.nextToken();

            assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> new TokenText().of(parser));
        }
    }
}
