// SPDX-License-Identifier: Apache-2.0
/**
 * What rules are written with, and what applies them to a session.
 *
 * <p>A rule reads {@link org.treatysessions.validation.engine.SessionFacts} and reports to a {@link
 * org.treatysessions.validation.engine.FindingCollector}. Facts are fields: dates are {@link
 * org.treatysessions.validation.engine.Days}, of which an unknown one compares with no other; any other fact may be null.
 */
@NullMarked
package org.treatysessions.validation.engine;

import org.jspecify.annotations.NullMarked;
