package org.treatysessions.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.Committee;
import org.treatysessions.model.CommonCoreDocument;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Country;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Dialogue;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.MeetingPeriod;
import org.treatysessions.model.NextReport;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.ReportNumbers;
import org.treatysessions.model.Source;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.WrittenReplies;

/** In the tables, no path means that the rule is silent. The present day is 2026-11-23. */
class DateRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-in-future | {}                                                              |
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2026-11-23'}]}      |
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2026-11-24'}]}      | /stateReports/0/submitted
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2026-11'}]}         |
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2026-12'}]}         | /stateReports/0/submitted
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2026'}]}            |
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2027'}]}            | /stateReports/0/submitted
            date-in-future | {stateReports:[{instrument:'CRC',submitted:'2020'},{instrument:'OPSC',submitted:'9999'}]} | /stateReports/1/submitted
            date-in-future | {listsOfIssues:[{issued:'2026-11-23'}]}                         |
            date-in-future | {listsOfIssues:[{issued:'2026-11-24'}]}                         | /listsOfIssues/0/issued
            date-in-future | {writtenReplies:[{submitted:'2026-11-23'}]}                     |
            date-in-future | {writtenReplies:[{submitted:'2026-11-24'}]}                     | /writtenReplies/0/submitted
            date-in-future | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-23'}]} |
            date-in-future | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'2026-11-24'}]} | /alternativeReports/0/submitted
            date-in-future | {concludingObservations:[{adopted:'2026-11-23',published:'2026-11-23'}]} |
            date-in-future | {concludingObservations:[{adopted:'2026-11-24'}]}               | /concludingObservations/0/adopted
            date-in-future | {concludingObservations:[{published:'2026-11-24'}]}             | /concludingObservations/0/published
            date-in-future | {commonCoreDocument:{initialSubmission:'2026-11-23',updated:'2026-11-23',annexes:'2026-11-23'}} |
            date-in-future | {commonCoreDocument:{initialSubmission:'2026-11-24'}}           | /commonCoreDocument/initialSubmission
            date-in-future | {commonCoreDocument:{updated:'2026-11-24'}}                     | /commonCoreDocument/updated
            date-in-future | {commonCoreDocument:{annexes:'2026-11-24'}}                     | /commonCoreDocument/annexes
            date-in-future | {source:{published:'2026-11-23',retrieved:'2026-11-23'}}        |
            date-in-future | {source:{published:'2026-11-24'}}                               | /source/published
            date-in-future | {source:{retrieved:'2026-11-24'}}                               | /source/retrieved
            # What is due, or planned, may lie in the future.
            date-in-future | {stateReports:[{instrument:'CRC',due:'2030'}],writtenReplies:[{due:'2030'}],nextReports:[{instrument:'CRC',due:'2030'}]} |
            date-in-future | {dialogueDates:['2030'],committeeSession:{start:'2030',end:'2030'},preSession:{start:'2030',end:'2030'}} |

            dialogue-outside-session | {dialogueDates:['2018-05-13']}                        | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-05-14']}                        |
            dialogue-outside-session | {dialogueDates:['2018-06-01']}                        |
            dialogue-outside-session | {dialogueDates:['2018-06-02']}                        | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-04']}                           | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-05']}                           |
            dialogue-outside-session | {dialogueDates:['2018-06']}                           |
            dialogue-outside-session | {dialogueDates:['2018-07']}                           | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2017']}                              | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018']}                              |
            dialogue-outside-session | {dialogueDates:['2019']}                              | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-05-13','2018-05-14','2018-06-02']} | /dialogueDates/0 /dialogueDates/2
            dialogue-outside-session | {dialogueDates:['2018-05-13'],committeeSession:null}  |
            dialogue-outside-session | {dialogueDates:['2018-05-13'],committeeSession:{start:null}} |
            dialogue-outside-session | {dialogueDates:['2018-06-02'],committeeSession:{start:null}} | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-05-13'],committeeSession:{end:null}} | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-06-02'],committeeSession:{end:null}} |
            dialogue-outside-session | {dialogueDates:['2018-04-30'],committeeSession:{start:'2018-05'}} | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2018-05-01'],committeeSession:{start:'2018-05'}} |
            dialogue-outside-session | {dialogueDates:['2018-06-30'],committeeSession:{end:'2018-06'}} |
            dialogue-outside-session | {dialogueDates:['2018-07-01'],committeeSession:{end:'2018-06'}} | /dialogueDates/0
            dialogue-outside-session | {dialogueDates:['2019-01-01'],committeeSession:{end:'2018'}} | /dialogueDates/0
            # < session-ends-before-start, of the committee's session
            dialogue-outside-session | {dialogueDates:['2018-05-13'],committeeSession:{end:'2018-05-12'}} |
            dialogue-outside-session | {committeeSession:{end:'2018-05-12'}}                 |
            dialogue-outside-session | {dialogueDates:['2018-05-13'],preSession:{end:'2017-10-01'}} | /dialogueDates/0

            dialogue-dates-unordered | {dialogueDates:['2018-05-23','2018-05-24']}           |
            dialogue-dates-unordered | {dialogueDates:['2018-05-24','2018-05-23']}           | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05-23','2018-05-23']}           | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05-23','2018-05-23','2018-05-23']} | /dialogueDates/1 /dialogueDates/2
            dialogue-dates-unordered | {dialogueDates:['2018-05-23','2018-05-24','2018-05-23']} | /dialogueDates/2
            # Of the predecessor, not of the latest so far.
            dialogue-dates-unordered | {dialogueDates:['2018-05-25','2018-05-23','2018-05-24']} | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05','2018-05-01']}              |
            dialogue-dates-unordered | {dialogueDates:['2018-05','2018-04-30']}              | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05-31','2018-05']}              |
            dialogue-dates-unordered | {dialogueDates:['2018-06-01','2018-05']}              | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05','2018-05']}                 |
            dialogue-dates-unordered | {dialogueDates:['2018','2018']}                       |
            dialogue-dates-unordered | {dialogueDates:['2019','2018']}                       | /dialogueDates/1
            dialogue-dates-unordered | {dialogueDates:['2018-05-24','2018-05','2018-05-23']} |
            dialogue-dates-unordered | {dialogueDates:['2018-05-23','2018-05','2018-05-23']} | /dialogueDates/2

            # CRC 1990-09-02, OPSC 2002-01-18, OPAC 2002-02-12, ICERD 1969-01-04, OPCAT 2006-06-22
            dialogue-before-instrument | {dialogueDates:['1990-09-01']}                      | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09-02']}                      |
            dialogue-before-instrument | {dialogueDates:['1990-08']}                         | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09']}                         |
            dialogue-before-instrument | {dialogueDates:['1989']}                            | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990']}                            |
            dialogue-before-instrument | {dialogueDates:['1990-09-01','1990-09-02']}         |
            dialogue-before-instrument | {dialogueDates:['1990-09-02','1990-09-01']}         |
            dialogue-before-instrument | {dialogueDates:['1990-08-31','1990-09-01']}         | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-08-31','1990-09']}            |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPSC']} | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['2002-01-18'],instrumentsUnderReview:['OPSC']} |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPAC','OPSC']} | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['2002-01-18'],instrumentsUnderReview:['OPAC','OPSC']} |
            dialogue-before-instrument | {dialogueDates:['2002-01-17'],instrumentsUnderReview:['OPSC','CRC']} |
            dialogue-before-instrument | {dialogueDates:['1990-09-01'],instrumentsUnderReview:null} | /dialogueDates/0
            dialogue-before-instrument | {dialogueDates:['1990-09-02'],instrumentsUnderReview:null} |
            dialogue-before-instrument | {committee:'CERD',dialogueDates:['1969-01-03'],instrumentsUnderReview:null} | /dialogueDates/0
            dialogue-before-instrument | {committee:'CERD',dialogueDates:['1969-01-04'],instrumentsUnderReview:null} |
            dialogue-before-instrument | {committee:'SPT',dialogueDates:['2006-06-21'],instrumentsUnderReview:null} | /dialogueDates/0
            dialogue-before-instrument | {committee:'SPT',dialogueDates:['2006-06-22'],instrumentsUnderReview:null} |

            session-ends-before-start | {}                                                   |
            session-ends-before-start | {committeeSession:{end:'2018-05-13'}}                | /committeeSession/end
            session-ends-before-start | {committeeSession:{end:'2018-05-14'}}                |
            session-ends-before-start | {committeeSession:{end:'2018-04'}}                   | /committeeSession/end
            session-ends-before-start | {committeeSession:{end:'2018-05'}}                   |
            session-ends-before-start | {committeeSession:{end:'2017'}}                      | /committeeSession/end
            session-ends-before-start | {committeeSession:{end:'2018'}}                      |
            session-ends-before-start | {committeeSession:{start:'2018-06'}}                 |
            session-ends-before-start | {committeeSession:{start:'2018-07'}}                 | /committeeSession/end
            session-ends-before-start | {preSession:{end:'2017-10-01'}}                      | /preSession/end
            session-ends-before-start | {preSession:{end:'2017-10-02'}}                      |
            session-ends-before-start | {committeeSession:{end:'2017'},preSession:{end:'2016'}} | /committeeSession/end /preSession/end
            session-ends-before-start | {committeeSession:{start:null},preSession:{end:null}} |
            session-ends-before-start | {committeeSession:null,preSession:null}              |

            session-length-unusual | {committeeSession:{end:'2018-05-14'}}                   | /committeeSession
            session-length-unusual | {committeeSession:{end:'2018-05-17'}}                   | /committeeSession
            session-length-unusual | {committeeSession:{end:'2018-05-18'}}                   |
            session-length-unusual | {committeeSession:{end:'2018-06-17'}}                   |
            session-length-unusual | {committeeSession:{end:'2018-06-18'}}                   | /committeeSession
            session-length-unusual | {committeeSession:{end:'2018-05'}}                      |
            session-length-unusual | {committeeSession:{end:'2018-06'}}                      |
            session-length-unusual | {committeeSession:{end:'2018-07'}}                      | /committeeSession
            session-length-unusual | {committeeSession:{end:'2018'}}                         |
            session-length-unusual | {committeeSession:{end:'2019'}}                         | /committeeSession
            session-length-unusual | {committeeSession:{start:'2018-05',end:'2018-05-04'}}   | /committeeSession
            session-length-unusual | {committeeSession:{start:'2018-05',end:'2018-05-05'}}   |
            session-length-unusual | {committeeSession:{start:'2018-05',end:'2018-07-04'}}   |
            session-length-unusual | {committeeSession:{start:'2018-05',end:'2018-07-05'}}   | /committeeSession
            session-length-unusual | {committeeSession:{start:'2018',end:'2018'}}            |
            session-length-unusual | {committeeSession:{start:'2018-05-28'}}                 |
            session-length-unusual | {committeeSession:{start:'2018-05-29'}}                 | /committeeSession
            session-length-unusual | {committeeSession:{start:null}}                         |
            session-length-unusual | {committeeSession:{end:null}}                           |
            session-length-unusual | {committeeSession:null}                                 |
            session-length-unusual | {preSession:{end:'2017-10-02'}}                         |
            # < session-ends-before-start, of the committee's session
            session-length-unusual | {committeeSession:{end:'2018-05-13'}}                   |
            session-length-unusual | {committeeSession:{end:'2018-05-17'},preSession:{end:'2017-10-01'}} | /committeeSession

            pre-session-after-dialogue | {preSession:{start:'2018-05-23'}}                   |
            pre-session-after-dialogue | {preSession:{start:'2018-05-24'}}                   | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05'}}                      |
            pre-session-after-dialogue | {preSession:{start:'2018-06'}}                      | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018'}}                         |
            pre-session-after-dialogue | {preSession:{start:'2019'}}                         | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05-22'},dialogueDates:['2018-05-24','2018-05-21']} | /preSession/start
            pre-session-after-dialogue | {preSession:{start:'2018-05-31'},dialogueDates:['2018-05']} |
            pre-session-after-dialogue | {preSession:{start:'2018-06-01'},dialogueDates:['2018-05']} | /preSession/start
            # The first day is 2018-05-10 at the latest.
            pre-session-after-dialogue | {preSession:{start:'2018-05-10'},dialogueDates:['2018-05','2018-05-10']} |
            pre-session-after-dialogue | {preSession:{start:'2018-05-11'},dialogueDates:['2018-05','2018-05-10']} | /preSession/start
            pre-session-after-dialogue | {preSession:{start:null}}                           |
            pre-session-after-dialogue | {preSession:null}                                   |
            pre-session-after-dialogue | {preSession:{start:'2019'},dialogueDates:[]}        |

            outcome-before-dialogue | {dialogueDates:['2026-11-23'],dialogue:{}}             |
            outcome-before-dialogue | {dialogueDates:['2026-11-24'],dialogue:{}}             | /dialogue /concludingObservations
            outcome-before-dialogue | {dialogueDates:['2026-11'],dialogue:{}}                |
            outcome-before-dialogue | {dialogueDates:['2026-12'],dialogue:{}}                | /dialogue /concludingObservations
            outcome-before-dialogue | {dialogueDates:['2026'],dialogue:{}}                   |
            outcome-before-dialogue | {dialogueDates:['2027'],dialogue:{}}                   | /dialogue /concludingObservations
            outcome-before-dialogue | {dialogueDates:['2026-11-25','2026-11-23'],dialogue:{}} |
            outcome-before-dialogue | {dialogueDates:['2026-12','2026-11-24'],dialogue:{}}   | /dialogue /concludingObservations
            outcome-before-dialogue | {dialogueDates:['2027'],dialogue:{},concludingObservations:null} | /dialogue
            outcome-before-dialogue | {dialogueDates:['2027'],concludingObservations:[{},{}]} | /concludingObservations
            outcome-before-dialogue | {dialogueDates:['2027'],concludingObservations:null}   |
            outcome-before-dialogue | {dialogueDates:[],dialogue:{}}                         |

            source-published-before-dialogue | {dialogue:{},source:{published:'2018-05-22'}} | /source/published
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-05-23'}} |
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-04'}}    | /source/published
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-05'}}    |
            source-published-before-dialogue | {dialogue:{},source:{published:'2017'}}       | /source/published
            source-published-before-dialogue | {dialogue:{},source:{published:'2018'}}       |
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-04-30'},dialogueDates:['2018-05']} | /source/published
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-05-01'},dialogueDates:['2018-05']} |
            source-published-before-dialogue | {dialogue:{},source:{retrieved:'2018-05-22'}} |
            source-published-before-dialogue | {source:{published:'2018-05-22'}}             |
            source-published-before-dialogue | {dialogue:{}}                                 |
            source-published-before-dialogue | {dialogue:{},source:{published:'2018-05-22'},dialogueDates:[]} |
            """)
    void speaksOfTheSessionExactlyWhereItShould(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2018-05'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2018-06'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2018'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2019'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-05-31'}]} |
            report-submitted-after-dialogue | {dialogueDates:['2018-05'],stateReports:[{instrument:'CRC',submitted:'2018-06-01'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {dialogueDates:['2018-05-24','2018-05-23'],stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]} |
            report-submitted-after-dialogue | {dialogueDates:[],stateReports:[{instrument:'CRC',submitted:'2019'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',due:'2019'}]} |
            # The report under review has the highest numbers.
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2019'},{instrument:'CRC',numbers:'4',submitted:'2016'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2019'},{instrument:'CRC',numbers:'3',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2016'},{instrument:'CRC',numbers:'4',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2019'},{instrument:'CRC',numbers:'4-6',submitted:'2016'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2019'},{instrument:'CRC',numbers:'4-6',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'5-6',submitted:'2016'},{instrument:'CRC',numbers:'4-6',submitted:'2019'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2019'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'5',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2019'},{instrument:'CRC',submitted:'2016'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'CRC',numbers:'1',submitted:'2016'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'CRC',submitted:'2016'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'CRC',submitted:'2019'}]} | /stateReports/1/submitted
            # Reports that are not under review may be later.
            report-submitted-after-dialogue | {stateReports:[{instrument:'OPSC',submitted:'2019'}]} |
            report-submitted-after-dialogue | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'OPAC',submitted:'2019'},{instrument:'OPSC',submitted:'2019'}]} | /stateReports/0/submitted /stateReports/2/submitted
            report-submitted-after-dialogue | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2019'}]} | /stateReports/1/submitted
            report-submitted-after-dialogue | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2019'}]} |
            report-submitted-after-dialogue | {withoutReport:false,stateReports:[{instrument:'CRC',submitted:'2019'}]} | /stateReports/0/submitted
            # < date-in-future
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2026-11-23'}]} | /stateReports/0/submitted
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2026-11-24'}]} |
            report-submitted-after-dialogue | {stateReports:[{instrument:'CRC',submitted:'2019'},{instrument:'OPSC',submitted:'2027'}]} | /stateReports/0/submitted

            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]} | /stateReports/0
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',due:'2016'}]} |
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC'}]} |
            report-under-review-not-submitted | {dialogueDates:['2026-11-22'],stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted | {dialogueDates:['2026-11-23'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {dialogueDates:['2026-10'],stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted | {dialogueDates:['2026-11'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {dialogueDates:['2025'],stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted | {dialogueDates:['2026'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {dialogueDates:['2026-11-22','2026-11-23'],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {dialogueDates:[],stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {withoutReport:false,stateReports:[{instrument:'CRC',numbers:'5'}]} | /stateReports/0
            report-under-review-not-submitted | {instrumentsUnderReview:null,stateReports:[{instrument:'CRC',numbers:'5'}]} |
            report-under-review-not-submitted | {stateReports:[{instrument:'OPSC',numbers:'1'}]} |
            report-under-review-not-submitted | {instrumentsUnderReview:['OPSC','CRC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPAC',numbers:'1'},{instrument:'OPSC',numbers:'1'}]} | /stateReports/0 /stateReports/2
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'4'},{instrument:'CRC',numbers:'5',submitted:'2016'}]} |
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'5'}]} | /stateReports/1

            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10-04'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10-05'}]} | /stateReports/0/submitted
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-10'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016-11'}]} | /stateReports/0/submitted
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2016'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10-04',submitted:'2017'}]} | /stateReports/0/submitted
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10',submitted:'2016-10-31'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016-10',submitted:'2016-11-01'}]} | /stateReports/0/submitted
            report-late | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016-12-31'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2017-01-01'}]} | /stateReports/0/submitted
            report-late | {stateReports:[{instrument:'CRC',submitted:'2016'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2016'}]} |
            report-late | {stateReports:[{instrument:'CRC',due:'2017',submitted:'2016'},{instrument:'OPSC',due:'2015',submitted:'2016'}]} | /stateReports/1/submitted

            report-early | {stateReports:[{instrument:'CRC',due:'2017-10-05',submitted:'2016-10-04'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2017-10-06',submitted:'2016-10-04'}]} | /stateReports/0/submitted
            # 366 and 367 days with the leap day
            report-early | {stateReports:[{instrument:'CRC',due:'2016-03-01',submitted:'2015-03-01'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2016-03-02',submitted:'2015-03-01'}]} | /stateReports/0/submitted
            report-early | {stateReports:[{instrument:'CRC',due:'2017-10',submitted:'2016-10-04'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2017-11',submitted:'2016-10-04'}]} | /stateReports/0/submitted
            report-early | {stateReports:[{instrument:'CRC',due:'2018',submitted:'2016'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2018-01-02',submitted:'2016'}]} | /stateReports/0/submitted
            report-early | {stateReports:[{instrument:'CRC',due:'2019',submitted:'2017'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2019',submitted:'2017-12-30'}]} | /stateReports/0/submitted
            report-early | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2019'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2019'},{instrument:'CRC',submitted:'2016'}]} |
            report-early | {stateReports:[{instrument:'CRC',due:'2016',submitted:'2016'},{instrument:'OPSC',due:'2019',submitted:'2016'}]} | /stateReports/1/submitted

            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-02'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} | /stateReports/1/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010-01-01'},{instrument:'CRC',numbers:'3',submitted:'2010-01-02'}]} | /stateReports/0/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-01'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-01-31'},{instrument:'CRC',numbers:'4',submitted:'2010-01'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010-02-01'},{instrument:'CRC',numbers:'4',submitted:'2010-01'}]} | /stateReports/1/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2010-01-01'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009-12-31'}]} | /stateReports/1/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'OPSC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'OPSC',numbers:'3',submitted:'2010'},{instrument:'OPSC',numbers:'4',submitted:'2009'}]} | /stateReports/1/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010',submitted:'2010'},{instrument:'CRC',numbers:'4',due:'2009'}]} |
            # Overlapping ranges are not compared.
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3-4',submitted:'2010'},{instrument:'CRC',numbers:'4-5',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3-4',submitted:'2010'},{instrument:'CRC',numbers:'5-6',submitted:'2009'}]} | /stateReports/1/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'4',submitted:'2010'},{instrument:'CRC',numbers:'3-6',submitted:'2009'}]} |
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2-4',submitted:'2013'},{instrument:'CRC',numbers:'3-5',submitted:'2011'}]} | /stateReports/2/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2011'},{instrument:'CRC',numbers:'3',submitted:'2010'}]} | /stateReports/1/submitted /stateReports/2/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2010'},{instrument:'CRC',numbers:'3',submitted:'2011'}]} | /stateReports/1/submitted /stateReports/2/submitted
            report-submission-out-of-order | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2010'},{instrument:'CRC',numbers:'2',submitted:'2012'},{instrument:'CRC',numbers:'3',submitted:'2011'}]} | /stateReports/2/submitted

            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-02'},{instrument:'CRC',numbers:'4',due:'2010-01-01'}]} | /stateReports/1/due
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'4',due:'2010-01-01'},{instrument:'CRC',numbers:'3',due:'2010-01-02'}]} | /stateReports/0/due
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-01'},{instrument:'CRC',numbers:'4',due:'2010-01-01'}]} |
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010-01-31'},{instrument:'CRC',numbers:'4',due:'2010-01'}]} |
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3-4',due:'2010'},{instrument:'CRC',numbers:'4-5',due:'2009'}]} |
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',due:'2010'},{instrument:'OPSC',numbers:'4',due:'2009'}]} |
            report-due-out-of-order | {stateReports:[{instrument:'CRC',numbers:'3',submitted:'2010'},{instrument:'CRC',numbers:'4',submitted:'2009'}]} |

            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09-01'}]} | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09-02'}]} |
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-08'}]} | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990-09'}]} |
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1989'}]} | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'CRC',submitted:'1990'}]} |
            document-before-instrument | {stateReports:[{instrument:'OPSC',submitted:'2002-01-17'}]} | /stateReports/0/submitted
            document-before-instrument | {stateReports:[{instrument:'OPSC',submitted:'2002-01-18'}]} |
            document-before-instrument | {stateReports:[{instrument:'CRC',due:'1980'}],nextReports:[{instrument:'CRC',due:'1980'}]} |
            document-before-instrument | {instrumentsUnderReview:null,stateReports:[{instrument:'OPSC',submitted:'2002-01-17'}]} | /stateReports/0/submitted
            document-before-instrument | {listsOfIssues:[{issued:'1990-09-01'}]}             | /listsOfIssues/0/issued
            document-before-instrument | {listsOfIssues:[{issued:'1990-09-02'}]}             |
            document-before-instrument | {listsOfIssues:[{instrument:'OPSC',issued:'2002-01-17'}]} | /listsOfIssues/0/issued
            document-before-instrument | {listsOfIssues:[{instrument:'OPSC',issued:'2002-01-18'}]} |
            # No own instrument: the earliest of those under review.
            document-before-instrument | {instrumentsUnderReview:['OPAC','OPSC'],listsOfIssues:[{issued:'2002-01-17'},{issued:'2002-01-18'}]} | /listsOfIssues/0/issued
            document-before-instrument | {instrumentsUnderReview:['OPSC','CRC'],listsOfIssues:[{issued:'2002-01-17'}]} |
            document-before-instrument | {instrumentsUnderReview:null,listsOfIssues:[{issued:'1980'},{instrument:'CRC',issued:'1980'}]} | /listsOfIssues/1/issued
            document-before-instrument | {writtenReplies:[{submitted:'1990-09-01'}]}         | /writtenReplies/0/submitted
            document-before-instrument | {writtenReplies:[{submitted:'1990-09-02',due:'1980'}]} |
            document-before-instrument | {writtenReplies:[{instrument:'OPSC',submitted:'2002-01-17'}]} | /writtenReplies/0/submitted
            document-before-instrument | {concludingObservations:[{adopted:'1990-09-01',published:'1990-09-01'}]} | /concludingObservations/0/adopted /concludingObservations/0/published
            document-before-instrument | {concludingObservations:[{adopted:'1990-09-02',published:'1990-09-02'}]} |
            document-before-instrument | {concludingObservations:[{instrument:'OPSC',adopted:'2002-01-17'},{instrument:'OPSC',published:'2002-01-17'}]} | /concludingObservations/0/adopted /concludingObservations/1/published
            document-before-instrument | {alternativeReports:[{author:'A',authorType:'ngo',submitted:'1980'}],commonCoreDocument:{updated:'1980'},source:{published:'1980'}} |

            # CRC 1990-09-02 and two years, ICERD 1969-01-04 and one, OPSC 2002-01-18 and two
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08-01'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08-02'}]} |
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-07'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992-08'}]} |
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1991'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',due:'1992'}]} |
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1-2',due:'1992-08-01'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'2',due:'1992-08-01'}]} |
            initial-due-too-early | {stateReports:[{instrument:'CRC',due:'1992-08-01'}]} |
            initial-due-too-early | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'1992-08-01'}]} |
            initial-due-too-early | {stateReports:[{instrument:'OPSC',numbers:'1',due:'2003-12-17'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'OPSC',numbers:'1',due:'2003-12-18'}]} |
            initial-due-too-early | {stateReports:[{instrument:'ICERD',numbers:'1',due:'1969-12-03'}]} | /stateReports/0/due
            initial-due-too-early | {stateReports:[{instrument:'ICERD',numbers:'1',due:'1969-12-04'}]} |
            initial-due-too-early | {stateReports:[{instrument:'ICESCR',numbers:'1',due:'1970'}]} |
            # No reports under this one.
            initial-due-too-early | {stateReports:[{instrument:'OPIC',numbers:'1',due:'1970'}]} |
            initial-due-too-early | {stateReports:[{instrument:'ICERD',numbers:'2',due:'1960'},{instrument:'CAT',numbers:'1',due:'1988-05-25'}]} | /stateReports/1/due
            initial-due-too-early | {stateReports:[{instrument:'CAT',numbers:'1',due:'1988-05-26'}]} |
            initial-due-too-early | {nextReports:[{instrument:'CRC',numbers:'1',due:'1980'}]} |
            """)
    void speaksOfStateReportsExactlyWhereItShould(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # The report was submitted on 2016-10-04.
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-10-03'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-10-04'}]} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-09'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-10'}]} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2015'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016'}]} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-09-30'}],stateReports:[{instrument:'CRC',submitted:'2016-10'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2016-10-01'}],stateReports:[{instrument:'CRC',submitted:'2016-10'}]} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2017'},{kind:'standard',issued:'2015'},{kind:'standard'}]} | /listsOfIssues/1/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2015'}],stateReports:[{instrument:'CRC',due:'2016'}]} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2015'}],stateReports:null} |
            # Standard by its kind, else by the procedure.
            list-of-issues-before-report | {listsOfIssues:[{issued:'2015'}]}                 | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{issued:'2015'}],procedure:null}  |
            list-of-issues-before-report | {listsOfIssues:[{issued:'2015'}],procedure:'simplified'} |
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2015'}],procedure:null} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'standard',issued:'2015'}],procedure:'simplified'} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2015'}]} |
            # Of several reports under review, against each that has a submission.
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2017'},{instrument:'OPSC',submitted:'2016'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',due:'2012'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',due:'2012'},{instrument:'OPSC',due:'2012'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:null,listsOfIssues:[{issued:'2016-01-01'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:null,listsOfIssues:[{issued:'2015-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            # With an instrument of its own, against that one's report, if it is under review.
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{instrument:'OPSC',issued:'2016-12-31'},{instrument:'CRC',issued:'2016-12-31'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {instrumentsUnderReview:['CRC'],listsOfIssues:[{instrument:'OPSC',issued:'2014'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2016'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:['CRC'],listsOfIssues:[{issued:'2016-06-30'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            # Against the report with the highest numbers.
            list-of-issues-before-report | {listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',numbers:'5',submitted:'2016'},{instrument:'CRC',numbers:'4',submitted:'2010'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',numbers:'4',submitted:'2016'},{instrument:'CRC',numbers:'5',submitted:'2010'}]} |
            # < report-submitted-after-dialogue, on any report that it compares
            list-of-issues-before-report | {stateReports:[{instrument:'CRC',submitted:'2018-05-24'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{issued:'2015'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2018-06'}]} |
            list-of-issues-before-report | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{instrument:'CRC',issued:'2015'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2018-06'}]} | /listsOfIssues/0/issued
            # Where that rule is silent itself, this one speaks.
            list-of-issues-before-report | {stateReports:[{instrument:'CRC',submitted:'2027'}]} | /listsOfIssues/0/issued
            list-of-issues-before-report | {withoutReport:true,stateReports:[{instrument:'CRC',submitted:'2018-05-25'}]} | /listsOfIssues/0/issued

            # The pre-session started on 2017-10-02.
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-01'}]} | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-02'}]} |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-09'}]} | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10'}]} |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2016'}]} | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017'}]} |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-09-30'}],preSession:{start:'2017-10'}} | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard',issued:'2017-10-01'}],preSession:{start:'2017-10'}} |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}]}            | /listsOfIssues/0/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],procedure:null} |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],procedure:'simplified'} |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016'}]} |
            list-of-issues-before-pre-session | {listsOfIssues:[{kind:'standard'},{kind:'standard',issued:'2018'},{kind:'standard',issued:'2016'}]} | /listsOfIssues/2/issued
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],preSession:{start:null}} |
            list-of-issues-before-pre-session | {listsOfIssues:[{issued:'2016'}],preSession:null} |

            # The report was submitted on 2016-10-04.
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10-04'}]} |
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10-05'}]} | /listsOfIssues/0/issued
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-10'}]} |
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016-11'}]} | /listsOfIssues/0/issued
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2016'}]} |
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2017'}]} | /listsOfIssues/0/issued
            loipr-after-report | {listsOfIssues:[{kind:'standard',issued:'2017'}]}           |
            loipr-after-report | {listsOfIssues:[{issued:'2017'}]}                           |
            loipr-after-report | {listsOfIssues:[{issued:'2017'}],procedure:null}            |
            loipr-after-report | {listsOfIssues:[{issued:'2017'}],procedure:'simplified'}    | /listsOfIssues/0/issued
            loipr-after-report | {listsOfIssues:[{kind:'standard',issued:'2017'}],procedure:'simplified'} |
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting'}]}               |
            loipr-after-report | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2017'}],stateReports:[{instrument:'CRC',due:'2016'}]} |
            loipr-after-report | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} |
            loipr-after-report | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{issued:'2018'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued
            loipr-after-report | {instrumentsUnderReview:['CRC','OPSC'],procedure:'simplified',listsOfIssues:[{instrument:'CRC',issued:'2017'}],stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'OPSC',submitted:'2017'}]} | /listsOfIssues/0/issued

            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-05-23'}]}          |
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-05-24'}]}          | /listsOfIssues/0/issued
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-05'}]}             |
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-06'}]}             | /listsOfIssues/0/issued
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018'}]}                |
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2019'}]}                | /listsOfIssues/0/issued
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-05-31'}],dialogueDates:['2018-05']} |
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2018-06-01'}],dialogueDates:['2018-05']} | /listsOfIssues/0/issued
            list-of-issues-after-dialogue | {listsOfIssues:[{kind:'prior-to-reporting',issued:'2019'},{kind:'standard',issued:'2019'},{}]} | /listsOfIssues/0/issued /listsOfIssues/1/issued
            list-of-issues-after-dialogue | {listsOfIssues:[{issued:'2019'}],dialogueDates:[]} |

            # The list of issues was issued on 2017-10-30.
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-29'}]}      | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-30'}]}      |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-09'}]}         | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10'}]}         |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}]}            | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017'}]}            |
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-09-30'}],listsOfIssues:[{issued:'2017-10'}]} | /writtenReplies/0/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2017-10-01'}],listsOfIssues:[{issued:'2017-10'}]} |
            replies-before-list-of-issues | {writtenReplies:[{due:'2016'},{submitted:'2018'},{submitted:'2016'}]} | /writtenReplies/2/submitted
            replies-before-list-of-issues | {writtenReplies:[{submitted:'2016'}],listsOfIssues:null} |
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
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-05-23'}]}          | /writtenReplies/0/submitted
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-05-24'}]}          |
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-04'},{issued:'2018-06'}]} |
            replies-before-list-of-issues | {listsOfIssues:[{issued:'2018-04'},{instrument:'OPSC',issued:'2018-06'}]} | /writtenReplies/0/submitted

            replies-after-dialogue | {writtenReplies:[{submitted:'2018-05-24'}]}             |
            replies-after-dialogue | {writtenReplies:[{submitted:'2018-05-25'}]}             | /writtenReplies/0/submitted
            replies-after-dialogue | {writtenReplies:[{submitted:'2018-05'}]}                |
            replies-after-dialogue | {writtenReplies:[{submitted:'2018-06'}]}                | /writtenReplies/0/submitted
            replies-after-dialogue | {writtenReplies:[{submitted:'2018'}]}                   |
            replies-after-dialogue | {writtenReplies:[{submitted:'2019'}]}                   | /writtenReplies/0/submitted
            replies-after-dialogue | {writtenReplies:[{due:'2019'},{submitted:'2017'},{submitted:'2019'}]} | /writtenReplies/2/submitted
            replies-after-dialogue | {writtenReplies:[{submitted:'2019'}],dialogueDates:[]}  |
            # < date-in-future
            replies-after-dialogue | {writtenReplies:[{submitted:'2026-11-23'}]}             | /writtenReplies/0/submitted
            replies-after-dialogue | {writtenReplies:[{submitted:'2026-11-24'},{submitted:'2019'}]} | /writtenReplies/1/submitted

            replies-late | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02-15'}]}      |
            replies-late | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02-16'}]}      | /writtenReplies/0/submitted
            replies-late | {writtenReplies:[{due:'2018-02-15',submitted:'2018-02'}]}         |
            replies-late | {writtenReplies:[{due:'2018-02-15',submitted:'2018-03'}]}         | /writtenReplies/0/submitted
            replies-late | {writtenReplies:[{due:'2018-02',submitted:'2018-02-28'}]}         |
            replies-late | {writtenReplies:[{due:'2018-02',submitted:'2018-03-01'}]}         | /writtenReplies/0/submitted
            replies-late | {writtenReplies:[{due:'2017',submitted:'2018'}]}                  | /writtenReplies/0/submitted
            replies-late | {writtenReplies:[{due:'2018',submitted:'2018'}]}                  |
            replies-late | {writtenReplies:[{due:'2018'},{submitted:'2018'},{due:'2017-01',submitted:'2017-02'}]} | /writtenReplies/2/submitted

            replies-dates-incomplete | {writtenReplies:[{submitted:'2018-02-15'}]}           | /writtenReplies/0
            replies-dates-incomplete | {writtenReplies:[{due:'2018-02-15'}]}                 | /writtenReplies/0
            replies-dates-incomplete | {writtenReplies:[{due:'2018',submitted:'2018'}]}      |
            replies-dates-incomplete | {writtenReplies:[{}]}                                 |
            replies-dates-incomplete | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-22']} | /writtenReplies/0
            replies-dates-incomplete | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-23']} |
            replies-dates-incomplete | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11-22','2026-11-24']} |
            replies-dates-incomplete | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-11']} |
            replies-dates-incomplete | {writtenReplies:[{due:'2018'}],dialogueDates:['2026-10']} | /writtenReplies/0
            replies-dates-incomplete | {writtenReplies:[{submitted:'2018'}],dialogueDates:['2027']} | /writtenReplies/0
            replies-dates-incomplete | {writtenReplies:[{due:'2018'},{submitted:'2018'}],dialogueDates:[]} | /writtenReplies/1
            """)
    void speaksOfListsOfIssuesAndRepliesExactlyWhereItShould(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            observations-before-dialogue | {concludingObservations:[{adopted:'2018-05-23'}]} | /concludingObservations/0/adopted
            observations-before-dialogue | {concludingObservations:[{adopted:'2018-05-24'}]} |
            observations-before-dialogue | {concludingObservations:[{adopted:'2018-04'}]}    | /concludingObservations/0/adopted
            observations-before-dialogue | {concludingObservations:[{adopted:'2018-05'}]}    |
            observations-before-dialogue | {concludingObservations:[{adopted:'2017'}]}       | /concludingObservations/0/adopted
            observations-before-dialogue | {concludingObservations:[{adopted:'2018'}]}       |
            observations-before-dialogue | {dialogueDates:['2018-05-24','2018-05-23'],concludingObservations:[{adopted:'2018-05-23'}]} | /concludingObservations/0/adopted
            observations-before-dialogue | {dialogueDates:['2018-05'],concludingObservations:[{adopted:'2018-04-30'}]} | /concludingObservations/0/adopted
            observations-before-dialogue | {dialogueDates:['2018-05'],concludingObservations:[{adopted:'2018-05-01'}]} |
            # The last day is 2018-05-20 at the earliest.
            observations-before-dialogue | {dialogueDates:['2018-05','2018-05-20'],concludingObservations:[{adopted:'2018-05-19'}]} | /concludingObservations/0/adopted
            observations-before-dialogue | {dialogueDates:['2018-05','2018-05-20'],concludingObservations:[{adopted:'2018-05-20'}]} |
            observations-before-dialogue | {concludingObservations:[{published:'2017'},{adopted:'2018-06'},{adopted:'2017'}]} | /concludingObservations/2/adopted
            observations-before-dialogue | {dialogueDates:[],concludingObservations:[{adopted:'2017'}]} |

            observations-after-session | {concludingObservations:[{adopted:'2018-06-01'}]}   |
            observations-after-session | {concludingObservations:[{adopted:'2018-06-02'}]}   | /concludingObservations/0/adopted
            observations-after-session | {concludingObservations:[{adopted:'2018-06'}]}      |
            observations-after-session | {concludingObservations:[{adopted:'2018-07'}]}      | /concludingObservations/0/adopted
            observations-after-session | {concludingObservations:[{adopted:'2018'}]}         |
            observations-after-session | {concludingObservations:[{adopted:'2019'}]}         | /concludingObservations/0/adopted
            observations-after-session | {committeeSession:{end:'2018-06'},concludingObservations:[{adopted:'2018-06-30'}]} |
            observations-after-session | {committeeSession:{end:'2018-06'},concludingObservations:[{adopted:'2018-07-01'}]} | /concludingObservations/0/adopted
            observations-after-session | {concludingObservations:[{published:'2019'},{adopted:'2018'},{adopted:'2019'}]} | /concludingObservations/2/adopted
            observations-after-session | {committeeSession:{end:null},concludingObservations:[{adopted:'2019'}]} |
            observations-after-session | {committeeSession:null,concludingObservations:[{adopted:'2019'}]} |
            # < session-ends-before-start, of the committee's session
            observations-after-session | {committeeSession:{end:'2018-05-13'}}               |
            observations-after-session | {committeeSession:{end:'2018-05-14'}}               | /concludingObservations/0/adopted
            observations-after-session | {preSession:{end:'2016'},concludingObservations:[{adopted:'2019'}]} | /concludingObservations/0/adopted

            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-06-01'}]} |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-05-31'}]} | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-02',published:'2018-06'}]} |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06-01',published:'2018-05'}]} | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018-06',published:'2018-06-01'}]} |
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018',published:'2017'}]} | /concludingObservations/0/published
            observations-published-before-adopted | {concludingObservations:[{adopted:'2018'},{published:'2017'},{adopted:'2018',published:'2017'}]} | /concludingObservations/2/published

            # The observations were adopted on 2018-06-01.
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2018-06-01'}]} | /nextReports/0/due
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2018-06-02'}]} |
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2018-05'}]}  | /nextReports/0/due
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2018-06'}]}  |
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2017'}]}     | /nextReports/0/due
            next-report-not-after-review | {nextReports:[{instrument:'CRC',due:'2018'}]}     |
            next-report-not-after-review | {nextReports:[{instrument:'CRC'},{instrument:'CAT',due:'2020'},{instrument:'OPSC',due:'2017'}]} | /nextReports/2/due
            next-report-not-after-review | {concludingObservations:[{adopted:'2018-06-01'},{adopted:'2018-06-08'},{}],nextReports:[{instrument:'CRC',due:'2018-06-08'}]} | /nextReports/0/due
            next-report-not-after-review | {concludingObservations:[{adopted:'2018-06-08'},{adopted:'2018-06-01'}],nextReports:[{instrument:'CRC',due:'2018-06-09'}]} |
            next-report-not-after-review | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-06-01'}]} | /nextReports/0/due
            next-report-not-after-review | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-06-02'}]} |
            # Without a date of adoption: the last day of the dialogue, 2018-05-24.
            next-report-not-after-review | {concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'2018-05-24'}]} | /nextReports/0/due
            next-report-not-after-review | {concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'2018-05-25'}]} |
            next-report-not-after-review | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2018-05-24'}]} | /nextReports/0/due
            next-report-not-after-review | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2018-05-25'}]} |
            next-report-not-after-review | {dialogueDates:[],concludingObservations:[{}],nextReports:[{instrument:'CRC',due:'1990'}]} |

            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2028-06-01'}]} |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2028-06-02'}]} | /nextReports/0/due
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2028-06'}]}  |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2028-07'}]}  | /nextReports/0/due
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2028'}]}     |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2029'}]}     | /nextReports/0/due
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018-11-30'}]} | /nextReports/0/due
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018-12-01'}]} |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018-11'}]}  | /nextReports/0/due
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018-12'}]}  |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018'}]}     |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2019'}]}     |
            next-report-interval-unusual | {nextReports:[{instrument:'CRC'},{instrument:'CRC',due:'2019'},{instrument:'CRC',due:'2029'}]} | /nextReports/2/due
            # Less than six months is only unusual where the instrument is under review and is not ICERD.
            next-report-interval-unusual | {nextReports:[{instrument:'OPSC',due:'2018-11-30'}]} |
            next-report-interval-unusual | {nextReports:[{instrument:'OPSC',due:'2029'}]}    | /nextReports/0/due
            next-report-interval-unusual | {instrumentsUnderReview:['CRC','OPSC'],nextReports:[{instrument:'OPSC',due:'2018-11-30'}]} | /nextReports/0/due
            next-report-interval-unusual | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC',due:'2018-11-30'}]} |
            next-report-interval-unusual | {instrumentsUnderReview:null,nextReports:[{instrument:'CRC',due:'2029'}]} | /nextReports/0/due
            next-report-interval-unusual | {committee:'CERD',instrumentsUnderReview:['ICERD'],nextReports:[{instrument:'ICERD',due:'2018-11-30'}]} |
            next-report-interval-unusual | {committee:'CERD',instrumentsUnderReview:['ICERD'],nextReports:[{instrument:'ICERD',due:'2029'}]} | /nextReports/0/due
            next-report-interval-unusual | {committee:'CAT',instrumentsUnderReview:['CAT'],nextReports:[{instrument:'CAT',due:'2018-11-30'}]} | /nextReports/0/due
            # Calendar distances: from the end of a month, from a leap day.
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-08-31'}],nextReports:[{instrument:'CRC',due:'2019-02-27'}]} | /nextReports/0/due
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-08-31'}],nextReports:[{instrument:'CRC',due:'2019-02-28'}]} |
            next-report-interval-unusual | {concludingObservations:[{adopted:'2020-02-29'}],nextReports:[{instrument:'CRC',due:'2030-02-28'}]} |
            next-report-interval-unusual | {concludingObservations:[{adopted:'2020-02-29'}],nextReports:[{instrument:'CRC',due:'2030-03-01'}]} | /nextReports/0/due
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-11-30'}]} | /nextReports/0/due
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2018-12-01'}]} |
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2028-06-30'}]} |
            next-report-interval-unusual | {concludingObservations:[{adopted:'2018-06'}],nextReports:[{instrument:'CRC',due:'2028-07-01'}]} | /nextReports/0/due
            next-report-interval-unusual | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2028-05-24'}]} |
            next-report-interval-unusual | {concludingObservations:null,nextReports:[{instrument:'CRC',due:'2028-05-25'}]} | /nextReports/0/due
            next-report-interval-unusual | {dialogueDates:[],concludingObservations:null,nextReports:[{instrument:'CRC',due:'9999'}]} |
            # < next-report-not-after-review
            next-report-interval-unusual | {nextReports:[{instrument:'CRC',due:'2018-06-01'},{instrument:'CRC',due:'2018-06-02'}]} | /nextReports/1/due

            core-update-before-initial | {commonCoreDocument:{updated:'2009-09-09'}}         | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009-09-10'}}         |
            core-update-before-initial | {commonCoreDocument:{updated:'2009-08'}}            | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009-09'}}            |
            core-update-before-initial | {commonCoreDocument:{updated:'2008'}}               | /commonCoreDocument/updated
            core-update-before-initial | {commonCoreDocument:{updated:'2009'}}               |
            core-update-before-initial | {commonCoreDocument:{initialSubmission:'2009-09',updated:'2009-09-01'}} |
            core-update-before-initial | {commonCoreDocument:{annexes:'2009-09-09'}}         | /commonCoreDocument/annexes
            core-update-before-initial | {commonCoreDocument:{annexes:'2009-09-10'}}         |
            core-update-before-initial | {commonCoreDocument:{updated:'2008',annexes:'2008'}} | /commonCoreDocument/updated /commonCoreDocument/annexes
            core-update-before-initial | {commonCoreDocument:{updated:'2012',annexes:'2011'}} |
            core-update-before-initial | {commonCoreDocument:{initialSubmission:null,updated:'2008',annexes:'2007'}} |
            core-update-before-initial | {commonCoreDocument:null}                           |

            # The dialogue began on 2018-05-23.
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-05-23'}}        |
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-05-22'}}        | /commonCoreDocument/initialSubmission
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-05'}}           |
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-04'}}           | /commonCoreDocument/initialSubmission
            core-document-old | {commonCoreDocument:{initialSubmission:'2008'}}              |
            core-document-old | {commonCoreDocument:{initialSubmission:'2007'}}              | /commonCoreDocument/initialSubmission
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'2007'}} | /commonCoreDocument/updated
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',annexes:'2007'}} | /commonCoreDocument/annexes
            core-document-old | {commonCoreDocument:{initialSubmission:null,updated:'2007',annexes:'2006'}} | /commonCoreDocument/updated
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'1993',annexes:'2009'}} |
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'2009',annexes:'1993'}} |
            # The latest by the order of dates: 2001-01-01, 2001, 2001-01-02; of the same, the later one.
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'2001',annexes:'2001-01-01'}} | /commonCoreDocument/updated
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'2001',annexes:'2001-01-02'}} | /commonCoreDocument/annexes
            core-document-old | {commonCoreDocument:{initialSubmission:'1992',updated:'1992',annexes:null}} | /commonCoreDocument/updated
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-04-30'},dialogueDates:['2018-05']} | /commonCoreDocument/initialSubmission
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-05-01'},dialogueDates:['2018-05']} |
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-05-22'},dialogueDates:['2018-05-23','2018-05-22']} |
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-02-29'},dialogueDates:['2018-02-28']} |
            core-document-old | {commonCoreDocument:{initialSubmission:'2008-02-29'},dialogueDates:['2018-03-01']} | /commonCoreDocument/initialSubmission
            core-document-old | {commonCoreDocument:{initialSubmission:null}}                |
            core-document-old | {commonCoreDocument:null}                                    |
            core-document-old | {commonCoreDocument:{initialSubmission:'1992'},dialogueDates:[]} |
            """)
    void speaksOfTheOutcomeAndTheCoreDocumentExactlyWhereItShould(String rule, String patch, @Nullable String paths) {
        assertSpeaksAt(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-in-future                    | {source:{published:'9999'}}                                  |
            outcome-before-dialogue           | {dialogueDates:['9999']}                                     |
            report-under-review-not-submitted | {stateReports:[{instrument:'CRC',numbers:'5',due:'2016'}]}   |
            replies-dates-incomplete          | {writtenReplies:[{due:'2018-02-15'}]}                        |
            replies-dates-incomplete          | {writtenReplies:[{submitted:'2018-02-15'}]}                  | /writtenReplies/0
            # A rule that is skipped silences no other.
            report-submitted-after-dialogue   | {stateReports:[{instrument:'CRC',submitted:'9999'}]}         | /stateReports/0/submitted
            list-of-issues-before-report      | {stateReports:[{instrument:'CRC',submitted:'9999'}]}         |
            replies-after-dialogue            | {writtenReplies:[{submitted:'9999'}]}                        | /writtenReplies/0/submitted
            """)
    void speaksExactlyWhereItShouldWithoutToday(String rule, String patch, @Nullable String paths) {
        assertThat(PatchedSession.pathsWithoutToday(rule, patch)).isEqualTo(list(paths));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ERROR   | {source:{published:'2027-01'}} | The date is in the future: January 2027.
            ERROR   | {dialogueDates:['2018-05-13']} | The dialogue day (13 May 2018) is outside the committee's session; first day of the session: 14 May 2018.
            ERROR   | {dialogueDates:['2018-06-02']} | The dialogue day (2 June 2018) is outside the committee's session; last day of the session: 1 June 2018.
            WARNING | {dialogueDates:['2018-05-24','2018-05-23']} | The dialogue day (23 May 2018) is not after the day listed before it.
            ERROR   | {dialogueDates:['1990']} | The dialogue took place before the first of the instruments entered into force (18 January 2002).
            ERROR   | {committeeSession:{end:'2018-04'}} | The end date (April 2018) is before the start date (14 May 2018).
            WARNING | {committeeSession:{end:'2018-05-17'}} | The length of the committee's session is unusual. Days, including the first and the last: 4.
            WARNING | {committeeSession:{start:'2018-04',end:'2018-06-05'}} | The length of the committee's session is unusual. Days, including the first and the last: 37.
            ERROR   | {preSession:{start:'2018-06'}} | The pre-session starts (June 2018) after the dialogue.
            ERROR   | {stateReports:[{instrument:'OPSC',submitted:'2018-06'}]} | The report under review was submitted (June 2018) after the dialogue.
            WARNING | {stateReports:[{instrument:'OPSC',numbers:'1'}]} | The report under review (OPSC) has no submission date, although the dialogue is over.
            INFO    | {stateReports:[{instrument:'OPSC',due:'2015-10-24',submitted:'2016-06-02'}]} | The report was submitted late. Days late, at least: 222.
            INFO    | {stateReports:[{instrument:'CRC',due:'2001',submitted:'2004-11-15'}]} | The report was submitted late. Days late, at least: 1,050.
            INFO    | {stateReports:[{instrument:'CRC',due:'2006-05-10',submitted:'2016-05-10'}]} | The report was submitted late. Days late, at least: 3,653.
            WARNING | {stateReports:[{instrument:'CRC',due:'2006-05-10',submitted:'2016-05-11'}]} | The report was submitted late. Days late, at least: 3,654.
            INFO    | {stateReports:[{instrument:'CRC',due:'2006-05',submitted:'2016-05-31'}]} | The report was submitted late. Days late, at least: 3,653.
            WARNING | {stateReports:[{instrument:'CRC',due:'2006-05',submitted:'2016-06'}]} | The report was submitted late. Days late, at least: 3,654.
            INFO    | {stateReports:[{instrument:'CRC',due:'2004-02-29',submitted:'2014-02-28'}]} | The report was submitted late. Days late, at least: 3,652.
            WARNING | {stateReports:[{instrument:'CRC',due:'2004-02-29',submitted:'2014-03-01'}]} | The report was submitted late. Days late, at least: 3,653.
            INFO    | {stateReports:[{instrument:'CRC',due:'2006',submitted:'2016'}]} | The report was submitted late. Days late, at least: 3,288.
            WARNING | {stateReports:[{instrument:'CRC',due:'2006',submitted:'2017'}]} | The report was submitted late. Days late, at least: 3,654.
            WARNING | {stateReports:[{instrument:'CRC',due:'2017-10-06',submitted:'2016-10-04'}]} | The report was submitted early. Days early, at least: 367.
            ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',submitted:'2012'},{instrument:'CRC',numbers:'2',submitted:'2013'},{instrument:'CRC',numbers:'3-4',submitted:'2011'}]} | The report was submitted (2011) before the lower-numbered report 2 (2013).
            ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',due:'2013'},{instrument:'CRC',numbers:'2',due:'2013'},{instrument:'CRC',numbers:'3',due:'2012'}]} | The report was due (2012) before the lower-numbered report 2 (2013).
            ERROR   | {stateReports:[{instrument:'CRC',numbers:'1-2',due:'2013'},{instrument:'CRC',numbers:'3',due:'2012'}]} | The report was due (2012) before the lower-numbered report 1-2 (2013).
            ERROR   | {listsOfIssues:[{instrument:'CAT',issued:'1980'}]} | The date (1980) is before the instrument entered into force (26 June 1987).
            ERROR   | {stateReports:[{instrument:'CRC',numbers:'1',due:'1991'}]} | The due date of the initial report (1991) is too early. Earliest due date of an initial report under the instrument: 2 September 1992.
            ERROR   | {listsOfIssues:[{issued:'2015',kind:'standard'}],stateReports:[{instrument:'OPSC',submitted:'2016'}]} | The list of issues was issued (2015) before the report under review was submitted (2016).
            WARNING | {listsOfIssues:[{issued:'2016',kind:'standard'}]} | The list of issues was issued (2016) before the pre-session started (2 October 2017).
            WARNING | {listsOfIssues:[{issued:'2017',kind:'prior-to-reporting'}],stateReports:[{instrument:'OPSC',submitted:'2016'}]} | The list of issues prior to reporting was issued (2017) after the report under review was submitted (2016).
            ERROR   | {listsOfIssues:[{issued:'2019'}]} | The list of issues was issued (2019) after the first day of the dialogue.
            ERROR   | {writtenReplies:[{submitted:'2016'}],listsOfIssues:[{issued:'2018-01'},{issued:'2017-06'}]} | The written replies were submitted (2016) before the list of issues was issued (June 2017).
            WARNING | {writtenReplies:[{submitted:'2019'}]} | The written replies were submitted (2019) after the dialogue.
            INFO    | {writtenReplies:[{due:'2018-02-15',submitted:'2018-03'}]} | The written replies were submitted late. Days late, at least: 14.
            WARNING | {writtenReplies:[{submitted:'2018'}]} | A date of the written replies is missing: due date.
            WARNING | {writtenReplies:[{due:'2018'}]} | A date of the written replies is missing: submission date.
            ERROR   | {concludingObservations:[{adopted:'2017'}]} | The concluding observations were adopted (2017) before the last day of the dialogue.
            WARNING | {concludingObservations:[{adopted:'2019'}]} | The concluding observations were adopted (2019) after the committee's session ended (1 June 2018).
            ERROR   | {concludingObservations:[{adopted:'2019',published:'2018'}]} | The concluding observations were published (2018) before they were adopted (2019).
            ERROR   | {nextReports:[{instrument:'CRC',due:'2017'}]} | The due date of the next report (2017) is not after the review.
            WARNING | {nextReports:[{instrument:'CRC',due:'2029'}]} | The interval between the review and the due date of the next report (2029) is unusually long or short.
            ERROR   | {commonCoreDocument:{updated:'2008'}} | The date (2008) is before the core document was first submitted (10 September 2009).
            INFO    | {commonCoreDocument:{initialSubmission:'2007'}} | The latest date of the core document (2007) is more than ten years before the dialogue.
            ERROR   | {dialogueDates:['2027']} | The dialogue has not begun yet, but an outcome is recorded here.
            WARNING | {dialogue:{},source:{published:'2017'}} | The source was published (2017) before the dialogue it describes.
            """)
    void saysWhatIsWrong(Severity severity, String patch, String message) {
        String underOpsc = "{instrumentsUnderReview:['OPSC'],nextReports:[]," + patch.substring(1);
        assertThat(PatchedSession.findings(underOpsc))
                .filteredOn(finding -> finding.message(Locale.ENGLISH).equals(message))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void thePlainSessionTripsNoRule() {
        assertThat(PatchedSession.findings("{}")).isEmpty();
    }

    /**
     * Whatever a rule says of dates that lack a day or a month must hold for every day that they may be, unless a rule
     * that silences it has more to say of those. (Which date of the core document is the latest is a matter of order.)
     */
    @Test
    void whatMayBeTrueIsNeverReported() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            List<PartialDate> dates =
                    Stream.generate(() -> anyDate(random)).limit(100).toList();
            CountrySession coarse = anySession(new Random(seed), dates);
            CountrySession exact = anySession(
                    new Random(seed),
                    dates.stream().map(date -> anyDayOf(date, random)).toList());
            List<Finding> onExact = PatchedSession.apply(exact, PatchedSession.TODAY);
            assertThat(PatchedSession.apply(coarse, PatchedSession.TODAY))
                    .filteredOn(finding -> !finding.rule().id().toString().equals("core-document-old"))
                    .allSatisfy(finding -> assertThat(onExact)
                            .as("%s of %s, with days: %s", finding, coarse, exact)
                            .anyMatch(other -> isSame(finding, other) || isCause(other, finding)));
        }
    }

    private static boolean isSame(Finding finding, Finding other) {
        return finding.rule().equals(other.rule()) && finding.path().equals(other.path());
    }

    private static boolean isCause(Finding cause, Finding finding) {
        return ((SessionRule) finding.rule()).causes().contains(cause.rule().id());
    }

    @Test
    void reportsOutOfOrderAreThoseThatComparingAllPairsGives() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            CountrySession session = CountrySession.builder()
                    .committee(Committee.CRC)
                    .stateParty(Country.of("NOR"))
                    .addAllStateReports(Stream.generate(() -> anyReport(random, () -> anyDate(random)))
                            .limit(random.nextInt(8))
                            .toList())
                    .build();
            List<StateReport> reports = session.getStateReports();
            assertThat(pathsOf("report-submission-out-of-order", session))
                    .as("%s", session)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, reports.size())
                            .filter(i -> reports.stream().anyMatch(lower -> isOutOfOrder(reports.get(i), lower)))
                            .mapToObj(i -> "/stateReports/" + i + "/submitted")
                            .toList());
        }
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

    /** More documents than real sessions have must not take more than proportional time. */
    @Test
    @Timeout(60)
    void copesWithManyDocuments() {
        CountrySession.Builder many = CountrySession.builder()
                .committee(Committee.CRC)
                .stateParty(Country.of("NOR"))
                .addDialogueDates(PartialDate.of(2018));
        PartialDate early = PartialDate.of(1999);
        for (int i = 0; i < 20_000; i++) {
            PartialDate date = PartialDate.of(2000 + i % 10);
            many.addStateReports(StateReport.builder()
                            .instrument(Instrument.CRC)
                            .numbers(ReportNumbers.of(i + 1))
                            .submitted(date)
                            .build())
                    .addListsOfIssues(ListOfIssues.builder().issued(date).build())
                    .addWrittenReplies(WrittenReplies.builder().submitted(early).build())
                    .addConcludingObservations(
                            ConcludingObservations.builder().adopted(date).build())
                    .addNextReports(NextReport.builder()
                            .instrument(Instrument.CRC)
                            .due(early)
                            .build());
        }
        Map<String, Long> counts = PatchedSession.apply(many.build(), PatchedSession.TODAY).stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().id().toString(), Collectors.counting()));
        assertThat(counts)
                .containsEntry("report-submission-out-of-order", 18_000L - 9)
                .containsEntry("replies-before-list-of-issues", 20_000L)
                .containsEntry("next-report-not-after-review", 20_000L)
                .doesNotContainKey("next-report-interval-unusual");
    }

    @Test
    void neverThrows() {
        List<PartialDate> extremes = List.of(
                PartialDate.of(1),
                PartialDate.of(1, 1, 1),
                PartialDate.of(9999),
                PartialDate.of(9999, 12, 31),
                PartialDate.of(2000, 2, 29));
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<PartialDate> dates =
                    Stream.generate(() -> pick(random, extremes)).limit(100).toList();
            CountrySession session = anySession(random, dates);
            for (LocalDate today : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
                assertThatCode(() -> PatchedSession.apply(session, today))
                        .as("%s", session)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.CRC, Instrument.OPSC, Instrument.ICERD);

    /** A session whose shape is random; its dates are taken from a list, one after the other. */
    private static CountrySession anySession(Random random, List<PartialDate> all) {
        Iterator<PartialDate> remaining = all.iterator();
        Supplier<PartialDate> dates = remaining::next;
        CountrySession.Builder session = CountrySession.builder()
                .committee(pick(random, List.of(Committee.CRC, Committee.CERD, Committee.SPT)))
                .stateParty(Country.of("NOR"));
        times(random, () -> session.addInstrumentsUnderReview(pick(random, INSTRUMENTS)));
        maybe(random, () -> session.committeeSession(anyMeeting(random, dates)));
        maybe(random, () -> session.preSession(anyMeeting(random, dates)));
        times(random, () -> session.addDialogueDates(dates.get()));
        maybe(random, () -> session.procedure(pick(random, List.of(Procedure.values()))));
        maybe(random, () -> session.withoutReport(random.nextBoolean()));
        maybe(random, () -> {
            CommonCoreDocument.Builder core = CommonCoreDocument.builder();
            maybe(random, () -> core.initialSubmission(dates.get()));
            maybe(random, () -> core.updated(dates.get()));
            maybe(random, () -> core.annexes(dates.get()));
            session.commonCoreDocument(core.build());
        });
        times(random, () -> session.addStateReports(anyReport(random, dates)));
        times(random, () -> {
            ListOfIssues.Builder list = ListOfIssues.builder();
            maybe(random, () -> list.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> list.kind(pick(random, List.of(ListOfIssuesKind.values()))));
            maybe(random, () -> list.issued(dates.get()));
            session.addListsOfIssues(list.build());
        });
        times(random, () -> {
            WrittenReplies.Builder replies = WrittenReplies.builder();
            maybe(random, () -> replies.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> replies.due(dates.get()));
            maybe(random, () -> replies.submitted(dates.get()));
            session.addWrittenReplies(replies.build());
        });
        maybe(random, () -> session.dialogue(Dialogue.builder().build()));
        times(random, () -> {
            ConcludingObservations.Builder observations = ConcludingObservations.builder();
            maybe(random, () -> observations.instrument(pick(random, INSTRUMENTS)));
            maybe(random, () -> observations.adopted(dates.get()));
            maybe(random, () -> observations.published(dates.get()));
            session.addConcludingObservations(observations.build());
        });
        times(random, () -> {
            NextReport.Builder next = NextReport.builder().instrument(pick(random, INSTRUMENTS));
            maybe(random, () -> next.numbers(anyNumbers(random)));
            maybe(random, () -> next.due(dates.get()));
            session.addNextReports(next.build());
        });
        maybe(
                random,
                () -> session.source(Source.builder()
                        .published(dates.get())
                        .retrieved(dates.get())
                        .build()));
        return session.build();
    }

    private static MeetingPeriod anyMeeting(Random random, Supplier<PartialDate> dates) {
        MeetingPeriod.Builder meeting = MeetingPeriod.builder();
        maybe(random, () -> meeting.start(dates.get()));
        maybe(random, () -> meeting.end(dates.get()));
        return meeting.build();
    }

    private static StateReport anyReport(Random random, Supplier<PartialDate> dates) {
        StateReport.Builder report = StateReport.builder().instrument(pick(random, INSTRUMENTS));
        maybe(random, () -> report.numbers(anyNumbers(random)));
        maybe(random, () -> report.due(dates.get()));
        maybe(random, () -> report.submitted(dates.get()));
        return report.build();
    }

    private static ReportNumbers anyNumbers(Random random) {
        int first = 1 + random.nextInt(5);
        int last = first + random.nextInt(3);
        return first == last ? ReportNumbers.of(first) : ReportNumbers.of(first, last);
    }

    private static PartialDate anyDate(Random random) {
        int year = pick(random, List.of(1968, 1990, 1992, 2002, 2003, 2004, 2013, 2014, 2026));
        int month = pick(random, List.of(1, 2, 8, 12));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(year);
            case 1 -> PartialDate.of(year, month);
            default -> PartialDate.of(year, month, pick(random, List.of(1, 2, 28)));
        };
    }

    private static PartialDate anyDayOf(PartialDate date, Random random) {
        int days = (int) ChronoUnit.DAYS.between(date.earliest(), date.latest());
        int day = pick(random, List.of(0, days, random.nextInt(days + 1)));
        return PartialDate.of(date.earliest().plusDays(day));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static void maybe(Random random, Runnable action) {
        if (random.nextInt(4) > 0) {
            action.run();
        }
    }

    private static void times(Random random, Runnable action) {
        for (int i = random.nextInt(4); i > 0; i--) {
            action.run();
        }
    }

    private static List<String> pathsOf(String rule, CountrySession session) {
        return PatchedSession.apply(session, PatchedSession.TODAY).stream()
                .filter(finding -> finding.rule().id().toString().equals(rule))
                .map(Finding::path)
                .toList();
    }

    private static void assertSpeaksAt(String rule, String patch, @Nullable String paths) {
        assertThat(PatchedSession.paths(rule, patch)).isEqualTo(list(paths));
    }

    private static List<String> list(@Nullable String paths) {
        return paths == null ? List.of() : List.of(paths.split(" "));
    }
}
