// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.quarkus3;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.treatysessions.jackson2.TreatySessionsJackson2Module;

/** Registers the module with the mapper of Quarkus. */
@Singleton
public class TreatySessionsCustomizer implements ObjectMapperCustomizer {

    /** Creates the customizer. */
    public TreatySessionsCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new TreatySessionsJackson2Module());
    }
}
