// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.validation.PlainSession;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.spi.ReferenceData;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class TaskForceRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            member-duplicated              | {taskForce:[{name:'Ann Other'},{name:'Bo Other'},{name:'Ann Other'}]}           | /taskForce/2/name
            member-duplicated              | {taskForce:[{name:'Ann Other'},{name:'Ann Other'},{name:'Ann Other'}]}          | /taskForce/1/name /taskForce/2/name
            member-duplicated              | {taskForce:[{name:'Hatem Kotrane'},{name:'Mr. HATEM   Kotr\u00e1ne '}]}         | /taskForce/1/name
            member-duplicated              | {taskForce:[{name:'Justice Clarence Nelson'},{name:'H.E. Dr Clarence Nelson'}]} | /taskForce/1/name
            member-duplicated              | {taskForce:[{name:'Clarence Nelson'},{name:'Clarence Joseph Nelson'}]}          |
            member-duplicated              | {taskForce:[{name:'Ann Other'},{name:'Ann Judge Other'}]}                       |
            member-duplicated              | {taskForce:[{name:' '},{name:' '}]}                                             |
            member-duplicated              | {taskForce:[{name:''},{name:''}]}                                               |

            members-share-country          | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZAF'}}]}     | /taskForce/1/country
            members-share-country          | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'TUN'}},{name:'C',country:{code:'ZAF'}},{name:'D',country:{code:'TUN'}}]} | /taskForce/2/country /taskForce/3/country
            members-share-country          | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZMB'}}]}     |
            members-share-country          | {taskForce:[{name:'A'},{name:'B'}]}                                               |
            members-share-country          | {taskForce:[{name:'A',country:{code:'ROM'}},{name:'B',country:{code:'ROU'}}]}     | /taskForce/1/country
            members-share-country          | {taskForce:[{name:'A',country:{code:'SRB'}},{name:'B',country:{code:'MNE'}}]}     |
            members-share-country          | {taskForce:[{name:'A',country:{code:'zaf'}},{name:'B',country:{code:'zaf'}}]}     |
            members-share-country          | {taskForce:[{name:'',country:{code:'ZAF'}},{name:'',country:{code:'ZAF'}}]}       | /taskForce/1/country
            members-share-country          | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'Mrs A',country:{code:'ZAF'}}]} |
            members-share-country          | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZAF'}}]} | /taskForce/2/country

            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}]}                                 | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SWE'}},{name:'B',country:{code:'NOR'}}]} | /taskForce/1/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SWE',name:'Norway'}},{name:'B'}]}        |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013-01-01']}    | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12-31']}    |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12-31','2013-01-01']} |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013-01']}       | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12']}       |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013']}          | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012']}          |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:[]}                |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'ROM'}}],stateParty:{code:'ROU'}}         | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'YUG'}}],stateParty:{code:'SCG'}}         | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SRB'}}],stateParty:{code:'MNE'}}         |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'QQQ'}}],stateParty:{code:'QQQ'}}         | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'nor'}}],stateParty:{code:'nor'}}         |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:''}}],stateParty:{code:''}}               |
            member-from-state-under-review | {taskForce:[{name:' ',country:{code:'NOR'}}]}                                 | /taskForce/0/country
            member-from-state-under-review | {committee:'CCPR',taskForce:[{name:'A',country:{code:'NOR'}}]}                | /taskForce/0/country

            member-without-country         | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B'}]} | /taskForce/1
            member-without-country         | {taskForce:[{name:'A',country:{code:'zaf'}}]}            |
            member-without-country         | {taskForce:null}                                         |

            member-in-delegation           | {taskForce:[{name:'A'},{name:'Mr Carl Example'}]}                      | /taskForce/1/name
            member-in-delegation           | {delegation:{members:[{name:'Someone'},{name:'Dr. Ann Example'}]}}     | /taskForce/0/name
            member-in-delegation           | {delegation:{members:[{name:'Bernard Example'},{name:'Ann Example'}]}} | /taskForce/0/name /taskForce/1/name
            member-in-delegation           | {delegation:{bodies:['Ann Example'],head:{name:'X',title:'Ann Example',body:'Ann Example'}}} |
            member-in-delegation           | {delegation:{head:{name:' '}},taskForce:[{name:' '}]}                  |
            member-in-delegation           | {delegation:null}                                                      |
            member-in-delegation           | {taskForce:null}                                                       |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0} members in the {1} trip {2}")
    @CsvSource({
        "6, CRC,",
        "7, CRC, task-force-size-unusual",
        "18, CRC, task-force-size-unusual",
        "19, CRC, task-force-exceeds-committee",
        "6, CCPR,",
        "7, CCPR, task-force-size-unusual",
        "18, CCPR, task-force-size-unusual",
        "19, CCPR, task-force-exceeds-committee",
        "18, CERD,",
        "19, CERD, task-force-exceeds-committee",
        "23, CEDAW,",
        "24, CEDAW, task-force-exceeds-committee",
        "10, CAT,",
        "11, CAT, task-force-exceeds-committee",
        "14, CMW,",
        "15, CMW, task-force-exceeds-committee",
        "25, SPT,"
    })
    void aLargeTaskForceIsUnusualOrImpossible(int members, String committee, @Nullable String rule) {
        String taskForce = IntStream.range(0, members)
                .mapToObj(i -> "{name:'Member " + i + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        String patch = "{committee:'" + committee + "',taskForce:" + taskForce + "}";
        for (String ruleOnSize : List.of("task-force-exceeds-committee", "task-force-size-unusual")) {
            PlainSession.assertFindings(ruleOnSize, patch, ruleOnSize.equals(rule) ? "/taskForce" : null);
        }
    }

    @ParameterizedTest(name = "{1}, {2}, roles {0} give {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            coordinator                        | CRC   | instrumentsUnderReview:['CRC']         |
            rapporteur                         | CRC   | instrumentsUnderReview:['CRC']         |
            coordinator,none,member            | CRC   | instrumentsUnderReview:['CRC']         |
            none,none                          | CRC   | instrumentsUnderReview:['CRC']         |
            none,member                        | CRC   | instrumentsUnderReview:['CRC']         | /taskForce
            member,member                      | CRC   | instrumentsUnderReview:['CRC']         | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:['CRC']         | /taskForce
            coordinator,rapporteur             | CRC   | instrumentsUnderReview:['CRC']         | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:['CRC','OPAC']  |
            coordinator,rapporteur,coordinator | CRC   | instrumentsUnderReview:['CRC','OPAC']  | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:['CRC','CRC']   | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:null            | /taskForce
            coordinator                        | CRC   | instrumentsUnderReview:null,stateReports:null |
            coordinator,coordinator            | CRC   | instrumentsUnderReview:null,stateReports:null | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:null,stateReports:[{instrument:'CRC'},{instrument:'OPAC'}] |
            coordinator,coordinator            | CRC   | instrumentsUnderReview:null,stateReports:[{instrument:'CRC'},{instrument:'CRC'}]  | /taskForce
            coordinator,coordinator            | CRC   | instrumentsUnderReview:['CRC'],stateReports:[{instrument:'CRC'},{instrument:'OPAC'}] | /taskForce
            rapporteur,rapporteur              | CCPR  | instrumentsUnderReview:['ICCPR']       | /taskForce
            rapporteur,rapporteur              | CEDAW | instrumentsUnderReview:['CEDAW']       | /taskForce
            rapporteur,rapporteur              | CERD  | instrumentsUnderReview:['ICERD']       | /taskForce
            rapporteur,rapporteur              | CESCR | instrumentsUnderReview:['ICESCR']      | /taskForce
            rapporteur,rapporteur              | CAT   | instrumentsUnderReview:['CAT']         |
            rapporteur,rapporteur,rapporteur   | CAT   | instrumentsUnderReview:['CAT']         | /taskForce
            rapporteur,rapporteur              | CED   | instrumentsUnderReview:['ICPPED']      |
            rapporteur,rapporteur,rapporteur   | CED   | instrumentsUnderReview:['ICPPED']      | /taskForce
            rapporteur,rapporteur              | CMW   | instrumentsUnderReview:['ICRMW']       |
            rapporteur,rapporteur,rapporteur   | CMW   | instrumentsUnderReview:['ICRMW']       | /taskForce
            rapporteur,rapporteur              | CRPD  | instrumentsUnderReview:['CRPD']        |
            rapporteur,rapporteur,rapporteur   | CRPD  | instrumentsUnderReview:['CRPD']        | /taskForce
            rapporteur,rapporteur              | CRPD  | instrumentsUnderReview:null,stateReports:null |
            member,member                      | CRPD  | instrumentsUnderReview:['CRPD']        | /taskForce
            # one member alone is a list in part
            member                             | CRPD  | instrumentsUnderReview:['CRPD']        |
            """)
    void someoneLeadsTheTaskForceButNotTooMany(
            String roles, String committee, String instruments, @Nullable String paths) {
        String taskForce = Stream.of(roles.split(","))
                .map(role -> role.equals("none") ? "{name:'A'}" : "{name:'A',role:'" + role + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        PlainSession.assertFindings(
                "task-force-roles-unusual",
                "{committee:'" + committee + "'," + instruments + ",taskForce:" + taskForce + "}",
                paths);
    }

    @Test
    void argumentsNameWhatIsCompared() {
        assertThat(PlainSession.finding(
                                "task-force-roles-unusual",
                                "{committee:'CAT',instrumentsUnderReview:['CAT','OPCAT'],taskForce:[{name:'A',role:'member'},{name:'B'}]}")
                        .arguments())
                .hasToString("{count=0, max=4}");
    }

    private static final SessionValidator WITH_REFERENCE_DATA = SessionValidator.builder()
            .asOf(PlainSession.TODAY)
            .referenceData(ReferenceData.builtIn())
            .build();

    private static List<Finding> findings(String rule, String patch) {
        return PlainSession.findings(rule, patch, WITH_REFERENCE_DATA);
    }

    @ParameterizedTest(name = "{0} is {1} on the roster")
    @CsvSource(delimiter = '|', textBlock = """
            Ann Marie Skelton                  | true
            Ann Skelton                        | true
            skelton                            | true
            SKELTON, Ann Marie                 | true
            Ms. Ann Marie Skelton              | true
            Prof. Dr. Ann Marie Louise Skelton | true
            José Ángel Rodríguez Reyes         | true
            Mr. Rodríguez-Reyes                | true
            Olga Khazova                       | true
            O. A. Khazova                      | false
            Ann Mary Skelton                   | false
            Anna Skelton                       | false
            Ann Example                        | false
            —                                  | true
            """)
    void membersAreComparedWithTheRoster(String name, boolean known) {
        String patch = "{taskForce:[{name:'" + name + "',country:{code:'ZAF'}}]}";
        assertThat(findings("member-term-mismatch", patch))
                .extracting(Finding::path)
                .isEqualTo(known ? List.of() : List.of("/taskForce/0/name"));
    }

    @ParameterizedTest(name = "{0} is in the time of the roster: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['2018-05-14']              | true
            ['2018-06-01']              | true
            ['2018-05-14','2018-06-01'] | true
            ['2018-05-13','2018-05-14'] | false
            ['2018-06-01','2018-06-02'] | false
            ['2018-05']                 | false
            ['2018']                    | false
            """)
    void aRosterHoldsForItsDaysOnly(String dates, boolean holds) {
        assertThat(findings("member-term-mismatch", "{dialogueDates:" + dates + ",committeeSession:null}"))
                .hasSize(holds ? 2 : 0);
        assertThat(findings("member-term-mismatch", "{committee:'CEDAW',dialogueDates:" + dates + "}"))
                .isEmpty();
    }
}
