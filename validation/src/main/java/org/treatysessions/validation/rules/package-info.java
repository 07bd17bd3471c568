// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on sessions: one class for each subject, and {@link org.treatysessions.validation.rules.AllRules}.
 *
 * <p>A rule is a constant and the method that checks it. Beside it, in the resources, are its documentation {@code
 * <id>.md}, and its title and message in six languages.
 */
@NullMarked
package org.treatysessions.validation.rules;

import org.jspecify.annotations.NullMarked;
