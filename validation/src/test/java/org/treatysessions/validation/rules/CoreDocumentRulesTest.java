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
class CoreDocumentRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            core-update-before-initial | {commonCoreDocument:{updated:'2009-09-09'}}                                 | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009-09-10'}}                                 |
            core-update-before-initial | {commonCoreDocument:{updated:'2009-08'}}                                    | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009-09'}}                                    |
            core-update-before-initial | {commonCoreDocument:{updated:'2008'}}                                       | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009'}}                                       |
            core-update-before-initial | {commonCoreDocument:{initialSubmission:'2009-09',updated:'2009-09-01'}}     |
            core-update-before-initial | {commonCoreDocument:{annexes:'2009-09-09'}}                                 | /commonCoreDocument/annexes
            core-update-before-initial | {commonCoreDocument:{annexes:'2009-09-10'}}                                 |
            core-update-before-initial | {commonCoreDocument:{updated:'2008',annexes:'2008'}}                        | /commonCoreDocument/updated /commonCoreDocument/annexes
            core-update-before-initial | {commonCoreDocument:{updated:'2012',annexes:'2011'}}                        |
            core-update-before-initial | {commonCoreDocument:{initialSubmission:null,updated:'2008',annexes:'2007'}} |
            core-update-before-initial | {commonCoreDocument:null}                                                   |

            # The dialogue began on 2018-05-23.
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-05-23'}}                               |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-05-22'}}                               | /commonCoreDocument/initialSubmission
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-05'}}                                  |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-04'}}                                  | /commonCoreDocument/initialSubmission
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008'}}                                     |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2007'}}                                     | /commonCoreDocument/initialSubmission
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'2007'}}                      | /commonCoreDocument/updated
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',annexes:'2007'}}                      | /commonCoreDocument/annexes
            core-document-old          | {commonCoreDocument:{initialSubmission:null,updated:'2007',annexes:'2006'}}         | /commonCoreDocument/updated
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'1993',annexes:'2009'}}       |
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'2009',annexes:'1993'}}       |
            # The latest by the order of dates: 2001-01-01, 2001, 2001-01-02; of the same, the later one.
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'2001',annexes:'2001-01-01'}} | /commonCoreDocument/updated
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'2001',annexes:'2001-01-02'}} | /commonCoreDocument/annexes
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992',updated:'1992',annexes:null}}         | /commonCoreDocument/updated
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-04-30'},dialogueDates:['2018-05']}     | /commonCoreDocument/initialSubmission
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-05-01'},dialogueDates:['2018-05']}     |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-05-22'},dialogueDates:['2018-05-23','2018-05-22']} |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-02-29'},dialogueDates:['2018-02-28']}  |
            core-document-old          | {commonCoreDocument:{initialSubmission:'2008-02-29'},dialogueDates:['2018-03-01']}  | /commonCoreDocument/initialSubmission
            core-document-old          | {commonCoreDocument:{initialSubmission:null}}                                       |
            core-document-old          | {commonCoreDocument:null}                                                           |
            core-document-old          | {commonCoreDocument:{initialSubmission:'1992'},dialogueDates:[]}                    |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            core-update-before-initial | ERROR   | {commonCoreDocument:{updated:'2008'}} | The date (2008) is before the core document was first submitted (10 September 2009).
            core-document-old          | INFO    | {commonCoreDocument:{initialSubmission:'2007'}} | The latest date of the core document (2007) is more than ten years before the dialogue.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }
}
