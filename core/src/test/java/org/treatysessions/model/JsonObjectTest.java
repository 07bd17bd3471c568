// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.model.JsonValue.JsonArray;
import org.treatysessions.model.JsonValue.JsonBoolean;
import org.treatysessions.model.JsonValue.JsonNull;
import org.treatysessions.model.JsonValue.JsonNumber;
import org.treatysessions.model.JsonValue.JsonString;

class JsonObjectTest {

    private static final JsonObject EXAMPLE = JsonObject.builder()
            .put("text", "a \"b\"")
            .put("long", Long.MIN_VALUE)
            .put("double", 0.1)
            .put("decimal", new BigDecimal("1.50"))
            .put("boolean", true)
            .putNull("null")
            .put("array", JsonArray.of(JsonNumber.of(1), JsonArray.of(), JsonObject.empty()))
            .put("object", JsonObject.builder().put("", "").build())
            .build();

    @Test
    void textIsCompactJsonInTheOrderOfTheMembers() {
        assertThat(EXAMPLE)
                .hasToString("{\"text\":\"a \\\"b\\\"\",\"long\":-9223372036854775808,\"double\":0.1,\"decimal\":1.50,"
                        + "\"boolean\":true,\"null\":null,\"array\":[1,[],{}],\"object\":{\"\":\"\"}}");
        assertThat(JsonObject.empty()).hasToString("{}");
    }

    @Test
    void membersAreFoundByName() {
        assertThat(EXAMPLE.get("text")).contains(JsonString.of("a \"b\""));
        assertThat(EXAMPLE.get("double")).contains(JsonNumber.ofLiteral("0.1"));
        assertThat(EXAMPLE.get("boolean")).contains(JsonBoolean.TRUE);
        assertThat(EXAMPLE.get("null")).contains(JsonNull.NULL);
        assertThat(EXAMPLE.get("nothing")).isEmpty();
        assertThat(EXAMPLE.names())
                .containsExactly("text", "long", "double", "decimal", "boolean", "null", "array", "object");
        assertThat(EXAMPLE.members().keySet()).isEqualTo(EXAMPLE.names());
        assertThat(EXAMPLE.isEmpty()).isFalse();
        assertThat(JsonObject.empty().isEmpty()).isTrue();
    }

    @Test
    void secondMemberOfANameIsRejected() {
        JsonObject.Builder builder = JsonObject.builder().putNull("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put("a", 1))
                .withMessageContaining("\"a\"");
        assertThat(builder.build()).hasToString("{\"a\":null}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void doubleThatJsonCannotWriteIsRejected(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().put("a", value));
    }

    @Test
    void loneSurrogateIsRejectedInNamesAndTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().put("\uD800", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().putNull("\uD800"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().put("a", "\uDC00"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonObject.of(Map.of("\uD800", JsonNull.NULL)));
    }

    @Test
    void equalityIncludesTheOrderOfTheMembers() {
        JsonObject one = JsonObject.builder().put("a", 1).put("b", 2).build();
        JsonObject same = JsonObject.builder().put("a", 1).put("b", 2).build();
        JsonObject other = JsonObject.builder().put("b", 2).put("a", 1).build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(one)
                .isNotEqualTo(JsonObject.builder().put("a", 1).build())
                .isNotEqualTo(JsonObject.builder().put("a", 1).put("b", 3).build())
                .isNotEqualTo(JsonObject.builder().put("a", 1).put("c", 2).build())
                .isNotEqualTo(one.members())
                .isNotEqualTo(null);
    }

    @Test
    void mapIsCopied() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonNull.NULL));
        JsonObject object = JsonObject.of(members);
        members.clear();
        assertThat(object.names()).containsExactly("a");
    }

    @Test
    void builderDoesNotReachIntoWhatItBuilt() {
        JsonObject.Builder builder = JsonObject.builder().put("a", 1);
        JsonObject one = builder.build();
        JsonObject two = builder.put("b", 2).build();
        assertThat(one.names()).containsExactly("a");
        assertThat(two.names()).containsExactly("a", "b");
        assertThat(two.toBuilder().put("c", 3).build().names()).containsExactly("a", "b", "c");
        assertThat(two.names()).containsExactly("a", "b");
    }

    @Test
    void membersCannotBeModified() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EXAMPLE.members().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EXAMPLE.names().remove("a"));
    }

    @Test
    void nestingHasABound() {
        JsonValue deepest = nested(JsonValue.MAX_DEPTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonArray.of(deepest))
                .withMessageContaining("1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonObject.builder().put("a", deepest).build())
                .withMessageContaining("1000");
    }

    @Test
    void deepestNestingIsSafeWithTheStackOfAnyThread() throws InterruptedException {
        JsonValue one = nested(JsonValue.MAX_DEPTH);
        JsonValue other = nested(JsonValue.MAX_DEPTH);
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(
                null,
                () -> {
                    assertThat(one.equals(other)).isTrue();
                    assertThat(one.hashCode()).isEqualTo(other.hashCode());
                    assertThat(one.toString()).isEqualTo(other.toString());
                },
                "stack of the usual size",
                1024 * 1024);
        thread.setUncaughtExceptionHandler((ignored, e) -> thrown[0] = e);
        thread.start();
        thread.join();
        assertThat(thrown[0]).isNull();
    }

    private static JsonValue nested(int depth) {
        JsonValue value = JsonObject.empty();
        for (int i = 1; i < depth; i++) {
            value = i % 2 == 0
                    ? JsonArray.of(value)
                    : JsonObject.builder().put("a", value).build();
        }
        return value;
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> JsonObject.of(null));
        assertThatNullPointerException().isThrownBy(() -> EXAMPLE.get(null));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put(null, 1));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put("a", (JsonValue) null));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put("a", (String) null));
        assertThatNullPointerException().isThrownBy(() -> JsonObject.builder().put("a", (BigDecimal) null));
    }
}
