// SPDX-License-Identifier: Apache-2.0
/** Validates files of sessions on a cluster. */
@NullMarked
package org.treatysessions.examples.beam;

import org.jspecify.annotations.NullMarked;
