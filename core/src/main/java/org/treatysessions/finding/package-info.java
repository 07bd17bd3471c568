// SPDX-License-Identifier: Apache-2.0
/**
 * Findings of rules on sessions: a finding is data (rule, severity, place, arguments), its message is formatted on demand.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.finding;

import org.jspecify.annotations.NullMarked;
