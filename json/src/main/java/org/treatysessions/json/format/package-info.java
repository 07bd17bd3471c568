// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON format as tables: one table per type, one row per member.
 *
 * <p>Reader, writer and schema follow from {@link org.treatysessions.json.format.SessionFormat}. Not exported.
 */
@NullMarked
package org.treatysessions.json.format;

import org.jspecify.annotations.NullMarked;
