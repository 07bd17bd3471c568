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
class ListOfIssuesRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            list-of-issues-missing            | {}                                                              |
            list-of-issues-missing            | {listsOfIssues:null}                                            | ""
            list-of-issues-missing            | {listsOfIssues:null,writtenReplies:null}                        | ""
            list-of-issues-missing            | {listsOfIssues:null,procedure:null}                             | ""
            list-of-issues-missing            | {listsOfIssues:null,procedure:'simplified'}                     | ""
            list-of-issues-missing            | {listsOfIssues:null,procedure:null,writtenReplies:null}         |
            list-of-issues-missing            | {listsOfIssues:null,procedure:'simplified',writtenReplies:null} |
            list-of-issues-missing            | {listsOfIssues:null,committee:'CERD'}                           |
            list-of-issues-missing            | {listsOfIssues:null,committee:'CCPR'}                           | ""

            list-of-issues-kind-mismatch      | {listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]}                | /listsOfIssues/1/kind
            list-of-issues-kind-mismatch      | {procedure:'simplified',listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]} | /listsOfIssues/0/kind
            list-of-issues-kind-mismatch      | {procedure:null,listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]} |
            list-of-issues-kind-mismatch      | {listsOfIssues:[{}]}                                                           |
            list-of-issues-kind-mismatch      | {procedure:'simplified',listsOfIssues:[{}]}                                    |
            list-of-issues-kind-mismatch      | {committee:'CCPR',listsOfIssues:[{kind:'prior-to-reporting'}]}                 | /listsOfIssues/0/kind

            # The report was submitted on 2016-10-04.
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-10-03'}]}                       | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-10-04'}]}                       |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-09'}]}                          | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-10'}]}                          |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2015'}]}                             | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016'}]}                             |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-09-30'}],stateReports:[{instrument:'CRC',submitted:'2016-10'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2016-10-01'}],stateReports:[{instrument:'CRC',submitted:'2016-10'}]} |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2017'},{kind:'standard',issued:'2015'},{kind:'standard'}]} | /listsOfIssues/1/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2015'}],stateReports:[{instrument:'CRC',due:'2016'}]} |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2015'}],stateReports:null}           |
            # Standard by its kind, else by the procedure.
            list-of-issues-before-report      | {listsOfIssues:[{issued:'2015'}]}                                             | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{issued:'2015'}],procedure:null}                              |
            list-of-issues-before-report      | {listsOfIssues:[{issued:'2015'}],procedure:'simplified'}                      |
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2015'}],procedure:null}              | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'standard',issued:'2015'}],procedure:'simplified'}      | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2015'}]}                   |
            # Of several reports under review, against each that has a submission.
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2017'},{instrument:'OPSC',submitted:'2016'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',due:'2012'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',due:'2012'},{instrument:'OPSC',due:'2012'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:null,listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:null,listsOfIssues:[{issued:'2015-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            # With an instrument of its own, against that one's report, if it is under review.
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{instrument:'OPSC',issued:'2016-12-31'},{instrument:'CRC',issued:'2016-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC'],listsOfIssues:[{instrument:'OPSC',issued:'2014'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2016'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC'],listsOfIssues:[{issued:'2016-06-30'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            # Against the report with the highest numbers.
            list-of-issues-before-report      | {listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'4',submitted:'2010'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report      | {listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',numbers:'4',submitted:'2016'},{instrument:'CRC',numbers:'5',submitted:'2010'}]} |
            # < report-submitted-after-dialogue, on any report that it compares
            list-of-issues-before-report      | {stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]}                    | /listsOfIssues/0/issued
            list-of-issues-before-report      | {stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]}                    |
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2018-06'}]} |
            list-of-issues-before-report      | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{instrument:'CRC',issued:'2015'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2018-06'}]} | /listsOfIssues/0/issued
            # Where that rule is silent itself, this one speaks.
            list-of-issues-before-report      | {stateReports:[{instrument:'CRC',submitted:'2027'}]}                          | /listsOfIssues/0/issued
            list-of-issues-before-report      | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]} | /listsOfIssues/0/issued

            # The report was submitted on 2016-10-04.
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10-04'}]}        |
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10-05'}]}        | /listsOfIssues/0/issued
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10'}]}           |
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-11'}]}           | /listsOfIssues/0/issued
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2016'}]}              |
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2017'}]}              | /listsOfIssues/0/issued
            loipr-after-report                | {listsOfIssues:[{kind:'standard',issued:'2017'}]}                        |
            loipr-after-report                | {listsOfIssues:[{issued:'2017'}]}                                        |
            loipr-after-report                | {listsOfIssues:[{issued:'2017'}],procedure:null}                         |
            loipr-after-report                | {listsOfIssues:[{issued:'2017'}],procedure:'simplified'}                 | /listsOfIssues/0/issued
            loipr-after-report                | {listsOfIssues:[{kind:'standard',issued:'2017'}],procedure:'simplified'} |
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting'}]}                            |
            loipr-after-report                | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',issued:'2017'}],stateReports:[{instrument:'CRC',due:'2016'}]} |
            loipr-after-report                | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            loipr-after-report                | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{issued:'2018'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            loipr-after-report                | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{instrument:'CRC',issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued

            # The pre-session started on 2017-10-02.
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-01'}]}                              | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-02'}]}                              |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-09'}]}                                 | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10'}]}                                 |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2016'}]}                                    | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017'}]}                                    |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-09-30'}],preSession:{start:'2017-10'}} | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-01'}],preSession:{start:'2017-10'}} |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}]}                                                    | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],procedure:null}                                     |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],procedure:'simplified'}                             |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016'}]}                          |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard'},{kind:'standard',issued:'2018'},{kind:'standard',issued:'2016'}]} | /listsOfIssues/2/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],preSession:{start:null}}                            |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],preSession:null}                                    |

            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-05-23'}]}                           |
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-05-24'}]}                           | /listsOfIssues/0/issued
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-05'}]}                              |
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-06'}]}                              | /listsOfIssues/0/issued
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018'}]}                                 |
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2019'}]}                                 | /listsOfIssues/0/issued
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-05-31'}],dialogueDates:['2018-05']} |
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2018-06-01'}],dialogueDates:['2018-05']} | /listsOfIssues/0/issued
            list-of-issues-after-dialogue     | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2019'},{kind:'standard',issued:'2019'},{}]} | /listsOfIssues/0/issued /listsOfIssues/1/issued
            list-of-issues-after-dialogue     | {listsOfIssues:[{issued:'2019'}],dialogueDates:[]}                |

            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{questionCount:31}]}                         | /listsOfIssues/0/questionCount
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{questionCount:30}]}                         |
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{questionCount:-31}]}                        |
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{}]}                                         |
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{kind:'standard',questionCount:31}]}         |
            loipr-too-many-questions          | {procedure:'standard',listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]} |
            loipr-too-many-questions          | {procedure:'standard',listsOfIssues:[{questionCount:31}]}                           |
            loipr-too-many-questions          | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]}       | /listsOfIssues/0/questionCount
            loipr-too-many-questions          | {procedure:'simplified',committee:'CAT',listsOfIssues:[{questionCount:31}]}         |
            loipr-too-many-questions          | {procedure:'simplified',listsOfIssues:[{questionCount:9},{questionCount:2147483647}]} | /listsOfIssues/1/questionCount
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            list-of-issues-before-report | {stateReports:[{instrument:'CRC',submitted:'9999'}]} |
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            list-of-issues-before-report      | ERROR   | {instrumentsUnderReview:['OPSC'],nextReports:[],listsOfIssues:[{issued:'2015',kind:'standard'}],stateReports:[{instrument:'OPSC',submitted:'2016'}]} | The list of issues was issued (2015) before the report under review was submitted (2016).
            loipr-after-report                | WARNING | {procedure:null,instrumentsUnderReview:['OPSC'],nextReports:[],listsOfIssues:[{issued:'2017',kind:'prior-to-reporting'}],stateReports:[{instrument:'OPSC',submitted:'2016'}]} | The list of issues prior to reporting was issued (2017) after the report under review was submitted (2016).
            list-of-issues-before-pre-session | WARNING | {listsOfIssues:[{issued:'2016',kind:'standard'}]} | The list of issues was issued (2016) before the pre-session started (2 October 2017).
            list-of-issues-after-dialogue     | ERROR   | {listsOfIssues:[{issued:'2019'}]} | The list of issues was issued (2019) after the first day of the dialogue.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @Test
    void argumentsNameWhatIsCompared() {
        assertThat(PlainSession.finding("list-of-issues-kind-mismatch", "{procedure:'simplified'}")
                        .arguments())
                .hasToString("{kind=standard, procedure=simplified}");
    }
}
