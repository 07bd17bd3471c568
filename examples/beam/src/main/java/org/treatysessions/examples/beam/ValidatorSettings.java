// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.examples.beam;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatysessions.json.SessionJson;
import org.treatysessions.validation.SessionValidator;
import org.treatysessions.validation.ValidatorConfiguration;
import org.treatysessions.validation.spi.ReferenceData;

/**
 * The settings that are sent to the workers, which create a reader and a validator from them.
 *
 * @param asOf the current date
 * @param configuration the configuration of the rules; null if there is none
 * @param isLenient whether unknown members are warnings
 * @param hasReferenceData whether to use the reference data of the library
 * @param maxSamples the maximum number of findings per rule in a report
 */
record ValidatorSettings(
        LocalDate asOf,
        @Nullable ValidatorConfiguration configuration,
        boolean isLenient,
        boolean hasReferenceData,
        int maxSamples)
        implements Serializable {

    /** The name of the reference data of the library in the options. */
    private static final String BUILTIN = "builtin";

    /**
     * Takes the settings from the options; the clock is read only here.
     *
     * @throws IllegalArgumentException if an option is invalid
     */
    static ValidatorSettings of(ValidateOptions options, Clock clock) {
        String asOf = options.getAsOf();
        String config = options.getConfig();
        String reference = options.getReference();
        if (reference != null && !reference.equals(BUILTIN)) {
            throw new IllegalArgumentException("--reference must be " + BUILTIN + ": " + reference);
        }
        ValidatorSettings settings = new ValidatorSettings(
                asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf),
                config == null ? null : configuration(Path.of(config)),
                options.isLenient(),
                reference != null,
                options.getMaxSamples());
        settings.newValidator(); // invalid settings are reported here and not by a worker
        return settings;
    }

    private static ValidatorConfiguration configuration(Path file) {
        try {
            return ValidatorConfiguration.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the configuration: " + file, e);
        }
    }

    SessionJson newJson() {
        SessionJson.Builder builder = SessionJson.builder();
        return isLenient ? builder.lenient().build() : builder.build();
    }

    /** User-defined rules are those on the class path of the workers. */
    SessionValidator newValidator() {
        SessionValidator.Builder builder =
                SessionValidator.builder().asOf(asOf).maxSamples(maxSamples).providedRules();
        if (hasReferenceData) {
            builder.referenceData(ReferenceData.builtIn());
        }
        if (configuration != null) {
            builder.configuration(configuration);
        }
        return builder.build();
    }
}
