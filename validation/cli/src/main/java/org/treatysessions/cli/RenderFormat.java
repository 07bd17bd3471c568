package org.treatysessions.cli;

import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;

/** The formats of a rendered session. */
enum RenderFormat {
    MARKDOWN(MarkdownPages::new),
    HTML(HtmlPages::new);

    private final Function<Writer, PageWriter> pages;

    RenderFormat(Function<Writer, PageWriter> pages) {
        this.pages = pages;
    }

    PageWriter to(Writer out) {
        return pages.apply(out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
