// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * The call of a footnote. Its mark is not part of the text.
 *
 * @param at the character before which it is, counted from 0; the length of the text if it is at the end
 * @param mark the mark, such as {@code 3} or {@code *}
 * @since 0.1
 */
public record NoteCall(int at, String mark) {}
