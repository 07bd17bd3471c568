// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class AlternativeReportRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo'},{author:'A',authorType:'ngo',submitted:'2018-05-25'}]} | /alternativeReports/1/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-24'}]} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-06'}]}    | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05'}]}    |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2019'}]}       | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018'}]}       |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-31'}],dialogueDates:['2018-05']} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-06-01'}],dialogueDates:['2018-05']} | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-25'}],dialogueDates:[]} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-23'}]} | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-24'}]} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'',authorType:'ngo',submitted:'2019'}]}        | /alternativeReports/0/submitted

            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:10001}]}      | /alternativeReports/0/wordCount
            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:10000}]}      |
            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:-10001}]}     |
            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'ngo'}]}                      |
            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'children',wordCount:10001}]} |
            alternative-report-too-long       | {alternativeReports:[{author:'A',authorType:'children',wordCount:10001},{author:'B',authorType:'nhri',wordCount:10001}]} | /alternativeReports/1/wordCount
            alternative-report-too-long       | {committee:'CCPR',alternativeReports:[{author:'A',authorType:'ngo',wordCount:10001}]} |

            confidential-report-linked        | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true,href:'https://a.example/'}]} | /alternativeReports/0/href
            confidential-report-linked        | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true,href:'#'}]} | /alternativeReports/0/href
            confidential-report-linked        | {alternativeReports:[{author:'A',authorType:'ngo',confidential:false,href:'https://a.example/'}]} |
            confidential-report-linked        | {alternativeReports:[{author:'A',authorType:'ngo',href:'https://a.example/'}]}  |
            confidential-report-linked        | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true}]}          |

            alternative-report-duplicated     | {alternativeReports:[{author:'A b',authorType:'ngo',title:'T u',language:'en'},{author:'\u00e0  B',authorType:'ngo',title:'T U ',language:'EN'}]} | /alternativeReports/1
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'A',authorType:'nhri',title:'T'},{author:'A',authorType:'ngo',title:'T'}]} | /alternativeReports/1 /alternativeReports/2
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T',language:'fr'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T',language:'en-GB'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'in english'},{author:'A',authorType:'ngo',title:'T'}]} | /alternativeReports/1
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'B',authorType:'ngo',title:'T'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'A',authorType:'ngo',title:'U'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo'},{author:'A',authorType:'ngo'}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:'A',authorType:'ngo',title:' '},{author:'A',authorType:'ngo',title:' '}]} |
            alternative-report-duplicated     | {alternativeReports:[{author:' ',authorType:'ngo',title:'T'},{author:' ',authorType:'ngo',title:'T'}]} |

            none-contradicted                 | {alternativeReports:[{author:'A',authorType:'ngo'}],noAlternativeReportsFrom:['nhri','ngo']} | /noAlternativeReportsFrom/1
            none-contradicted                 | {alternativeReports:[{author:'A',authorType:'ngo'}],noAlternativeReportsFrom:['ngo','ngo']} | /noAlternativeReportsFrom/0 /noAlternativeReportsFrom/1
            none-contradicted                 | {alternativeReports:[{author:'A',authorType:'ngo-coalition'}],noAlternativeReportsFrom:['ngo','nhri']} |
            none-contradicted                 | {noAlternativeReportsFrom:['ngo']} |
            none-contradicted                 | {alternativeReports:[{author:'A',authorType:'nhri'},{author:'',authorType:'ngo'}],noAlternativeReportsFrom:['ngo']} | /noAlternativeReportsFrom/0
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2999'}]} | /alternativeReports/0/submitted
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }
}
