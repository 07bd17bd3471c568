// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.validation.InvalidConfigurationException;
import org.treatysessions.validation.ValidatorConfiguration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of the configuration file. */
final class ConfigurationOption {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            converter = Converter.class,
            description = {
                "Disabled rules, overridden severities and suppressed findings, each with its reason: a JSON file. For"
                        + " its schema, run '" + TreatySessionsCommand.NAME + " schema --of configuration'."
            })
    private @Nullable Named named;

    /** A configuration and the file that it was read from. */
    record Named(String file, ValidatorConfiguration configuration) {}

    /** {@return the file, if one was given} */
    Optional<Path> file() {
        return named == null ? Optional.empty() : Optional.of(Path.of(named.file()));
    }

    @Nullable
    Named named() {
        return named;
    }

    /** {@return the problems of a configuration in one line} */
    static String message(String file, InvalidConfigurationException e) {
        return "invalid configuration '" + file + "': " + String.join("; ", e.problems());
    }

    /** Reads the file. */
    static final class Converter implements ITypeConverter<Named> {

        @Override
        public Named convert(String file) {
            try {
                return new Named(file, ValidatorConfiguration.read(FilePath.of(file)));
            } catch (IOException e) {
                throw new TypeConversionException("cannot read the configuration '" + file + "': " + Reason.of(e));
            } catch (InvalidConfigurationException e) {
                throw new TypeConversionException(message(file, e));
            }
        }
    }
}
