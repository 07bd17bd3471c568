// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions as JSON.
 *
 * <p>Start with {@link org.treatysessions.json.SessionJson} for one session, and with {@link
 * org.treatysessions.json.SessionRecords} for files of many. {@link org.treatysessions.json.TreatySessionsModule} adds the
 * types to a mapper of Jackson.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.json;

import org.jspecify.annotations.NullMarked;
