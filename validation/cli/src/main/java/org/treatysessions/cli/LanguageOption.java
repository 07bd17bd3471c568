// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.treatysessions.language.OfficialLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that sets the language of messages. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = Converter.class,
            description = "The language of the messages: en, fr, es, ar, ru or zh (default: ${DEFAULT-VALUE}).")
    private OfficialLanguage language = OfficialLanguage.ENGLISH;

    OfficialLanguage language() {
        return language;
    }

    /** Converts a language tag; a region or a script, as in {@code fr-CA}, is ignored. */
    static final class Converter implements ITypeConverter<OfficialLanguage> {

        @Override
        public OfficialLanguage convert(String tag) {
            return OfficialLanguage.find(Locale.forLanguageTag(tag))
                    .orElseThrow(() -> new TypeConversionException("unknown language '" + tag + "'; expected one of: "
                            + Arrays.stream(OfficialLanguage.values())
                                    .map(OfficialLanguage::tag)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
