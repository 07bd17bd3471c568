// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class SymbolRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            symbol-unrecognized        | {}                                                        |
            symbol-unrecognized        | {commonCoreDocument:{symbol:'core'}}                      | /commonCoreDocument/symbol
            symbol-unrecognized        | {stateReports:[{instrument:'CRC',symbol:'CRC/NOR/1'}]}    | /stateReports/0/symbol
            symbol-unrecognized        | {listsOfIssues:[{symbol:'LOI'}]}                          | /listsOfIssues/0/symbol
            symbol-unrecognized        | {writtenReplies:[{},{symbol:'-'}]}                        | /writtenReplies/1/symbol
            symbol-unrecognized        | {meetings:[{symbol:'SR'}]}                                | /meetings/0/symbol
            symbol-unrecognized        | {sources:[{symbol:'report'}]}                             | /sources/0/symbol
            symbol-unrecognized        | {concludingObservations:[{symbol:'CRC/C/NOR/CO/0'}]}      | /concludingObservations/0/symbol
            symbol-unrecognized        | {stateReports:[{instrument:'CRC',symbol:''}]}             |
            symbol-unrecognized        | {stateReports:[{instrument:'CRC',symbol:' '}]}            |
            symbol-unrecognized        | {stateReports:[{instrument:'CRC',symbol:'CRC/C/ NOR/1'}]} |

            symbol-not-normalized      | {}                                                           |
            symbol-not-normalized      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/ NOR /5-6'}]} | /stateReports/0/symbol
            symbol-not-normalized      | {commonCoreDocument:{symbol:'HRI/CORE/NOR/2009 '}}           | /commonCoreDocument/symbol
            symbol-not-normalized      | {writtenReplies:[{symbol:'CRC/C/NOR/Q/5-6/Add1'}]}           | /writtenReplies/0/symbol
            symbol-not-normalized      | {listsOfIssues:[{symbol:'CRC/C/NOR/Q/5–6'}]}                 | /listsOfIssues/0/symbol
            symbol-not-normalized      | {meetings:[{symbol:'CRC/C/SR. 2284'}]}                       | /meetings/0/symbol
            symbol-not-normalized      | {sources:[{symbol:'CRC/C/ NOR/CO/5-6'}]}                     | /sources/0/symbol
            symbol-not-normalized      | {concludingObservations:[{symbol:'crc/c/nor/co/5-6'}]}       |
            symbol-not-normalized      | {concludingObservations:[{symbol:' '}]}                      |

            symbol-committee-mismatch  | {}                                                                      |
            symbol-committee-mismatch  | {stateReports:[{instrument:'CRC',symbol:'CAT/C/NOR/5'}]}                | /stateReports/0/symbol
            symbol-committee-mismatch  | {stateReports:[{instrument:'CAT',symbol:'CAT/C/NOR/5'}]}                |
            symbol-committee-mismatch  | {stateReports:[{instrument:'CRC',symbol:'CRC/C/3/Add.40'}]}             |
            symbol-committee-mismatch  | {stateReports:[{instrument:'CRC',symbol:'E/1990/6/Add.24'}]}            | /stateReports/0/symbol
            symbol-committee-mismatch  | {listsOfIssues:[{symbol:'CEDAW/C/NOR/Q/5'}]}                            | /listsOfIssues/0/symbol
            symbol-committee-mismatch  | {writtenReplies:[{symbol:'CED/C/NOR/RQ/1'}]}                            | /writtenReplies/0/symbol
            symbol-committee-mismatch  | {meetings:[{symbol:'CAT/C/SR.1000'}]}                                   | /meetings/0/symbol
            symbol-committee-mismatch  | {meetings:[{symbol:'CRC/C/SR.2284'}]}                                   |
            symbol-committee-mismatch  | {concludingObservations:[{symbol:'A/53/44'}]}                           |
            symbol-committee-mismatch  | {concludingObservations:[{symbol:'CERD/C/62/CO/7'}]}                    | /concludingObservations/0/symbol
            symbol-committee-mismatch  | {concludingObservations:[{instrument:'ICERD',symbol:'CERD/C/62/CO/7'}]} |
            symbol-committee-mismatch  | {commonCoreDocument:{symbol:'CAT/C/NOR/5'}}                             | /commonCoreDocument/symbol
            symbol-committee-mismatch  | {commonCoreDocument:{symbol:'not a symbol'}}                            |
            symbol-committee-mismatch  | {committee:'SPT',instrumentsUnderReview:['OPCAT'],stateReports:[{instrument:'OPCAT',symbol:'CAT/OP/NOR/1'}],listsOfIssues:null,writtenReplies:null,concludingObservations:null} |

            symbol-state-mismatch      | {}                                                             |
            symbol-state-mismatch      | {stateParty:{code:'SWE'}}                                      | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol
            symbol-state-mismatch      | {stateParty:{code:'swe'}}                                      |
            symbol-state-mismatch      | {commonCoreDocument:{symbol:'HRI/CORE/1/Add.6'}}               |
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/CHN-HKG/5-6'}]} | /stateReports/0/symbol
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR-SJM/5-6'}]} |
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/SJM-NOR/5-6'}]} |
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/EU/5-6'}]}      | /stateReports/0/symbol
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/XYZ/5-6'}]} |
            symbol-state-mismatch      | {stateParty:{code:'PHL'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/PHI/5-6'}]} |
            symbol-state-mismatch      | {stateReports:[{instrument:'CRC',symbol:'CRC/C/PHI/5-6'}]} | /stateReports/0/symbol
            symbol-state-mismatch      | {stateParty:{code:'SRB'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/UNK/1'}]} |

            symbol-kind-mismatch       | {}                                                                             |
            symbol-kind-mismatch       | {commonCoreDocument:{symbol:'HRI/CORE/1/Add.6'}}                               |
            symbol-kind-mismatch       | {meetings:[{symbol:'CRC/C/NOR/CO/5-6'}]}                                       | /meetings/0/symbol
            symbol-kind-mismatch       | {meetings:[{symbol:'CRC/C/SR.2284'}]}                                          |
            symbol-kind-mismatch       | {commonCoreDocument:{symbol:'CRC/C/NOR/5-6'}}                                  | /commonCoreDocument/symbol
            symbol-kind-mismatch       | {commonCoreDocument:{symbol:'HRI/MC/2016/2'}}                                  |
            symbol-kind-mismatch       | {commonCoreDocument:{symbol:'unknown'}}                                        |
            symbol-kind-mismatch       | {commonCoreDocument:{symbol:''}}                                               |
            symbol-kind-mismatch       | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/Q/5-6'}]}                   | /stateReports/0/symbol
            symbol-kind-mismatch       | {stateReports:[{instrument:'CRC',symbol:'HRI/CORE/NOR/2009'}]}                 | /stateReports/0/symbol
            symbol-kind-mismatch       | {stateReports:[{instrument:'CRC',symbol:'CRC/C/SR.2259'}]}                     | /stateReports/0/symbol
            symbol-kind-mismatch       | {stateReports:[{instrument:'CRC',symbol:'CRC/C/46/3'}]}                        |
            symbol-kind-mismatch       | {stateReports:[{instrument:'CRC',symbol:'CRC/C/GC/24'}]} | /stateReports/0/symbol
            symbol-kind-mismatch       | {committee:'CED',stateReports:[{instrument:'ICPPED',symbol:'CED/C/NOR/AI/1'}]} |
            symbol-kind-mismatch       | {committee:'CED',stateReports:[{instrument:'ICPPED',symbol:'CED/C/NOR/1'}]}    |
            symbol-kind-mismatch       | {committee:'CED',stateReports:[{instrument:'ICPPED',symbol:'CED/C/NOR/CO/1/Add.2'}]} |
            symbol-kind-mismatch       | {committee:'CED',concludingObservations:[{symbol:'CED/C/NOR/OAI/1'},{symbol:'CED/C/NOR/FAI/1'}]} | /concludingObservations/1/symbol
            symbol-kind-mismatch       | {committee:'CEDAW',stateReports:[{instrument:'CEDAW',symbol:'CEDAW/C/NOR/EP/1'}]} |
            symbol-kind-mismatch       | {committee:'CERD',stateReports:[{instrument:'ICERD',symbol:'CERD/C/248'}]} |
            symbol-kind-mismatch       | {committee:'CCPR',stateReports:[{instrument:'ICCPR',symbol:'CCPR/C/21/Rev.1/Add.10'}]} | /stateReports/0/symbol
            symbol-kind-mismatch       | {committee:'CAT',listsOfIssues:[{symbol:'CAT/C/NOR/Q/6/Add.1'}],writtenReplies:[{symbol:'CAT/C/NOR/Q/6/Add.2'}]} |
            symbol-kind-mismatch       | {committee:'CED',writtenReplies:[{symbol:'CED/C/NOR/AI/1'}]}                   | /writtenReplies/0/symbol
            symbol-kind-mismatch       | {committee:'CED',listsOfIssues:[{symbol:'CED/C/NOR/Q/AI/1'}]}                  |
            symbol-kind-mismatch       | {committee:'CED',listsOfIssues:[{symbol:'CED/C/NOR/AI/1'}]}                    | /listsOfIssues/0/symbol
            symbol-kind-mismatch       | {listsOfIssues:[{symbol:'CRC/C/NOR/Q/5-6'}]}                                   |
            symbol-kind-mismatch       | {listsOfIssues:[{symbol:'CRC/C/NOR/QPR/5-6'}]}                                 | /listsOfIssues/0/symbol
            symbol-kind-mismatch       | {listsOfIssues:[{symbol:'CRC/C/NOR/Q/5-6/Add.1'}]}                             | /listsOfIssues/0/symbol
            symbol-kind-mismatch       | {procedure:'simplified',listsOfIssues:[{symbol:'CRC/C/NOR/QPR/5-6'}]}          |
            symbol-kind-mismatch       | {procedure:'simplified',listsOfIssues:[{symbol:'CRC/C/NOR/Q/5-6'}]}            | /listsOfIssues/0/symbol
            symbol-kind-mismatch       | {procedure:null,listsOfIssues:[{symbol:'CRC/C/NOR/QPR/5-6'},{symbol:'CRC/C/NOR/Q/5-6'},{symbol:'CRC/C/NOR/RQ/5-6'}]} | /listsOfIssues/2/symbol
            symbol-kind-mismatch       | {procedure:null,listsOfIssues:[{kind:'standard',symbol:'CRC/C/NOR/QPR/5-6'},{kind:'prior-to-reporting',symbol:'CRC/C/NOR/Q/5-6'}]} | /listsOfIssues/0/symbol /listsOfIssues/1/symbol
            symbol-kind-mismatch       | {listsOfIssues:[{kind:'prior-to-reporting',symbol:'CRC/C/NOR/Q/5-6'}]}         |
            symbol-kind-mismatch       | {procedure:'simplified',listsOfIssues:[{kind:'standard',symbol:'CRC/C/SR.1'}]} |
            symbol-kind-mismatch       | {committee:'CAT',procedure:'simplified',listsOfIssues:[{symbol:'CAT/C/NOR/Q/6'},{symbol:'CAT/C/NOR/QPR/6'}]} |
            symbol-kind-mismatch       | {committee:'CAT',listsOfIssues:[{symbol:'CAT/C/NOR/Q/6'},{symbol:'CAT/C/NOR/QPR/6'}]} | /listsOfIssues/1/symbol
            symbol-kind-mismatch       | {committee:'CAT',concludingObservations:[{symbol:'CAT/C/XXVI/Concl.2'},{symbol:'CAT/C/CR/33/3'}]} |
            symbol-kind-mismatch       | {committee:'CAT',stateReports:[{instrument:'CAT',symbol:'CAT/C/NOR/Q/6'}]}     | /stateReports/0/symbol
            symbol-kind-mismatch       | {committee:'CAT',writtenReplies:[{symbol:'CAT/C/NOR/Q/6'}]}                    | /writtenReplies/0/symbol
            symbol-kind-mismatch       | {writtenReplies:[{symbol:'CRC/C/NOR/Q/5-6/Add.2'}]}                            |
            symbol-kind-mismatch       | {writtenReplies:[{symbol:'CRC/C/NOR/RQ/5-6'}]}                                 |
            symbol-kind-mismatch       | {writtenReplies:[{symbol:'CRC/C/NOR/Q/5-6'}]}                                  | /writtenReplies/0/symbol
            symbol-kind-mismatch       | {writtenReplies:[{symbol:'CRC/C/NOR/Q/5-6/Rev.1'}]}                            | /writtenReplies/0/symbol
            symbol-kind-mismatch       | {concludingObservations:[{symbol:'CRC/C/15/Add.269'}]}                         |
            symbol-kind-mismatch       | {concludingObservations:[{symbol:'CRC/C/NOR/5-6'}]}                            | /concludingObservations/0/symbol
            symbol-kind-mismatch       | {concludingObservations:[{symbol:'CRC/C/NOR/CO/5-6/Add.1'}]} | /concludingObservations/0/symbol
            symbol-kind-mismatch       | {concludingObservations:[{symbol:'A/53/44'}]}                                  |
            symbol-kind-mismatch       | {committee:'CED',procedure:'simplified',listsOfIssues:[{symbol:'CED/C/NOR/Q/1'},{symbol:'CED/C/NOR/QPR/1'}]} |
            symbol-kind-mismatch       | {committee:'CED',procedure:'simplified',listsOfIssues:[{symbol:'CED/C/NOR/CO/1'}]} | /listsOfIssues/0/symbol
            symbol-kind-mismatch       | {committee:'CED',procedure:'standard',listsOfIssues:[{symbol:'CED/C/NOR/QPR/1'}]} | /listsOfIssues/0/symbol

            symbol-instrument-mismatch | {}                                                                            |
            symbol-instrument-mismatch | {stateReports:[{instrument:'CRC',symbol:'CRC/C/OPSC/NOR/1'}]}                 | /stateReports/0/symbol
            symbol-instrument-mismatch | {stateReports:[{instrument:'OPSC',symbol:'CRC/C/OPSC/NOR/1'}]}                |
            symbol-instrument-mismatch | {stateReports:[{instrument:'OPSC',symbol:'CRC/C/OPSA/NOR/1'}]}                |
            symbol-instrument-mismatch | {stateReports:[{instrument:'OPSC',symbol:'CRC/C/NOR/1'}]}                     | /stateReports/0/symbol
            symbol-instrument-mismatch | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{instrument:'CRC',symbol:'CRC/C/OPSC/NOR/Q/1'}]} | /listsOfIssues/0/symbol
            symbol-instrument-mismatch | {instrumentsUnderReview:['CRC','OPSC'],listsOfIssues:[{symbol:'CRC/C/OPSC/NOR/Q/1'},{symbol:'CRC/C/OPAC/NOR/Q/1'}]} | /listsOfIssues/1/symbol
            symbol-instrument-mismatch | {instrumentsUnderReview:null,writtenReplies:[{symbol:'CRC/C/OPSC/NOR/RQ/1'}]} |
            symbol-instrument-mismatch | {instrumentsUnderReview:null,writtenReplies:[{instrument:'OPAC',symbol:'CRC/C/OPSC/NOR/RQ/1'}]} | /writtenReplies/0/symbol
            symbol-instrument-mismatch | {writtenReplies:[{symbol:'CRC/C/OPSC/NOR/RQ/1'}]}                             | /writtenReplies/0/symbol
            symbol-instrument-mismatch | {concludingObservations:[{instrument:'CRC',symbol:'CRC/C/OPAC/NOR/CO/1'}]}    | /concludingObservations/0/symbol
            symbol-instrument-mismatch | {concludingObservations:[{instrument:'CRC',symbol:'CRC/C/46/3'}]}             |
            symbol-instrument-mismatch | {commonCoreDocument:{symbol:'CRC/C/OPSC/NOR/CO/1/Add.1'}} |
            symbol-instrument-mismatch | {stateReports:[{instrument:'CRC',symbol:'CAT/C/NOR/5'}]}                      |
            symbol-instrument-mismatch | {stateReports:[{instrument:'CRC',symbol:'CRC/C/OPSC/NOR/Q/1'}]}               |
            symbol-instrument-mismatch | {stateReports:[{instrument:'CAT',symbol:'CRC/C/NOR/1'}]}                      | /stateReports/0/symbol
            symbol-instrument-mismatch | {stateReports:[{instrument:'CRC',symbol:'CRC/C/OPSC/NOR/Q/1'},{instrument:'CRC',symbol:'CRC/C/OPSC/NOR/1'}]} | /stateReports/1/symbol

            symbol-number-mismatch     | {}                                                                             |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/5'}]}         | /stateReports/0/symbol
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/5-7'}]}       | /stateReports/0/symbol
            symbol-number-mismatch     | {withoutReport:true,stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/5'}]} | /stateReports/0/symbol
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/7'}]}                       |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/70/Add.20'}]}     |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/OPSC/NOR/1'}]}    |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/CO/4'}]}      |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'3',symbol:'CRC/C/NOR/4'},{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/5-6'}]} | /stateReports/0/symbol
            symbol-number-mismatch     | {listsOfIssues:[{symbol:'CRC/C/NOR/Q/4'},{symbol:'CRC/C/NOR/Q/5'},{symbol:'CRC/C/NOR/Q/6-7'},{symbol:'CRC/C/NOR/Q/7'},{symbol:'CRC/C/NOR/Q/3-5'}]} | /listsOfIssues/0/symbol /listsOfIssues/3/symbol
            symbol-number-mismatch     | {procedure:null,listsOfIssues:[{symbol:'CRC/C/NOR/Q/4'},{kind:'standard',symbol:'CRC/C/NOR/Q/7'}]} | /listsOfIssues/1/symbol
            symbol-number-mismatch     | {procedure:'simplified',listsOfIssues:[{symbol:'CRC/C/NOR/QPR/4'}]}            |
            symbol-number-mismatch     | {withoutReport:true,listsOfIssues:[{symbol:'CRC/C/NOR/Q/4'}],writtenReplies:[{symbol:'CRC/C/NOR/RQ/4'}],concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch     | {withoutReport:false,listsOfIssues:[{symbol:'CRC/C/NOR/Q/4'}]}                 | /listsOfIssues/0/symbol
            symbol-number-mismatch     | {listsOfIssues:[{symbol:'CRC/C/NOR/QPR/4'}]}                                   |
            symbol-number-mismatch     | {writtenReplies:[{symbol:'CRC/C/NOR/RQ/4'},{symbol:'CRC/C/NOR/Q/6/Add.1'}]}    | /writtenReplies/0/symbol
            symbol-number-mismatch     | {concludingObservations:[{symbol:'CRC/C/NOR/CO/4'},{symbol:'CRC/C/15/Add.4'}]} | /concludingObservations/0/symbol
            symbol-number-mismatch     | {stateReports:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]}         |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC'}],concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch     | {stateReports:[{instrument:'CRC',numbers:'3'},{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4'}],concludingObservations:[{symbol:'CRC/C/NOR/CO/4'},{symbol:'CRC/C/NOR/CO/5'}]} |
            symbol-number-mismatch     | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}],listsOfIssues:null,writtenReplies:[{symbol:'CRC/C/OPSC/NOR/RQ/1'},{symbol:'CRC/C/NOR/RQ/1'},{symbol:'CRC/C/NOR/RQ/2-4'},{instrument:'CRC',symbol:'CRC/C/NOR/RQ/1'}],concludingObservations:null} | /writtenReplies/1/symbol /writtenReplies/2/symbol /writtenReplies/3/symbol
            symbol-number-mismatch     | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC'}],listsOfIssues:null,writtenReplies:[{symbol:'CRC/C/NOR/RQ/1'},{instrument:'OPSC',symbol:'CRC/C/OPSC/NOR/RQ/2'}]} | /writtenReplies/0/symbol
            symbol-number-mismatch     | {instrumentsUnderReview:['CRC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}],writtenReplies:[{instrument:'OPSC',symbol:'CRC/C/OPSC/NOR/RQ/2'},{symbol:'CRC/C/NOR/RQ/1'}]} | /writtenReplies/1/symbol
            symbol-number-mismatch     | {commonCoreDocument:{symbol:'CRC/C/NOR/CO/1/Add.1'}}                           |

            symbol-reused              | {}                                                                                  |
            symbol-reused              | {concludingObservations:[{symbol:'A/53/44'},{symbol:'A/53/44'},{symbol:'A/53/45'},{symbol:'A/53/44'}]} | /concludingObservations/1/symbol /concludingObservations/3/symbol
            symbol-reused              | {listsOfIssues:[{symbol:'CRC/C/58/Rev.2'}],writtenReplies:[{symbol:'CRC/C/58/Rev.2'}]} | /writtenReplies/0/symbol
            symbol-reused              | {commonCoreDocument:{symbol:'A/53/44'},stateReports:[{instrument:'CRC',symbol:'A/53/44'}]} | /stateReports/0/symbol
            symbol-reused              | {concludingObservations:[{symbol:'CRC/C/NOR/CO/5-6'},{symbol:'CRC/C/ NOR /CO/5\u20136'}]} | /concludingObservations/1/symbol
            symbol-reused              | {concludingObservations:[{symbol:'CRC/C/NOR/CO/5-6'},{symbol:'CRC/C/NOR/CO/5-6/Corr.1'}]} |
            symbol-reused              | {concludingObservations:[{symbol:'unknown'},{symbol:'unknown'},{symbol:'Unknown'}]} | /concludingObservations/1/symbol
            symbol-reused              | {concludingObservations:[{symbol:''},{symbol:''},{},{}]}                            |
            symbol-reused              | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'},{instrument:'CRC',symbol:'CRC/C/NOR/5'}]} | /stateReports/1/symbol
            symbol-reused              | {stateReports:[{instrument:'CRC',numbers:'5',symbol:'CRC/C/NOR/5'},{instrument:'CRC',numbers:'5-6',symbol:'CRC/C/NOR/5'}]} |
            symbol-reused              | {stateReports:[{instrument:'CRC',numbers:'5',symbol:'CRC/C/NOR/5'},{instrument:'CRC',numbers:'6',symbol:'CRC/C/NOR/5'}]} | /stateReports/1/symbol
            symbol-reused              | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/5'}],concludingObservations:[{symbol:'CRC/C/NOR/5'}]} |
            symbol-reused              | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/CO/5'}],concludingObservations:[{symbol:'CRC/C/NOR/CO/5'}]} |
            symbol-reused              | {stateReports:[{instrument:'CRC',symbol:'CRC/C/NOR/CO/5'}],concludingObservations:[{symbol:'CRC/C/NOR/CO/5'},{symbol:'CRC/C/NOR/CO/5'}]} | /concludingObservations/1/symbol
            # One document may deal with several territories.
            symbol-reused              | {concludingObservations:[{symbol:'CRC/C/NOR/CO/5-6'},{territory:'Svalbard',symbol:'CRC/C/NOR/CO/5-6'}]} |
            symbol-reused              | {concludingObservations:[{territory:'Svalbard',symbol:'CRC/C/NOR/CO/5-6'},{territory:'SVALBARD',symbol:'CRC/C/NOR/CO/5-6'}]} | /concludingObservations/1/symbol
            symbol-reused              | {writtenReplies:[{territory:'Svalbard',symbol:'CRC/C/NOR/Q/5-6/Add.1'},{symbol:'CRC/C/NOR/Q/5-6/Add.1'}]} |

            symbol-missing             | {}                                                                    |
            symbol-missing             | {stateReports:[{instrument:'CRC',submitted:'2016'},{instrument:'CRC',due:'2016'},{instrument:'CRC',numbers:'7'}]} | /stateReports/0
            symbol-missing             | {stateReports:[{instrument:'CRC',submitted:'2016',symbol:''}]}        |
            symbol-missing             | {stateReports:[{instrument:'CRC',submitted:'2016',symbol:'unknown'}]} |
            symbol-missing             | {writtenReplies:[{due:'2018'},{submitted:'2018-02'}]}                 | /writtenReplies/1
            symbol-missing             | {concludingObservations:[{},{symbol:' '}]}                            | /concludingObservations/0
            symbol-missing             | {commonCoreDocument:{symbol:null}}                                    |
            symbol-missing             | {listsOfIssues:[{issued:'2017-10-30'}]}                               |

            # only where the code is certainly of another State
            symbol-state-mismatch   | {stateParty:{code:'DNK'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/DEN/5'}]} |
            symbol-state-mismatch   | {stateParty:{code:'GTM'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/GUA/6'}]} |
            symbol-state-mismatch   | {stateParty:{code:'NLD'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/NET/4'}]} |
            symbol-state-mismatch   | {stateParty:{code:'BEL'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'E/C.12/BLG/3'}]} |
            symbol-state-mismatch   | {stateParty:{code:'RUS'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/USR/7'}]} |
            symbol-state-mismatch   | {stateParty:{code:'COD'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CAT/C/DRC/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'COD'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/ZAR/2'}]} |
            symbol-state-mismatch   | {stateParty:{code:'ROU'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/ROM/6'}]} |
            symbol-state-mismatch   | {stateParty:{code:'GBR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/UK/3'}]} |
            symbol-state-mismatch   | {stateParty:{code:'GBR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/UKOT/99/5'}]} |
            symbol-state-mismatch   | {stateParty:{code:'SCG'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/SEMO/2003/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'SRB'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/SEMO/2003/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'NLD'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'E/C.12/ANT/3'}]} |
            symbol-state-mismatch   | {stateParty:{code:'ATG'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/ANT/1-3'}]} |
            symbol-state-mismatch   | {stateParty:{code:'MUS'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/MAR/5'}]} |
            symbol-state-mismatch   | {stateParty:{code:'MAR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/MAR/5'}]} |
            symbol-state-mismatch   | {stateParty:{code:'CHN'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/HKSAR/99/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'CHN'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CAT/C/MAC/4'}]} |
            symbol-state-mismatch   | {stateParty:{code:'MAC'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/CHN-MAC/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'GBR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/HKG/95/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'PRT'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/MAC/99/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'HRV'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/CRO/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'BWA'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/BOT/3'}]} |
            symbol-state-mismatch   | {stateParty:{code:'BDI'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/BUR/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'MMR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/BUR/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'DNK'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/GRL/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/LAK/1'}]} |
            symbol-state-mismatch   | {stateParty:{code:'SWE'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/DEN/5'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'DEU'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/NET/4'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'FRA'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/UKOT/99/5'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'MNE'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/UNK/1'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'HKG'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/CHN-MAC/1'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/MAR/5'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'GBR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CCPR/C/CHN-HKG/3'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'SVN'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/CRO/1'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'SWE'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/GRL/1'}]} | /stateReports/0/symbol
            symbol-state-mismatch   | {stateParty:{code:'NER'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/NGA/1'}]} | /stateReports/0/symbol

            symbol-state-unknown    | {} |
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/XYZ/5'}]} | /stateReports/0/symbol
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CEDAW/C/NDL/4'}]} | /stateReports/0/symbol
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/CHN-XYZ/5'}]} | /stateReports/0/symbol
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/PHI/5'}]} |
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/SWE/5'}]} |
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'CRC/C/3/Add.40'}]} |
            symbol-state-unknown    | {stateParty:{code:'NOR'},commonCoreDocument:null,listsOfIssues:null,writtenReplies:null,concludingObservations:null,stateReports:[{instrument:'CRC',symbol:'not a symbol'}]} |
            symbol-state-unknown    | {commonCoreDocument:{symbol:'HRI/CORE/XYZ/2009'},listsOfIssues:[{symbol:'CRC/C/XYZ/Q/5-6'}],writtenReplies:[{symbol:'CRC/C/XYZ/RQ/5-6'}],concludingObservations:[{symbol:'CRC/C/XYZ/CO/5-6'}]} | /commonCoreDocument/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol

            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:75},concludingObservations:[{symbol:'CCPR/CO/75/NOR'}]} |
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:74},concludingObservations:[{symbol:'CCPR/CO/75/NOR'}]} | /concludingObservations/0/symbol
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:75},concludingObservations:[{symbol:'CCPR/CO/75/NOR/Add.1'}]} |
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:74},concludingObservations:[{symbol:'CCPR/CO/75/NOR/Add.1'}]} | /concludingObservations/0/symbol
            symbol-session-mismatch | {committee:'CAT',committeeSession:{number:33},concludingObservations:[{symbol:'CAT/C/CR/33/3'}]} |
            symbol-session-mismatch | {committee:'CAT',committeeSession:{number:32},concludingObservations:[{symbol:'CAT/C/CR/33/3'}]} | /concludingObservations/0/symbol
            symbol-session-mismatch | {committee:'CAT',committeeSession:{number:26},concludingObservations:[{symbol:'CAT/C/XXVI/Concl.2'}]} |
            symbol-session-mismatch | {committee:'CAT',committeeSession:{number:25},concludingObservations:[{symbol:'CAT/C/XXVI/Concl.2'}]} | /concludingObservations/0/symbol
            symbol-session-mismatch | {committee:'CERD',committeeSession:{number:62},concludingObservations:[{symbol:'CERD/C/62/CO/7'}]} |
            symbol-session-mismatch | {committee:'CERD',committeeSession:{number:61},concludingObservations:[{symbol:'CERD/C/62/CO/7'}]} | /concludingObservations/0/symbol
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:null},concludingObservations:[{symbol:'CCPR/CO/75/NOR'}]} |
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:0},concludingObservations:[{symbol:'CCPR/CO/75/NOR'}]} |
            symbol-session-mismatch | {committee:'CCPR',committeeSession:null,concludingObservations:[{symbol:'CCPR/CO/75/NOR'}]} |
            symbol-session-mismatch | {committee:'CRC',committeeSession:{number:78},concludingObservations:[{symbol:'CRC/C/15/Add.77'}]} |
            symbol-session-mismatch | {committee:'CCPR',committeeSession:{number:78},concludingObservations:[{symbol:'CCPR/C/79/Add.54'}]} |
            symbol-session-mismatch | {committee:'CCPR',listsOfIssues:[{symbol:'CCPR/C/74/L/NOR'}]} |
            # < symbol-kind-mismatch
            symbol-session-mismatch | {committee:'CRC',concludingObservations:[{symbol:'CRC/C/83/D/60/2018'}]} |
            # each kind in the place of another document

            symbol-kind-mismatch    | {committee:'CRC',procedure:null,commonCoreDocument:{symbol:'CRC/C/GC/24'},stateReports:[{instrument:'CRC',symbol:'CRC/C/GC/24'}],listsOfIssues:[{symbol:'CRC/C/GC/24'}],writtenReplies:[{symbol:'CRC/C/GC/24'}],concludingObservations:[{symbol:'CRC/C/GC/24'},{symbol:'CRC/GC/2003/5'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CERD',procedure:null,commonCoreDocument:{symbol:'CERD/C/NOR/FCO/18-20'},stateReports:[{instrument:'ICERD',symbol:'CERD/C/NOR/FCO/18-20'}],listsOfIssues:[{symbol:'CERD/C/NOR/FCO/18-20'}],writtenReplies:[{symbol:'CERD/C/NOR/FCO/18-20'}],concludingObservations:[{symbol:'CERD/C/NOR/FCO/18-20'},{symbol:'CERD/C/NOR/FCO/1'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CCPR',procedure:null,commonCoreDocument:{symbol:'CCPR/C/NOR/CO/7/Add.1'},stateReports:[{instrument:'ICCPR',symbol:'CCPR/C/NOR/CO/7/Add.1'}],listsOfIssues:[{symbol:'CCPR/C/NOR/CO/7/Add.1'}],writtenReplies:[{symbol:'CCPR/C/NOR/CO/7/Add.1'}],concludingObservations:[{symbol:'CCPR/C/NOR/CO/7/Add.1'},{symbol:'CCPR/C/NOR/CO/7/Rev.1/Add.1'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CEDAW',procedure:null,commonCoreDocument:{symbol:'CEDAW/C/OP.8/NOR/1'},stateReports:[{instrument:'CEDAW',symbol:'CEDAW/C/OP.8/NOR/1'}],listsOfIssues:[{symbol:'CEDAW/C/OP.8/NOR/1'}],writtenReplies:[{symbol:'CEDAW/C/OP.8/NOR/1'}],concludingObservations:[{symbol:'CEDAW/C/OP.8/NOR/1'},{symbol:'CEDAW/C/NOR/IR/1'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CCPR',procedure:null,commonCoreDocument:{symbol:'CCPR/C/119/D/2125/2011'},stateReports:[{instrument:'ICCPR',symbol:'CCPR/C/119/D/2125/2011'}],listsOfIssues:[{symbol:'CCPR/C/119/D/2125/2011'}],writtenReplies:[{symbol:'CCPR/C/119/D/2125/2011'}],concludingObservations:[{symbol:'CCPR/C/119/D/2125/2011'},{symbol:'CCPR/C/125/DR/2948/2017'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CCPR',procedure:null,commonCoreDocument:{symbol:'CCPR/C/66/GUI/Rev.2'},stateReports:[{instrument:'ICCPR',symbol:'CCPR/C/66/GUI/Rev.2'}],listsOfIssues:[{symbol:'CCPR/C/66/GUI/Rev.2'}],writtenReplies:[{symbol:'CCPR/C/66/GUI/Rev.2'}],concludingObservations:[{symbol:'CCPR/C/66/GUI/Rev.2'},{symbol:'CCPR/C/GUI/Rev.2'}]} | /commonCoreDocument/symbol /stateReports/0/symbol /listsOfIssues/0/symbol /writtenReplies/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {committee:'CRC',procedure:null,commonCoreDocument:{symbol:'CRC/C/143'},stateReports:[{instrument:'CRC',symbol:'CRC/C/143'}],listsOfIssues:[{symbol:'CRC/C/143'}],writtenReplies:[{symbol:'CRC/C/143'}],concludingObservations:[{symbol:'CRC/C/143'}]} |
            symbol-kind-mismatch    | {committee:'CRC',procedure:null,commonCoreDocument:{symbol:'CRC/C/46/3'},stateReports:[{instrument:'CRC',symbol:'CRC/C/46/3'}],listsOfIssues:[{symbol:'CRC/C/46/3'}],writtenReplies:[{symbol:'CRC/C/46/3'}],concludingObservations:[{symbol:'CRC/C/46/3'}]} |
            symbol-kind-mismatch    | {committee:'CESCR',procedure:null,commonCoreDocument:{symbol:'E/C.12/1993/6'},stateReports:[{instrument:'ICESCR',symbol:'E/C.12/1993/6'}],listsOfIssues:[{symbol:'E/C.12/1993/6'}],writtenReplies:[{symbol:'E/C.12/1993/6'}],concludingObservations:[{symbol:'E/C.12/1993/6'}]} |
            symbol-kind-mismatch    | {committee:'CESCR',procedure:null,commonCoreDocument:{symbol:'E/1991/23'},stateReports:[{instrument:'ICESCR',symbol:'E/1991/23'}],listsOfIssues:[{symbol:'E/1991/23'}],writtenReplies:[{symbol:'E/1991/23'}],concludingObservations:[{symbol:'E/1991/23'}]} |
            symbol-kind-mismatch    | {committee:'CEDAW',procedure:null,commonCoreDocument:{symbol:'A/52/38/Rev.1'},stateReports:[{instrument:'CEDAW',symbol:'A/52/38/Rev.1'}],listsOfIssues:[{symbol:'A/52/38/Rev.1'}],writtenReplies:[{symbol:'A/52/38/Rev.1'}],concludingObservations:[{symbol:'A/52/38/Rev.1'}]} |
            symbol-kind-mismatch    | {committee:'CERD',procedure:null,commonCoreDocument:{symbol:'CERD/C/248'},stateReports:[{instrument:'ICERD',symbol:'CERD/C/248'}],listsOfIssues:[{symbol:'CERD/C/248'}],writtenReplies:[{symbol:'CERD/C/248'}],concludingObservations:[{symbol:'CERD/C/248'}]} |
            symbol-kind-mismatch    | {committee:'CCPR',procedure:null,commonCoreDocument:{symbol:'CCPR/C/87'},stateReports:[{instrument:'ICCPR',symbol:'CCPR/C/87'}],listsOfIssues:[{symbol:'CCPR/C/87'}],writtenReplies:[{symbol:'CCPR/C/87'}],concludingObservations:[{symbol:'CCPR/C/87'}]} |
            # in their own place
            symbol-kind-mismatch    | {committee:'CCPR',concludingObservations:[{symbol:'CCPR/CO/79/NOR'},{symbol:'CCPR/CO/79/NOR/Add.1'},{symbol:'CCPR/C/NOR/COAR/1'}],listsOfIssues:[{symbol:'CCPR/C/74/L/NOR'}]} |
            symbol-kind-mismatch    | {committee:'CEDAW',stateReports:[{instrument:'CEDAW',symbol:'CEDAW/C/NOR/SP.1'}],concludingObservations:[{symbol:'CEDAW/C/NOR/CC/2-3'},{symbol:'CEDAW/C/NOR/CO/EP/1'}],listsOfIssues:[{symbol:'CEDAW/PSWG/2005/I/CRP.1/Add.2'}],writtenReplies:[{symbol:'CEDAW/PSWG/2005/I/CRP.2/Add.1'}]} |
            symbol-kind-mismatch    | {committee:'CESCR',stateReports:[{instrument:'ICESCR',symbol:'E/1984/6/Add.17'},{instrument:'ICESCR',symbol:'E/C.12/4/Add.10'}],concludingObservations:[{symbol:'E/C.12/1/Add.94'}],listsOfIssues:[{symbol:'E/C.12/Q/NOR/2'}],writtenReplies:[{symbol:'HR/CESCR/NONE/2001/10'}]} |
            symbol-kind-mismatch    | {committee:'CRC',listsOfIssues:[{symbol:'CRC/C.6/WP.3'}],writtenReplies:[{symbol:'CRC/C/RESP/38'}]} |
            symbol-kind-mismatch    | {committee:'CED',stateReports:[{instrument:'ICPPED',symbol:'CED/C/NOR/AI/1'}],concludingObservations:[{symbol:'CED/C/NOR/OAI/1'}],listsOfIssues:[{symbol:'CED/C/NOR/Q/AI/1'}]} |
            symbol-kind-mismatch    | {committee:'CAT',concludingObservations:[{symbol:'CAT/C/NOR/CO/2/Add.1'}],listsOfIssues:[{symbol:'CAT/C/NOR/Q/3/Add.1'}],writtenReplies:[{symbol:'CAT/C/NOR/Q/3/Add.1'}]} |
            symbol-kind-mismatch    | {committee:'CEDAW',listsOfIssues:[{symbol:'CEDAW/PSWG/2005/I/CRP.2/Add.1'}],writtenReplies:[{symbol:'CEDAW/PSWG/2005/I/CRP.1/Add.2'}]} | /listsOfIssues/0/symbol /writtenReplies/0/symbol
            symbol-kind-mismatch    | {committee:'CED',stateReports:[{instrument:'ICPPED',symbol:'CED/C/NOR/OAI/1'}],concludingObservations:[{symbol:'CED/C/NOR/AI/1'},{symbol:'CED/C/NOR/FAI/1'}]} | /stateReports/0/symbol /concludingObservations/0/symbol /concludingObservations/1/symbol
            symbol-kind-mismatch    | {concludingObservations:[{symbol:'CRC/C/NOR/CO/1/Add.1'}]} | /concludingObservations/0/symbol
            # any report of the instrument and territory has the number

            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/3'}]} | /concludingObservations/0/symbol
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/1'}]} | /concludingObservations/0/symbol
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'OPSC',numbers:'1'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/OPSC/NOR/CO/1'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4',territory:'Svalbard'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{territory:'Svalbard',symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4',territory:'Svalbard'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{territory:'Svalbard',symbol:'CRC/C/NOR/CO/5'}]} | /concludingObservations/0/symbol
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4',territory:'Svalbard'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{territory:'Jan Mayen',symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5'},{instrument:'CRC',numbers:'4',territory:'Svalbard'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]} |
            # the last number of a combined report
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'2-4',symbol:'CRC/C/NOR/4'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/4'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'2-4',symbol:'CRC/C/NOR/3'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/3'}]} | /stateReports/0/symbol
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'2-4',symbol:'CRC/C/NOR/2-4'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/3-4'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'2-4',symbol:'CRC/C/NOR/3-4'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/5'}]} | /stateReports/0/symbol /concludingObservations/0/symbol
            # reports outside the numbered series
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5',kind:'exceptional',symbol:'CRC/C/NOR/9'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/9'}]} |
            symbol-number-mismatch  | {instrumentsUnderReview:['CRC','OPSC'],stateReports:[{instrument:'CRC',numbers:'5',kind:'special',symbol:'CRC/C/NOR/9'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CRC/C/NOR/CO/9'}]} |
            symbol-number-mismatch  | {committee:'CEDAW',instrumentsUnderReview:['CEDAW'],stateReports:[{instrument:'CEDAW',numbers:'6',symbol:'CEDAW/C/NOR/EP/1'}],listsOfIssues:null,writtenReplies:null,concludingObservations:[{symbol:'CEDAW/C/NOR/CO/EP/1'}]} |
            symbol-number-mismatch  | {committee:'CESCR',instrumentsUnderReview:['ICESCR'],stateReports:[{instrument:'ICESCR',numbers:'4',symbol:'E/C.12/4/Add.10'}],listsOfIssues:[{symbol:'E/C.12/Q/NOR/2'}],writtenReplies:null,concludingObservations:null} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest(name = "{0} of {1} is another State: {2}")
    @CsvSource({
        "CRC/C/COD/1, COD, false",
        "CRC/C/ZAR/1, COD, false",
        "CRC/C/COD/1, ZAR, false",
        "CRC/C/COG/1, COD, true",
        "CRC/C/SCG/1, SRB, false",
        "CRC/C/SCG/1, MNE, false",
        "CRC/C/SRB/1, MNE, true",
        "CRC/C/YUG/1, SCG, false",
        "CRC/C/CHN-HKG/1, CHN, false",
        "CRC/C/CHN-HKG/1, HKG, false",
        "CRC/C/CHN-HKG/1, MAC, true",
        "CRC/C/SVK/1, CSK, false",
        "CRC/C/CZE/1, SVK, true",
        "CRPD/C/EU/1, EU, false"
    })
    void formerCodesAreOfTheSameState(String symbol, String state, boolean isAnother) {
        String patch =
                "{stateParty:{code:'%s'},stateReports:[{instrument:'CRC',symbol:'%s'}]}".formatted(state, symbol);
        assertThat(PlainSession.paths("symbol-state-mismatch", patch).contains("/stateReports/0/symbol"))
                .isEqualTo(isAnother);
    }

    @Test
    void argumentsNameTheSymbolAndWhatItContradicts() {
        assertThat(PlainSession.finding("symbol-not-normalized", "{listsOfIssues:[{symbol:'CRC/C/ NOR/Q/5'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CRC/C/ NOR/Q/5", "normal", "CRC/C/NOR/Q/5"));
        assertThat(PlainSession.finding("symbol-committee-mismatch", "{listsOfIssues:[{symbol:'CAT/C/NOR/Q/5'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CAT/C/NOR/Q/5", "committee", "CAT"));
        assertThat(PlainSession.finding("symbol-state-mismatch", "{listsOfIssues:[{symbol:'CRC/C/CHN-HKG/Q/5'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CRC/C/CHN-HKG/Q/5", "state", "CHN-HKG"));
        assertThat(PlainSession.finding("symbol-kind-mismatch", "{listsOfIssues:[{symbol:'CRC/C/NOR/QPR/5'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CRC/C/NOR/QPR/5", "kind", "list-of-issues-prior-to-reporting"));
        assertThat(PlainSession.finding("symbol-instrument-mismatch", "{listsOfIssues:[{symbol:'CRC/C/OPSC/NOR/Q/1'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CRC/C/OPSC/NOR/Q/1", "instrument", "OPSC"));
        assertThat(PlainSession.finding("symbol-number-mismatch", "{listsOfIssues:[{symbol:'CRC/C/NOR/Q/4'}]}")
                        .arguments())
                .isEqualTo(Map.of("value", "CRC/C/NOR/Q/4", "otherNumbers", "5-6"));
    }
}
