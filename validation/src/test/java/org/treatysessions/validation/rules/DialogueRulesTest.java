// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class DialogueRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dialogue-date-missing      | {}                                                                 |
            dialogue-date-missing      | {dialogueDates:null}                                               | ""
            dialogue-date-missing      | {dialogueDates:[]}                                                 | ""
            dialogue-date-missing      | {dialogueDates:['2018']}                                           |
            dialogue-outside-session   | {dialogueDates:['2018-05-13']}                                     | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-05-14']}                                     |
            dialogue-outside-session   | {dialogueDates:['2018-06-01']}                                     |
            dialogue-outside-session   | {dialogueDates:['2018-06-02']}                                     | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-04']}                                        | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-05']}                                        |
            dialogue-outside-session   | {dialogueDates:['2018-06']}                                        |
            dialogue-outside-session   | {dialogueDates:['2018-07']}                                        | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2017']}                                           | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018']}                                           |
            dialogue-outside-session   | {dialogueDates:['2019']}                                           | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-05-13','2018-05-14','2018-06-02']}           | /dialogueDates/0 /dialogueDates/2
            dialogue-outside-session   | {dialogueDates:['2018-05-13'],committeeSession:null}               |
            dialogue-outside-session   | {dialogueDates:['2018-05-13'],committeeSession:{start:null}}       |
            dialogue-outside-session   | {dialogueDates:['2018-06-02'],committeeSession:{start:null}}       | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-05-13'],committeeSession:{end:null}}         | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-06-02'],committeeSession:{end:null}}         |
            dialogue-outside-session   | {dialogueDates:['2018-04-30'],committeeSession:{start:'2018-05'}}  | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2018-05-01'],committeeSession:{start:'2018-05'}}  |
            dialogue-outside-session   | {dialogueDates:['2018-06-30'],committeeSession:{end:'2018-06'}}    |
            dialogue-outside-session   | {dialogueDates:['2018-07-01'],committeeSession:{end:'2018-06'}}    | /dialogueDates/0
            dialogue-outside-session   | {dialogueDates:['2019-01-01'],committeeSession:{end:'2018'}}       | /dialogueDates/0
            # < session-ends-before-start, of the committee's session
            dialogue-outside-session   | {dialogueDates:['2018-05-13'],committeeSession:{end:'2018-05-12'}} |
            dialogue-outside-session   | {committeeSession:{end:'2018-05-12'}}                              |
            dialogue-outside-session   | {dialogueDates:['2018-05-13'],preSession:{end:'2017-10-01'}}       | /dialogueDates/0

            dialogue-dates-unordered   | {dialogueDates:['2018-05-23','2018-05-24']}              |
            dialogue-dates-unordered   | {dialogueDates:['2018-05-24','2018-05-23']}              | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05-23','2018-05-23']}              | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05-23','2018-05-23','2018-05-23']} | /dialogueDates/1 /dialogueDates/2
            dialogue-dates-unordered   | {dialogueDates:['2018-05-23','2018-05-24','2018-05-23']} | /dialogueDates/2
            # Of the predecessor, not of the latest so far.
            dialogue-dates-unordered   | {dialogueDates:['2018-05-25','2018-05-23','2018-05-24']} | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05','2018-05-01']}                 |
            dialogue-dates-unordered   | {dialogueDates:['2018-05','2018-04-30']}                 | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05-31','2018-05']}                 |
            dialogue-dates-unordered   | {dialogueDates:['2018-06-01','2018-05']}                 | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05','2018-05']}                    |
            dialogue-dates-unordered   | {dialogueDates:['2018','2018']}                          |
            dialogue-dates-unordered   | {dialogueDates:['2019','2018']}                          | /dialogueDates/1
            dialogue-dates-unordered   | {dialogueDates:['2018-05-24','2018-05','2018-05-23']}    |
            dialogue-dates-unordered   | {dialogueDates:['2018-05-23','2018-05','2018-05-23']}    | /dialogueDates/2

            # CRC 1990-09-02, OPSC 2002-01-18, OPAC 2002-02-12, ICERD 1969-01-04, OPCAT 2006-06-22
            dialogue-before-instrument | {dialogueDates:['1990-09-01']}                                              | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09-02']}                                              |
            dialogue-before-instrument | {dialogueDates:['1990-08']}                                                 | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09']}                                                 |
            dialogue-before-instrument | {dialogueDates:['1989']}                                                    | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990']}                                                    |
            dialogue-before-instrument | {dialogueDates:['1990-09-01','1990-09-02']}                                 |
            dialogue-before-instrument | {dialogueDates:['1990-09-02','1990-09-01']}                                 |
            dialogue-before-instrument | {dialogueDates:['1990-08-31','1990-09-01']}                                 | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-08-31','1990-09']}                                    |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPSC']}              | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['2002-01-18'],instrumentsUnderReview:['OPSC']}              |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPAC','OPSC']}       | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['2002-01-18'],instrumentsUnderReview:['OPAC','OPSC']}       |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPSC','CRC']}        |
            dialogue-before-instrument | {dialogueDates:['1990-09-01'],instrumentsUnderReview:null}                  | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09-02'],instrumentsUnderReview:null}                  |
            dialogue-before-instrument | {committee:'CERD',dialogueDates:['1969-01-03'],instrumentsUnderReview:null} | /dialogueDates/0
            dialogue-before-instrument | {committee:'CERD',dialogueDates:['1969-01-04'],instrumentsUnderReview:null} |
            dialogue-before-instrument | {committee:'SPT',dialogueDates:['2006-06-21'],instrumentsUnderReview:null}  | /dialogueDates/0
            dialogue-before-instrument | {committee:'SPT',dialogueDates:['2006-06-22'],instrumentsUnderReview:null}  |

            outcome-before-dialogue    | {dialogueDates:['2026-11-23'],dialogue:{}}                       |
            outcome-before-dialogue    | {dialogueDates:['2026-11-24'],dialogue:{}}                       | /dialogue /concludingObservations
            outcome-before-dialogue    | {dialogueDates:['2026-11'],dialogue:{}}                          |
            outcome-before-dialogue    | {dialogueDates:['2026-12'],dialogue:{}}                          | /dialogue /concludingObservations
            outcome-before-dialogue    | {dialogueDates:['2026'],dialogue:{}}                             |
            outcome-before-dialogue    | {dialogueDates:['2027'],dialogue:{}}                             | /dialogue /concludingObservations
            outcome-before-dialogue    | {dialogueDates:['2026-11-25','2026-11-23'],dialogue:{}}          |
            outcome-before-dialogue    | {dialogueDates:['2026-12','2026-11-24'],dialogue:{}}             | /dialogue /concludingObservations
            outcome-before-dialogue    | {dialogueDates:['2027'],dialogue:{},concludingObservations:null} | /dialogue
            outcome-before-dialogue    | {dialogueDates:['2027'],concludingObservations:[{},{}]}          | /concludingObservations
            outcome-before-dialogue    | {dialogueDates:['2027'],concludingObservations:null}             |
            outcome-before-dialogue    | {dialogueDates:[],dialogue:{}}                                   |

            issue-duplicated           | {dialogue:{issues:[{topic:'A'},{topic:'B'},{topic:' a'}]}}                        | /dialogue/issues/2/topic
            issue-duplicated           | {dialogue:{issues:[{topic:'A',cluster:'X'},{topic:'A',cluster:'Y'},{topic:'A'}]}} |
            issue-duplicated           | {dialogue:{issues:[{topic:'A',cluster:'X'},{topic:'a',cluster:' x '}]}}           | /dialogue/issues/1/topic
            issue-duplicated           | {dialogue:{issues:[{topic:''},{topic:' '}]}}                                      |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            outcome-before-dialogue | {dialogueDates:['9999']} |
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dialogue-outside-session   | ERROR   | {dialogueDates:['2018-05-13']} | The dialogue day (13 May 2018) is outside the committee's session; first day of the session: 14 May 2018.
            dialogue-outside-session   | WARNING | {dialogueDates:['2018-06-02']} | The dialogue day (2 June 2018) is outside the committee's session; last day of the session: 1 June 2018.
            dialogue-outside-session   | ERROR   | {dialogueDates:['2018-08-01']} | The dialogue day (1 August 2018) is outside the committee's session; last day of the session: 1 June 2018.
            dialogue-dates-unordered   | WARNING | {dialogueDates:['2018-05-24','2018-05-23']} | The dialogue day (23 May 2018) is not after the day listed before it.
            dialogue-before-instrument | ERROR   | {instrumentsUnderReview:['OPSC'],nextReports:[],dialogueDates:['1990']} | The dialogue took place before the first of the instruments entered into force (18 January 2002).
            outcome-before-dialogue    | ERROR   | {dialogueDates:['2027']} | The dialogue has not begun yet, but an outcome is recorded here.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dialogue-outside-session | ERROR   | {dialogueDates:['2018-05-13']}
            dialogue-outside-session | WARNING | {dialogueDates:['2018-06-02']}
            dialogue-outside-session | WARNING | {dialogueDates:['2018-07-31']}
            dialogue-outside-session | ERROR   | {dialogueDates:['2018-08-01']}
            dialogue-outside-session | WARNING | {dialogueDates:['2018-07']}
            dialogue-outside-session | ERROR   | {dialogueDates:['2018-08']}
            dialogue-outside-session | ERROR   | {dialogueDates:['2019']}
            dialogue-outside-session | ERROR   | {dialogueDates:['2018-04']}
            dialogue-outside-session | WARNING | {committeeSession:{end:'2018-06'},dialogueDates:['2018-08-29']}
            dialogue-outside-session | ERROR   | {committeeSession:{end:'2018-06'},dialogueDates:['2018-08-30']}
            """)
    void severityFollowsFromTheCase(String rule, Severity severity, String patch) {
        assertThat(PlainSession.findings(rule, patch))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }
}
