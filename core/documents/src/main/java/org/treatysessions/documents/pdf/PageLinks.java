// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The links to addresses on a page: areas, in points from the top left corner as the page is read. */
final class PageLinks {

    private static final int MOST = 2_000;

    private record Area(float left, float top, float right, float bottom, String target) {}

    private final List<Area> areas;

    private PageLinks(List<Area> areas) {
        this.areas = areas;
    }

    /**
     * Returns the links of a page.
     *
     * @param page the page
     * @return its links; annotations that are broken are ignored
     * @throws IOException never, in this version
     */
    static PageLinks of(PDPage page) throws IOException {
        List<Area> areas = new ArrayList<>();
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < Math.min(MOST, annotations.size()); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation
                        && COSName.getPDFName("Link").equals(annotation.getCOSName(COSName.SUBTYPE))
                        && annotation.getDictionaryObject(COSName.A) instanceof COSDictionary action
                        && action.getDictionaryObject(COSName.URI) instanceof COSString target) {
                    add(annotation, target.getString(), page, areas);
                }
            }
        }
        return new PageLinks(areas);
    }

    private static void add(COSDictionary annotation, String target, PDPage page, List<Area> areas) {
        COSBase quads = annotation.getDictionaryObject(COSName.getPDFName("QuadPoints"));
        if (quads instanceof COSArray points && points.size() >= 8) {
            for (int i = 0; i + 8 <= Math.min(points.size(), 8 * 100); i += 8) {
                areas.add(area(points, i, 8, target, page));
            }
        } else if (annotation.getDictionaryObject(COSName.RECT) instanceof COSArray rectangle
                && rectangle.size() >= 4) {
            areas.add(area(rectangle, 0, 4, target, page));
        }
    }

    private static Area area(COSArray points, int from, int count, String target, PDPage page) {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = from; i < from + count; i += 2) {
            float across = number(points, i) - box.getLowerLeftX();
            float up = number(points, i + 1) - box.getLowerLeftY();
            float x = rotation == 90
                    ? up
                    : rotation == 180 ? box.getWidth() - across : rotation == 270 ? box.getHeight() - up : across;
            float y = rotation == 90
                    ? across
                    : rotation == 180 ? up : rotation == 270 ? box.getWidth() - across : box.getHeight() - up;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Area(left, top, right, bottom, target);
    }

    private static float number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    /** {@return the target of the link at a point, or null if there is none} */
    @Nullable
    String at(float x, float y) {
        for (Area area : areas) {
            if (x >= area.left() && x <= area.right() && y >= area.top() && y <= area.bottom()) {
                return area.target();
            }
        }
        return null;
    }
}
