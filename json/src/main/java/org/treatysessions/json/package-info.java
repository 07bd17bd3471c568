/**
 * Sessions as JSON.
 *
 * <p>Start with {@link org.treatysessions.json.SessionJson}. Sources of many records are read as a {@link
 * org.treatysessions.json.RecordStream}. {@link org.treatysessions.json.TreatySessionsModule} adds the types to a mapper of
 * Jackson.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.json;

import org.jspecify.annotations.NullMarked;
