package org.treatysessions.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a day, as {@code YYYY-MM-DD}. */
final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below: a day that does not exist is as little a date as any other text.
        }
        throw new TypeConversionException("'" + text + "' is not a valid date; expected: YYYY-MM-DD");
    }
}
