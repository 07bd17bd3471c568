/**
 * The constraints of the model that Jakarta Bean Validation does not have.
 *
 * <p>All of them let {@code null} pass, so that they can stand inside an {@code Optional}: an empty one is unwrapped to
 * {@code null}. Their validators are stateless once initialised and the predicates behind them are public, so that
 * every reader of the format judges a value in the same way.
 */
@NullMarked
package org.treatysessions.constraint;

import org.jspecify.annotations.NullMarked;
