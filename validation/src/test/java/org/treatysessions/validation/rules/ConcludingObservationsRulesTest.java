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
class ConcludingObservationsRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            observations-before-dialogue          | {concludingObservations:[{adopted:'2018-05-23'}]}                                  | /concludingObservations/0/adopted
            observations-before-dialogue          | {concludingObservations:[{adopted:'2018-05-24'}]}                                  |
            observations-before-dialogue          | {concludingObservations:[{adopted:'2018-04'}]}                                     | /concludingObservations/0/adopted
            observations-before-dialogue          | {concludingObservations:[{adopted:'2018-05'}]}                                     |
            observations-before-dialogue          | {concludingObservations:[{adopted:'2017'}]}                                        | /concludingObservations/0/adopted
            observations-before-dialogue          | {concludingObservations:[{adopted:'2018'}]}                                        |
            observations-before-dialogue          | {dialogueDates:['2018-05-24','2018-05-23'],concludingObservations:[{adopted:'2018-05-23'}]} | /concludingObservations/0/adopted
            observations-before-dialogue          | {dialogueDates:['2018-05'],concludingObservations:[{adopted:'2018-04-30'}]}        | /concludingObservations/0/adopted
            observations-before-dialogue          | {dialogueDates:['2018-05'],concludingObservations:[{adopted:'2018-05-01'}]}        |
            # The last day is 2018-05-20 at the earliest.
            observations-before-dialogue          | {dialogueDates:['2018-05','2018-05-20'],concludingObservations:[{adopted:'2018-05-19'}]} | /concludingObservations/0/adopted
            observations-before-dialogue          | {dialogueDates:['2018-05','2018-05-20'],concludingObservations:[{adopted:'2018-05-20'}]} |
            observations-before-dialogue          | {concludingObservations:[{published:'2017'},{adopted:'2018-06'},{adopted:'2017'}]} | /concludingObservations/2/adopted
            observations-before-dialogue          | {dialogueDates:[],concludingObservations:[{adopted:'2017'}]}                       |

            observations-after-session            | {concludingObservations:[{adopted:'2018-06-01'}]}                                  |
            observations-after-session            | {concludingObservations:[{adopted:'2018-06-02'}]}                                  | /concludingObservations/0/adopted
            observations-after-session            | {concludingObservations:[{adopted:'2018-06'}]}                                     |
            observations-after-session            | {concludingObservations:[{adopted:'2018-07'}]}                                     | /concludingObservations/0/adopted
            observations-after-session            | {concludingObservations:[{adopted:'2018'}]}                                        |
            observations-after-session            | {concludingObservations:[{adopted:'2019'}]}                                        | /concludingObservations/0/adopted
            observations-after-session            | {committeeSession:{end:'2018-06'},concludingObservations:[{adopted:'2018-06-30'}]} |
            observations-after-session            | {committeeSession:{end:'2018-06'},concludingObservations:[{adopted:'2018-07-01'}]} | /concludingObservations/0/adopted
            observations-after-session            | {concludingObservations:[{published:'2019'},{adopted:'2018'},{adopted:'2019'}]}    | /concludingObservations/2/adopted
            observations-after-session            | {committeeSession:{end:null},concludingObservations:[{adopted:'2019'}]}            |
            observations-after-session            | {committeeSession:null,concludingObservations:[{adopted:'2019'}]}                  |
            # < session-ends-before-start, of the committee's session
            observations-after-session            | {committeeSession:{end:'2018-05-13'}}                                              |
            observations-after-session            | {committeeSession:{end:'2018-05-14'}}                                              | /concludingObservations/0/adopted
            observations-after-session            | {preSession:{end:'2016'},concludingObservations:[{adopted:'2019'}]}                | /concludingObservations/0/adopted

            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-06-01'}]} |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-05-31'}]} | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-02',published:'2018-06'}]}    |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-05'}]}    | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06',published:'2018-06-01'}]}    |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018',published:'2017'}]}             | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018'},{published:'2017'},{adopted:'2018',published:'2017'}]} | /concludingObservations/2/published

            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2018-06-01'}}]} | /concludingObservations/0/followUp/due
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2018-06-02'}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2018-05'}}]} | /concludingObservations/0/followUp/due
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2018-06'}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2018'}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{due:'2017'}}]} | /concludingObservations/0/followUp/due
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06',followUp:{due:'2018-06-01'}}]} | /concludingObservations/0/followUp/due
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06',followUp:{due:'2018-06-02'}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{followUp:{due:'2000'}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01',followUp:{paragraphs:['28']}}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01'}]} |
            follow-up-not-after-adoption | {concludingObservations:[{adopted:'2018-06-01'},{followUp:{due:'2018-05-01'}},{adopted:'2018-06-01',followUp:{due:'2018-05-01'}}]} | /concludingObservations/2/followUp/due

            follow-up-unusual            | {} |
            follow-up-unusual            | {concludingObservations:[{followUp:{due:'2020'}}]} | /concludingObservations/0/followUp
            follow-up-unusual            | {concludingObservations:[{followUp:{}}]} | /concludingObservations/0/followUp
            follow-up-unusual            | {concludingObservations:[{},{followUp:{text:'T.'}}]} | /concludingObservations/1/followUp
            follow-up-unusual            | {committee:'CCPR',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CERD',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CEDAW',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CAT',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CED',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CESCR',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CMW',concludingObservations:[{followUp:{due:'2020'}}]} |
            follow-up-unusual            | {committee:'CRPD',concludingObservations:[{followUp:{due:'2020'}}]} |

            observations-published-late  | {} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2019-06-01'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2019-06-02'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2019-06'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2019-07'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2019'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2020'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{adopted:'2018-06',published:'2019-06-30'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06',published:'2019-07-01'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{adopted:'2018',published:'2019-12-31'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018',published:'2020-01-01'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{adopted:'2020-02-29',published:'2021-02-28'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2020-02-29',published:'2021-03-01'}]} | /concludingObservations/0/published
            observations-published-late  | {concludingObservations:[{published:'2024'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018'}]} |
            observations-published-late  | {concludingObservations:[{adopted:'2018-06-01',published:'2017'}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            observations-before-dialogue          | ERROR   | {concludingObservations:[{adopted:'2017'}]} | The concluding observations were adopted (2017) before the last day of the dialogue.
            observations-after-session            | WARNING | {concludingObservations:[{adopted:'2019'}]} | The concluding observations were adopted (2019) after the committee's session ended (1 June 2018).
            observations-published-before-adopted | ERROR   | {concludingObservations:[{adopted:'2019',published:'2018'}]} | The concluding observations were published (2018) before they were adopted (2019).
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            observations-after-session | INFO    | {concludingObservations:[{adopted:'2018-06-02'}]}
            observations-after-session | INFO    | {concludingObservations:[{adopted:'2018-07-01'}]}
            observations-after-session | WARNING | {concludingObservations:[{adopted:'2018-07-02'}]}
            observations-after-session | INFO    | {concludingObservations:[{adopted:'2018-07'}]}
            observations-after-session | WARNING | {concludingObservations:[{adopted:'2018-08'}]}
            observations-after-session | INFO    | {committeeSession:{end:'2018-05'},concludingObservations:[{adopted:'2018-06-30'}]}
            observations-after-session | WARNING | {committeeSession:{end:'2018-05'},concludingObservations:[{adopted:'2018-07-01'}]}
            """)
    void severityFollowsFromTheCase(String rule, Severity severity, String patch) {
        assertThat(PlainSession.findings(rule, patch))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }
}
