// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.treatysessions.finding.Finding;
import org.treatysessions.json.ModelJson;
import org.treatysessions.json.ReadLimits;
import org.treatysessions.json.StructureRules;

/** Reads configurations, and reports all problems of one with their locations. */
final class ConfigurationReader {

    private static final int MAX_PROBLEMS = 20;

    /** The JSON format of configurations. */
    static final ModelJson<ValidatorConfiguration> JSON =
            ModelJson.of(ConfigurationModel.CONFIGURATION, ReadLimits.DEFAULT.withFindings(MAX_PROBLEMS));

    private ConfigurationReader() {}

    static ValidatorConfiguration read(byte[] bytes) {
        return read(() -> JSON.read(bytes));
    }

    static ValidatorConfiguration read(String text) {
        return read(() -> JSON.parse(text));
    }

    private static ValidatorConfiguration read(Supplier<ModelJson.Result<ValidatorConfiguration>> reading) {
        ModelJson.Result<ValidatorConfiguration> result;
        try {
            result = reading.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationException(List.of(String.valueOf(e.getMessage())));
        }
        return result.value()
                .orElseThrow(() -> new InvalidConfigurationException(result.findings().stream()
                        .map(ConfigurationReader::message)
                        .toList()));
    }

    private static String message(Finding finding) {
        String place = finding.location()
                .map(location -> "line " + location.line() + ", column " + location.column() + ": ")
                .orElse("");
        String path = finding.path().isEmpty() ? "" : finding.path() + ": ";
        // the message of the rule advises to omit the text, which may be required here
        String message = finding.rule().id().equals(StructureRules.TEXT_BLANK)
                ? "the text must not be blank"
                : finding.message(Locale.ENGLISH);
        return place + path + message;
    }

    static String shippedSchema() {
        try (InputStream in = ConfigurationReader.class.getResourceAsStream("configuration-1.0.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema of configurations is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
