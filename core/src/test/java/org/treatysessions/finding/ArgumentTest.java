// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.model.PartialDate;

class ArgumentTest {

    static Stream<Argument<?>> arguments() {
        return Argument.values().stream();
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void anArgumentIsFoundByItsNameAndExplained(Argument<?> argument) {
        assertThat(Argument.find(argument.name()).orElseThrow()).isSameAs(argument);
        assertThat(argument.meaning()).matches("\\p{Lu}.*\\.");
        assertThat(argument.name()).matches("[a-z]+([A-Z][a-z]+)*");
    }

    @Test
    void everyConstantIsListedInAlphabeticalOrderAndNamedLikeItsArgument() {
        List<String> constants = Arrays.stream(Argument.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName().toLowerCase(Locale.ROOT).replace("_", ""))
                .toList();
        assertThat(Argument.values())
                .extracting(argument -> argument.name().toLowerCase(Locale.ROOT))
                .isEqualTo(constants)
                .isSorted();
    }

    @Test
    void anArgumentOfAUserHasAnyNameInCamelCase() {
        Argument<Integer> links = Argument.of("links", Integer.class, "The number of links.");
        assertThat(links).hasToString("links").isEqualTo(Argument.of("links", Integer.class, "Links."));
        assertThat(links).isNotEqualTo(Argument.of("links", Long.class, "Links."));
        assertThat(Argument.find("links")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Links", "no links", "no-links", "1", "{links}"})
    void anInvalidNameIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Argument.of(name, Integer.class, "Links."));
    }

    @Test
    void anArgumentHasOneOfTheTypesThatFindingsHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> Argument.of("x", Double.class, "X."));
    }

    @Test
    void anArgumentMayHaveLists() {
        Argument<List<String>> names = Argument.listOf("names", String.class, "Names.");
        assertThat(names.of(List.of("a", "b")).value()).containsExactly("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> Argument.listOf("x", Double.class, "X."));
    }

    @Test
    void aValueHasTheTypeOfItsArgument() {
        ArgumentValue<PartialDate> value = Argument.DATE.of(PartialDate.of(2018));
        assertThat(value.argument()).isEqualTo(Argument.DATE);
        assertThat(value.value()).isEqualTo(PartialDate.of(2018));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Argument<Object> untyped = (Argument) Argument.DATE;
        assertThatIllegalArgumentException().isThrownBy(() -> untyped.of("2018"));
    }
}
