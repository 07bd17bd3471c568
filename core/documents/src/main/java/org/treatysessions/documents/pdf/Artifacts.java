package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;

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
        for (GlyphLine line : GlyphLine.split(page.rotated())) {
            add(line, Furniture.Kind.ARTIFACT, assembler, drafts);
        }
        return drafts;
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
