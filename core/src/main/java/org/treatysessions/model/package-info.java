/**
 * The model of a session of a UN human-rights treaty body: what a session report says, right or wrong.
 *
 * <p>Start at {@link org.treatysessions.model.CountrySession}. Types are immutable, made by builders, equal by value and
 * thread-safe. Making one rejects only what cannot be represented: a required member that is missing, {@code null}, text
 * with a lone surrogate. Whether a value is plausible is for the rules to say.
 *
 * <p>What a document does not say is empty: no value and no empty text stands for it.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.model;

import org.jspecify.annotations.NullMarked;
