// SPDX-License-Identifier: Apache-2.0
/** Benchmarks of reading, writing and checking, compared with alternatives. */
@NullMarked
package org.treatysessions.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
