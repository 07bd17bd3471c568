// SPDX-License-Identifier: Apache-2.0
/**
 * Validation of sessions.
 *
 * <p>Start with {@link org.treatysessions.validation.SessionValidator}.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.validation;

import org.jspecify.annotations.NullMarked;
