/**
 * What is wrong with a session, and where.
 *
 * <p>Start at {@link org.treatysessions.validation.SessionValidator}.
 */
@NullMarked
package org.treatysessions.validation;

import org.jspecify.annotations.NullMarked;
