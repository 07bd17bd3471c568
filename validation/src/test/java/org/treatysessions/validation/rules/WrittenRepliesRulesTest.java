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
class WrittenRepliesRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # The list of issues was issued on 2017-10-30.
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-29'}]}                                    | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-30'}]}                                    |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-09'}]}                                       | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10'}]}                                       |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}]}                                          | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017'}]}                                          |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-09-30'}],listsOfIssues:[{issued:'2017-10'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-01'}],listsOfIssues:[{issued:'2017-10'}]} |
            replies-before-list-of-issues | {writtenReplies:[{due:'2016'},{submitted:'2018'},{submitted:'2016'}]}          | /writtenReplies/2/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}],listsOfIssues:null}                       |
            # Before every one; lists without a date do not count.
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-06'}],listsOfIssues:[{issued:'2018'},{issued:'2017-06'}]} |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-05'}],listsOfIssues:[{issued:'2018-01'},{issued:'2017-06'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-05'}],listsOfIssues:[{issued:'2017-06'},{issued:'2018-01'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-05'}],listsOfIssues:[{},{issued:'2017-06'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-05'}],listsOfIssues:[{},{instrument:'CRC'}]} |
            # Those that name the same instrument or none; all, where the replies name none.
            replies-before-list-of-issues | {writtenReplies:[{instrument:'CRC',submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2017'}]} |
            replies-before-list-of-issues | {writtenReplies:[{instrument:'CRC',submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2015'},{instrument:'CRC',issued:'2017'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{instrument:'CRC',submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2015'},{issued:'2017'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{instrument:'CRC',submitted:'2016'}],listsOfIssues:[{instrument:'CRC',issued:'2017'},{issued:'2015'}]} |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2015'},{instrument:'CRC',issued:'2017'}]} |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2017'},{instrument:'CRC',issued:'2017'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2016'},{submitted:'2016'}],listsOfIssues:[{instrument:'OPSC',issued:'2015'},{instrument:'CRC',issued:'2017'}]} | /writtenReplies/0/submitted
            # < list-of-issues-after-dialogue, on any list that it compares
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-05-23'}]}                                        | /writtenReplies/0/submitted
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-05-24'}]}                                        |
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-04'},{issued:'2018-06'}]}                        |
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-04'},{instrument:'OPSC',issued:'2018-06'}]}      | /writtenReplies/0/submitted

            replies-after-dialogue        | {writtenReplies:[{submitted:'2018-05-24'}]}                           |
            replies-after-dialogue        | {writtenReplies:[{submitted:'2018-05-25'}]}                           | /writtenReplies/0/submitted
            replies-after-dialogue        | {writtenReplies:[{submitted:'2018-05'}]}                              |
            replies-after-dialogue        | {writtenReplies:[{submitted:'2018-06'}]}                              | /writtenReplies/0/submitted
            replies-after-dialogue        | {writtenReplies:[{submitted:'2018'}]}                                 |
            replies-after-dialogue        | {writtenReplies:[{submitted:'2019'}]}                                 | /writtenReplies/0/submitted
            replies-after-dialogue        | {writtenReplies:[{due:'2019'},{submitted:'2017'},{submitted:'2019'}]} | /writtenReplies/2/submitted
            replies-after-dialogue        | {writtenReplies:[{submitted:'2019'}],dialogueDates:[]}                |
            # < date-in-future
            replies-after-dialogue        | {writtenReplies:[{submitted:'2026-11-23'}]}                           | /writtenReplies/0/submitted
            replies-after-dialogue        | {writtenReplies:[{submitted:'2026-11-24'},{submitted:'2019'}]}        | /writtenReplies/1/submitted

            replies-late                  | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02-15'}]} |
            replies-late                  | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02-16'}]} | /writtenReplies/0/submitted
            replies-late                  | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02'}]}    |
            replies-late                  | {writtenReplies:[{due:'2018-02-15',submitted:'2018-03'}]}    | /writtenReplies/0/submitted
            replies-late                  | {writtenReplies:[{due:'2018-02',submitted:'2018-02-28'}]}    |
            replies-late                  | {writtenReplies:[{due:'2018-02',submitted:'2018-03-01'}]}    | /writtenReplies/0/submitted
            replies-late                  | {writtenReplies:[{due:'2017',submitted:'2018'}]}             | /writtenReplies/0/submitted
            replies-late                  | {writtenReplies:[{due:'2018',submitted:'2018'}]}             |
            replies-late                  | {writtenReplies:[{due:'2018'},{submitted:'2018'},{due:'2017-01',submitted:'2017-02'}]} | /writtenReplies/2/submitted

            replies-dates-incomplete      | {writtenReplies:[{submitted:'2018-02-15'}]}                               | /writtenReplies/0
            replies-dates-incomplete      | {committee:'CRPD',writtenReplies:[{submitted:'2018-02-15'}]}              |
            replies-dates-incomplete      | {writtenReplies:[{due:'2018-02-15'}]}                                     | /writtenReplies/0
            replies-dates-incomplete      | {writtenReplies:[{due:'2018',submitted:'2018'}]}                          |
            replies-dates-incomplete      | {writtenReplies:[{}]}                                                     |
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-22']}              | /writtenReplies/0
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-23']}              |
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-22','2026-11-24']} |
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11']}                 |
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-10']}                 | /writtenReplies/0
            replies-dates-incomplete      | {writtenReplies:[{submitted:'2018'}],dialogueDates:['2027']}              | /writtenReplies/0
            replies-dates-incomplete      | {writtenReplies:[{due:'2018'},{submitted:'2018'}],dialogueDates:[]}       | /writtenReplies/1

            # only at the CRC, as an info
            replies-dates-incomplete | {committee:'CERD',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CCPR',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CESCR',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CEDAW',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CAT',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CMW',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CRPD',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {committee:'CED',writtenReplies:[{submitted:'2018-02-15'}]} |
            replies-dates-incomplete | {writtenReplies:[{submitted:'2018-02-15'}]} | /writtenReplies/0
            replies-dates-incomplete | {committee:'CAT',writtenReplies:[{due:'2018-02-15'}]} | /writtenReplies/0
            replies-dates-incomplete | {committee:'CAT',dialogueDates:[],writtenReplies:[{due:'2018-02-15'}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2} without a current date")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            replies-after-dialogue   | {writtenReplies:[{submitted:'9999'}]} | /writtenReplies/0/submitted

            replies-dates-incomplete | {writtenReplies:[{due:'2018-02-15'}]}       |
            replies-dates-incomplete | {writtenReplies:[{submitted:'2018-02-15'}]} | /writtenReplies/0
            """)
    void aRuleThatIsSkippedWithoutACurrentDateSuppressesNoOther(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindingsWithoutDate(rule, patch, paths);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            replies-before-list-of-issues | ERROR   | {writtenReplies:[{submitted:'2016'}],listsOfIssues:[{issued:'2018-01'},{issued:'2017-06'}]} | The written replies were submitted (2016) before the list of issues was issued (June 2017).
            replies-after-dialogue        | WARNING | {writtenReplies:[{submitted:'2019'}]} | The written replies were submitted (2019) after the dialogue.
            replies-late                  | INFO    | {writtenReplies:[{due:'2018-02-15',submitted:'2018-03'}]} | The written replies were submitted late. Days late, at least: 14.
            replies-dates-incomplete      | INFO    | {writtenReplies:[{submitted:'2018'}]} | A date of the written replies is missing: due date.
            replies-dates-incomplete      | WARNING | {writtenReplies:[{due:'2018'}]} | A date of the written replies is missing: submission date.
            """)
    void messagesNameWhatIsWrong(String rule, Severity severity, String patch, String message) {
        assertThat(PlainSession.findings(rule, patch))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(message);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            replies-dates-incomplete | INFO    | {writtenReplies:[{submitted:'2018-02-15'}]}
            replies-dates-incomplete | WARNING | {writtenReplies:[{due:'2018-02-15'}]}
            replies-dates-incomplete | WARNING | {committee:'CAT',writtenReplies:[{due:'2018-02-15'}]}
            """)
    void severityFollowsFromTheCase(String rule, Severity severity, String patch) {
        assertThat(PlainSession.findings(rule, patch))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }
}
