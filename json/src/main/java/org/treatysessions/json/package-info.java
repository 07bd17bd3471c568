/**
 * Sessions as JSON.
 *
 * <p>Start at {@link org.treatysessions.json.SessionJson}; {@link org.treatysessions.json.TreatySessionsModule} brings
 * the types to a mapper of one's own. Sources of many records are a {@link
 * org.treatysessions.json.RecordStream}.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.json;

import org.jspecify.annotations.NullMarked;
