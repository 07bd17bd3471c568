// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Takes the one font that PDFBox brings for all fonts that a document does not embed.
 *
 * <p>PDFBox's own mapper searches the folders of the machine for fonts and writes what it finds into a file in the user's
 * home. Reading text needs no shapes of letters, and the widths are in the document; so the font is not called a substitute,
 * of which PDFBox would warn for each document.
 */
final class FallbackFonts implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private FallbackFonts() {}

    /** Makes this the mapper of PDFBox, unless it is already. */
    static void install() {
        Installed.once();
    }

    /** Sets the mapper when this class is initialized: once, whatever threads read documents. */
    private static final class Installed {
        static {
            FontMappers.set(new FallbackFonts());
        }

        private static void once() {
            // Calling it initializes the class.
        }
    }

    /** Loads the font when it is first needed. */
    private static final class Font {
        private static final TrueTypeFont INSTANCE = load();

        private static TrueTypeFont load() {
            try (InputStream font = FontMapper.class.getResourceAsStream(FONT)) {
                if (font == null) {
                    throw new IOException("PDFBox brings no " + FONT);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Font.INSTANCE, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Font.INSTANCE, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping((@Nullable OpenTypeFont) null, Font.INSTANCE, false);
    }
}
