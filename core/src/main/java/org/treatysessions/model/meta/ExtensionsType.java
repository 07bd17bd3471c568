// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import org.treatysessions.model.JsonObject;

/**
 * The type of a member that holds any members defined by the user.
 *
 * @since 0.1
 */
public final class ExtensionsType extends ValueType<JsonObject> {

    ExtensionsType() {
        super(JsonObject.class);
    }
}
