// SPDX-License-Identifier: Apache-2.0
/** Dates, ordinals, report numbers, symbols and names of States, as documents write them. */
@NullMarked
package org.treatysessions.documents.phrase;

import org.jspecify.annotations.NullMarked;
