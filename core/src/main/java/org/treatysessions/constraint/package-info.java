// SPDX-License-Identifier: Apache-2.0
/**
 * The constraints of the model that Jakarta Bean Validation does not have.
 *
 * <p>{@code null} is valid for all of them, so that they can be used inside an {@code Optional}: an empty one is
 * unwrapped to {@code null}. Their validators are stateless once initialized, and the predicates behind them are public,
 * so that every reader of the format validates a value in the same way.
 */
@NullMarked
package org.treatysessions.constraint;

import org.jspecify.annotations.NullMarked;
