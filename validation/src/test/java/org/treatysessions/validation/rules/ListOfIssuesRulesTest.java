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

            list-of-issues-kind-mismatch      | {listsOfIssues:[{kind:'prior-to-reporting'},{kind:'prior-to-reporting'}]}      | /listsOfIssues/0/kind /listsOfIssues/1/kind
            list-of-issues-kind-mismatch      | {procedure:'simplified',listsOfIssues:[{kind:'standard'},{kind:'absence-of-report'}]} | /listsOfIssues/0/kind
            # a list of the right kind replaced the other
            list-of-issues-kind-mismatch      | {listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]}                |
            list-of-issues-kind-mismatch      | {listsOfIssues:[{},{kind:'prior-to-reporting'}]}                               |
            list-of-issues-kind-mismatch      | {procedure:'simplified',listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]} |
            list-of-issues-kind-mismatch      | {listsOfIssues:[{instrument:'OPSC',kind:'standard'},{instrument:'CRC',kind:'prior-to-reporting'}]} | /listsOfIssues/1/kind
            list-of-issues-kind-mismatch      | {listsOfIssues:[{territory:'Svalbard',kind:'standard'},{kind:'prior-to-reporting'}]} | /listsOfIssues/1/kind
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

            absence-list-contradicted    | {} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017-10-30'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017-10-29'}]} | /listsOfIssues/0/kind
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017-10-30'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017-10-30'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017-10-30'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017-10-31'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017-10'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017-09-30'}]} | /listsOfIssues/0/kind
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017-10'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017-10-01'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]} | /listsOfIssues/0/kind
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'absence-of-report',issued:'2017'}],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            absence-list-contradicted    | {listsOfIssues:[{kind:'standard',issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            absence-list-contradicted    | {listsOfIssues:[{issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            absence-list-contradicted    | {listsOfIssues:[{instrument:'OPSC',kind:'absence-of-report',issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            absence-list-contradicted    | {listsOfIssues:[{territory:'Svalbard',kind:'absence-of-report',issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |

            list-of-issues-kind-mismatch | {listsOfIssues:[{kind:'absence-of-report'}]} |
            list-of-issues-kind-mismatch | {procedure:'simplified',listsOfIssues:[{kind:'absence-of-report'}]} |

            list-of-issues-before-report | {listsOfIssues:[{kind:'absence-of-report',issued:'2015'}]} |

            loipr-after-report           | {procedure:'simplified',listsOfIssues:[{kind:'absence-of-report',issued:'2018'}]} |

            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2017',questionCount:20}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2017',questionCount:21}]} | /listsOfIssues/0/questionCount
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{issued:'2017',questionCount:21}]} | /listsOfIssues/0/questionCount
            list-of-issues-long          | {committee:'CEDAW',procedure:'simplified',listsOfIssues:[{issued:'2017',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'prior-to-reporting',issued:'2017',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'absence-of-report',issued:'2017',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2016-07-01',questionCount:21}]} | /listsOfIssues/0/questionCount
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2016-06-30',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2016',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',questionCount:21}]} | /listsOfIssues/0/questionCount
            list-of-issues-long          | {committee:'CEDAW',dialogueDates:['2016-06-30'],listsOfIssues:[{kind:'standard',questionCount:21}]} |
            list-of-issues-long          | {committee:'CEDAW',dialogueDates:[],listsOfIssues:[{kind:'standard',questionCount:21}]} |
            list-of-issues-long          | {committee:'CERD',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CCPR',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CESCR',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CAT',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CRC',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CMW',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CRPD',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CED',listsOfIssues:[{kind:'standard',issued:'2020',questionCount:100}]} |
            list-of-issues-long          | {committee:'CEDAW',listsOfIssues:[{kind:'standard',issued:'2017'}]} |
            # by committee and day

            loipr-too-many-questions     | {committee:'CRC',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2016',questionCount:30}]} |
            loipr-too-many-questions     | {committee:'CRC',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2016',questionCount:31}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2018-07-01',questionCount:25}]} |
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2018-07-01',questionCount:26}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions     | {committee:'CEDAW',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-07-01',questionCount:25}]} |
            loipr-too-many-questions     | {committee:'CEDAW',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-07-01',questionCount:26}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2018-06-30',questionCount:60}]} |
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2018',questionCount:60}]} |
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2018-07',questionCount:60}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2018-06-30'],listsOfIssues:[{kind:'prior-to-reporting',questionCount:60}]} |
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:['2018-07-01'],listsOfIssues:[{kind:'prior-to-reporting',questionCount:60}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions     | {committee:'CEDAW',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-06',questionCount:60}]} |
            loipr-too-many-questions     | {committee:'CCPR',procedure:'simplified',dialogueDates:[],listsOfIssues:[{questionCount:60}]} |
            loipr-too-many-questions     | {committee:'CERD',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |
            loipr-too-many-questions     | {committee:'CESCR',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |
            loipr-too-many-questions     | {committee:'CAT',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |
            loipr-too-many-questions     | {committee:'CMW',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |
            loipr-too-many-questions     | {committee:'CRPD',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |
            loipr-too-many-questions     | {committee:'CED',procedure:'simplified',dialogueDates:['2022-01-01'],listsOfIssues:[{kind:'prior-to-reporting',issued:'2020',questionCount:100}]} |

            # by committee, report and day
            list-of-issues-missing | {committee:'CRC',listsOfIssues:null,dialogueDates:['1995-01-01'],stateReports:[{instrument:'CRC',numbers:'5'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CRC',listsOfIssues:null,dialogueDates:['1994-12-31'],stateReports:[{instrument:'CRC',numbers:'5'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CRC',listsOfIssues:null,dialogueDates:['1994'],stateReports:[{instrument:'CRC',numbers:'5'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CESCR',listsOfIssues:null,dialogueDates:['1995'],stateReports:[{instrument:'ICESCR',numbers:'5'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,dialogueDates:['2005-01-01'],stateReports:[{instrument:'CAT',numbers:'5'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,dialogueDates:['2004-12-31'],stateReports:[{instrument:'CAT',numbers:'5'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,dialogueDates:['2018'],stateReports:[{instrument:'CAT',numbers:'1'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,dialogueDates:['2018'],stateReports:[{instrument:'CAT',numbers:'1-2'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,dialogueDates:['2018'],stateReports:[{instrument:'CAT',numbers:'5'}],instrumentsUnderReview:null,withoutReport:true} |
            list-of-issues-missing | {committee:'CCPR',listsOfIssues:null,dialogueDates:['1999-01-01'],stateReports:[{instrument:'ICCPR',numbers:'5'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CCPR',listsOfIssues:null,dialogueDates:['1998-12-31'],stateReports:[{instrument:'ICCPR',numbers:'5'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CCPR',listsOfIssues:null,dialogueDates:['2018'],stateReports:[{instrument:'ICCPR',numbers:'1'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CEDAW',listsOfIssues:null,dialogueDates:['2004-12-31'],stateReports:[{instrument:'CEDAW',numbers:'1'}],instrumentsUnderReview:null} |
            list-of-issues-missing | {committee:'CEDAW',listsOfIssues:null,dialogueDates:['2005-01-01'],stateReports:[{instrument:'CEDAW',numbers:'1'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {committee:'CEDAW',listsOfIssues:null,dialogueDates:['2004-12-31'],stateReports:[{instrument:'CEDAW',numbers:'2'}],instrumentsUnderReview:null} | ""
            list-of-issues-missing | {listsOfIssues:null,dialogueDates:[]} |
            list-of-issues-missing | {committee:'CAT',listsOfIssues:null,instrumentsUnderReview:null,stateReports:[{instrument:'CAT',kind:'special'}]} |
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
            list-of-issues-before-report      | WARNING | {instrumentsUnderReview:['OPSC'],nextReports:[],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'OPSC',submitted:'2016'}]} | The list of issues was issued (2015) before the report under review was submitted (2016).
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
