// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class ProcedureRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            procedure-missing               | {procedure:null}         | ""
            procedure-missing               | {procedure:'simplified'} |
            procedure-missing               | {procedure:'standard'}   |

            simplified-before-introduction  | {procedure:'simplified'}                                           | /procedure
            simplified-before-introduction  | {procedure:'standard'}                                             |
            simplified-before-introduction  | {procedure:null}                                                   |
            simplified-before-introduction  | {procedure:'simplified',committee:'CAT'}                           |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2020-01-19']}              | /procedure
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2020-01-20']}              |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2020-01-19','2020-01-20']} |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2019-12']}                 | /procedure
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2020-01']}                 |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2019']}                    | /procedure
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2020']}                    |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:['2019','2020']}             |
            simplified-before-introduction  | {procedure:'simplified',dialogueDates:[]}                          |

            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-20']}                   | /writtenReplies
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-20'],writtenReplies:[]} |
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-19']}                   |
            simplified-with-written-replies | {procedure:'simplified',committee:'CAT'}                                | /writtenReplies
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:[]}                               | /writtenReplies
            simplified-with-written-replies | {procedure:'standard',dialogueDates:['2020-01-20']}                     |
            simplified-with-written-replies | {procedure:null,dialogueDates:['2020-01-20']}                           |

            without-report-but-submitted    | {withoutReport:true}                                                                | /withoutReport
            without-report-but-submitted    | {withoutReport:false}                                                               |
            without-report-but-submitted    | {}                                                                                  |
            without-report-but-submitted    | {withoutReport:true,instrumentsUnderReview:null}                                    |
            without-report-but-submitted    | {withoutReport:true,stateReports:null}                                              |
            without-report-but-submitted    | {withoutReport:true,dialogueDates:[]}                                               |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]}                  |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05-24'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05-25'}]} |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-04'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05'}]} |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018'}]} |
            without-report-but-submitted    | {withoutReport:true,dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-01'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-02'}]} |
            without-report-but-submitted    | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC']}                          |
            without-report-but-submitted    | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC'],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPAC'}]} |
            without-report-but-submitted    | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC'],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPAC',submitted:'2016'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'6'}]} |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'6'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'6',submitted:'2016'},{instrument:'CRC',numbers:'5'}]} | /withoutReport
            without-report-but-submitted    | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC'}]} | /withoutReport

            procedure-not-offered          | {} |
            procedure-not-offered          | {procedure:'simplified'} |
            procedure-not-offered          | {committee:'CERD',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CCPR',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CESCR',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CEDAW',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CAT',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CMW',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CRPD',procedure:'simplified'} |
            procedure-not-offered          | {committee:'CED',procedure:'simplified'} | /procedure
            procedure-not-offered          | {committee:'CED',procedure:'standard'} |
            procedure-not-offered          | {committee:'CED',procedure:null} |
            procedure-not-offered          | {committee:'SPT',procedure:'simplified'} | /procedure
            procedure-not-offered          | {committee:'SPT',procedure:'standard'} |
            procedure-not-offered          | {committee:'SPT',procedure:null} |
            procedure-not-offered          | {committee:'CED',procedure:'simplified',dialogueDates:[]} | /procedure
            # by committee

            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2009-09-30']} | /procedure
            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2009-10-01']} |
            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2009-09']} | /procedure
            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2009-10']} |
            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2009']} |
            simplified-before-introduction | {committee:'CCPR',procedure:'simplified',dialogueDates:['2008']} | /procedure
            simplified-before-introduction | {committee:'CMW',procedure:'simplified',dialogueDates:['2012-12-31']} | /procedure
            simplified-before-introduction | {committee:'CMW',procedure:'simplified',dialogueDates:['2013-01-01']} |
            simplified-before-introduction | {committee:'CMW',procedure:'simplified',dialogueDates:['2012']} | /procedure
            simplified-before-introduction | {committee:'CMW',procedure:'simplified',dialogueDates:['2013']} |
            simplified-before-introduction | {committee:'CRC',procedure:'simplified',dialogueDates:['2020-01-19']} | /procedure
            simplified-before-introduction | {committee:'CERD',procedure:'simplified',dialogueDates:['1999']} |
            simplified-before-introduction | {committee:'CESCR',procedure:'simplified',dialogueDates:['1999']} |
            simplified-before-introduction | {committee:'CEDAW',procedure:'simplified',dialogueDates:['1999']} |
            simplified-before-introduction | {committee:'CAT',procedure:'simplified',dialogueDates:['1999']} |
            simplified-before-introduction | {committee:'CRPD',procedure:'simplified',dialogueDates:['1999']} |
            # < procedure-not-offered: never introduced
            simplified-before-introduction | {committee:'CED',procedure:'simplified',dialogueDates:['2012']} |
            simplified-before-introduction | {committee:'SPT',procedure:'simplified',dialogueDates:['2012']} |

            procedure-missing              | {procedure:null,dialogueDates:['2010-01-01']} | ""
            procedure-missing              | {procedure:null,dialogueDates:['2009-12-31']} |
            procedure-missing              | {procedure:null,dialogueDates:['2009-12-31','2010-01-01']} |
            procedure-missing              | {procedure:null,dialogueDates:['2010']} | ""
            procedure-missing              | {procedure:null,dialogueDates:['2009']} |
            procedure-missing              | {procedure:null,dialogueDates:[]} |
            procedure-missing              | {procedure:null,committee:'CED'} |
            procedure-missing              | {procedure:null,committee:'SPT'} |
            procedure-missing              | {procedure:null,committee:'CAT'} | ""
            procedure-missing              | {procedure:null,stateReports:[{instrument:'CRC',kind:'exceptional'}]} |
            procedure-missing              | {procedure:null,stateReports:[{instrument:'CRC',kind:'special'}]} |
            procedure-missing              | {procedure:null,stateReports:[{instrument:'CRC',kind:'other'}]} |
            procedure-missing              | {procedure:null,stateReports:[{instrument:'CRC',kind:'periodic'}]} | ""
            procedure-missing              | {procedure:null,committee:'CEDAW',instrumentsUnderReview:['CEDAW'],stateReports:[{instrument:'CEDAW',symbol:'CEDAW/C/NOR/EP/1'}]} |
            procedure-missing              | {procedure:null,committee:'CEDAW',instrumentsUnderReview:['CEDAW'],stateReports:[{instrument:'CEDAW',symbol:'CEDAW/C/NOR/1'}]} | ""
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }
}
