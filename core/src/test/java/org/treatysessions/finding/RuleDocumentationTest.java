// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleDocumentationTest {

    private static final String MARKDOWN = """
            ---
            arguments: date, end
            sources:
            - CRC/C/LUX/CO/3-4
            - https://example.org/: a page
            since: 0.1
            ---

            ## What

            The meeting ends
            before it starts.

            ## Why

            The two dates are swapped.

            ## Example

            ```json
            {"committeeSession": {
              "start": "2018-06-01"}}
            ```
            """;

    private static final RuleDocumentation DOCUMENTATION = RuleDocumentation.of("The meeting ends before it starts.")
            .rationale("The two dates are swapped.")
            .example("{\"committeeSession\": {\n  \"start\": \"2018-06-01\"}}")
            .arguments(Argument.DATE, Argument.END)
            .source("CRC/C/LUX/CO/3-4")
            .source("https://example.org/: a page")
            .since("0.1");

    @Test
    void markdownIsParsed() {
        assertThat(RuleDocumentation.parse(MARKDOWN)).isEqualTo(DOCUMENTATION);
        assertThat(RuleDocumentation.parse(MARKDOWN.replace("\n", "\r\n"))).isEqualTo(DOCUMENTATION);
    }

    @Test
    void aRuleMayHaveNoArgumentsAndNoSources() {
        String bare = MARKDOWN.replaceAll("(?s)arguments:.*?(?=since)", "");
        assertThat(RuleDocumentation.parse(bare).arguments()).isEmpty();
        assertThat(RuleDocumentation.parse(bare).sources()).isEmpty();
    }

    @Test
    void aRuleMayHaveNoExample() {
        String bare = MARKDOWN.replaceAll("(?s)\\n## Example.*", "");
        assertThat(RuleDocumentation.parse(bare)).isEqualTo(DOCUMENTATION.example(""));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            arguments: date, end        | argument: date    | Line 2 of a rule's documentation is "argument: date", expected "since: " and a text
            - CRC/C/LUX/CO/3-4          | CRC/C/LUX/CO/3-4  | Line 4 of a rule's documentation is "CRC/C/LUX/CO/3-4", expected "- " and a text
            since: 0.1                  | severity: error   | Line 6 of a rule's documentation is "severity: error", expected "since: " and a text
            since: 0.1                  | since:            | Line 6 of a rule's documentation is "since:", expected "since: " and a text
            ## Why                      | ## Because        | Line 14 of a rule's documentation is "## Because", expected "## Why"
            The two dates are swapped.  | ``                | Line 16 of a rule's documentation is "", expected "" and a text
            """)
    void anotherFormIsRefused(String part, String replacement, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDocumentation.parse(MARKDOWN.replace(part, replacement)))
                .withMessage(message);
    }

    @Test
    void aDocumentationEndsWithItsExample() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDocumentation.parse(MARKDOWN + "\n## More\n"))
                .withMessage("Line 24 of a rule's documentation is \"\", expected nothing more");
        for (String line : List.of("---", "## What", "## Example", "```")) {
            String cut = MARKDOWN.substring(0, MARKDOWN.lastIndexOf(line));
            assertThatIllegalArgumentException().isThrownBy(() -> RuleDocumentation.parse(cut));
        }
    }

    @Test
    void aResourceIsReadInUtf8() {
        String text = MARKDOWN.replace("swapped", "\u00e9chang\u00e9es");
        assertThat(RuleDocumentation.read("a.md", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .rationale())
                .isEqualTo("The two dates are \u00e9chang\u00e9es.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDocumentation.read("a.md", null))
                .withMessage("Missing rule documentation: a.md");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleDocumentation.read("a.md", new ByteArrayInputStream(new byte[0])))
                .withMessageStartingWith("Malformed rule documentation a.md: Line 1 ");
    }
}
