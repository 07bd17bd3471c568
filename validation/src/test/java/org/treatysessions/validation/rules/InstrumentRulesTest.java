// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class InstrumentRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            instruments-not-stated     | {}                            |
            instruments-not-stated     | {instrumentsUnderReview:null} | ""
            instruments-not-stated     | {instrumentsUnderReview:[]}   | ""

            instrument-not-monitored   | {}                                                      |
            instrument-not-monitored   | {instrumentsUnderReview:['CRC','OPAC','OPSC','OPIC']}   |
            instrument-not-monitored   | {instrumentsUnderReview:['CRC','CAT','OPSC','CEDAW']}   | /instrumentsUnderReview/1 /instrumentsUnderReview/3
            instrument-not-monitored   | {stateReports:[{instrument:'OPAC'},{instrument:'CAT'}]} | /stateReports/1/instrument
            instrument-not-monitored   | {listsOfIssues:[{instrument:'CRPD'}]}                   | /listsOfIssues/0/instrument
            instrument-not-monitored   | {listsOfIssues:[{}]}                                    |
            instrument-not-monitored   | {writtenReplies:[{},{instrument:'ICCPR'}]}              | /writtenReplies/1/instrument
            instrument-not-monitored   | {concludingObservations:[{instrument:'ICERD'}]}         | /concludingObservations/0/instrument
            instrument-not-monitored   | {nextReports:[{instrument:'ICPPED'}]}                   | /nextReports/0/instrument
            instrument-not-monitored   | {instrumentsUnderReview:['ICRMW'],stateReports:[{instrument:'ICRMW'}],listsOfIssues:null,writtenReplies:null,concludingObservations:null,nextReports:null,committee:'CMW'} |
            instrument-not-monitored   | {instrumentsUnderReview:['CAT','OPCAT'],stateReports:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,nextReports:null,committee:'SPT'} | /instrumentsUnderReview/0

            instrument-without-reports | {}                                                                          |
            instrument-without-reports | {instrumentsUnderReview:['CRC','OPIC']}                                     | /instrumentsUnderReview/1
            instrument-without-reports | {stateReports:[{instrument:'OPIC'}]}                                        | /stateReports/0/instrument
            instrument-without-reports | {listsOfIssues:[{instrument:'OPIC'}]}                                       | /listsOfIssues/0/instrument
            instrument-without-reports | {writtenReplies:[{instrument:'OPIC'}]}                                      | /writtenReplies/0/instrument
            instrument-without-reports | {concludingObservations:[{instrument:'OPIC'}]}                              | /concludingObservations/0/instrument
            instrument-without-reports | {nextReports:[{instrument:'OPIC'}]}                                         | /nextReports/0/instrument
            instrument-without-reports | {instrumentsUnderReview:['ICCPR-OP2','OPIC']}                               | /instrumentsUnderReview/1
            instrument-without-reports | {committee:'CCPR',instrumentsUnderReview:['ICCPR-OP2','ICCPR-OP1','ICCPR']} | /instrumentsUnderReview/0 /instrumentsUnderReview/1
            instrument-without-reports | {committee:'SPT',instrumentsUnderReview:['OPCAT'],stateReports:[{instrument:'OPCAT'}]} |

            instrument-duplicated      | {}                                                         |
            instrument-duplicated      | {instrumentsUnderReview:['CRC','OPSC']}                    |
            instrument-duplicated      | {instrumentsUnderReview:null}                              |
            instrument-duplicated      | {instrumentsUnderReview:['CRC','OPSC','CRC','OPSC','CRC']} | /instrumentsUnderReview/2 /instrumentsUnderReview/3 /instrumentsUnderReview/4

            state-not-party | {} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['2018-05-23']} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['OPAC','OPSC'],dialogueDates:['2018-05-23']} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['OPAC','CRC'],dialogueDates:['2018-05-23']} | /instrumentsUnderReview/1
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['1995']} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['2026-11-23']} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['2026-11-24']} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['2026']} |
            state-not-party | {stateParty:{code:'USA'},dialogueDates:[]} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CEDAW'],dialogueDates:['2018'],committee:'CEDAW'} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['ICESCR'],dialogueDates:['2018'],committee:'CESCR'} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRPD'],dialogueDates:['2018'],committee:'CRPD'} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['ICCPR'],dialogueDates:['2018'],committee:'CCPR'} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CAT'],dialogueDates:['2018'],committee:'CAT'} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['ICERD'],dialogueDates:['2018'],committee:'CERD'} |
            state-not-party | {stateParty:{code:'SOM'},instrumentsUnderReview:['CEDAW'],dialogueDates:['2018-03-22'],committee:'CEDAW'} | /instrumentsUnderReview/0
            state-not-party | {stateParty:{code:'SOM'},instrumentsUnderReview:['CEDAW'],dialogueDates:['2018-03-23'],committee:'CEDAW'} |
            state-not-party | {stateParty:{code:'SOM'},instrumentsUnderReview:['CRC'],dialogueDates:['2018']} |
            state-not-party | {stateParty:{code:'CHN'},instrumentsUnderReview:['ICCPR'],dialogueDates:['2013'],committee:'CCPR'} |
            state-not-party | {stateParty:{code:'usa'},instrumentsUnderReview:['CRC'],dialogueDates:['2018']} |
            # none stated: by the State reports
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:null,stateReports:[{instrument:'OPAC',numbers:'1'},{instrument:'CRC',numbers:'1'}]} | /stateReports/1/instrument
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:null,stateReports:[{instrument:'CRC',due:'2010'}]} | /stateReports/0/instrument
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:null,stateReports:[{instrument:'CRC',submitted:'2010'}]} | /stateReports/0/instrument
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:null,stateReports:[{instrument:'CRC'}]} |
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['OPAC'],stateReports:[{instrument:'CRC',numbers:'1'}]} |
            # < instrument-not-monitored
            state-not-party | {stateParty:{code:'USA'},instrumentsUnderReview:['CRC'],dialogueDates:['2018'],committee:'CAT'} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }
}
