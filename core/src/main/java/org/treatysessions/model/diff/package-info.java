// SPDX-License-Identifier: Apache-2.0
/** Differences between two records of a session. */
@NullMarked
package org.treatysessions.model.diff;

import org.jspecify.annotations.NullMarked;
