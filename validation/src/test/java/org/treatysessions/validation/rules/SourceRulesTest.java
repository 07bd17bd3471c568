// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class SourceRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-05-22'}]}                           | /sources/0/published
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-05-23'}]}                           |
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-04'}]}                              | /sources/0/published
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-05'}]}                              |
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2017'}]}                                 | /sources/0/published
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018'}]}                                 |
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-04-30'}],dialogueDates:['2018-05']} | /sources/0/published
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-05-01'}],dialogueDates:['2018-05']} |
            source-published-before-dialogue | {dialogue:{},sources:[{retrieved:'2018-05-22'}]}                           |
            source-published-before-dialogue | {sources:[{published:'2018-05-22'}]}                                       |
            source-published-before-dialogue | {dialogue:{}}                                                           |
            source-published-before-dialogue | {dialogue:{},sources:[{published:'2018-05-22'}],dialogueDates:[]}          |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source-published-before-dialogue | WARNING | {dialogue:{},sources:[{published:'2017'}]} | The source was published (2017) before the dialogue it describes.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }
}
