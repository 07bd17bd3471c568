// SPDX-License-Identifier: Apache-2.0
/** Heuristics for texts: folding, markup, sentences, addresses. */
@NullMarked
package org.treatysessions.validation.text;

import org.jspecify.annotations.NullMarked;
