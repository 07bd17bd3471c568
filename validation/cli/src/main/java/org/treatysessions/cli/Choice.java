package org.treatysessions.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes one of the constants of an enumeration, as its {@code toString} writes it. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> constants;

    Choice(Class<E> type) {
        constants = Arrays.asList(type.getEnumConstants());
    }

    @Override
    public E convert(String text) {
        return constants.stream()
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of: "
                        + constants.stream().map(Enum::toString).collect(Collectors.joining(", "))));
    }
}
