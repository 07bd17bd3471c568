package org.treatysessions.cli;

import java.util.Locale;
import org.treatysessions.report.SessionRenderer;

/** The formats of a rendered session. */
enum RenderFormat {
    MARKDOWN(SessionRenderer.markdown()),
    HTML(SessionRenderer.html());

    private final SessionRenderer renderer;

    RenderFormat(SessionRenderer renderer) {
        this.renderer = renderer;
    }

    SessionRenderer renderer() {
        return renderer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
