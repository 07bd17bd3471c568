// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.validation.PlainSession;

/** In the tables, {@code ""} is the path of the whole session, and no path means no finding. The current date is 2026-11-23. */
class ParagraphRulesTest {

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'},{number:'2',text:'T.'},{number:'3',text:'T.'}]}]} |
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'},{number:'2',text:'T.'},{number:'4',text:'T.'},{number:'10',text:'T.'}]}]} |
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'},{number:'3',text:'T.'},{number:'2',text:'T.'}]}]} | /concludingObservations/0/paragraphs/2/number
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'},{number:'2',text:'T.'},{number:'2',text:'T.'}]}]} | /concludingObservations/0/paragraphs/2/number
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'},{number:'2',text:'T.'},{number:'2 bis',text:'T.'}]}]} | /concludingObservations/0/paragraphs/2/number
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'10',text:'T.'},{number:'9',text:'T.'},{number:'11',text:'T.'},{number:'8',text:'T.'},{number:'12',text:'T.'}]}]} | /concludingObservations/0/paragraphs/1/number /concludingObservations/0/paragraphs/3/number
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'Annex',text:'T.'},{number:'1',text:'T.'},{number:'Annex',text:'T.'},{number:'2',text:'T.'}]}]} |
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'I',text:'T.'},{number:'II',text:'T.'},{number:'I',text:'T.'}]}]} |
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'1',text:'T.'}]}]} |
            paragraphs-unordered | {concludingObservations:[{paragraphs:[{number:'5',text:'T.'}]},{paragraphs:[{number:'1',text:'T.'}]}]} |

            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}]}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28','29','30']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28','31']}}]} | /concludingObservations/0/followUp/paragraphs/1
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['27']}}]} | /concludingObservations/0/followUp/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28 (a)','28(a)','28 a','29.']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['31 (a)']}}]} | /concludingObservations/0/followUp/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28-30','28 - 29','28–30']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28-31']}}]} | /concludingObservations/0/followUp/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['27-28']}}]} | /concludingObservations/0/followUp/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28 (a)-30 (b)','28 (a)-(c)']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28 (a)-31']}}]} | /concludingObservations/0/followUp/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['28-30']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['the last one','']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],followUp:{paragraphs:['para. 31']}}]} |
            paragraph-not-found  | {concludingObservations:[{followUp:{paragraphs:['27']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[],followUp:{paragraphs:['27']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'Annex',text:'T.'}],followUp:{paragraphs:['27']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.',paragraphs:['28','29 (b)','30']}]}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.',paragraphs:['28','2']}]}]} | /concludingObservations/0/urgentRecommendations/1/paragraphs/1
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}],urgentRecommendations:[{area:'A',text:'T.'},{area:'B',text:'T.',paragraphs:['280']}]}]} | /concludingObservations/0/urgentRecommendations/1/paragraphs/0
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}]},{followUp:{paragraphs:['27']}}]} |
            paragraph-not-found  | {concludingObservations:[{paragraphs:[{number:'28',text:'T.'},{number:'29',text:'T.'},{number:'30',text:'T.'}]},{paragraphs:[{number:'1',text:'T.'}],followUp:{paragraphs:['28']}}]} | /concludingObservations/1/followUp/paragraphs/0
            """)
    void findingsAreExactlyWhereTheyShouldBe(String rule, String patch, @Nullable String paths) {
        PlainSession.assertFindings(rule, patch, paths);
    }
}
