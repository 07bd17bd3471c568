// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.ValidatorConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of the schemas with RE2, the regular expressions of Go and of the validators written in it. */
class Re2Test {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .regularExpressionFactory(Re2Test::expression)
                            .build()))
            .getSchema(SessionJson.schema(), InputFormat.JSON);

    private static RegularExpression expression(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).find();
    }

    static Stream<Vector> vectors() {
        return Vectors.all().stream();
    }

    static Stream<String> patterns() {
        List<JsonNode> nodes = new ArrayList<>(List.of(
                JsonMapper.shared().readTree(SessionJson.schema()),
                JsonMapper.shared().readTree(ValidatorConfiguration.schema())));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.addAll(nodes.get(i).values());
        }
        return nodes.stream()
                .map(node -> node.path("pattern"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternCompiles(String pattern) {
        assertThat(Pattern.compile(pattern).pattern()).isEqualTo(pattern);
    }

    /** Syntax that only ECMA-262 has, or that others escape in another way. */
    @ParameterizedTest
    @MethodSource("patterns")
    void noPatternHasMoreThanAllEnginesHave(String pattern) {
        assertThat(pattern).doesNotContain("\\u", "\\p", "(?=", "(?!", "(?<", "\n", "\u0000");
    }

    @Test
    void bothSchemasHavePatterns() {
        assertThat(patterns()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theVerdictOnAVectorIsTheSame(Vector vector) {
        assertThat(isValid(vector.text())).isEqualTo(vector.schemaValid());
    }

    private static boolean isValid(String text) {
        try {
            return SCHEMA.validate(JsonMapper.shared().readTree(text)).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }
}
