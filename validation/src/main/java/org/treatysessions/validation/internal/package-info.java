/**
 * The rules, one file for each section of the catalogue, and what they are written with.
 *
 * <p>{@link org.treatysessions.validation.internal.Review} is what a rule sees of a session, {@link
 * org.treatysessions.validation.internal.Entry} a value with its place, {@link
 * org.treatysessions.validation.internal.Findings} where it reports to.
 */
@NullMarked
package org.treatysessions.validation.internal;

import org.jspecify.annotations.NullMarked;
