package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReportNumbersPropertyTest {

    @Property
    void textLeadsBackToTheNumbers(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE - 1) int first, @ForAll @IntRange(min = 1) int more) {
        ReportNumbers single = ReportNumbers.of(first);
        assertThat(ReportNumbers.parse(single.toString())).isEqualTo(single);
        ReportNumbers combined = ReportNumbers.of(first, (int) Math.min(Integer.MAX_VALUE, (long) first + more));
        assertThat(ReportNumbers.parse(combined.toString())).isEqualTo(combined);
    }

    @Property
    void anyTextIsReadOrRejected(@ForAll String text) {
        try {
            assertThat(ReportNumbers.parse(text)).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(text);
        }
    }
}
