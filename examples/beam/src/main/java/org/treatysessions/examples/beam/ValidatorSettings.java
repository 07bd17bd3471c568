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
 * How records are to be read and judged: all that is sent to the workers, which make a reader and a validator of it.
 *
 * @param asOf the day that the rules take for the present one
 * @param configuration the configuration of the rules as JSON; null where there is none
 * @param isLenient whether members that the format does not know are warnings
 * @param hasReferenceData whether to compare with the reference data of the library
 * @param maxSamples how many findings of each rule a report keeps
 */
record ValidatorSettings(
        LocalDate asOf, @Nullable String configuration, boolean isLenient, boolean hasReferenceData, int maxSamples)
        implements Serializable {

    /** The reference data of the library, as the options name it. */
    private static final String BUILTIN = "builtin";

    /**
     * Takes the settings from the options; only here a clock is read.
     *
     * @throws IllegalArgumentException if an option cannot be used
     */
    static ValidatorSettings of(ValidateOptions options, Clock clock) {
        String asOf = options.getAsOf();
        String config = options.getConfig();
        String reference = options.getReference();
        if (reference != null && !reference.equals(BUILTIN)) {
            throw new IllegalArgumentException("--reference can be " + BUILTIN + " only: " + reference);
        }
        ValidatorSettings settings = new ValidatorSettings(
                asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf),
                config == null ? null : configuration(Path.of(config)),
                options.isLenient(),
                reference != null,
                options.getMaxSamples());
        settings.newValidator(); // what is wrong with them is said here and not by some worker
        return settings;
    }

    private static String configuration(Path file) {
        try {
            return ValidatorConfiguration.read(file).toText();
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration cannot be read: " + file, e);
        }
    }

    SessionJson newJson() {
        SessionJson.Builder builder = SessionJson.builder();
        return isLenient ? builder.lenient().build() : builder.build();
    }

    /** Rules of one's own are those that the workers find on their class path. */
    SessionValidator newValidator() {
        SessionValidator.Builder builder =
                SessionValidator.builder().asOf(asOf).maxSamples(maxSamples).installedRules();
        if (hasReferenceData) {
            builder.referenceData(ReferenceData.builtIn());
        }
        if (configuration != null) {
            builder.configuration(ValidatorConfiguration.parse(configuration));
        }
        return builder.build();
    }
}
