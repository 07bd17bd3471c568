// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.treatysessions.documents.block.Block;
import org.treatysessions.documents.block.BlockListBuilder;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.Style;

class TextLayerTest {

    private static final String ARABIC =
            "نظرت اللجنة في التقرير الأولي المقدم من الدولة الطرف في جلستيها المعقودتين في آذار/مارس، واعتمدت هذه"
                    + " الملاحظات الختامية في جلستها المعقودة في نهاية الدورة. وترحب اللجنة بالتقرير الأولي، وتشكر الدولة الطرف على ردودها"
                    + " الخطية على قائمة المسائل التي أعدتها اللجنة. ";

    private static OptionalInt broken(String text) {
        BlockListBuilder blocks = new BlockListBuilder();
        blocks.paragraph(
                RichText.builder().append(text, Style.PLAIN, null, 4, 0).build());
        List<Block> built = blocks.build();
        return TextLayer.brokenPage(List.of(), built);
    }

    @Test
    void arabicThatCanBeReadIsTrusted() {
        assertThat(broken(ARABIC.repeat(4))).isEmpty();
        assertThat(broken("الأمم المتحدة CRC/C/TGO/CO/5-6")).isEmpty();
    }

    @Test
    void lettersThatAreThoseOfOtherShapesAreNotTrusted() {
        // ta marbuta and lam-alef come out as other letters, as in "اومم المتحدق" for "الأمم المتحدة"
        assertThat(broken(ARABIC.repeat(4).replace('ة', 'ق').replace("الأ", "او")))
                .hasValue(1);
        assertThat(broken(ARABIC.repeat(4).replace(" ال", " اـ"))).hasValue(1);
        assertThat(broken(new StringBuilder(ARABIC.repeat(4)).reverse().toString()))
                .hasValue(1);
    }

    @Test
    void numbersOfTwoKindsOfDigitsAreNotTrusted() {
        assertThat(broken("20١٨")).hasValue(4);
        assertThat(broken("2018 ٢٠١٨")).isEmpty();
    }

    @Test
    void lettersThatAreLengthenedAreNotTrusted() {
        assertThat(broken("الأمـــم المتحـــدة واللجـــنة المعنية بحقوق الطفل")).hasValue(1);
    }

    @Test
    void charactersThatAreNoneAreNotTrusted() {
        assertThat(broken("Text \uF041\uF042\uF043 and so on")).hasValue(1);
        assertThat(broken("Text \uFFFD\uFFFD\uFFFD and so on")).hasValue(1);
    }

    @Test
    void lettersThatAreShiftedAreNotTrusted() {
        assertThat(broken("Wkh Frpplwwhh frqvlghuhg wkh uhsruw ".repeat(40))).hasValue(1);
        assertThat(broken("The Committee considered the report ".repeat(40))).isEmpty();
    }

    @Test
    void charactersThatAreNotMappedAreNotTrusted() {
        PageContent page = new PageContent(3, 595, 842, List.of(), List.of(), List.of(), 100);
        assertThat(TextLayer.brokenPage(List.of(page), List.of())).hasValue(3);
    }
}
