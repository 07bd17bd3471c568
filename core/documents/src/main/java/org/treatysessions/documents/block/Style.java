// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * How text is printed, as far as it can carry meaning.
 *
 * @param bold whether it is bold
 * @param italic whether it is in italics
 * @param underlined whether it is underlined
 * @param struck whether it is struck through
 * @since 0.1
 */
public record Style(boolean bold, boolean italic, boolean underlined, boolean struck) {

    /** Plain text. */
    public static final Style PLAIN = new Style(false, false, false, false);

    /** Bold text. */
    public static final Style BOLD = new Style(true, false, false, false);

    /**
     * Returns this style, bold or not.
     *
     * @param newBold whether it is bold
     * @return the style
     */
    public Style withBold(boolean newBold) {
        return newBold == bold ? this : new Style(newBold, italic, underlined, struck);
    }

    /**
     * Returns this style, in italics or not.
     *
     * @param newItalic whether it is in italics
     * @return the style
     */
    public Style withItalic(boolean newItalic) {
        return newItalic == italic ? this : new Style(bold, newItalic, underlined, struck);
    }

    /**
     * Returns this style, underlined or not.
     *
     * @param newUnderlined whether it is underlined
     * @return the style
     */
    public Style withUnderlined(boolean newUnderlined) {
        return newUnderlined == underlined ? this : new Style(bold, italic, newUnderlined, struck);
    }

    /**
     * Returns this style, struck through or not.
     *
     * @param newStruck whether it is struck through
     * @return the style
     */
    public Style withStruck(boolean newStruck) {
        return newStruck == struck ? this : new Style(bold, italic, underlined, newStruck);
    }
}
