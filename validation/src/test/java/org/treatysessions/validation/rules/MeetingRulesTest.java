// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class MeetingRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meeting-date-mismatch     | {} |
            meeting-date-mismatch     | {meetings:[{date:'2018-05-23'},{date:'2018-05-24'}]} |
            meeting-date-mismatch     | {meetings:[{date:'2018-05-24'},{date:'2018-05-23'},{date:'2018-05-23'}]} |
            meeting-date-mismatch     | {meetings:[{date:'2018-05-22'},{date:'2018-05-24'}]} | /meetings/0/date
            meeting-date-mismatch     | {meetings:[{date:'2018-05-23'},{date:'2018-05-25'}]} | /meetings/1/date
            meeting-date-mismatch     | {meetings:[{number:2290},{date:'2018-05-25'}]} | /meetings/1/date
            meeting-date-mismatch     | {meetings:[{date:'2018-05'}]} |
            meeting-date-mismatch     | {meetings:[{date:'2018'}]} |
            meeting-date-mismatch     | {meetings:[{date:'2018-06'}]} | /meetings/0/date
            meeting-date-mismatch     | {dialogueDates:['2018-05'],meetings:[{date:'2018-05-31'}]} |
            meeting-date-mismatch     | {dialogueDates:['2018-05'],meetings:[{date:'2018-06-01'}]} | /meetings/0/date
            meeting-date-mismatch     | {dialogueDates:[],meetings:[{date:'2018-05-23'}]} |
            meeting-date-mismatch     | {dialogueDates:['2018-05-23'],meetings:[]} |
            meeting-date-mismatch     | {meetings:[{date:'2018-05-23'}]} | /dialogueDates/1
            meeting-date-mismatch     | {meetings:[{date:'2018-05-24'}]} | /dialogueDates/0
            meeting-date-mismatch     | {meetings:[{date:'2018-05-23'},{number:2291}]} |
            meeting-date-mismatch     | {meetings:[{number:2290},{number:2291}]} |
            meeting-date-mismatch     | {dialogueDates:['2018-05-23','2018-05'],meetings:[{date:'2018-05-23'}]} |
            meeting-date-mismatch     | {dialogueDates:['2018-05-23','2018-06'],meetings:[{date:'2018-05-23'}]} | /dialogueDates/1

            meetings-unordered        | {meetings:[{number:2290,date:'2018-05-23'},{number:2291,date:'2018-05-24'}]} |
            meetings-unordered        | {meetings:[{number:587,date:'2018-05-23'},{number:589,date:'2018-05-23'},{number:591,date:'2018-05-24'}]} |
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05-23'},{number:2290,date:'2018-05-24'}]} | /meetings/1/number
            meetings-unordered        | {meetings:[{number:2290,date:'2018-05-23'},{number:2290,date:'2018-05-24'}]} | /meetings/1/number
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05-24'},{number:2290,date:'2018-05-23'}]} |
            meetings-unordered        | {meetings:[{number:2290,date:'2018-05-24'},{number:2291,date:'2018-05-23'}]} | /meetings/1/number
            meetings-unordered        | {meetings:[{number:2290,date:'2018-05-24'},{number:2290,date:'2018-05-23'}]} | /meetings/1/number
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05-23'},{number:2290,date:'2018-05-23'}]} |
            meetings-unordered        | {meetings:[{number:2290,chamber:'A',date:'2018-05-23'},{number:2290,chamber:'B',date:'2018-05-23'}]} |
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05'},{number:2290,date:'2018-05-24'}]} |
            meetings-unordered        | {meetings:[{number:2291,date:'2018-04'},{number:2290,date:'2018-05-24'}]} | /meetings/1/number
            meetings-unordered        | {meetings:[{number:2291},{number:2290,date:'2018-05-24'}]} |
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05-23'},{date:'2018-05-24'}]} |
            meetings-unordered        | {meetings:[{number:2291,date:'2018-05-23'},{},{number:2290,date:'2018-05-24'}]} | /meetings/2/number
            meetings-unordered        | {meetings:[]} |

            symbol-kind-mismatch      | {meetings:[{symbol:'CRC/C/SR.2290'},{symbol:'CRC/C/SR.1542 (Chamber A)'}]} |
            symbol-kind-mismatch      | {committee:'CESCR',meetings:[{symbol:'E/C.12/2003/SR.41'},{symbol:'E/1980/WG.1/SR.12'}]} |
            symbol-kind-mismatch      | {meetings:[{},{symbol:'CRC/C/NOR/CO/5-6'}]} | /meetings/1/symbol
            symbol-kind-mismatch      | {meetings:[{symbol:'A/53/44'}]} | /meetings/0/symbol
            symbol-kind-mismatch      | {meetings:[{symbol:'CRC/SP/SR.3'}]} | /meetings/0/symbol
            symbol-kind-mismatch      | {meetings:[{symbol:'CRC/C/RS.2290'},{symbol:' '}]} |

            symbol-committee-mismatch | {meetings:[{symbol:'CRC/C/SR.2290'}]} |
            symbol-committee-mismatch | {meetings:[{symbol:'CRC/C/SR.2290'},{symbol:'CAT/C/SR.1000'}]} | /meetings/1/symbol
            symbol-committee-mismatch | {committee:'CESCR',meetings:[{symbol:'E/1980/WG.1/SR.12'}]} |

            symbol-unrecognized       | {meetings:[{symbol:'CRC/C/SR.2290'},{symbol:'SR 2290'},{symbol:' '}]} | /meetings/1/symbol

            symbol-not-normalized     | {meetings:[{symbol:'CRC/C/SR.2290'},{symbol:'CRC/C/SR2290'}]} | /meetings/1/symbol

            symbol-reused             | {meetings:[{symbol:'CRC/C/SR.2290'},{symbol:'CRC/C/SR.2290'}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }
}
