// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

/**
 * The type of a member that is a whole number, from a minimum to 2147483647.
 *
 * @since 0.1
 */
public final class IntegerType extends ValueType<Integer> {

    private final int min;

    IntegerType(int min) {
        super(Integer.class);
        this.min = min;
    }

    /** {@return the minimum value} */
    public int min() {
        return min;
    }
}
