// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class UrgentMeasuresRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:0}]}  | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:true}]}                      |
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:1}]}  |
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:false}]}                     |
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:0}]} |
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:1}]} | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:false,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentMeasures
            urgent-flag-contradicted       | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:-1}]} |
            urgent-flag-contradicted       | {concludingObservations:[{urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |

            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:' a ',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:1}]}                      | /concludingObservations/0
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:0}]}                      |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:-1}]}                     |
            urgent-areas-fewer-than-stated | {concludingObservations:[{},{urgentAreasStated:1}]}                   | /concludingObservations/1
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:1}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentMeasures:true,urgentAreasStated:1}]}  | /concludingObservations/0
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:2,urgentRecommendations:[{area:'A',text:'T.'},{area:'',text:'T.'}]}]} |
            urgent-areas-fewer-than-stated | {concludingObservations:[{urgentAreasStated:3,urgentRecommendations:[{area:'A',text:'T.'},{area:'',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations

            urgent-areas-more-than-stated  | {concludingObservations:[{urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:'a',text:'T.'}]}]} |
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentAreasStated:1,urgentRecommendations:[{area:'A',text:'T.'},{area:' ',text:'T.'}]}]} |
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentAreasStated:-1,urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-areas-more-than-stated  | {concludingObservations:[{urgentMeasures:false,urgentAreasStated:0,urgentRecommendations:[{area:'A',text:'T.'}]}]} |

            urgent-area-duplicated         | {concludingObservations:[{urgentRecommendations:[{area:'Data',text:'T.'},{area:'B',text:'T.'},{area:'dáta ',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations/2/area
            urgent-area-duplicated         | {concludingObservations:[{urgentRecommendations:[{area:'',text:'T.'},{area:' ',text:'T.'}]}]} |

            urgent-area-not-discussed      | {dialogue:{issues:[{topic:'Data'},{topic:' '}]},concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            urgent-area-not-discussed      | {dialogue:{issues:[{topic:'Data'}]},concludingObservations:[{urgentRecommendations:[{area:'DATA',text:'T.'},{area:'B',text:'T.'}]}]} | /concludingObservations/0/urgentRecommendations/1/area
            urgent-area-not-discussed      | {dialogue:{issues:[]},concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            urgent-area-not-discussed      | {concludingObservations:[{urgentRecommendations:[{area:'B',text:'T.'}]}]} |
            urgent-area-not-discussed      | {dialogue:{issues:[{topic:'Data'}]},concludingObservations:[{urgentRecommendations:[{area:' ',text:'T.'}]}]} |

            urgent-recommendation-without-text | {} |
            urgent-recommendation-without-text | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'T.'}]}]} |
            urgent-recommendation-without-text | {concludingObservations:[{urgentRecommendations:[{area:'A'}]}]} | /concludingObservations/0/urgentRecommendations/0
            urgent-recommendation-without-text | {concludingObservations:[{urgentRecommendations:[{area:'A',text:'T.'},{area:'B',actions:['Act.'],paragraphs:['28']},{area:'C'}]}]} | /concludingObservations/0/urgentRecommendations/1 /concludingObservations/0/urgentRecommendations/2
            urgent-recommendation-without-text | {concludingObservations:[{urgentRecommendations:[{area:'A',text:''}]}]} |
            urgent-recommendation-without-text | {concludingObservations:[{urgentRecommendations:[]}]} |
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }
}
