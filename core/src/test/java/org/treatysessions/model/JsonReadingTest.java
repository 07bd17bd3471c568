package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                      | {}
            ` { } `                                 | {}
            {"a":1.0,"b":[-0,1e400,{"c":null}]}     | {"a":1.0,"b":[-0,1e400,{"c":null}]}
            `{ "z" : true ,\t"a" : [ false , "" ] }` | {"z":true,"a":[false,""]}
            {"a":"\\\\n\\\\ud83d\\\\uDE00é"}        | {"a":"\\\\u000a😀é"}
            """)
    void anObjectIsReadAndWrittenBack(String text, String canonical) {
        JsonObject object = JsonObject.parse(text.replace("\\\\", "\\"));
        assertThat(object).hasToString(canonical.replace("\\\\", "\\"));
        assertThat(JsonObject.parse(object.toString())).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[]",
                "1",
                "null",
                "\"a\"",
                "{} {}",
                "{}x",
                "{a:1}",
                "{'a':1}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{,}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":1e}",
                "{\"a\":NaN}",
                "{\"a\":tru}",
                "{\"a\":nul",
                "{\"a\":[1,]}",
                "{\"a\":[,]}",
                "{\"a\":[1 2]}",
                "{\"a\":[1}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u００４１\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "\u00a0{}",
                "\ufeff{}",
                "{\"a\":1}\u0000"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.parse(text))
                .withMessageStartingWith("Not ");
    }

    @Test
    void escapesAreRead() {
        JsonObject object = JsonObject.parse("{\"a\":\"\\u0041\\/\\\"\\\\\\b\\f\\r\\t\"}");
        assertThat(object.get("a")).contains(JsonValue.JsonString.of("A/\"\\\b\f\r\t"));
        assertThat(JsonObject.parse(object.toString())).isEqualTo(object);
    }

    @Test
    void theReasonNamesThePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.parse("{\"a\":1,\"a\":2}"))
                .withMessage("Not JSON: a member is named twice, at index 7");
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"a\":" + "[".repeat(999) + "]".repeat(999) + "}";
        assertThat(JsonObject.parse(deep)).hasToString(deep);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.parse(deep.replace("[]", "[[]]")))
                .withMessageContaining("nested");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.parse("{\"a\":".repeat(1_000_000)))
                .withMessageContaining("nested");
    }

    @Test
    void aSymbolIsParsedAsItIsMade() {
        assertThat(DocumentSymbol.parse("CRC/C/RUS/4-5")).isEqualTo(DocumentSymbol.of("CRC/C/RUS/4-5"));
    }
}
