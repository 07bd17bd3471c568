// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made documents with the sentences of ten committees: {@code un-cases.txt} has each with the values of some pointers, which
 * are regular expressions; values of several pointers are apart by semicolons.
 */
class UnCasesTest {

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = UnCasesTest.class.getResourceAsStream("un-cases.txt")) {
            return Arrays.stream(new String(in.readAllBytes(), UTF_8).split("(?m)^#### ", -1))
                    .filter(text -> !text.isBlank())
                    .map(UnCasesTest::arguments)
                    .toList()
                    .stream();
        }
    }

    private static Arguments arguments(String text) {
        int name = text.indexOf('\n');
        int end = text.indexOf("\n>>>>\n");
        Map<String, String> expected = new LinkedHashMap<>();
        text.substring(end + 6)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> expected.put(
                        line.substring(0, line.indexOf(" =")),
                        line.substring(line.indexOf(" =") + 2).strip()));
        return Arguments.of(text.substring(0, name).strip(), text.substring(name + 1, end), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void factsOfMadeDocumentsAreThoseExpected(String name, String document, Map<String, String> expected) {
        ImportResult result = DocumentReader.standard().read(document.getBytes(UTF_8), name + ".txt");

        Map<String, String> found = new LinkedHashMap<>();
        expected.keySet().forEach(pointer -> found.put(pointer, values(result, pointer)));
        assertThat(found).isEqualTo(expected);
    }

    private static String values(ImportResult result, String pointer) {
        return result.facts().stream()
                .filter(fact -> fact.pointer().toString().matches(pointer))
                .map(fact -> fact.value().toString())
                .collect(Collectors.joining("; "));
    }
}
