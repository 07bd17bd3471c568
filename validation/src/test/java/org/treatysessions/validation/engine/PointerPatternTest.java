// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerPatternTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/links, /links",
        "/links/0/href, /links/0/href",
        "/links/*/href, /links/0/href",
        "/links/*/href, /links/12/href",
        "/*/*, /links/0",
        "/**, ''",
        "/**, /links",
        "/**, /links/0/href",
        "/links/**, /links",
        "/links/**, /links/0/href",
        "/links/*/**, /links/0",
        "/extensions/a~1b, /extensions/a~1b",
        "/, /",
    })
    void matches(String pattern, String pointer) {
        assertThat(PointerPattern.of(pattern).matches(pointer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', /links",
        "/links, ''",
        "/links, /link",
        "/links, /links/0",
        "/links/*, /links",
        "/links/*/href, /links/0",
        "/links/*/href, /links/0/title",
        "/links/*/href, /links/0/href/x",
        "/links/*/**, /links",
        "/links/**, /taskForce/0",
        "/, ''",
    })
    void doesNotMatch(String pattern, String pointer) {
        assertThat(PointerPattern.of(pattern).matches(pointer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "#/links", "/link*", "/**/href", "/a**", "*", " /links"})
    void isRejected(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> PointerPattern.of(pattern));
    }
}
