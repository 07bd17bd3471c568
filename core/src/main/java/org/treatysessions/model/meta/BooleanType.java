// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

/**
 * The type of a member that is true or false.
 *
 * @since 0.1
 */
public final class BooleanType extends ValueType<Boolean> {

    BooleanType() {
        super(Boolean.class);
    }
}
