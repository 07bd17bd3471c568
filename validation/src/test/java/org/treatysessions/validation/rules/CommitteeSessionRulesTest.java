// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.PlainSession;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.spi.ReferenceData;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class CommitteeSessionRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            session-number-missing     | {}                               |
            session-number-missing     | {committeeSession:null}          | ""
            session-number-missing     | {committeeSession:{number:null}} | /committeeSession
            session-number-missing     | {committeeSession:{number:0}}    |

            session-ends-before-start  | {}                                                      |
            session-ends-before-start  | {committeeSession:{end:'2018-05-13'}}                   | /committeeSession/end
            session-ends-before-start  | {committeeSession:{end:'2018-05-14'}}                   |
            session-ends-before-start  | {committeeSession:{end:'2018-04'}}                      | /committeeSession/end
            session-ends-before-start  | {committeeSession:{end:'2018-05'}}                      |
            session-ends-before-start  | {committeeSession:{end:'2017'}}                         | /committeeSession/end
            session-ends-before-start  | {committeeSession:{end:'2018'}}                         |
            session-ends-before-start  | {committeeSession:{start:'2018-06'}}                    |
            session-ends-before-start  | {committeeSession:{start:'2018-07'}}                    | /committeeSession/end
            session-ends-before-start  | {preSession:{end:'2017-10-01'}}                         | /preSession/end
            session-ends-before-start  | {preSession:{end:'2017-10-02'}}                         |
            session-ends-before-start  | {committeeSession:{end:'2017'},preSession:{end:'2016'}} | /committeeSession/end /preSession/end
            session-ends-before-start  | {committeeSession:{start:null},preSession:{end:null}}   |
            session-ends-before-start  | {committeeSession:null,preSession:null}                 |

            session-length-unusual     | {committeeSession:{end:'2018-05-14'}}                               | /committeeSession
            session-length-unusual     | {committeeSession:{end:'2018-05-17'}}                               | /committeeSession
            session-length-unusual     | {committeeSession:{end:'2018-05-18'}}                               |
            session-length-unusual     | {committeeSession:{end:'2018-06-17'}}                               |
            session-length-unusual     | {committeeSession:{end:'2018-06-18'}}                               | /committeeSession
            session-length-unusual     | {committeeSession:{end:'2018-05'}}                                  |
            session-length-unusual     | {committeeSession:{end:'2018-06'}}                                  |
            session-length-unusual     | {committeeSession:{end:'2018-07'}}                                  | /committeeSession
            session-length-unusual     | {committeeSession:{end:'2018'}}                                     |
            session-length-unusual     | {committeeSession:{end:'2019'}}                                     | /committeeSession
            session-length-unusual     | {committeeSession:{start:'2018-05',end:'2018-05-04'}}               | /committeeSession
            session-length-unusual     | {committeeSession:{start:'2018-05',end:'2018-05-05'}}               |
            session-length-unusual     | {committeeSession:{start:'2018-05',end:'2018-07-04'}}               |
            session-length-unusual     | {committeeSession:{start:'2018-05',end:'2018-07-05'}}               | /committeeSession
            session-length-unusual     | {committeeSession:{start:'2018',end:'2018'}}                        |
            session-length-unusual     | {committeeSession:{start:'2018-05-28'}}                             |
            session-length-unusual     | {committeeSession:{start:'2018-05-29'}}                             | /committeeSession
            session-length-unusual     | {committeeSession:{start:null}}                                     |
            session-length-unusual     | {committeeSession:{end:null}}                                       |
            session-length-unusual     | {committeeSession:null}                                             |
            session-length-unusual     | {preSession:{end:'2017-10-02'}}                                     |
            # < session-ends-before-start, of the committee's session
            session-length-unusual     | {committeeSession:{end:'2018-05-13'}}                               |
            session-length-unusual     | {committeeSession:{end:'2018-05-17'},preSession:{end:'2017-10-01'}} | /committeeSession

            pre-session-after-dialogue | {preSession:{start:'2018-05-23'}}                                           |
            pre-session-after-dialogue | {preSession:{start:'2018-05-24'}}                                           | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05'}}                                              |
            pre-session-after-dialogue | {preSession:{start:'2018-06'}}                                              | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018'}}                                                 |
            pre-session-after-dialogue | {preSession:{start:'2019'}}                                                 | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05-22'},dialogueDates:['2018-05-24','2018-05-21']} | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05-31'},dialogueDates:['2018-05']}                 |
            pre-session-after-dialogue | {preSession:{start:'2018-06-01'},dialogueDates:['2018-05']}                 | /preSession/start
            # The first day is 2018-05-10 at the latest.
            pre-session-after-dialogue | {preSession:{start:'2018-05-10'},dialogueDates:['2018-05','2018-05-10']}    |
            pre-session-after-dialogue | {preSession:{start:'2018-05-11'},dialogueDates:['2018-05','2018-05-10']}    | /preSession/start
            pre-session-after-dialogue | {preSession:{start:null}}                                                   |
            pre-session-after-dialogue | {preSession:null}                                                           |
            pre-session-after-dialogue | {preSession:{start:'2019'},dialogueDates:[]}                                |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            session-ends-before-start  | ERROR   | {committeeSession:{end:'2018-04'}} | The end date (April 2018) is before the start date (14 May 2018).
            session-length-unusual     | WARNING | {committeeSession:{end:'2018-05-17'}} | The length of the committee's session is unusual. Days, including the first and the last: 4.
            session-length-unusual     | WARNING | {committeeSession:{start:'2018-04',end:'2018-06-05'}} | The length of the committee's session is unusual. Days, including the first and the last: 37.
            pre-session-after-dialogue | ERROR   | {preSession:{start:'2018-06'}} | The pre-session starts (June 2018) after the dialogue.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    private static final SessionValidator WITH_REFERENCE_DATA = SessionValidator.builder()
            .asOf(PlainSession.TODAY)
            .referenceData(ReferenceData.builtIn())
            .build();

    private static List<Finding> findings(String rule, String patch) {
        return PlainSession.findings(rule, patch, WITH_REFERENCE_DATA);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                    |
            {committeeSession:{number:77}}                                        | `{number=77, otherNumber=78}`
            {committeeSession:{number:1}}                                         | `{number=1, otherNumber=78}`
            # Other dates: both must certainly differ.
            {committeeSession:{start:'2018-05-01',end:'2018-05-25'}}              | `{number=78, start=2018-05-14, end=2018-06-01}`
            {committeeSession:{start:'2018-05-15'}}                               |
            {committeeSession:{end:'2018-06-02'}}                                 |
            {committeeSession:{start:'2018',end:'2018'}}                          |
            {committeeSession:{start:'2018-05',end:'2018-06'}}                    |
            {committeeSession:{start:'2017',end:'2017'}}                          | `{number=78, start=2018-05-14, end=2018-06-01}`
            {committeeSession:{start:null,end:'2017-06-02'}}                      |
            # Those dates with another number: exactly those.
            {committeeSession:{number:79,start:'2018-05-14',end:'2018-06'}}       |
            {committeeSession:{number:79,start:'2018-05-14',end:'2018-06-02'}}    |
            {committeeSession:{number:79,start:null}}                             |
            # What the data does not hold, or not in full, is no finding.
            {committeeSession:{number:79,start:'2018-09-17',end:'2018-10-05'}}    |
            {committeeSession:{number:50,start:'2009-02-01',end:'2009-02-20'}}    |
            {committeeSession:{number:65,start:'2015-01-12',end:'2015-01-30'}}    |
            {committeeSession:{number:null}}                                      |
            {committeeSession:{number:0}}                                         |
            {committee:'CEDAW',committeeSession:{number:77}}                      |
            """)
    void theSessionNumberIsComparedWithReferenceData(String patch, @Nullable String arguments) {
        List<Finding> found = findings("session-number-mismatch", patch);
        if (arguments == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.path()).isEqualTo("/committeeSession/number");
                assertThat(finding.arguments()).hasToString(arguments);
            });
        }
    }
}
