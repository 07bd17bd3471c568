// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatysessions.testing.Property;

class ReportNumbersPropertyTest {

    @Test
    void textLeadsBackToTheNumbers() {
        Property.holds(any -> {
            int first = any.integer(1, Integer.MAX_VALUE - 1);
            int last = any.integer(first + 1, Integer.MAX_VALUE);
            ReportNumbers single = ReportNumbers.of(first);
            assertThat(ReportNumbers.parse(single.toString())).isEqualTo(single);
            ReportNumbers combined = ReportNumbers.of(first, last);
            assertThat(ReportNumbers.parse(combined.toString())).isEqualTo(combined);
        });
    }

    @Test
    void anyTextIsReadOrRejected() {
        Property.holds(any -> {
            String text = any.<String>oneOf(() -> any.text("0123456789-", 23), () -> any.text(20));
            try {
                assertThat(ReportNumbers.parse(text)).hasToString(text);
                assertThat(ReportNumbers.tryParse(text)).contains(ReportNumbers.parse(text));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining(text);
                assertThat(ReportNumbers.tryParse(text)).isEmpty();
            }
        });
    }
}
