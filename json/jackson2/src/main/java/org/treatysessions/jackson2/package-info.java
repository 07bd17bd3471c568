// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions in the JSON of a mapper of Jackson 2: {@link org.treatysessions.jackson2.TreatySessionsJackson2Module}.
 *
 * <p>All types are null-marked.
 */
@NullMarked
package org.treatysessions.jackson2;

import org.jspecify.annotations.NullMarked;
