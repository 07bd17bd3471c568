// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

/**
 * The number of findings that an acceptance suppressed.
 *
 * @param acceptance the acceptance
 * @param count the number of findings; 0 if the acceptance matches none and can be removed
 * @since 0.1
 */
public record AcceptedFindings(Acceptance acceptance, long count) {}
