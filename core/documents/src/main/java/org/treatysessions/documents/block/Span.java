// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import java.util.Optional;

/**
 * A run of characters of one style, link and place.
 *
 * @param from the first character in the text, counted from 0
 * @param to the character after the last one
 * @param style how it is printed
 * @param link the target of a link as the document has it, also a relative one such as {@code #}
 * @param page the page, counted from 1; 0 in formats without pages
 * @param line the line of the file, counted from 1; 0 in formats without lines
 * @since 0.1
 */
public record Span(int from, int to, Style style, Optional<String> link, int page, int line) {}
