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
class NextReportRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            next-report-missing               | {nextReports:null}                             | ""
            next-report-missing               | {nextReports:[]}                               | ""
            next-report-missing               | {nextReports:[{instrument:'CRC'}]}             |
            next-report-missing               | {nextReports:null,concludingObservations:[{}]} | ""
            next-report-missing               | {nextReports:null,concludingObservations:null} |

            # The observations were adopted on 2018-06-01.
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2018-06-01'}]}                             | /nextReports/0/due
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2018-06-02'}]}                             |
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2018-05'}]}                                | /nextReports/0/due
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2018-06'}]}                                |
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2017'}]}                                   | /nextReports/0/due
            next-report-not-after-review      | {nextReports:[{instrument:'CRC',due:'2018'}]}                                   |
            next-report-not-after-review      | {nextReports:[{instrument:'CRC'},{instrument:'CAT',due:'2020'},{instrument:'OPSC',due:'2017'}]} | /nextReports/2/due
            next-report-not-after-review      | {concludingObservations:[{adopted:'2018-06-01'},{adopted:'2018-06-08'},{}],nextReports:[{instrument:'CRC',due:'2018-06-08'}]} | /nextReports/0/due
            next-report-not-after-review      | {concludingObservations:[{adopted:'2018-06-08'},{adopted:'2018-06-01'}],nextReports:[{instrument:'CRC',due:'2018-06-09'}]} |
            next-report-not-after-review      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-06-01'}]} | /nextReports/0/due
            next-report-not-after-review      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-06-02'}]} |
            # Without a date of adoption: the last day of the dialogue, 2018-05-24.
            next-report-not-after-review      | {concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'2018-05-24'}]} | /nextReports/0/due
            next-report-not-after-review      | {concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'2018-05-25'}]} |
            next-report-not-after-review      | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2018-05-24'}]} | /nextReports/0/due
            next-report-not-after-review      | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2018-05-25'}]} |
            next-report-not-after-review      | {dialogueDates:[],concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'1990'}]} |

            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2028-06-01'}]}                             |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2028-06-02'}]}                             | /nextReports/0/due
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2028-06'}]}                                |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2028-07'}]}                                | /nextReports/0/due
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2028'}]}                                   |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2029'}]}                                   | /nextReports/0/due
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018-11-30'}]}                             | /nextReports/0/due
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018-12-01'}]}                             |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018-11'}]}                                | /nextReports/0/due
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018-12'}]}                                |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018'}]}                                   |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2019'}]}                                   |
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC'},{instrument:'CRC',due:'2019'},{instrument:'CRC',due:'2029'}]} | /nextReports/2/due
            # Less than six months is only unusual where the instrument is under review and is not ICERD.
            next-report-interval-unusual      | {nextReports:[{instrument:'OPSC',due:'2018-11-30'}]}                            |
            next-report-interval-unusual      | {nextReports:[{instrument:'OPSC',due:'2029'}]}                                  | /nextReports/0/due
            next-report-interval-unusual      | {instrumentsUnderReview:['CRC','OPSC'],nextReports:[{instrument:'OPSC',due:'2018-11-30'}]} | /nextReports/0/due
            next-report-interval-unusual      | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC',due:'2018-11-30'}]} |
            next-report-interval-unusual      | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC',due:'2029'}]}       | /nextReports/0/due
            next-report-interval-unusual      | {committee:'CERD',instrumentsUnderReview:['ICERD'],nextReports:[{instrument:'ICERD',due:'2018-11-30'}]} |
            next-report-interval-unusual      | {committee:'CERD',instrumentsUnderReview:['ICERD'],nextReports:[{instrument:'ICERD',due:'2029'}]} | /nextReports/0/due
            next-report-interval-unusual      | {committee:'CAT',instrumentsUnderReview:['CAT'],nextReports:[{instrument:'CAT',due:'2018-11-30'}]} | /nextReports/0/due
            # the report that did not come is still expected soon
            next-report-interval-unusual      | {withoutReport:true,nextReports:[{instrument:'CRC',due:'2018-11-30'}]}           |
            next-report-interval-unusual      | {withoutReport:false,nextReports:[{instrument:'CRC',due:'2018-11-30'}]}          | /nextReports/0/due
            next-report-interval-unusual      | {withoutReport:true,nextReports:[{instrument:'CRC',due:'2028-06-02'}]}           | /nextReports/0/due
            # Calendar distances: from the end of a month, from a leap day.
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-08-31'}],nextReports:[{instrument:'CRC',due:'2019-02-27'}]} | /nextReports/0/due
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-08-31'}],nextReports:[{instrument:'CRC',due:'2019-02-28'}]} |
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2020-02-29'}],nextReports:[{instrument:'CRC',due:'2030-02-28'}]} |
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2020-02-29'}],nextReports:[{instrument:'CRC',due:'2030-03-01'}]} | /nextReports/0/due
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-11-30'}]} | /nextReports/0/due
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-12-01'}]} |
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2028-06-30'}]} |
            next-report-interval-unusual      | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2028-07-01'}]} | /nextReports/0/due
            next-report-interval-unusual      | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2028-05-24'}]} |
            next-report-interval-unusual      | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2028-05-25'}]} | /nextReports/0/due
            next-report-interval-unusual      | {dialogueDates:[],concludingObservations:null,nextReports:[{instrument:'CRC',due:'9999'}]} |
            # < next-report-not-after-review
            next-report-interval-unusual      | {nextReports:[{instrument:'CRC',due:'2018-06-01'},{instrument:'CRC',due:'2018-06-02'}]} | /nextReports/1/due
            # What a committee asks for out of turn may be due soon.
            next-report-interval-unusual      | {stateReports:[{instrument:'CRC',kind:'special'}],nextReports:[{instrument:'CRC',due:'2018-08-31'}]} |
            next-report-interval-unusual      | {stateReports:[{instrument:'CRC',kind:'special'}],nextReports:[{instrument:'CRC',due:'2032'}]} | /nextReports/0/due
            next-report-interval-unusual      | {stateReports:[{instrument:'CRC',kind:'periodic'}],nextReports:[{instrument:'CRC',due:'2018-08-31'}]} | /nextReports/0/due

            # The last report submitted is 5-6.
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'5'}]}                                | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'6'}]}                                | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'}]}                                |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'6-7'}]}                              | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7-8'}]}                              |
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'1'}]}                               |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC'}]}                                            |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'},{instrument:'CRC',numbers:'3'}]} | /nextReports/1/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2'}],stateReports:[{instrument:'CRC',numbers:'3',due:'2001'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'7'}],stateReports:[{instrument:'CRC',numbers:'9',due:'2001'},{instrument:'CRC',numbers:'6',submitted:'2016'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'3',submitted:'2010'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'4'}],stateReports:null}              |
            # Of that instrument, under review or not, and of whatever date.
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'1'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'OPSC',numbers:'1',submitted:'2019'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'OPSC',numbers:'2'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'OPSC',numbers:'1',submitted:'2019'}]} |
            next-report-number-not-after-last | {withoutReport:true,nextReports:[{instrument:'CRC',numbers:'6'}]}             |
            next-report-number-not-after-last | {withoutReport:false,nextReports:[{instrument:'CRC',numbers:'6'}]}            | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483647',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-not-after-last | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483646',submitted:'2016'}]} |

            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'7'}]}                                |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'8'}]}                                | /nextReports/0/numbers
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'7-8'}]}                              |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'8-9'}]}                              | /nextReports/0/numbers
            next-report-number-skips          | {nextReports:[{instrument:'CRC'}]}                                            |
            next-report-number-skips          | {nextReports:[{instrument:'OPSC',numbers:'8'}]}                               |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'8'}],stateReports:[{instrument:'CRC',numbers:'6',due:'2016'}]} |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'8'}],stateReports:[{instrument:'CRC',numbers:'7',due:'2016'},{instrument:'CRC',numbers:'6',submitted:'2016'}]} | /nextReports/0/numbers
            next-report-number-skips          | {withoutReport:true,nextReports:[{instrument:'CRC',numbers:'8'}]}             |
            next-report-number-skips          | {withoutReport:false,nextReports:[{instrument:'CRC',numbers:'8'}]}            | /nextReports/0/numbers
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483646',submitted:'2016'}]} |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'2147483647'}],stateReports:[{instrument:'CRC',numbers:'2147483645',submitted:'2016'}]} | /nextReports/0/numbers
            # < next-report-number-not-after-last
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'6'}]}                                |
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'9'}]} | /nextReports/1/numbers
            next-report-number-skips          | {nextReports:[{instrument:'CRC',numbers:'1'}],stateReports:[{instrument:'CRC',numbers:'2147483647',submitted:'2016'}]} |

            next-report-instrument-unusual    | {nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]}          |
            next-report-instrument-unusual    | {nextReports:[{instrument:'CRC'},{instrument:'ICCPR'}]}                             | /nextReports/1/instrument
            next-report-instrument-unusual    | {nextReports:[{instrument:'OPIC'}]}                                                 | /nextReports/0/instrument
            next-report-instrument-unusual    | {instrumentsUnderReview:['OPSC'],nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]} |
            next-report-instrument-unusual    | {instrumentsUnderReview:['OPAC'],nextReports:[{instrument:'CRC'},{instrument:'OPAC'},{instrument:'OPSC'}]} |
            next-report-instrument-unusual    | {instrumentsUnderReview:['OPIC'],nextReports:[{instrument:'CRC'},{instrument:'OPIC'}]} | /nextReports/0/instrument
            next-report-instrument-unusual    | {committee:'CCPR',instrumentsUnderReview:['ICCPR'],nextReports:[{instrument:'ICCPR'},{instrument:'CRC'}]} | /nextReports/1/instrument
            next-report-instrument-unusual    | {instrumentsUnderReview:['ICCPR','OPSC'],nextReports:[{instrument:'ICCPR'},{instrument:'CRC'},{instrument:'CAT'}]} | /nextReports/2/instrument
            next-report-instrument-unusual    | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC'},{instrument:'ICCPR'}]} |

            next-report-duplicated            | {nextReports:[{instrument:'CRC'},{instrument:'CRC'}]}                         | /nextReports/1
            next-report-duplicated            | {nextReports:[{instrument:'CRC',numbers:'7'},{instrument:'CRC',numbers:'8'}]} | /nextReports/1
            next-report-duplicated            | {nextReports:[{instrument:'CRC'},{instrument:'OPSC'}]}                        |
            # one for each of several territories
            next-report-duplicated            | {stateReports:[{instrument:'CRC',numbers:'5-6'},{instrument:'CRC',numbers:'5',territory:'Svalbard'}],nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} |
            next-report-duplicated            | {concludingObservations:[{instrument:'CRC'},{territory:'Svalbard'}],nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} |
            next-report-duplicated            | {concludingObservations:[{instrument:'CRC'},{instrument:'OPSC',territory:'Svalbard'}],nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} | /nextReports/1
            next-report-duplicated            | {stateReports:[{instrument:'CRC',numbers:'5-6'},{instrument:'CRC',numbers:'4'}],nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} | /nextReports/1
            next-report-duplicated            | {nextReports:[{instrument:'CRC'},{instrument:'OPSC'},{instrument:'CRC'},{instrument:'OPSC'},{instrument:'CRC'}]} | /nextReports/2 /nextReports/3 /nextReports/4

            # by committee and day
            next-report-missing | {committee:'CRC',dialogueDates:['2022-12-31'],nextReports:null} | ""
            next-report-missing | {committee:'CRC',dialogueDates:['2023-01-01'],nextReports:null} |
            next-report-missing | {committee:'CRC',dialogueDates:['2022'],nextReports:null} | ""
            next-report-missing | {committee:'CRC',dialogueDates:['2023'],nextReports:null} |
            next-report-missing | {committee:'CCPR',dialogueDates:['2019-12-31'],nextReports:null} | ""
            next-report-missing | {committee:'CCPR',dialogueDates:['2020-01-01'],nextReports:null} |
            next-report-missing | {committee:'CAT',dialogueDates:['2024'],nextReports:null} | ""
            next-report-missing | {committee:'CERD',dialogueDates:['2024'],nextReports:null} | ""
            next-report-missing | {committee:'CESCR',dialogueDates:['2024'],nextReports:null} | ""
            next-report-missing | {committee:'CRPD',dialogueDates:['2024'],nextReports:null} | ""
            next-report-missing | {committee:'CEDAW',dialogueDates:['2018'],nextReports:null} |
            next-report-missing | {committee:'CMW',dialogueDates:['2018'],nextReports:null} |
            next-report-missing | {committee:'CED',dialogueDates:['2018'],nextReports:null} |
            next-report-missing | {dialogueDates:[],nextReports:null} | ""
            next-report-missing | {nextReports:[{instrument:'CRC',note:'to be communicated'}]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,concludingObservations:[]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,stateReports:[{instrument:'CRC',kind:'exceptional'}]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,stateReports:[{instrument:'CRC',kind:'special'}]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,stateReports:[{instrument:'CRC',kind:'additional-information'}]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,stateReports:[{instrument:'CRC',kind:'other'}]} |
            next-report-missing | {committee:'CRC',dialogueDates:['2018'],nextReports:null,stateReports:[{instrument:'CRC',kind:'initial'}]} | ""
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            next-report-missing               | INFO    | {nextReports:[]} | There are concluding observations, but no next report.
            next-report-not-after-review      | ERROR   | {nextReports:[{instrument:'CRC',due:'2017'}]} | The due date of the next report (2017) is not after the review.
            next-report-not-after-review      | ERROR   | {committee:'CEDAW',nextReports:[{instrument:'CEDAW',due:'2017'}]} | The due date of the next report (2017) is not after the review.
            next-report-not-after-review      | WARNING | {committee:'CERD',nextReports:[{instrument:'ICERD',due:'2017'}]} | The due date of the next report (2017) is not after the review.
            next-report-interval-unusual      | WARNING | {nextReports:[{instrument:'CRC',due:'2029'}]} | The interval between the review and the due date of the next report (2029) is unusually long or short.
            next-report-number-not-after-last | ERROR   | {nextReports:[{instrument:'CRC',numbers:'4-5'}]} | The next report is numbered 4-5, but a report with the number 6 has already been submitted.
            next-report-number-skips          | WARNING | {nextReports:[{instrument:'CRC',numbers:'8-9'}]} | The next report is numbered 8-9, but the last report submitted has the number 6.
            next-report-instrument-unusual    | WARNING | {nextReports:[{instrument:'CAT'}]} | The next report is due under CAT, which was not under review.
            next-report-duplicated            | WARNING | {nextReports:[{instrument:'CRC'},{instrument:'CRC'}]} | Another next report under CRC is already listed.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }
}
