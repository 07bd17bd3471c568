// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the State|party||the State party",
                "rights-|based||rights-based",
                "commit-|ment|a commitment|commitment",
                "re-|cover|re-cover and recover|re-cover",
                "CRC/C/TGO/CO/5-|6||CRC/C/TGO/CO/5-6",
                "CRC/C/|TGO||CRC/C/TGO",
                "14 August\u2013|8 September||14 August\u20138 September",
                "and \u2013|so||and \u2013 so",
                "委员会|审议了||委员会审议了",
                "Committee on|权利||Committee on 权利"
            })
    void linesAreJoinedByWhatIsAtTheirEnd(String line, String next, String elsewhere, String expected) {
        LineJoiner joiner = new LineJoiner(elsewhere == null ? "" : elsewhere);
        RichTextBuilder text = RichText.builder().append(line, Style.PLAIN);
        joiner.join(text, next, false);
        assertThat(text.append(next, Style.PLAIN).build().text()).isEqualTo(expected);
    }
}
