/**
 * What rules say of a session: a finding is data (rule, severity, place, arguments), its words are rendered afterwards.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.finding;

import org.jspecify.annotations.NullMarked;
