// SPDX-License-Identifier: Apache-2.0
/**
 * Extensions: user-defined rules and reference data.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.validation.spi;

import org.jspecify.annotations.NullMarked;
