// SPDX-License-Identifier: Apache-2.0
/**
 * The blocks that readers turn documents into, whatever their format.
 *
 * <p>A reader knows a format and nothing of treaty bodies; an interpreter knows documents of treaty bodies and nothing of
 * formats. The blocks are what both know.
 */
@NullMarked
package org.treatysessions.documents.block;

import org.jspecify.annotations.NullMarked;
