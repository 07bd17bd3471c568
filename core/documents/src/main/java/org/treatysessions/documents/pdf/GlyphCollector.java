// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.Style;

/** Collects the characters and lines that the pages of a document paint. */
final class GlyphCollector extends PDFStreamEngine {

    /** A character takes memory until the end, an operation only time. */
    private static final int WEIGHT_OF_GLYPH = 2;

    private static final int RULINGS_OF_PAGE = 2_000;
    private static final int MARKS_DEEP = 1_000;

    /** Names of characters beyond Adobe's list, as PDFBox's own extraction of text knows them. */
    private static final String MORE_GLYPHS = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

    private final GlyphList glyphNames = glyphNames();
    private final IdentityHashMap<PDFont, Style> styles = new IdentityHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();

    private final List<Placed> glyphs = new ArrayList<>();
    private final List<PageContent.Ruling> rulings = new ArrayList<>();
    private int page;

    /** What all pages did so far. */
    private int work;

    private int unmapped;
    private int rotation;
    private PDRectangle area = PDRectangle.A4;

    /** A glyph and the direction in which its text runs, in degrees. */
    private record Placed(Glyph glyph, int direction) {}

    /** A sequence of marked content, and the text that replaces what it paints. */
    private static final class Mark {
        private final int mcid;
        private @Nullable String replacement;

        Mark(int mcid, @Nullable String replacement) {
            this.mcid = mcid;
            this.replacement = replacement;
        }
    }

    GlyphCollector() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        RulingOperators.all(this, this::addRuling).forEach(this::addOperator);
    }

    /**
     * Collects what a page paints.
     *
     * @param source the page
     * @param number its number, counted from 1
     * @return its content
     * @throws IOException if the page is broken, or does more than any real one
     */
    PageContent collect(PDPage source, int number) throws IOException {
        glyphs.clear();
        rulings.clear();
        marks.clear();
        styles.clear();
        unmapped = 0;
        page = number;
        area = source.getCropBox();
        rotation = Math.floorMod(source.getRotation(), 360);
        processPage(source);
        boolean sideways = rotation == 90 || rotation == 270;
        float width = sideways ? area.getHeight() : area.getWidth();
        float height = sideways ? area.getWidth() : area.getHeight();
        return content(width, height, PageLinks.of(source));
    }

    private PageContent content(float width, float height, PageLinks links) {
        Map<Integer, Integer> directions = new HashMap<>();
        glyphs.forEach(placed -> directions.merge(placed.direction(), 1, Integer::sum));
        int usual = directions.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Glyph> straight = new ArrayList<>();
        List<Glyph> rotated = new ArrayList<>();
        for (Placed placed : glyphs) {
            Glyph glyph = placed.glyph();
            String target =
                    links.isEmpty() ? null : links.at(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() / 4);
            (placed.direction() == usual ? straight : rotated).add(target == null ? glyph : glyph.withLink(target));
        }
        List<PageContent.Ruling> lines = List.copyOf(rulings);
        if (usual == 0) {
            return new PageContent(page, width, height, Overprint.removed(straight), rotated, lines, unmapped);
        }
        List<Glyph> turned = straight.stream()
                .map(glyph -> turn(glyph, usual, width, height))
                .toList();
        boolean sideways = usual == 90 || usual == 270;
        return new PageContent(
                page,
                sideways ? height : width,
                sideways ? width : height,
                Overprint.removed(turned),
                rotated,
                List.of(),
                unmapped);
    }

    /** Turns a glyph of a page whose text runs upwards or downwards, so that it runs to the right. */
    private static Glyph turn(Glyph glyph, int direction, float width, float height) {
        float x = glyph.x();
        float y = glyph.y();
        float turnedX = direction == 90 ? height - y : direction == 270 ? y : direction == 180 ? width - x : x;
        float turnedY = direction == 90 ? x : direction == 270 ? width - x : direction == 180 ? height - y : y;
        return new Glyph(
                glyph.text(),
                glyph.page(),
                turnedX,
                turnedY,
                glyph.width(),
                glyph.size(),
                glyph.style(),
                glyph.mcid(),
                glyph.link());
    }

    private void addRuling(float x1, float y1, float x2, float y2) {
        if (rulings.size() < RULINGS_OF_PAGE && Float.isFinite(x1 + y1 + x2 + y2)) {
            float[] from = toPage(x1, y1);
            float[] to = toPage(x2, y2);
            rulings.add(new PageContent.Ruling(
                    Math.min(from[0], to[0]),
                    Math.min(from[1], to[1]),
                    Math.max(from[0], to[0]),
                    Math.max(from[1], to[1])));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count(1);
        super.processOperator(operator, operands);
    }

    private void count(int weight) throws LimitExceededException {
        work += weight;
        if (work > ReadLimits.CONTENT) {
            throw new LimitExceededException(Limit.CONTENT);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof LimitExceededException) {
            throw e;
        }
        // One operator that fails is no reason to lose the page; PDFBox would rethrow what it does not expect.
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Mark around = marks.peek();
        int mcid = around == null ? Glyph.UNMARKED : around.mcid;
        if (tag != null && tag.getName().equals("Artifact")) {
            mcid = Glyph.ARTIFACT;
        } else if (properties != null && properties.containsKey(COSName.MCID) && getLevel() == 0) {
            mcid = properties.getInt(COSName.MCID, Glyph.UNMARKED);
        }
        String replacement = null;
        if (properties != null && properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text) {
            replacement = text.getString();
        }
        if (marks.size() < MARKS_DEEP) {
            marks.push(new Mark(mcid, replacement));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count(WEIGHT_OF_GLYPH);
        String text = font.toUnicode(code, glyphNames);
        if (text == null) {
            if (!(font instanceof PDSimpleFont)) {
                unmapped++;
                return;
            }
            text = String.valueOf((char) code);
        }
        Mark mark = marks.peek();
        if (mark != null && mark.replacement != null) {
            text = mark.replacement;
            mark.replacement = "";
        }
        add(text, matrix, font, displacement, mark == null ? Glyph.UNMARKED : mark.mcid);
    }

    private void add(String text, Matrix matrix, PDFont font, Vector displacement, int mcid) {
        float[] at = toPage(matrix.getTranslateX(), matrix.getTranslateY());
        float advance = font.isVertical() ? 1 : displacement.getX();
        float width = Math.abs(advance) * (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
        float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
        if (!Float.isFinite(at[0] + at[1] + width + size) || size == 0) {
            return;
        }
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) - rotation;
        int direction = Math.floorMod((int) Math.round(angle / 5) * 5, 360);
        Style style = styles.computeIfAbsent(font, GlyphCollector::style);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL_STROKE) {
            style = style.withBold(true);
        }
        glyphs.add(new Placed(new Glyph(text, page, at[0], at[1], width, size, style, mcid, null), direction));
    }

    /** Turns a point of the page's own coordinates into one from the top left corner as the page is read. */
    private float[] toPage(float x, float y) {
        float right = x - area.getLowerLeftX();
        float up = y - area.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new float[] {up, right};
            case 180 -> new float[] {area.getWidth() - right, up};
            case 270 -> new float[] {area.getHeight() - up, area.getWidth() - right};
            default -> new float[] {right, area.getHeight() - up};
        };
    }

    private static Style style(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi")
                || name.matches(".*[-,]bd.*")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        boolean italic = name.contains("italic")
                || name.contains("oblique")
                || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
        return new Style(bold, italic, false, false);
    }

    private static GlyphList glyphNames() {
        try (InputStream more = GlyphList.class.getResourceAsStream(MORE_GLYPHS)) {
            return more == null ? GlyphList.getAdobeGlyphList() : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            return GlyphList.getAdobeGlyphList();
        }
    }

    /** {@return the operand at a position as a number; 0 if it is none} */
    static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
