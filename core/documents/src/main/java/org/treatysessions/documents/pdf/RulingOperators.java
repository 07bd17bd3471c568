// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.util.Matrix;

/** Finds the horizontal and vertical lines that a page paints, such as those of tables. */
final class RulingOperators {

    /** Rectangles that are not thicker are lines. */
    private static final float THICKNESS = 3;

    /** Receives a line in the coordinates of the page. */
    interface Sink {
        void line(float x1, float y1, float x2, float y2);
    }

    private final PDFStreamEngine engine;
    private final Sink sink;
    private final List<Line> path = new ArrayList<>();

    /** A line of the path: one of its own, or an edge of an area, which is only seen if it is stroked. */
    private record Line(float x1, float y1, float x2, float y2, boolean edge) {}

    private float x;
    private float y;

    private RulingOperators(PDFStreamEngine engine, Sink sink) {
        this.engine = engine;
        this.sink = sink;
    }

    /**
     * Returns the operators that build and paint paths.
     *
     * @param engine the engine to add them to
     * @param sink where the lines go
     * @return the operators
     */
    static List<OperatorProcessor> all(PDFStreamEngine engine, Sink sink) {
        RulingOperators operators = new RulingOperators(engine, sink);
        List<OperatorProcessor> all = new ArrayList<>();
        all.add(operators.operator(OperatorName.MOVE_TO, RulingOperators::moveTo));
        all.add(operators.operator(OperatorName.LINE_TO, RulingOperators::lineTo));
        all.add(operators.operator(OperatorName.APPEND_RECT, RulingOperators::rectangle));
        for (String stroke : List.of(
                OperatorName.STROKE_PATH,
                OperatorName.CLOSE_AND_STROKE,
                OperatorName.FILL_NON_ZERO_AND_STROKE,
                OperatorName.FILL_EVEN_ODD_AND_STROKE,
                OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE)) {
            all.add(operators.operator(stroke, (self, operands) -> self.paint(true)));
        }
        for (String fill :
                List.of(OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO)) {
            all.add(operators.operator(fill, (self, operands) -> self.paint(false)));
        }
        all.add(operators.operator(OperatorName.ENDPATH, (self, operands) -> self.path.clear()));
        return all;
    }

    private OperatorProcessor operator(String name, BiConsumer<RulingOperators, List<COSBase>> action) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                action.accept(RulingOperators.this, operands);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    private void moveTo(List<COSBase> operands) {
        x = GlyphCollector.number(operands, 0);
        y = GlyphCollector.number(operands, 1);
    }

    private void lineTo(List<COSBase> operands) {
        float toX = GlyphCollector.number(operands, 0);
        float toY = GlyphCollector.number(operands, 1);
        add(x, y, toX, toY, false);
        x = toX;
        y = toY;
    }

    private void rectangle(List<COSBase> operands) {
        float left = GlyphCollector.number(operands, 0);
        float bottom = GlyphCollector.number(operands, 1);
        float right = left + GlyphCollector.number(operands, 2);
        float top = bottom + GlyphCollector.number(operands, 3);
        if (Math.abs(top - bottom) <= THICKNESS || Math.abs(right - left) <= THICKNESS) {
            add(left, bottom, right, top, false);
        } else {
            add(left, bottom, right, bottom, true);
            add(left, top, right, top, true);
            add(left, bottom, left, top, true);
            add(right, bottom, right, top, true);
        }
    }

    private void add(float x1, float y1, float x2, float y2, boolean edge) {
        if (path.size() < 10_000) {
            path.add(new Line(x1, y1, x2, y2, edge));
        }
    }

    private void paint(boolean stroke) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        for (Line line : path) {
            if (line.edge() && !stroke) {
                continue;
            }
            var from = matrix.transformPoint(line.x1(), line.y1());
            var to = matrix.transformPoint(line.x2(), line.y2());
            float across = Math.abs(to.x - from.x);
            float along = Math.abs(to.y - from.y);
            if (Math.min(across, along) <= THICKNESS && Math.max(across, along) > 2 * THICKNESS) {
                sink.line(from.x, from.y, to.x, to.y);
            }
        }
        path.clear();
    }
}
