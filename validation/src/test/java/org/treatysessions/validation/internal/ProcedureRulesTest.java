package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommitteeMember;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Delegate;
import org.treatysessions.model.Delegation;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.TaskForceRole;
import org.treatysessions.model.WrittenReplies;

/** In the tables, {@code ""} is the path of the whole document, and no path means that the rule is silent. */
class ProcedureRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            procedure-missing | {procedure:null}         | ""
            procedure-missing | {procedure:'simplified'} |
            procedure-missing | {procedure:'standard'}   |

            simplified-before-introduction | {procedure:'simplified'}                                             | /procedure
            simplified-before-introduction | {procedure:'standard'}                                               |
            simplified-before-introduction | {procedure:null}                                                     |
            simplified-before-introduction | {procedure:'simplified',committee:'CAT'}                             |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2020-01-19']}                | /procedure
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2020-01-20']}                |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2020-01-19','2020-01-20']}   |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2019-12']}                   | /procedure
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2020-01']}                   |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2019']}                      | /procedure
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2020']}                      |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:['2019','2020']}               |
            simplified-before-introduction | {procedure:'simplified',dialogueDates:[]}                            |

            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-20']}               | /writtenReplies
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-20'],writtenReplies:[]} |
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:['2020-01-19']}               |
            simplified-with-written-replies | {procedure:'simplified',committee:'CAT'}                            | /writtenReplies
            simplified-with-written-replies | {procedure:'simplified',dialogueDates:[]}                           | /writtenReplies
            simplified-with-written-replies | {procedure:'standard',dialogueDates:['2020-01-20']}                 |
            simplified-with-written-replies | {procedure:null,dialogueDates:['2020-01-20']}                       |

            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{questionCount:31}]}                          | /listsOfIssues/0/questionCount
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{questionCount:30}]}                          |
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{questionCount:-31}]}                         |
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{}]}                                          |
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]} | /listsOfIssues/0/questionCount
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{kind:'standard',questionCount:31}]}          |
            loipr-too-many-questions | {procedure:'standard',listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]}  |
            loipr-too-many-questions | {procedure:'standard',listsOfIssues:[{questionCount:31}]}                            |
            loipr-too-many-questions | {procedure:null,listsOfIssues:[{kind:'prior-to-reporting',questionCount:31}]}        |
            loipr-too-many-questions | {procedure:'simplified',committee:'CAT',listsOfIssues:[{questionCount:31}]}          |
            loipr-too-many-questions | {procedure:'simplified',listsOfIssues:[{questionCount:9},{questionCount:2147483647}]} | /listsOfIssues/1/questionCount

            list-of-issues-missing | {}                                                                |
            list-of-issues-missing | {listsOfIssues:null}                                              | ""
            list-of-issues-missing | {listsOfIssues:null,writtenReplies:null}                          | ""
            list-of-issues-missing | {listsOfIssues:null,procedure:null}                               | ""
            list-of-issues-missing | {listsOfIssues:null,procedure:'simplified'}                       | ""
            list-of-issues-missing | {listsOfIssues:null,procedure:null,writtenReplies:null}           |
            list-of-issues-missing | {listsOfIssues:null,procedure:'simplified',writtenReplies:null}   |
            list-of-issues-missing | {listsOfIssues:null,committee:'CERD'}                             |
            list-of-issues-missing | {listsOfIssues:null,committee:'CCPR'}                             | ""

            list-of-issues-kind-mismatch | {listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]}                  | /listsOfIssues/1/kind
            list-of-issues-kind-mismatch | {procedure:'simplified',listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]} | /listsOfIssues/0/kind
            list-of-issues-kind-mismatch | {procedure:null,listsOfIssues:[{kind:'standard'},{kind:'prior-to-reporting'}]}   |
            list-of-issues-kind-mismatch | {listsOfIssues:[{}]}                                                             |
            list-of-issues-kind-mismatch | {procedure:'simplified',listsOfIssues:[{}]}                                      |
            list-of-issues-kind-mismatch | {committee:'CCPR',listsOfIssues:[{kind:'prior-to-reporting'}]}                   | /listsOfIssues/0/kind

            session-number-missing | {}                              |
            session-number-missing | {committeeSession:null}         | ""
            session-number-missing | {committeeSession:{number:null}} | /committeeSession
            session-number-missing | {committeeSession:{number:0}}   |

            instruments-not-stated | {}                              |
            instruments-not-stated | {instrumentsUnderReview:null}   | ""
            instruments-not-stated | {instrumentsUnderReview:[]}     | ""
            """)
    void rulesOnTheProcedure(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            without-report-but-submitted | {withoutReport:true}                              | /withoutReport
            without-report-but-submitted | {withoutReport:false}                             |
            without-report-but-submitted | {}                                                |
            without-report-but-submitted | {withoutReport:true,instrumentsUnderReview:null}  |
            without-report-but-submitted | {withoutReport:true,stateReports:null}            |
            without-report-but-submitted | {withoutReport:true,dialogueDates:[]}             |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]}                             |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05-24'}]}      | /withoutReport
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05-25'}]}      |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-04'}]}         | /withoutReport
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018-05'}]}         |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2017'}]}            | /withoutReport
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2018'}]}            |
            without-report-but-submitted | {withoutReport:true,dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-01'}]} | /withoutReport
            without-report-but-submitted | {withoutReport:true,dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-02'}]} |
            without-report-but-submitted | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC']}                                     |
            without-report-but-submitted | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC'],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPAC'}]} |
            without-report-but-submitted | {withoutReport:true,instrumentsUnderReview:['CRC','OPAC'],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPAC',submitted:'2016'}]} | /withoutReport
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'6'}]} |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'6'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'6',submitted:'2016'},{instrument:'CRC',numbers:'5'}]} | /withoutReport
            without-report-but-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC'}]}    | /withoutReport
            """)
    void rulesOnSessionsWithoutReport(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}]}                                    | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SWE'}},{name:'B',country:{code:'NOR'}}]}    | /taskForce/1/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SWE',name:'Norway'}},{name:'B'}]}           |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013-01-01']}       | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12-31']}       |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12-31','2013-01-01']} |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013-01']}          | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012-12']}          |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2013']}             | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:['2012']}             |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'NOR'}}],dialogueDates:[]}                   |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'ROM'}}],stateParty:{code:'ROU'}}            | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'YUG'}}],stateParty:{code:'SCG'}}            | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'SRB'}}],stateParty:{code:'MNE'}}            |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'QQQ'}}],stateParty:{code:'QQQ'}}            | /taskForce/0/country
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:'nor'}}],stateParty:{code:'nor'}}            |
            member-from-state-under-review | {taskForce:[{name:'A',country:{code:''}}],stateParty:{code:''}}                  |
            member-from-state-under-review | {taskForce:[{name:' ',country:{code:'NOR'}}]}                                    | /taskForce/0/country
            member-from-state-under-review | {committee:'CCPR',taskForce:[{name:'A',country:{code:'NOR'}}]}                   | /taskForce/0/country

            member-duplicated | {taskForce:[{name:'Ann Other'},{name:'Bo Other'},{name:'Ann Other'}]}           | /taskForce/2/name
            member-duplicated | {taskForce:[{name:'Ann Other'},{name:'Ann Other'},{name:'Ann Other'}]}          | /taskForce/1/name /taskForce/2/name
            member-duplicated | {taskForce:[{name:'Hatem Kotrane'},{name:'Mr. HATEM   Kotr\u00e1ne '}]}         | /taskForce/1/name
            member-duplicated | {taskForce:[{name:'Justice Clarence Nelson'},{name:'H.E. Dr Clarence Nelson'}]} | /taskForce/1/name
            member-duplicated | {taskForce:[{name:'Clarence Nelson'},{name:'Clarence Joseph Nelson'}]}          |
            member-duplicated | {taskForce:[{name:'Ann Other'},{name:'Ann Judge Other'}]}                       |
            member-duplicated | {taskForce:[{name:' '},{name:' '}]}                                             |
            member-duplicated | {taskForce:[{name:''},{name:''}]}                                               |

            members-share-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZAF'}}]}             | /taskForce/1/country
            members-share-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'TUN'}},{name:'C',country:{code:'ZAF'}},{name:'D',country:{code:'TUN'}}]} | /taskForce/2/country /taskForce/3/country
            members-share-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZMB'}}]}             |
            members-share-country | {taskForce:[{name:'A'},{name:'B'}]}                                                       |
            members-share-country | {taskForce:[{name:'A',country:{code:'ROM'}},{name:'B',country:{code:'ROU'}}]}             | /taskForce/1/country
            members-share-country | {taskForce:[{name:'A',country:{code:'SRB'}},{name:'B',country:{code:'MNE'}}]}             |
            members-share-country | {taskForce:[{name:'A',country:{code:'zaf'}},{name:'B',country:{code:'zaf'}}]}             |
            members-share-country | {taskForce:[{name:'',country:{code:'ZAF'}},{name:'',country:{code:'ZAF'}}]}               | /taskForce/1/country
            members-share-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'Mrs A',country:{code:'ZAF'}}]}         |
            members-share-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'A',country:{code:'ZAF'}},{name:'B',country:{code:'ZAF'}}]} | /taskForce/2/country

            member-without-country | {taskForce:[{name:'A',country:{code:'ZAF'}},{name:'B'}]}  | /taskForce/1
            member-without-country | {taskForce:[{name:'A',country:{code:'zaf'}}]}             |
            member-without-country | {taskForce:null}                                          |

            member-in-delegation | {taskForce:[{name:'A'},{name:'Mr Carl Example'}]}                                 | /taskForce/1/name
            member-in-delegation | {delegation:{members:[{name:'Someone'},{name:'Dr. Ann Example'}]}}                | /taskForce/0/name
            member-in-delegation | {delegation:{members:[{name:'Bernard Example'},{name:'Ann Example'}]}}            | /taskForce/0/name /taskForce/1/name
            member-in-delegation | {delegation:{bodies:['Ann Example'],head:{name:'X',title:'Ann Example',body:'Ann Example'}}} |
            member-in-delegation | {delegation:{head:{name:' '}},taskForce:[{name:' '}]}                             |
            member-in-delegation | {delegation:null}                                                                 |
            member-in-delegation | {taskForce:null}                                                                  |
            """)
    void rulesOnTheMembersOfTheTaskForce(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
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
            assertSpeaksAt(ruleOnSize, patch, ruleOnSize.equals(rule) ? "/taskForce" : null);
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
            member                             | CRPD  | instrumentsUnderReview:['CRPD']        | /taskForce
            """)
    void someoneLeadsTheTaskForceButNotTooMany(
            String roles, String committee, String instruments, @Nullable String paths) {
        String taskForce = Stream.of(roles.split(","))
                .map(role -> role.equals("none") ? "{name:'A'}" : "{name:'A',role:'" + role + "'}")
                .collect(Collectors.joining(",", "[", "]"));
        assertSpeaksAt(
                "task-force-roles-unusual",
                "{committee:'" + committee + "'," + instruments + ",taskForce:" + taskForce + "}",
                paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            delegation-size-below-named | {delegation:{size:1}}                                                        |
            delegation-size-below-named | {delegation:{size:1,members:[{name:'Dora'}]}}                                | /delegation/size
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'}]}}                                |
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'},{name:'Emil'}]}}                  | /delegation/size
            delegation-size-below-named | {delegation:{size:1,head:null,members:[{name:'Dora'}]}}                      |
            delegation-size-below-named | {delegation:{size:1,head:null,members:[{name:'Dora'},{name:'Emil'}]}}        | /delegation/size
            delegation-size-below-named | {delegation:{size:1,members:[{name:'Mr Carl  EXAMPLE'}]}}                    |
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'},{name:'Ms. Dora'}]}}              |
            delegation-size-below-named | {delegation:{size:1,members:[{name:' '}]}}                                   |
            delegation-size-below-named | {delegation:{size:1,bodies:['Ministry of Health','Ministry of Justice']}}    |
            delegation-size-below-named | {delegation:{size:0}}                                                        |
            delegation-size-below-named | {delegation:{size:-1}}                                                       |
            delegation-size-below-named | {delegation:{size:null,members:[{name:'Dora'}]}}                             |
            delegation-size-below-named | {delegation:null}                                                            |

            delegation-head-missing | {delegation:{head:null}}         | /delegation
            delegation-head-missing | {delegation:null}                |
            delegation-head-missing | {delegation:{head:{name:' '}}}   |
            delegation-head-missing | {}                               |

            delegation-entry-duplicated | {delegation:{members:[{name:'Dora'},{name:'Emil'},{name:'Ms Dora',title:'Minister'}]}} | /delegation/members/2
            delegation-entry-duplicated | {delegation:{members:[{name:'Dora'},{name:'Dora Emilia'}]}}                            |
            delegation-entry-duplicated | {delegation:{members:[{name:'Carl Example'}]}}                                         |
            delegation-entry-duplicated | {delegation:{members:[{name:'Carl Example'},{name:'Carl Example'}]}}                   | /delegation/members/1
            delegation-entry-duplicated | {delegation:{members:[{name:' '},{name:' '}]}}                                         |
            delegation-entry-duplicated | {delegation:{bodies:['Ministry of Health','Ministry of Justice','MINISTRY of  Health']}} | /delegation/bodies/2
            delegation-entry-duplicated | {delegation:{bodies:['Justice Ministry','Ministry']}}                                  |
            delegation-entry-duplicated | {delegation:{bodies:['',' ']}}                                                         |
            delegation-entry-duplicated | {delegation:{bodies:['Dora'],members:[{name:'Dora'}]}}                                 |
            delegation-entry-duplicated | {delegation:{bodies:['Health','Health','Health'],members:[{name:'Dora'},{name:'Dora'}]}} | /delegation/members/1 /delegation/bodies/1 /delegation/bodies/2
            delegation-entry-duplicated | {delegation:null}                                                                      |
            """)
    void rulesOnTheDelegation(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo'},{author:'A',authorType:'ngo',submitted:'2018-05-25'}]} | /alternativeReports/1/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-24'}]}  |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-06'}]}     | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05'}]}     |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2019'}]}        | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018'}]}        |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-31'}],dialogueDates:['2018-05']} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-06-01'}],dialogueDates:['2018-05']} | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2018-05-25'}],dialogueDates:[]} |
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-23'}]}  | /alternativeReports/0/submitted
            alternative-report-after-dialogue | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-24'}]}  |
            alternative-report-after-dialogue | {alternativeReports:[{author:'',authorType:'ngo',submitted:'2019'}]}         | /alternativeReports/0/submitted

            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:10001}]}                   | /alternativeReports/0/wordCount
            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:10000}]}                   |
            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'ngo',wordCount:-10001}]}                  |
            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'ngo'}]}                                   |
            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'children',wordCount:10001}]}              |
            alternative-report-too-long | {alternativeReports:[{author:'A',authorType:'children',wordCount:10001},{author:'B',authorType:'nhri',wordCount:10001}]} | /alternativeReports/1/wordCount
            alternative-report-too-long | {committee:'CCPR',alternativeReports:[{author:'A',authorType:'ngo',wordCount:10001}]}  |

            confidential-report-linked | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true,href:'https://a.example/'}]}  | /alternativeReports/0/href
            confidential-report-linked | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true,href:'#'}]}                   | /alternativeReports/0/href
            confidential-report-linked | {alternativeReports:[{author:'A',authorType:'ngo',confidential:false,href:'https://a.example/'}]} |
            confidential-report-linked | {alternativeReports:[{author:'A',authorType:'ngo',href:'https://a.example/'}]}                    |
            confidential-report-linked | {alternativeReports:[{author:'A',authorType:'ngo',confidential:true}]}                            |

            alternative-report-duplicated | {alternativeReports:[{author:'A b',authorType:'ngo',title:'T u',language:'en'},{author:'\u00e0  B',authorType:'ngo',title:'T U ',language:'EN'}]} | /alternativeReports/1
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'A',authorType:'nhri',title:'T'},{author:'A',authorType:'ngo',title:'T'}]} | /alternativeReports/1 /alternativeReports/2
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T',language:'fr'}]}    |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T',language:'en-GB'}]} |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'en'},{author:'A',authorType:'ngo',title:'T'}]}                  |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T',language:'in english'},{author:'A',authorType:'ngo',title:'T'}]}          | /alternativeReports/1
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'B',authorType:'ngo',title:'T'}]}     |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:'T'},{author:'A',authorType:'ngo',title:'U'}]}     |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo'},{author:'A',authorType:'ngo'}]}                         |
            alternative-report-duplicated | {alternativeReports:[{author:'A',authorType:'ngo',title:' '},{author:'A',authorType:'ngo',title:' '}]}     |
            alternative-report-duplicated | {alternativeReports:[{author:' ',authorType:'ngo',title:'T'},{author:' ',authorType:'ngo',title:'T'}]}     |

            none-contradicted | {alternativeReports:[{author:'A',authorType:'ngo'}],noAlternativeReportsFrom:['nhri','ngo']}                | /noAlternativeReportsFrom/1
            none-contradicted | {alternativeReports:[{author:'A',authorType:'ngo'}],noAlternativeReportsFrom:['ngo','ngo']}                 | /noAlternativeReportsFrom/0 /noAlternativeReportsFrom/1
            none-contradicted | {alternativeReports:[{author:'A',authorType:'ngo-coalition'}],noAlternativeReportsFrom:['ngo','nhri']}      |
            none-contradicted | {noAlternativeReportsFrom:['ngo']}                                                                         |
            none-contradicted | {alternativeReports:[{author:'A',authorType:'nhri'},{author:'',authorType:'ngo'}],noAlternativeReportsFrom:['ngo']} | /noAlternativeReportsFrom/0
            """)
    void rulesOnTheReportsOfOthers(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-over-word-limit | {writtenReplies:[{submitted:'2018-02-15'},{submitted:'2018-02-15',wordCount:10701}]}   | /writtenReplies/1/wordCount
            report-over-word-limit | {writtenReplies:[{submitted:'2018-02-15',wordCount:10700}]}                            |
            report-over-word-limit | {writtenReplies:[{wordCount:10701}]}                                                   |
            report-over-word-limit | {writtenReplies:[{submitted:'2015-01-01',wordCount:10701}]}                            | /writtenReplies/0/wordCount
            report-over-word-limit | {writtenReplies:[{submitted:'2014-12-31',wordCount:10701}]}                            |
            report-over-word-limit | {writtenReplies:[{submitted:'2015-01',wordCount:10701}]}                               | /writtenReplies/0/wordCount
            report-over-word-limit | {writtenReplies:[{submitted:'2014-12',wordCount:10701}]}                               |
            report-over-word-limit | {writtenReplies:[{submitted:'2015',wordCount:10701}]}                                  | /writtenReplies/0/wordCount
            report-over-word-limit | {writtenReplies:[{submitted:'2014',wordCount:10701}]}                                  |
            report-over-word-limit | {writtenReplies:[{submitted:'2018-02-15',wordCount:-10701}]}                           |
            report-over-word-limit | {committee:'CCPR',writtenReplies:[{submitted:'2018-02-15',wordCount:10701}]}           | /writtenReplies/0/wordCount
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015',wordCount:21201}]}       | /stateReports/0/wordCount
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015',wordCount:21200}]}       |
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2015',wordCount:21201}]}     | /stateReports/0/wordCount
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2014',wordCount:21201}]}       |
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'2',wordCount:21201}]}                        |
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'2',submitted:'2015'}]}                       |
            report-over-word-limit | {stateReports:[{instrument:'CRC',submitted:'2015',wordCount:2147483647}]}              |
            report-over-word-limit | {stateReports:[{instrument:'OPSC',numbers:'1',submitted:'2015',wordCount:31800}]}      |
            report-over-word-limit | {stateReports:[{instrument:'CRC'},{instrument:'OPSC',numbers:'1',submitted:'2015',wordCount:31801}]} | /stateReports/1/wordCount
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'1-3',submitted:'2015',wordCount:31800}]}     |
            report-over-word-limit | {stateReports:[{instrument:'CRC',numbers:'1-3',submitted:'2015',wordCount:31801}]}     | /stateReports/0/wordCount
            report-over-word-limit | {listsOfIssues:[{issued:'2018-02-15',wordCount:99999}],commonCoreDocument:{wordCount:99999}} |

            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'de'}],writtenReplies:[{language:'pt-BR'}]}  | /stateReports/0/language /writtenReplies/0/language
            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'ar'},{instrument:'CRC',language:'zh-Hans'},{instrument:'CRC',language:'EN'}]}     |
            report-language-unofficial | {writtenReplies:[{language:'Fr-CA'},{language:'ru'},{language:'es-419'}]}               |
            report-language-unofficial | {writtenReplies:[{language:'ar'},{language:'zh'},{language:'en'},{language:'enm'}]}     | /writtenReplies/3/language
            report-language-unofficial | {stateReports:[{instrument:'CRC'},{instrument:'CRC',language:'de-CH'}]}                 | /stateReports/1/language
            report-language-unofficial | {stateReports:[{instrument:'CRC',language:'German language'}],writtenReplies:[{language:''},{language:'-de'}]} |
            report-language-unofficial | {listsOfIssues:[{language:'de'}],commonCoreDocument:{language:'de'},source:{language:'de'},alternativeReports:[{author:'A',authorType:'ngo',language:'de'}]} |
            """)
    void rulesOnLengthAndLanguageOfTheStatesDocuments(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @Test
    void aReportFromAfterTheDialogueIsNoLongerInTheFutureWhereThePresentDayIsNotKnown() {
        String patch = "{alternativeReports:[{author:'A',authorType:'ngo',submitted:'2999'}]}";
        assertThat(PatchedSession.pathsWithoutToday("alternative-report-after-dialogue", patch))
                .containsExactly("/alternativeReports/0/submitted");
    }

    @Test
    void thePlainSessionTripsNone() {
        assertThat(ProcedureRules.ALL)
                .allSatisfy(rule -> assertSpeaksAt(rule.id().toString(), "{}", null));
    }

    @Test
    void severitiesAreThoseOfTheCatalogue() {
        assertThat(idsOf(Severity.ERROR))
                .containsExactlyInAnyOrder(
                        "simplified-before-introduction",
                        "list-of-issues-kind-mismatch",
                        "task-force-exceeds-committee",
                        "member-in-delegation",
                        "delegation-size-below-named",
                        "confidential-report-linked",
                        "none-contradicted");
        assertThat(idsOf(Severity.INFO)).containsExactly("member-without-country");
    }

    private static Set<String> idsOf(Severity severity) {
        return ProcedureRules.ALL.stream()
                .filter(rule -> rule.severity() == severity)
                .map(rule -> rule.id().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void argumentsSayWhatIsCompared() {
        assertThat(arguments("delegation-size-below-named", "{delegation:{size:1,members:[{name:'Dora'}]}}"))
                .isEqualTo("{stated=1, listed=2}");
        assertThat(arguments("list-of-issues-kind-mismatch", "{procedure:'simplified'}"))
                .isEqualTo("{kind=standard, procedure=simplified}");
        assertThat(
                        arguments(
                                "task-force-roles-unusual",
                                "{committee:'CAT',instrumentsUnderReview:['CAT','OPCAT'],taskForce:[{name:'A',role:'member'}]}"))
                .isEqualTo("{count=0, max=4}");
        assertThat(arguments("report-over-word-limit", "{writtenReplies:[{submitted:'2018',wordCount:10701}]}"))
                .isEqualTo("{count=10701, max=10700}");
    }

    private static String arguments(String rule, String patch) {
        return findings(rule, patch).get(0).arguments().toString();
    }

    @Test
    void whateverABuilderMakesIsJudged() {
        CountrySession bare = CountrySession.builder()
                .committee(Committee.SPT)
                .stateParty(Country.of(""))
                .build();
        CountrySession odd = bare.toBuilder()
                .committee(Committee.CRC)
                .procedure(Procedure.SIMPLIFIED)
                .withoutReport(true)
                .addInstrumentsUnderReview(Instrument.CRC, Instrument.OPCAT)
                .committeeSession(MeetingPeriod.builder().number(-1).build())
                .addStateReports(StateReport.builder()
                        .instrument(Instrument.CRC)
                        .numbers(ReportNumbers.of(1, Integer.MAX_VALUE))
                        .submitted(PartialDate.of(9999))
                        .language("-")
                        .wordCount(Integer.MIN_VALUE)
                        .build())
                .addListsOfIssues(
                        ListOfIssues.builder().questionCount(Integer.MIN_VALUE).build())
                .addWrittenReplies(WrittenReplies.builder()
                        .language("\t")
                        .submitted(PartialDate.of(1))
                        .build())
                .addAlternativeReports(AlternativeReport.builder()
                        .author("")
                        .authorType(AuthorType.OTHER)
                        .title("")
                        .language("")
                        .href("")
                        .wordCount(-1)
                        .confidential(true)
                        .build())
                .addNoAlternativeReportsFrom(AuthorType.OTHER)
                .delegation(Delegation.builder()
                        .size(Integer.MIN_VALUE)
                        .head(Delegate.builder().name("").build())
                        .addMembers(Delegate.builder().name("\uFEFF").build())
                        .addBodies("", " ")
                        .build())
                .addTaskForce(CommitteeMember.builder()
                        .name("")
                        .country(Country.of("\u0301"))
                        .role(TaskForceRole.MEMBER)
                        .build())
                .build();
        assertThat(ids(bare)).contains("procedure-missing", "session-number-missing", "instruments-not-stated");
        assertThat(ids(odd))
                .contains("simplified-with-written-replies", "confidential-report-linked", "none-contradicted");
    }

    private static Set<String> ids(CountrySession session) {
        return PatchedSession.apply(session, PatchedSession.TODAY).stream()
                .map(finding -> finding.rule().id().toString())
                .collect(Collectors.toSet());
    }

    private static void assertSpeaksAt(String rule, String patch, @Nullable String paths) {
        List<Finding> findings = findings(rule, patch);
        assertThat(findings.stream().map(Finding::path))
                .containsExactlyElementsOf(
                        paths == null
                                ? List.of()
                                : List.of(paths.replace("\"\"", "").split(" ")));
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "["));
    }

    private static List<Finding> findings(String rule, String patch) {
        return PatchedSession.findings(patch).stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .toList();
    }
}
