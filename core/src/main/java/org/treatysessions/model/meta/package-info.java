// SPDX-License-Identifier: Apache-2.0
/**
 * The model described: the types of a session, each with its members in the order of the format.
 *
 * <p>{@link org.treatysessions.model.meta.SessionModel} is the table. Reading, writing, the JSON Schema, the order of
 * findings and the places that rules name all follow from it.
 */
@NullMarked
package org.treatysessions.model.meta;

import org.jspecify.annotations.NullMarked;
