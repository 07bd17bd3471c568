// SPDX-License-Identifier: Apache-2.0
/** Assertions on validation reports, for tests: {@link org.treatysessions.assertj.TreatySessionsAssertions}. */
@NullMarked
package org.treatysessions.assertj;

import org.jspecify.annotations.NullMarked;
