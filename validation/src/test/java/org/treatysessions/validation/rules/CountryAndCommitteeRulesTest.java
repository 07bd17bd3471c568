// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class CountryAndCommitteeRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            committee-without-reviews | {}                |
            committee-without-reviews | {committee:'CAT'} |
            committee-without-reviews | {committee:'SPT'} | /committee

            country-code-unknown      | {}                        |
            country-code-unknown      | {stateParty:{code:'XYZ'}} | /stateParty/code
            country-code-unknown      | {stateParty:{code:'XY'}}  |
            country-code-unknown      | {stateParty:{code:'xyz'}} |
            country-code-unknown      | {stateParty:{code:''}}    |
            country-code-unknown      | {stateParty:{code:'EU'}}  |
            country-code-unknown      | {stateParty:{code:'UNK'}} |
            country-code-unknown      | {stateParty:{code:'SCG'}} |
            country-code-unknown      | {taskForce:[{name:'A'},{name:'B',country:{code:'QQQ'}},{name:'C',country:{code:'SUN'}}]} | /taskForce/1/country/code

            country-name-not-official | {}                                                          |
            country-name-not-official | {stateParty:{name:'norway'}}                                |
            country-name-not-official | {stateParty:{name:'Norvège'}}                               |
            country-name-not-official | {stateParty:{name:'Norve\u0300ge'}}                         |
            country-name-not-official | {stateParty:{name:'NORVÈGE'}}                               |
            country-name-not-official | {stateParty:{name:'Норвегия'}}                              |
            country-name-not-official | {stateParty:{name:'挪威'}}                                    |
            country-name-not-official | {stateParty:{name:'Norvege'}}                               | /stateParty/name
            country-name-not-official | {stateParty:{name:'Norge'}}                                 | /stateParty/name
            country-name-not-official | {stateParty:{name:'Norway '}}                               |
            country-name-not-official | {stateParty:{name:''}}                                      |
            country-name-not-official | {stateParty:{name:null}}                                    |
            country-name-not-official | {stateParty:{code:'RUS',name:'Russia'}}                     | /stateParty/name
            country-name-not-official | {stateParty:{code:'SWZ',name:'SWAZILAND'}}                  | /stateParty/name
            country-name-not-official | {stateParty:{code:'SWZ',name:'SWAZILAND'},dialogueDates:['2018-04-18']} |
            country-name-not-official | {stateParty:{code:'SWZ',name:'SWAZILAND'},dialogueDates:[]} |
            country-name-not-official | {stateParty:{code:'NLD',name:'Kingdom of the Netherlands'}} |

            country-code-former       | {stateParty:{code:'SCG'}}                                   | /stateParty/code
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2005-05-23']}      |
            country-code-former       | {stateParty:{code:'ZAR'}}                                   | /stateParty/code
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:['2005-05-23']}      | /stateParty/code
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:['2011']}            |
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:[]}                  |
            country-code-former       | {stateParty:{code:'ROU'},dialogueDates:['1991']}            |
            country-code-former       | {stateParty:{code:'SRB'},dialogueDates:['2004']}            |
            country-code-former       | {stateParty:{code:'RUS'},dialogueDates:['1990']}            |

            state-party-is-territory  | {stateParty:{code:'REU'}}                                   | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'ABW'}}                                   | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'HKG'}}                                   |
            state-party-is-territory  | {stateParty:{code:'UNK'}}                                   |
            state-party-is-territory  | {}                                                          |
            country-name-not-official | {stateParty:{code:'TUR',name:'Turkey'}}                     |
            country-name-not-official | {stateParty:{code:'TUR',name:'Türkiye'}}                    |
            country-name-not-official | {stateParty:{code:'TUR',name:'Anatolia'}}                   | /stateParty/name
            country-name-not-official | {stateParty:{code:'ABW',name:'Anything'}}                   |
            country-name-not-official | {stateParty:{code:'EU',name:'Union'}}                       |
            country-name-not-official | {stateParty:{code:'SUN',name:'Soviet Union'}}               |
            country-name-not-official | {stateParty:{code:'XYZ',name:'Xyz'}}                        |
            country-name-not-official | {stateParty:{code:'rus',name:'Russia'}}                     |
            country-name-not-official | {taskForce:[{name:'A',country:{code:'RUS',name:'Russia'}}]} |

            # a former code after its end
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2006-09-26']} |
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2006-09-27']} | /stateParty/code
            country-code-former       | {stateParty:{code:'ZAR'},dialogueDates:['1997-07-14']} |
            country-code-former       | {stateParty:{code:'ZAR'},dialogueDates:['1997-07-15']} | /stateParty/code
            country-code-former       | {stateParty:{code:'YUG'},dialogueDates:['2003-07-23']} |
            country-code-former       | {stateParty:{code:'YUG'},dialogueDates:['2003-07-24']} | /stateParty/code
            country-code-former       | {stateParty:{code:'CSK'},dialogueDates:['1993-06-15']} |
            country-code-former       | {stateParty:{code:'CSK'},dialogueDates:['1993-06-16']} | /stateParty/code
            country-code-former       | {stateParty:{code:'SUN'},dialogueDates:['1992-08-30']} |
            country-code-former       | {stateParty:{code:'SUN'},dialogueDates:['1992-08-31']} | /stateParty/code
            country-code-former       | {stateParty:{code:'DDR'},dialogueDates:['1990-10-30']} |
            country-code-former       | {stateParty:{code:'DDR'},dialogueDates:['1990-10-31']} | /stateParty/code
            country-code-former       | {stateParty:{code:'ANT'},dialogueDates:['2010-12-15']} |
            country-code-former       | {stateParty:{code:'ANT'},dialogueDates:['2010-12-16']} | /stateParty/code
            country-code-former       | {stateParty:{code:'BYS'},dialogueDates:['1992-06-15']} |
            country-code-former       | {stateParty:{code:'BYS'},dialogueDates:['1992-06-16']} | /stateParty/code
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2006']} |
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2007']} | /stateParty/code
            country-code-former       | {stateParty:{code:'HVO'},dialogueDates:['1984']} |
            country-code-former       | {stateParty:{code:'HVO'},dialogueDates:['1985']} | /stateParty/code
            # a present code before the State existed
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:['2011-07-08']} | /stateParty/code
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:['2011-07-09']} |
            country-code-former       | {stateParty:{code:'MNE'},dialogueDates:['2006-06-02']} | /stateParty/code
            country-code-former       | {stateParty:{code:'MNE'},dialogueDates:['2006-06-03']} |
            country-code-former       | {stateParty:{code:'TLS'},dialogueDates:['2002-05-19']} | /stateParty/code
            country-code-former       | {stateParty:{code:'TLS'},dialogueDates:['2002-05-20']} |
            country-code-former       | {stateParty:{code:'HRV'},dialogueDates:['1991-06-24']} | /stateParty/code
            country-code-former       | {stateParty:{code:'HRV'},dialogueDates:['1991-06-25']} |
            country-code-former       | {stateParty:{code:'ERI'},dialogueDates:['1993-05-23']} | /stateParty/code
            country-code-former       | {stateParty:{code:'ERI'},dialogueDates:['1993-05-24']} |
            country-code-former       | {stateParty:{code:'CZE'},dialogueDates:['1992-12-31']} | /stateParty/code
            country-code-former       | {stateParty:{code:'CZE'},dialogueDates:['1993-01-01']} |
            country-code-former       | {stateParty:{code:'MNE'},dialogueDates:['2006']} |
            country-code-former       | {stateParty:{code:'MNE'},dialogueDates:['2005']} | /stateParty/code
            # only another name or code, or the continuation of another State
            country-code-former       | {stateParty:{code:'ROU'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'COD'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'MMR'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'RUS'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'SRB'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'DEU'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'BLR'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'UKR'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'NAM'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'XYZ'},dialogueDates:['1988']} |
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:[]} |
            country-code-former       | {stateParty:{code:'SCG'},dialogueDates:['2006-09-26','2006-09-27']} |
            country-code-former       | {stateParty:{code:'SSD'},dialogueDates:['2011-07-08','2011-07-09']} |

            state-party-is-territory  | {stateParty:{code:'GRL'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'FRO'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'GUM'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'PRI'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'BMU'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'NCL'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'TKL'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'ALA'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'TWN'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'CUW'}} | /stateParty/code
            state-party-is-territory  | {stateParty:{code:'MAC'}} |
            state-party-is-territory  | {stateParty:{code:'COK'}} |
            state-party-is-territory  | {stateParty:{code:'NIU'}} |
            state-party-is-territory  | {stateParty:{code:'PSE'}} |
            state-party-is-territory  | {stateParty:{code:'VAT'}} |
            state-party-is-territory  | {stateParty:{code:'EU'}} |
            state-party-is-territory  | {stateParty:{code:'ANT'}} |
            state-party-is-territory  | {stateParty:{code:'XYZ'}} |
            state-party-is-territory  | {stateParty:{code:'rue'}} |
            # names with an end

            country-name-not-official | {stateParty:{code:'TUR',name:"Turkey"},dialogueDates:['2022']} |
            country-name-not-official | {stateParty:{code:'TUR',name:"Turkey"},dialogueDates:['2023']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'SWZ',name:"Swaziland"},dialogueDates:['2018-04-19']} |
            country-name-not-official | {stateParty:{code:'SWZ',name:"Swaziland"},dialogueDates:['2018-04-20']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'MKD',name:"The former Yugoslav Republic of Macedonia"},dialogueDates:['2019-02-13']} |
            country-name-not-official | {stateParty:{code:'MKD',name:"The former Yugoslav Republic of Macedonia"},dialogueDates:['2019-02-14']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'COD',name:"Zaire"},dialogueDates:['1997-05-17']} |
            country-name-not-official | {stateParty:{code:'COD',name:"Zaire"},dialogueDates:['1997-05-18']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'MMR',name:"Burma"},dialogueDates:['1989']} |
            country-name-not-official | {stateParty:{code:'MMR',name:"Burma"},dialogueDates:['1990']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'WSM',name:"Western Samoa"},dialogueDates:['1997']} |
            country-name-not-official | {stateParty:{code:'WSM',name:"Western Samoa"},dialogueDates:['1998']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'BOL',name:"Bolivia"},dialogueDates:['2009-04-09']} |
            country-name-not-official | {stateParty:{code:'BOL',name:"Bolivia"},dialogueDates:['2009-04-10']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'VEN',name:"Venezuela"},dialogueDates:['2009']} |
            country-name-not-official | {stateParty:{code:'VEN',name:"Venezuela"},dialogueDates:['2010']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'CPV',name:"Cape Verde"},dialogueDates:['2013-10-24']} |
            country-name-not-official | {stateParty:{code:'CPV',name:"Cape Verde"},dialogueDates:['2013-10-25']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'NLD',name:"Netherlands"},dialogueDates:['2023']} |
            country-name-not-official | {stateParty:{code:'NLD',name:"Netherlands"},dialogueDates:['2024']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'LBY',name:"Libyan Arab Jamahiriya"},dialogueDates:['2011']} |
            country-name-not-official | {stateParty:{code:'LBY',name:"Libyan Arab Jamahiriya"},dialogueDates:['2012']} | /stateParty/name
            # short and formal names in six languages
            country-name-not-official | {stateParty:{code:'CIV',name:"Côte d'Ivoire"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'CIV',name:"République de Côte d'Ivoire"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'NLD',name:"Netherlands (Kingdom of the)"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'NLD',name:"Royaume des Pays-Bas"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'BOL',name:"Estado Plurinacional de Bolivia"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'RUS',name:"Российская Федерация"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'CHN',name:"中华人民共和国"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'EGY',name:"جمهورية مصر العربية"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'GBR',name:"United Kingdom of Great Britain and Northern Ireland"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'CZE',name:"Czech Republic"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'VNM',name:"Socialist Republic of Viet Nam"},dialogueDates:['2018-05-23']} |
            country-name-not-official | {stateParty:{code:'CIV',name:"Ivory Coast"},dialogueDates:['2018-05-23']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'VNM',name:"Vietnam"},dialogueDates:['2018-05-23']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'GBR',name:"Great Britain"},dialogueDates:['2018-05-23']} | /stateParty/name
            country-name-not-official | {stateParty:{code:'CHN',name:"Red China"},dialogueDates:['2018-05-23']} | /stateParty/name
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\u2018", "\u2019", "\u201B", "\u02BB", "\u02BC", "`", "\u00B4", "\u2032", "\uFF07"})
    void anyApostropheMayStandInTheNameOfAState(String apostrophe) {
        String patch = "{stateParty:{code:'LAO',name:\"lao people%ss Democratic Republic\"}}".formatted(apostrophe);
        assertThat(PlainSession.paths("country-name-not-official", patch)).isEmpty();
    }

    @Test
    void theOfficialNameIsGiven() {
        assertThat(PlainSession.finding("country-name-not-official", "{stateParty:{code:'RUS',name:'Russia'}}")
                        .arguments())
                .isEqualTo(Map.of("name", "Russia", "official", "Russian Federation", "code", "RUS"));
    }
}
