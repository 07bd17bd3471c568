// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.finding.BlockName;

/**
 * Text that is not part of the content of the document.
 *
 * @param position the position in the document
 * @param name the name of the block for readers
 * @param kind the kind of furniture
 * @param text the text
 * @since 0.1
 */
public record Furniture(int position, BlockName name, Kind kind, RichText text) implements TextBlock {

    /** The kinds of furniture. */
    public enum Kind {
        /** The head of a page, also a running one. */
        PAGE_HEAD,
        /** The foot of a page, such as its number. */
        PAGE_FOOT,
        /** The title of a web page, for the window's frame. */
        WINDOW_TITLE,
        /** Menus, banners, forms and what else surrounds the text of a web page. */
        NAVIGATION,
        /** Text that readers do not see. */
        HIDDEN,
        /** Text whose order is not certain, so that nothing may be read from it. */
        UNREAD,
        /** What the format declares to be no content, otherwise. */
        ARTIFACT
    }
}
