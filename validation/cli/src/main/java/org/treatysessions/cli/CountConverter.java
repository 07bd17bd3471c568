// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import org.treatysessions.validation.ParallelRun;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a number from 1 to a maximum. */
abstract class CountConverter implements ITypeConverter<Integer> {

    private final int max;

    private CountConverter(int max) {
        this.max = max;
    }

    /** The number of threads. */
    static final class Threads extends CountConverter {

        Threads() {
            super(ParallelRun.MAX_THREADS);
        }
    }

    /** The number of findings that are kept per rule. */
    static final class Samples extends CountConverter {

        Samples() {
            super(1_000_000);
        }
    }

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= max) {
                return count;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new TypeConversionException("'" + text + "' is not a number from 1 to " + max);
    }
}
