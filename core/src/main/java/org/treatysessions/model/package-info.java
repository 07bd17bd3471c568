// SPDX-License-Identifier: Apache-2.0
/**
 * The model of a session of a UN human-rights treaty body: the content of a session report, right or wrong.
 *
 * <p>Start at {@link org.treatysessions.model.CountrySession}. Types are immutable, created by builders, equal by value and
 * thread-safe. A builder rejects only what cannot be represented: {@code build()} throws {@link
 * java.lang.IllegalStateException} if a required member is missing and {@link java.lang.IllegalArgumentException} if a
 * text has a lone surrogate; setters throw {@link java.lang.NullPointerException} for {@code null}. Rules report values
 * that are not plausible.
 *
 * <p>A builder that {@code toBuilder()} returns has all values already. {@code mergeFrom} adds those of another object to
 * it: entries of lists are appended, and an absent value does not clear a present one.
 *
 * <p>A value that the document does not state is absent: no default and no empty text replaces it.
 *
 * @serial exclude
 */
@NullMarked
package org.treatysessions.model;

import org.jspecify.annotations.NullMarked;
