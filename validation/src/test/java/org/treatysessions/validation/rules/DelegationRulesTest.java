// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class DelegationRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            delegation-size-below-named | {delegation:{size:1}}                                                     |
            delegation-size-below-named | {delegation:{size:1,members:[{name:'Dora'}]}}                             | /delegation/size
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'}]}}                             |
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'},{name:'Emil'}]}}               | /delegation/size
            delegation-size-below-named | {delegation:{size:1,head:null,members:[{name:'Dora'}]}}                   |
            delegation-size-below-named | {delegation:{size:1,head:null,members:[{name:'Dora'},{name:'Emil'}]}}     | /delegation/size
            delegation-size-below-named | {delegation:{size:1,members:[{name:'Mr Carl  EXAMPLE'}]}}                 |
            delegation-size-below-named | {delegation:{size:2,members:[{name:'Dora'},{name:'Ms. Dora'}]}}           |
            delegation-size-below-named | {delegation:{size:1,members:[{name:' '}]}}                                |
            delegation-size-below-named | {delegation:{size:1,bodies:['Ministry of Health','Ministry of Justice']}} |
            delegation-size-below-named | {delegation:{size:0}}                                                     |
            delegation-size-below-named | {delegation:{size:-1}}                                                    |
            delegation-size-below-named | {delegation:{size:null,members:[{name:'Dora'}]}}                          |
            delegation-size-below-named | {delegation:null}                                                         |

            delegation-head-missing     | {delegation:{head:null}}       | /delegation
            delegation-head-missing     | {delegation:null}              |
            delegation-head-missing     | {delegation:{head:{name:' '}}} |
            delegation-head-missing     | {}                             |

            delegation-entry-duplicated | {delegation:{members:[{name:'Dora'},{name:'Emil'},{name:'Ms Dora',title:'Minister'}]}} | /delegation/members/2
            delegation-entry-duplicated | {delegation:{members:[{name:'Dora'},{name:'Dora Emilia'}]}}          |
            delegation-entry-duplicated | {delegation:{members:[{name:'Carl Example'}]}}                       |
            delegation-entry-duplicated | {delegation:{members:[{name:'Carl Example'},{name:'Carl Example'}]}} | /delegation/members/1
            delegation-entry-duplicated | {delegation:{members:[{name:' '},{name:' '}]}}                       |
            delegation-entry-duplicated | {delegation:{bodies:['Ministry of Health','Ministry of Justice','MINISTRY of  Health']}} | /delegation/bodies/2
            delegation-entry-duplicated | {delegation:{bodies:['Ministry of Health','ministry of health']}}    | /delegation/bodies/1
            delegation-entry-duplicated | {delegation:{bodies:['Justice Ministry','Ministry']}}                |
            delegation-entry-duplicated | {delegation:{bodies:['',' ']}}                                       |
            delegation-entry-duplicated | {delegation:{bodies:['Dora'],members:[{name:'Dora'}]}}               |
            delegation-entry-duplicated | {delegation:{bodies:['Health','Health','Health'],members:[{name:'Dora'},{name:'Dora'}]}} | /delegation/members/1 /delegation/bodies/1 /delegation/bodies/2
            delegation-entry-duplicated | {delegation:null}                                                    |

            delegation-contradicted | {} |
            delegation-contradicted | {withoutDelegation:false} |
            delegation-contradicted | {withoutDelegation:true} | /withoutDelegation
            delegation-contradicted | {withoutDelegation:true,delegation:null} |
            delegation-contradicted | {withoutDelegation:true,delegation:{size:null,head:null}} | /withoutDelegation
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }

    @Test
    void argumentsNameWhatIsCompared() {
        assertThat(PlainSession.finding("delegation-size-below-named", "{delegation:{size:1,members:[{name:'Dora'}]}}")
                        .arguments())
                .hasToString("{stated=1, listed=2}");
    }
}
