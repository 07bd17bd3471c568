// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * A block that is text.
 *
 * @since 0.1
 */
public sealed interface TextBlock extends Block permits Heading, Paragraph, ListItem, Footnote, Furniture {

    /** {@return the text, without the number or marker in front of it} */
    RichText text();

    /** {@return the number, marker or mark as printed in front of the text; empty where there is none} */
    default String marker() {
        return "";
    }
}
