// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonBoolean;
import org.treatysessions.model.JsonValue.JsonNull;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;

class JsonValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "7",
                "10",
                "-12",
                "1.0",
                "0.5",
                "-0.50",
                "1e400",
                "1E400",
                "1e+5",
                "1e-5",
                "0e0",
                "1.5E-007",
                "123456789012345678901234567890.1234567890"
            })
    void numberIsKeptAsItIsWritten(String literal) {
        JsonNumber number = JsonNumber.ofLiteral(literal);
        assertThat(number.literal()).isEqualTo(literal);
        assertThat(number).hasToString(literal);
        assertThat(number.toBigDecimal()).isEqualTo(new BigDecimal(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "00",
                ".5",
                "5.",
                "1.e5",
                "1e",
                "1e+",
                "1e5.",
                "1.5.5",
                "0x10",
                "1_000",
                "1,5",
                " 1",
                "1 ",
                "NaN",
                "Infinity",
                "-Infinity",
                "1f",
                "1d",
                "1L",
                "--1",
                "1e5e5",
                "１",
                "a"
            })
    void whatIsNoNumberInJsonIsRejected(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonNumber.ofLiteral(literal))
                .withMessage("Not a JSON number: " + literal);
    }

    @Test
    void longNumberIsReadInLinearTime() {
        String literal = "-" + "1234567890".repeat(500_000) + "." + "0".repeat(1_000_000) + "e" + "9".repeat(1_000_000);
        assertThat(JsonNumber.ofLiteral(literal).literal()).isSameAs(literal);
        assertThatIllegalArgumentException().isThrownBy(() -> JsonNumber.ofLiteral(literal + "x"));
    }

    @Test
    void numberWhoseExponentIsTooLargeIsNoDecimal() {
        JsonNumber number = JsonNumber.ofLiteral("1e99999999999");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(number::toBigDecimal);
    }

    @Test
    void aNumberIsANumberOfJavaWithTheSameValue() {
        Map<String, Number> numbers = Map.of(
                "-1",
                -1,
                "2147483648",
                2147483648L,
                "-9223372036854775808",
                Long.MIN_VALUE,
                "9223372036854775808",
                new BigInteger("9223372036854775808"),
                "0.1",
                0.1,
                "-0.0",
                -0.0,
                "0.10",
                new BigDecimal("0.10"),
                "1e2",
                new BigDecimal("1e2"),
                "3.141592653589793238",
                new BigDecimal("3.141592653589793238"));
        numbers.forEach((literal, number) ->
                assertThat(JsonNumber.ofLiteral(literal).toNumber()).isEqualTo(number));
        assertThat(JsonNumber.ofLiteral("12").isWhole()).isTrue();
        assertThat(JsonNumber.ofLiteral("1E2").isWhole()).isFalse();
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> JsonNumber.ofLiteral("1e99999999999").toNumber());
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> JsonNumber.ofLiteral("9".repeat(100_001)).toNumber())
                .withMessage("A number of 100001 characters. Maximum: 100000");
    }

    @Test
    void numbersOfJavaAreWrittenAsJavaWritesThem() {
        assertThat(JsonNumber.of(Long.MAX_VALUE)).hasToString("9223372036854775807");
        assertThat(JsonNumber.of(1e21)).hasToString("1.0E21");
        assertThat(JsonNumber.of(-0.0)).hasToString("-0.0");
        assertThat(JsonNumber.of(Double.MIN_VALUE)).hasToString("4.9E-324");
        assertThat(JsonNumber.of(new BigDecimal("1E+3"))).hasToString("1E+3");
        assertThat(JsonNumber.of(new BigDecimal("0.00"))).hasToString("0.00");
    }

    @Test
    void equalNumbersAreWrittenTheSame() {
        assertThat(JsonNumber.ofLiteral("1.0"))
                .isEqualTo(JsonNumber.of(1.0))
                .isNotEqualTo(JsonNumber.ofLiteral("1.00"))
                .isNotEqualTo(JsonNumber.of(1))
                .isNotEqualTo(JsonString.of("1.0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    abc      | "abc"
                    "        | "\\""
                    \\       | "\\\\"
                    /        | "/"
                    Комитет  | "Комитет"
                    \uD83D\uDE00 | "\uD83D\uDE00"
                    """, quoteCharacter = '`')
    void stringIsQuoted(String text, String json) {
        assertThat(JsonString.of(text)).hasToString(json);
    }

    @Test
    void controlCharactersAreEscaped() {
        assertThat(JsonString.of("\u0000\b\t\n\f\r\u001F \u007F"))
                .hasToString("\"\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f \u007F\"");
    }

    @Test
    void truthValuesAndNullAreLiterals() {
        assertThat(JsonBoolean.of(true)).isSameAs(JsonBoolean.TRUE).hasToString("true");
        assertThat(JsonBoolean.of(false)).isSameAs(JsonBoolean.FALSE).hasToString("false");
        assertThat(JsonBoolean.TRUE.value()).isTrue();
        assertThat(JsonBoolean.FALSE.value()).isFalse();
        assertThat(JsonNull.NULL).hasToString("null");
    }

    @Test
    void arrayKeepsItsOrder() {
        List<JsonValue> values = new ArrayList<>(List.of(JsonNumber.of(2), JsonNumber.of(1), JsonNull.NULL));
        JsonArray array = JsonArray.of(values);
        values.clear();
        assertThat(array).hasToString("[2,1,null]");
        assertThat(array.values()).containsExactly(JsonNumber.of(2), JsonNumber.of(1), JsonNull.NULL);
        assertThat(array)
                .isEqualTo(JsonArray.of(JsonNumber.of(2), JsonNumber.of(1), JsonNull.NULL))
                .hasSameHashCodeAs(JsonArray.of(JsonNumber.of(2), JsonNumber.of(1), JsonNull.NULL))
                .isNotEqualTo(JsonArray.of(JsonNumber.of(1), JsonNumber.of(2), JsonNull.NULL))
                .isNotEqualTo(array.values());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> array.values().clear());
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> JsonString.of(null));
        assertThatNullPointerException().isThrownBy(() -> JsonNumber.ofLiteral(null));
        assertThatNullPointerException().isThrownBy(() -> JsonArray.of((List<JsonValue>) null));
        assertThatNullPointerException().isThrownBy(() -> JsonArray.of(JsonNull.NULL, null));
    }
}
