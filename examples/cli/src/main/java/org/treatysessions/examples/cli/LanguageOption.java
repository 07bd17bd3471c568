package org.treatysessions.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that sets the language of messages. */
final class LanguageOption {

    /** The languages that there are. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            converter = Converter.class,
            description = "The language of messages; there is: en (default: ${DEFAULT-VALUE}).")
    private Locale language = Locale.ENGLISH;

    Locale language() {
        return language;
    }

    /** Takes the languages that there are. */
    static final class Converter implements ITypeConverter<Locale> {

        @Override
        public Locale convert(String tag) {
            Locale wanted = Locale.forLanguageTag(tag);
            if (!LANGUAGES.contains(wanted)) {
                throw new TypeConversionException("there is no language '" + tag + "'; there is: "
                        + LANGUAGES.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ")));
            }
            return wanted;
        }
    }
}
