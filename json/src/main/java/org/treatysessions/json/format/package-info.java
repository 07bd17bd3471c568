/**
 * The JSON format as tables: one table per type, one row per member.
 *
 * <p>Reader, writer, schema, the order of findings and the places that rules name all come from {@link
 * org.treatysessions.json.format.SessionFormat}. For the libraries of this project; not exported to others.
 */
@NullMarked
package org.treatysessions.json.format;

import org.jspecify.annotations.NullMarked;
