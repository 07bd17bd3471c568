// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class LocalValidatorTest {

    @Test
    void theSettingsAreSerializedAndNeverTheValidator() throws IOException {
        LocalValidator here =
                new LocalValidator(new ValidatorSettings(LocalDate.of(2026, 11, 23), null, true, true, 7));
        assertThat(here.validator()).isSameAs(here.validator());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(here);
        }
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .contains("ValidatorSettings")
                .doesNotContain("SessionValidator", "SessionJson");
        LocalValidator there = SerializableUtils.clone(here);
        assertThat(there).isEqualTo(here).hasSameHashCodeAs(here);
        assertThat(there.validator()).isNotSameAs(here.validator());
        assertThat(there.validator().run().report().referenceData()).isPresent();
    }
}
