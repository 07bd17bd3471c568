// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;

/** Drafts what pages declare to be no content: heads, feet, page numbers, watermarks. */
final class Artifacts {

    private Artifacts() {}

    /**
     * Drafts the artifacts of a page.
     *
     * @param page the page
     * @param assembler makes text of characters
     * @return the drafts
     */
    static List<Draft> of(PageContent page, TextAssembler assembler) {
        List<Draft> drafts = new ArrayList<>();
        List<Glyph> artifacts = page.glyphs().stream()
                .filter(glyph -> glyph.mcid() == Glyph.ARTIFACT)
                .toList();
        for (GlyphLine line : GlyphLine.split(artifacts)) {
            add(line, kind(line.baseline(), page.height()), assembler, drafts);
        }
        if (!page.rotated().isEmpty()) {
            RichText text = rotated(page.rotated());
            if (!text.isEmpty()) {
                drafts.add(new Draft.Fixture(Furniture.Kind.ARTIFACT, text));
            }
        }
        return drafts;
    }

    /** The text of characters in other directions, in the order in which they are painted. */
    private static RichText rotated(List<Glyph> glyphs) {
        RichTextBuilder text = RichText.builder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null
                    && Math.hypot(glyph.x() - last.x(), glyph.y() - last.y()) > last.width() + glyph.size() * 0.3) {
                text.space();
            }
            text.append(glyph.text(), glyph.style(), glyph.link(), glyph.page(), 0);
            last = glyph;
        }
        return text.build();
    }

    static Furniture.Kind kind(float baseline, float height) {
        return baseline < height / 2 ? Furniture.Kind.PAGE_HEAD : Furniture.Kind.PAGE_FOOT;
    }

    private static void add(GlyphLine line, Furniture.Kind kind, TextAssembler assembler, List<Draft> drafts) {
        RichText text = assembler.assemble(List.of(line));
        if (!text.isEmpty()) {
            drafts.add(new Draft.Fixture(kind, text));
        }
    }
}
