// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.StateReport;
import org.treatysessions.testing.Property;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class StateReportRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]}                           |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]}                           | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2018-05'}]}                              |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2018-06'}]}                              | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2018'}]}                                 |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2019'}]}                                 | /stateReports/0/submitted
            report-submitted-after-dialogue       | {dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-31'}]} |
            report-submitted-after-dialogue       | {dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-06-01'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue       | {dialogueDates:['2018-05-24','2018-05-23'],stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]} |
            report-submitted-after-dialogue       | {dialogueDates:[],stateReports:[{instrument:'CRC',submitted:'2019'}]}                |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',due:'2019'}]}                                       |
            # The report under review has the highest numbers.
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2019'},{instrument:'CRC',numbers:'4',submitted:'2016'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2019'},{instrument:'CRC',numbers:'3',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2016'},{instrument:'CRC',numbers:'4',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2019'},{instrument:'CRC',numbers:'4-6',submitted:'2016'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2019'},{instrument:'CRC',numbers:'4-6',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2016'},{instrument:'CRC',numbers:'4-6',submitted:'2019'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2019'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'5',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2019'},{instrument:'CRC',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'CRC',numbers:'1',submitted:'2016'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'CRC',submitted:'2016'}]} |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'CRC',submitted:'2019'}]} | /stateReports/1/submitted
            # Reports that are not under review may be later.
            report-submitted-after-dialogue       | {stateReports:[{instrument:'OPSC',submitted:'2019'}]}                                |
            report-submitted-after-dialogue       | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'OPAC',submitted:'2019'},{instrument:'OPSC',submitted:'2019'}]} | /stateReports/0/submitted /stateReports/2/submitted
            report-submitted-after-dialogue       | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue       | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2019'}]}              |
            report-submitted-after-dialogue       | {withoutReport:false,stateReports:[{instrument:'CRC',submitted:'2019'}]}             | /stateReports/0/submitted
            # < date-in-future
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2026-11-23'}]}                           | /stateReports/0/submitted
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2026-11-24'}]}                           |
            report-submitted-after-dialogue       | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'OPSC',submitted:'2027'}]} | /stateReports/0/submitted

            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',numbers:'5'}]}                              | /stateReports/0
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]}                   | /stateReports/0
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]}             |
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',due:'2016'}]}                               |
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC'}]}                                          |
            report-under-review-not-submitted     | {dialogueDates:['2026-11-22'],stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted     | {dialogueDates:['2026-11-23'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted     | {dialogueDates:['2026-10'],stateReports:[{instrument:'CRC',numbers:'5'}]}    | /stateReports/0
            report-under-review-not-submitted     | {dialogueDates:['2026-11'],stateReports:[{instrument:'CRC',numbers:'5'}]}    |
            report-under-review-not-submitted     | {dialogueDates:['2025'],stateReports:[{instrument:'CRC',numbers:'5'}]}       | /stateReports/0
            report-under-review-not-submitted     | {dialogueDates:['2026'],stateReports:[{instrument:'CRC',numbers:'5'}]}       |
            report-under-review-not-submitted     | {dialogueDates:['2026-11-22','2026-11-23'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted     | {dialogueDates:[],stateReports:[{instrument:'CRC',numbers:'5'}]}             |
            report-under-review-not-submitted     | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]}           |
            report-under-review-not-submitted     | {withoutReport:false,stateReports:[{instrument:'CRC',numbers:'5'}]}          | /stateReports/0
            report-under-review-not-submitted     | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',numbers:'5'}]}  |
            report-under-review-not-submitted     | {stateReports:[{instrument:'OPSC',numbers:'1'}]}                             |
            report-under-review-not-submitted     | {instrumentsUnderReview:['OPSC','CRC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPAC',numbers:'1'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/0 /stateReports/2
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-under-review-not-submitted     | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1

            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10-04'}]} |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10-05'}]} | /stateReports/0/submitted
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10'}]}    |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-11'}]}    | /stateReports/0/submitted
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016'}]}       |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2017'}]}       | /stateReports/0/submitted
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10',submitted:'2016-10-31'}]}    |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016-10',submitted:'2016-11-01'}]}    | /stateReports/0/submitted
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016-12-31'}]}       |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2017-01-01'}]}       | /stateReports/0/submitted
            report-late                           | {stateReports:[{instrument:'CRC',submitted:'2016'}]}                        |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2016'}]}                              |
            report-late                           | {stateReports:[{instrument:'CRC',due:'2017',submitted:'2016'},{instrument:'OPSC',due:'2015',submitted:'2016'}]} | /stateReports/1/submitted

            report-early                          | {stateReports:[{instrument:'CRC',due:'2017-10-05',submitted:'2016-10-04'}]}        |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2017-10-06',submitted:'2016-10-04'}]}        | /stateReports/0/submitted
            # 366 and 367 days with the leap day
            report-early                          | {stateReports:[{instrument:'CRC',due:'2016-03-01',submitted:'2015-03-01'}]}        |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2016-03-02',submitted:'2015-03-01'}]}        | /stateReports/0/submitted
            report-early                          | {stateReports:[{instrument:'CRC',due:'2017-10',submitted:'2016-10-04'}]}           |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2017-11',submitted:'2016-10-04'}]}           | /stateReports/0/submitted
            report-early                          | {stateReports:[{instrument:'CRC',due:'2018',submitted:'2016'}]}                    |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2018-01-02',submitted:'2016'}]}              | /stateReports/0/submitted
            report-early                          | {stateReports:[{instrument:'CRC',due:'2019',submitted:'2017'}]}                    |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2019',submitted:'2017-12-30'}]}              | /stateReports/0/submitted
            report-early                          | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2019'}]}                    |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2019'},{instrument:'CRC',submitted:'2016'}]} |
            report-early                          | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'},{instrument:'OPSC',due:'2019',submitted:'2016'}]} | /stateReports/1/submitted

            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-02'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} | /stateReports/1/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010-01-01'},{instrument:'CRC',numbers:'3',submitted:'2010-01-02'}]} | /stateReports/0/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-01'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-31'},{instrument:'CRC',numbers:'4',submitted:'2010-01'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-02-01'},{instrument:'CRC',numbers:'4',submitted:'2010-01'}]} | /stateReports/1/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009-12-31'}]} | /stateReports/1/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'OPSC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'OPSC',numbers:'3',submitted:'2010'},{instrument:'OPSC',numbers:'4',submitted:'2009'}]} | /stateReports/1/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010',submitted:'2010'},{instrument:'CRC',numbers:'4',due:'2009'}]} |
            # Overlapping ranges are not compared.
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3-4',submitted:'2010'},{instrument:'CRC',numbers:'4-5',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'3-4',submitted:'2010'},{instrument:'CRC',numbers:'5-6',submitted:'2009'}]} | /stateReports/1/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'3-6',submitted:'2009'}]} |
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2-4',submitted:'2013'},{instrument:'CRC',numbers:'3-5',submitted:'2011'}]} | /stateReports/2/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2011'},{instrument:'CRC',numbers:'3',submitted:'2010'}]} | /stateReports/1/submitted /stateReports/2/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2010'},{instrument:'CRC',numbers:'3',submitted:'2011'}]} | /stateReports/1/submitted /stateReports/2/submitted
            report-submission-out-of-order        | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2010'},{instrument:'CRC',numbers:'2',submitted:'2012'},{instrument:'CRC',numbers:'3',submitted:'2011'}]} | /stateReports/2/submitted

            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-02'},{instrument:'CRC',numbers:'4',due:'2010-01-01'}]} | /stateReports/1/due
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'4',due:'2010-01-01'},{instrument:'CRC',numbers:'3',due:'2010-01-02'}]} | /stateReports/0/due
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-01'},{instrument:'CRC',numbers:'4',due:'2010-01-01'}]} |
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-31'},{instrument:'CRC',numbers:'4',due:'2010-01'}]} |
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3-4',due:'2010'},{instrument:'CRC',numbers:'4-5',due:'2009'}]} |
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010'},{instrument:'OPSC',numbers:'4',due:'2009'}]} |
            report-due-out-of-order               | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |

            # CRC 1990-09-02 and two years, ICERD 1969-01-04 and one, OPSC 2002-01-18 and two
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08-01'}]}       | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08-02'}]}       |
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-07'}]}          | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08'}]}          |
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1991'}]}             | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992'}]}             |
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1-2',due:'1992-08-01'}]}     | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'2',due:'1992-08-01'}]}       |
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',due:'1992-08-01'}]}                   |
            initial-due-too-early                 | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'1992-08-01'}]} |
            initial-due-too-early                 | {stateReports:[{instrument:'OPSC',numbers:'1',due:'2003-12-17'}]}      | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'OPSC',numbers:'1',due:'2003-12-18'}]}      |
            initial-due-too-early                 | {stateReports:[{instrument:'ICERD',numbers:'1',due:'1969-12-03'}]}     | /stateReports/0/due
            initial-due-too-early                 | {stateReports:[{instrument:'ICERD',numbers:'1',due:'1969-12-04'}]}     |
            initial-due-too-early                 | {stateReports:[{instrument:'ICESCR',numbers:'1',due:'1970'}]}          |
            # No reports under this one.
            initial-due-too-early                 | {stateReports:[{instrument:'OPIC',numbers:'1',due:'1970'}]}            |
            initial-due-too-early                 | {stateReports:[{instrument:'ICERD',numbers:'2',due:'1960'},{instrument:'CAT',numbers:'1',due:'1988-05-25'}]} | /stateReports/1/due
            initial-due-too-early                 | {stateReports:[{instrument:'CAT',numbers:'1',due:'1988-05-26'}]}       |
            initial-due-too-early                 | {nextReports:[{instrument:'CRC',numbers:'1',due:'1980'}]}              |

            report-of-reviewed-instrument-missing | {stateReports:null}                                                | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'}]}    | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',numbers:'5'}]}                    |
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC'}]} |
            report-of-reviewed-instrument-missing | {stateReports:[{instrument:'OPSC',numbers:'1'}]}                   | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {withoutReport:true,stateReports:null}                             |
            report-of-reviewed-instrument-missing | {withoutReport:false,stateReports:null}                            | /instrumentsUnderReview/0
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:null,stateReports:null}                    |
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','CRC','OPSC']}                     |
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','CRC','OPSC'],stateReports:[{instrument:'OPSC',numbers:'1'}]} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','OPSC']}                           | /instrumentsUnderReview/0 /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPAC','OPSC'],stateReports:[{instrument:'OPAC',numbers:'1'}]} | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CRC','CRC'],stateReports:null}           | /instrumentsUnderReview/0 /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {committee:'CAT',instrumentsUnderReview:['CAT']}                   | /instrumentsUnderReview/0
            # < instrument-not-monitored, instrument-without-reports
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CAT','CRC'],stateReports:null}           | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['OPIC','CRC'],stateReports:null}          | /instrumentsUnderReview/1
            report-of-reviewed-instrument-missing | {instrumentsUnderReview:['CRC'],stateReports:[{instrument:'CAT'},{instrument:'OPIC'}]} | /instrumentsUnderReview/0

            report-incomplete                     | {stateReports:[{instrument:'CRC',due:'2016'}]}                                  | /stateReports/0
            report-incomplete                     | {stateReports:[{instrument:'CRC',submitted:'2016'}]}                            | /stateReports/0
            report-incomplete                     | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'}]}                 | /stateReports/0
            report-incomplete                     | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]}                |
            report-incomplete                     | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]}                      |
            report-incomplete                     | {stateReports:[{instrument:'CRC'}]}                                             |
            report-incomplete                     | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'}]}                        |
            report-incomplete                     | {stateReports:[{instrument:'OPSC',numbers:'1'}]}                                | /stateReports/0
            report-incomplete                     | {stateReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} | /stateReports/0
            # < report-under-review-not-submitted
            report-incomplete                     | {stateReports:[{instrument:'CRC',numbers:'5'}]}                                 |
            report-incomplete                     | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/1
            report-incomplete                     | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]}              | /stateReports/0
            report-incomplete                     | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',numbers:'5'}]}     | /stateReports/0
            report-incomplete                     | {dialogueDates:['2027'],stateReports:[{instrument:'CRC',numbers:'5'}]}          | /stateReports/0

            report-absent-unexplained             | {stateReports:[{instrument:'CRC'}]}                      | /stateReports/0
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC'},{instrument:'ICERD'}]} | /stateReports/1 /stateReports/2
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',due:'2016'}]}           |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',submitted:'2016'}]}     |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'}]} |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',language:'en'}]}        |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',wordCount:0}]}          |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',href:''}]}              |
            # A value with a finding of its own does not count as missing.
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',symbol:' '}]}           |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',language:'-'}]}         |
            report-absent-unexplained             | {stateReports:[{instrument:'CRC',wordCount:-1}]}         |
            report-absent-unexplained             | {stateReports:null}                                      |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # A rule that is skipped silences no other.
            report-submitted-after-dialogue   | {stateReports:[{instrument:'CRC',submitted:'9999'}]} | /stateReports/0/submitted

            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]} |
            report-incomplete                 | {stateReports:[{instrument:'CRC',numbers:'5'}]}              | /stateReports/0
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-submitted-after-dialogue       | ERROR   | {instrumentsUnderReview:['OPSC'],nextReports:[],stateReports:[{instrument:'OPSC',submitted:'2018-06'}]} | The report under review was submitted (June 2018) after the dialogue.
            report-under-review-not-submitted     | WARNING | {instrumentsUnderReview:['OPSC'],nextReports:[],stateReports:[{instrument:'OPSC',numbers:'1'}]} | The report under review (OPSC) has no submission date, although the dialogue is over.
            report-late                           | INFO    | {stateReports:[{instrument:'OPSC',due:'2015-10-24',submitted:'2016-06-02'}]} | The report was submitted late. Days late, at least: 222.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2001',submitted:'2004-11-15'}]} | The report was submitted late. Days late, at least: 1,050.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006-05-10',submitted:'2016-05-10'}]} | The report was submitted late. Days late, at least: 3,653.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006-05-10',submitted:'2016-05-11'}]} | The report was submitted late. Days late, at least: 3,654.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006-05',submitted:'2016-05-31'}]} | The report was submitted late. Days late, at least: 3,653.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006-05',submitted:'2016-06'}]} | The report was submitted late. Days late, at least: 3,654.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2004-02-29',submitted:'2014-02-28'}]} | The report was submitted late. Days late, at least: 3,652.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2004-02-29',submitted:'2014-03-01'}]} | The report was submitted late. Days late, at least: 3,653.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006',submitted:'2016'}]} | The report was submitted late. Days late, at least: 3,288.
            report-late                           | INFO    | {stateReports:[{instrument:'CRC',due:'2006',submitted:'2017'}]} | The report was submitted late. Days late, at least: 3,654.
            report-early                          | WARNING | {stateReports:[{instrument:'CRC',due:'2017-10-06',submitted:'2016-10-04'}]} | The report was submitted early. Days early, at least: 367.
            report-submission-out-of-order        | ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2013'},{instrument:'CRC',numbers:'3-4',submitted:'2011'}]} | The report was submitted (2011) before the lower-numbered report 2 (2013).
            report-due-out-of-order               | ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',due:'2013'},{instrument:'CRC',numbers:'2',due:'2013'},{instrument:'CRC',numbers:'3',due:'2012'}]} | The report was due (2012) before the lower-numbered report 2 (2013).
            report-due-out-of-order               | ERROR   | {stateReports:[{instrument:'CRC',numbers:'1-2',due:'2013'},{instrument:'CRC',numbers:'3',due:'2012'}]} | The report was due (2012) before the lower-numbered report 1-2 (2013).
            initial-due-too-early                 | ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',due:'1991'}]} | The due date of the initial report (1991) is too early. Earliest due date of an initial report under the instrument: 2 September 1992.
            report-of-reviewed-instrument-missing | WARNING | {stateReports:[]} | No numbered State report is listed under CRC, which is under review.
            report-incomplete                     | WARNING | {stateReports:[{instrument:'OPSC',numbers:'1'}]} | The report under OPSC has numbers but no date, or dates but no number.
            report-absent-unexplained             | INFO    | {stateReports:[{instrument:'OPSC'}]} | There is no information about the report under OPSC. Is the State not a party, is the report not yet submitted, or is it not under review?
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @Test
    void reportsOutOfOrderAreThoseThatComparingAllPairsGives() {
        Property.holds(2000, any -> {
            Random random = any.random();
            CountrySession session = CountrySession.builder()
                    .committee(Committee.CRC)
                    .stateParty(Country.of("NOR"))
                    .addAllStateReports(
                            Stream.generate(() -> DatedSessions.anyReport(random, () -> DatedSessions.anyDate(random)))
                                    .limit(random.nextInt(8))
                                    .toList())
                    .build();
            List<StateReport> reports = session.getStateReports();
            assertThat(paths("report-submission-out-of-order", session))
                    .as("%s", session)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, reports.size())
                            .filter(i -> reports.stream().anyMatch(lower -> isOutOfOrder(reports.get(i), lower)))
                            .mapToObj(i -> "/stateReports/" + i + "/submitted")
                            .toList());
        });
    }

    private static boolean isOutOfOrder(StateReport higher, StateReport lower) {
        return higher.getInstrument() == lower.getInstrument()
                && higher.getNumbers().isPresent()
                && lower.getNumbers().isPresent()
                && higher.getNumbers().get().compareTo(lower.getNumbers().get()) > 0
                && !higher.getNumbers().get().overlaps(lower.getNumbers().get())
                && higher.getSubmitted().isPresent()
                && lower.getSubmitted().isPresent()
                && higher.getSubmitted().get().isBefore(lower.getSubmitted().get());
    }

    private static List<String> paths(String rule, CountrySession session) {
        return PlainSession.findings(session, PlainSession.TODAY).stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .map(Finding::path)
                .toList();
    }
}
