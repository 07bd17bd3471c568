// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class DocumentRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-in-future             | {}                                                                          |
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2026-11-23'}]}                  |
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2026-11-24'}]}                  | /stateReports/0/submitted
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2026-11'}]}                     |
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2026-12'}]}                     | /stateReports/0/submitted
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2026'}]}                        |
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2027'}]}                        | /stateReports/0/submitted
            date-in-future             | {stateReports:[{instrument:'CRC',submitted:'2020'},{instrument:'OPSC',submitted:'9999'}]} | /stateReports/1/submitted
            date-in-future             | {listsOfIssues:[{issued:'2026-11-23'}]}                                     |
            date-in-future             | {listsOfIssues:[{issued:'2026-11-24'}]}                                     | /listsOfIssues/0/issued
            date-in-future             | {writtenReplies:[{submitted:'2026-11-23'}]}                                 |
            date-in-future             | {writtenReplies:[{submitted:'2026-11-24'}]}                                 | /writtenReplies/0/submitted
            date-in-future             | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-23'}]} |
            date-in-future             | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-24'}]} | /alternativeReports/0/submitted
            date-in-future             | {concludingObservations:[{adopted:'2026-11-23',published:'2026-11-23'}]}    |
            date-in-future             | {concludingObservations:[{adopted:'2026-11-24'}]}                           | /concludingObservations/0/adopted
            date-in-future             | {concludingObservations:[{published:'2026-11-24'}]}                         | /concludingObservations/0/published
            date-in-future             | {commonCoreDocument:{initialSubmission:'2026-11-23',updated:'2026-11-23',annexes:'2026-11-23'}} |
            date-in-future             | {commonCoreDocument:{initialSubmission:'2026-11-24'}}                       | /commonCoreDocument/initialSubmission
            date-in-future             | {commonCoreDocument:{updated:'2026-11-24'}}                                 | /commonCoreDocument/updated
            date-in-future             | {commonCoreDocument:{annexes:'2026-11-24'}}                                 | /commonCoreDocument/annexes
            date-in-future             | {sources:[{published:'2026-11-23',retrieved:'2026-11-23'}]}                    |
            date-in-future             | {sources:[{published:'2026-11-24'}]}                                           | /sources/0/published
            date-in-future             | {sources:[{retrieved:'2026-11-24'}]}                                           | /sources/0/retrieved
            # What is due, or planned, may lie in the future.
            date-in-future             | {stateReports:[{instrument:'CRC',due:'2030'}],writtenReplies:[{due:'2030'}],nextReports:[{instrument:'CRC',due:'2030'}]} |
            date-in-future             | {dialogueDates:['2030'],committeeSession:{start:'2030',end:'2030'},preSession:{start:'2030',end:'2030'}} |

            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09-01'}]}                    | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09-02'}]}                    |
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-08'}]}                       | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09'}]}                       |
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1989'}]}                          | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990'}]}                          |
            document-before-instrument | {stateReports:[{instrument:'OPSC',submitted:'2002-01-17'}]}                   | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'OPSC',submitted:'2002-01-18'}]}                   |
            document-before-instrument | {stateReports:[{instrument:'CRC',due:'1980'}],nextReports:[{instrument:'CRC',due:'1980'}]} |
            document-before-instrument | {instrumentsUnderReview:null,stateReports:[{instrument:'OPSC',submitted:'2002-01-17'}]} | /stateReports/0/submitted
            document-before-instrument | {listsOfIssues:[{issued:'1990-09-01'}]}                                       | /listsOfIssues/0/issued
            document-before-instrument | {listsOfIssues:[{issued:'1990-09-02'}]}                                       |
            document-before-instrument | {listsOfIssues:[{instrument:'OPSC',issued:'2002-01-17'}]}                     | /listsOfIssues/0/issued
            document-before-instrument | {listsOfIssues:[{instrument:'OPSC',issued:'2002-01-18'}]}                     |
            # No own instrument: the earliest of those under review.
            document-before-instrument | {instrumentsUnderReview:['OPAC','OPSC'],listsOfIssues:[{issued:'2002-01-17'},{issued:'2002-01-18'}]} | /listsOfIssues/0/issued
            document-before-instrument | {instrumentsUnderReview:['OPSC','CRC'],listsOfIssues:[{issued:'2002-01-17'}]} |
            document-before-instrument | {instrumentsUnderReview:null,listsOfIssues:[{issued:'1980'},{instrument:'CRC',issued:'1980'}]} | /listsOfIssues/1/issued
            document-before-instrument | {writtenReplies:[{submitted:'1990-09-01'}]}                                   | /writtenReplies/0/submitted
            document-before-instrument | {writtenReplies:[{submitted:'1990-09-02',due:'1980'}]}                        |
            document-before-instrument | {writtenReplies:[{instrument:'OPSC',submitted:'2002-01-17'}]}                 | /writtenReplies/0/submitted
            document-before-instrument | {concludingObservations:[{adopted:'1990-09-01',published:'1990-09-01'}]}      | /concludingObservations/0/adopted /concludingObservations/0/published
            document-before-instrument | {concludingObservations:[{adopted:'1990-09-02',published:'1990-09-02'}]}      |
            document-before-instrument | {concludingObservations:[{instrument:'OPSC',adopted:'2002-01-17'},{instrument:'OPSC',published:'2002-01-17'}]} | /concludingObservations/0/adopted /concludingObservations/1/published
            document-before-instrument | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'1980'}],commonCoreDocument:{updated:'1980'},sources:[{published:'1980'}]} |

            report-over-word-limit     | {writtenReplies:[{submitted:'2018-02-15'},{submitted:'2018-02-15',wordCount:10701}]} | /writtenReplies/1/wordCount
            report-over-word-limit     | {writtenReplies:[{submitted:'2018-02-15',wordCount:10700}]}                          |
            report-over-word-limit     | {writtenReplies:[{wordCount:10701}]}                                                 | /writtenReplies/0/wordCount
            report-over-word-limit     | {writtenReplies:[{submitted:'2015-01-01',wordCount:10701}]}                          | /writtenReplies/0/wordCount
            report-over-word-limit     | {writtenReplies:[{submitted:'2014-12-31',wordCount:10701}]}                          |
            report-over-word-limit     | {writtenReplies:[{submitted:'2015-01',wordCount:10701}]}                             | /writtenReplies/0/wordCount
            report-over-word-limit     | {writtenReplies:[{submitted:'2014-12',wordCount:10701}]}                             |
            report-over-word-limit     | {writtenReplies:[{submitted:'2015',wordCount:10701}]}                                | /writtenReplies/0/wordCount
            report-over-word-limit     | {writtenReplies:[{submitted:'2014',wordCount:10701}]}                                |
            report-over-word-limit     | {writtenReplies:[{submitted:'2018-02-15',wordCount:-10701}]}                         |
            report-over-word-limit     | {committee:'CCPR',writtenReplies:[{submitted:'2018-02-15',wordCount:10701}]}         | /writtenReplies/0/wordCount
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015',wordCount:21201}]}     | /stateReports/0/wordCount
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015',wordCount:21200}]}     |
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2015',wordCount:21201}]}   | /stateReports/0/wordCount
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2014',wordCount:21201}]}     |
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'2',wordCount:21201}]}                      | /stateReports/0/wordCount
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015'}]}                     |
            report-over-word-limit     | {stateReports:[{instrument:'CRC',submitted:'2015',wordCount:2147483647}]}            |
            report-over-word-limit     | {stateReports:[{instrument:'OPSC',numbers:'1',submitted:'2015',wordCount:31800}]}    |
            report-over-word-limit     | {stateReports:[{instrument:'CRC'},{instrument:'OPSC',numbers:'1',submitted:'2015',wordCount:31801}]} | /stateReports/1/wordCount
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'1-3',submitted:'2015',wordCount:31800}]}   |
            report-over-word-limit     | {stateReports:[{instrument:'CRC',numbers:'1-3',submitted:'2015',wordCount:31801}]}   | /stateReports/0/wordCount
            report-over-word-limit     | {listsOfIssues:[{issued:'2018-02-15',wordCount:99999}],commonCoreDocument:{wordCount:99999}} | /listsOfIssues/0/wordCount
            report-over-word-limit     | {listsOfIssues:[{issued:'2014',wordCount:99999}]}                                  |
            report-over-word-limit     | {concludingObservations:[{adopted:'2018-06-01',wordCount:10701}]}                   | /concludingObservations/0/wordCount
            report-over-word-limit     | {concludingObservations:[{adopted:'2018-06-01',wordCount:10700}]}                   |
            report-over-word-limit     | {concludingObservations:[{wordCount:20000}],dialogueDates:[]}                        |

            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'de'}],writtenReplies:[{language:'pt-BR'}]} | /stateReports/0/language /writtenReplies/0/language
            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'ar'},{instrument:'CRC',language:'zh-Hans'},{instrument:'CRC',language:'EN'}]} |
            report-language-unofficial | {writtenReplies:[{language:'Fr-CA'},{language:'ru'},{language:'es-419'}]}           |
            report-language-unofficial | {writtenReplies:[{language:'ar'},{language:'zh'},{language:'en'},{language:'enm'}]} | /writtenReplies/3/language
            report-language-unofficial | {stateReports:[{instrument:'CRC'},{instrument:'CRC',language:'de-CH'}]}             | /stateReports/1/language
            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'German language'}],writtenReplies:[{language:''},{language:'-de'}]} |
            report-language-unofficial | {listsOfIssues:[{language:'de'}],commonCoreDocument:{language:'de'},sources:[{language:'de'}],alternativeReports:[{author:'A',authorType:'ngo',language:'de'}]} |

            # lists of issues and concluding observations
            report-over-word-limit | {concludingObservations:[{adopted:'2018',wordCount:10700}]} |
            report-over-word-limit | {concludingObservations:[{adopted:'2018',wordCount:10701}]} | /concludingObservations/0/wordCount
            report-over-word-limit | {concludingObservations:[{adopted:'2015-01-01',wordCount:20000}]} | /concludingObservations/0/wordCount
            report-over-word-limit | {concludingObservations:[{adopted:'2014-12-31',wordCount:20000}]} |
            report-over-word-limit | {concludingObservations:[{adopted:'2014',wordCount:20000}]} |
            report-over-word-limit | {concludingObservations:[{wordCount:20000}]} | /concludingObservations/0/wordCount
            report-over-word-limit | {concludingObservations:[{wordCount:20000}],dialogueDates:['2015-01-01']} | /concludingObservations/0/wordCount
            report-over-word-limit | {concludingObservations:[{wordCount:20000}],dialogueDates:['2014-12-31']} |
            report-over-word-limit | {concludingObservations:[{wordCount:20000}],dialogueDates:['2014','2015']} |
            report-over-word-limit | {concludingObservations:[{wordCount:20000}],dialogueDates:[]} |
            report-over-word-limit | {concludingObservations:[{adopted:'2018',wordCount:20000}],dialogueDates:[]} | /concludingObservations/0/wordCount
            report-over-word-limit | {listsOfIssues:[{issued:'2018',wordCount:10700}]} |
            report-over-word-limit | {listsOfIssues:[{issued:'2018',wordCount:10701}]} | /listsOfIssues/0/wordCount
            report-over-word-limit | {listsOfIssues:[{issued:'2015-01-01',wordCount:20000}]} | /listsOfIssues/0/wordCount
            report-over-word-limit | {listsOfIssues:[{issued:'2014-12-31',wordCount:20000}]} |
            report-over-word-limit | {listsOfIssues:[{issued:'2014',wordCount:20000}]} |
            report-over-word-limit | {listsOfIssues:[{wordCount:20000}]} | /listsOfIssues/0/wordCount
            report-over-word-limit | {listsOfIssues:[{wordCount:20000}],dialogueDates:['2015-01-01']} | /listsOfIssues/0/wordCount
            report-over-word-limit | {listsOfIssues:[{wordCount:20000}],dialogueDates:['2014-12-31']} |
            report-over-word-limit | {listsOfIssues:[{wordCount:20000}],dialogueDates:['2014','2015']} |
            report-over-word-limit | {listsOfIssues:[{wordCount:20000}],dialogueDates:[]} |
            report-over-word-limit | {listsOfIssues:[{issued:'2018',wordCount:20000}],dialogueDates:[]} | /listsOfIssues/0/wordCount
            report-over-word-limit | {committee:'CAT',concludingObservations:[{adopted:'2020',wordCount:20000}]} | /concludingObservations/0/wordCount
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-in-future | {sources:[{published:'9999'}]} |
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-in-future             | ERROR   | {sources:[{published:'2027-01'}]} | The date is in the future: January 2027.
            document-before-instrument | ERROR   | {listsOfIssues:[{instrument:'CAT',issued:'1980'}]} | The date (1980) is before the instrument entered into force (26 June 1987).
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @Test
    void argumentsNameWhatIsCompared() {
        assertThat(PlainSession.finding(
                                "report-over-word-limit", "{writtenReplies:[{submitted:'2018',wordCount:10701}]}")
                        .arguments())
                .hasToString("{count=10701, max=10700}");
    }
}
