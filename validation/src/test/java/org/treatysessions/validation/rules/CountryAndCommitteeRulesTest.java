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
