// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a date in the form {@code YYYY-MM-DD}. */
final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // reported below
        }
        throw new TypeConversionException("'" + text + "' is not a valid date; expected: YYYY-MM-DD");
    }
}
