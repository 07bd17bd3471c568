// SPDX-License-Identifier: Apache-2.0
/** A user-defined rule. */
@NullMarked
package org.treatysessions.examples.customrule;

import org.jspecify.annotations.NullMarked;
