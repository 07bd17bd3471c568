// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages as one HTML document without references to other files. */
final class HtmlPages implements PageWriter {

    private final Writer out;
    private @Nullable Html html;

    HtmlPages(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Page page) throws IOException {
        if (html == null) {
            html = Html.begin(
                    page.language(), page.title().plain(), List.of("page.css", "session.css"), List.of(), out);
            html.open("main").line();
        }
        new HtmlArticle(html, 1, HtmlArticle.Notes.NONE).write(page);
    }

    @Override
    public void end() throws IOException {
        if (html != null) {
            html.close("main").line().end();
        }
    }
}
