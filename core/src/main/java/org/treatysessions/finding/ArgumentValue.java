// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.util.Objects;

/**
 * An argument of a finding with its value, made by {@link Argument#of(Object)}.
 *
 * @param argument the argument
 * @param value the value
 * @param <T> the type of the value
 * @since 0.1
 */
public record ArgumentValue<T>(Argument<T> argument, T value) {

    /**
     * Creates a value of an argument.
     *
     * @param argument the argument
     * @param value the value
     * @throws IllegalArgumentException if the value is of another type than the argument
     */
    public ArgumentValue {
        Objects.requireNonNull(value);
        if (!argument.type().isInstance(value)) {
            throw new IllegalArgumentException("The argument " + argument + " is of type "
                    + argument.type().getSimpleName() + ", not " + value);
        }
    }
}
