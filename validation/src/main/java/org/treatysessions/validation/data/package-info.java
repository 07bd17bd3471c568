// SPDX-License-Identifier: Apache-2.0
/**
 * Facts about committees, States and instruments from tables in which each row names its source.
 *
 * <p>Rules take limits, dates of introduction and the like from here, so that no committee and no State is named in code.
 * A table is loaded when it is first asked.
 */
@NullMarked
package org.treatysessions.validation.data;

import org.jspecify.annotations.NullMarked;
