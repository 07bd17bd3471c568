// SPDX-License-Identifier: Apache-2.0
/**
 * Documents as people have them (Word, PDF, web pages, text), read into sessions.
 *
 * <p>Reading has two steps, apart from each other: a reader for each format turns bytes into the same small model of
 * blocks, and an interpreter for each kind of document finds facts in these blocks.
 */
@NullMarked
package org.treatysessions.documents;

import org.jspecify.annotations.NullMarked;
