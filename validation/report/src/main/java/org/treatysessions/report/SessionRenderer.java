// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.CountrySession;

/**
 * Writes sessions as pages for people, in the sections and the order of the session reports of Child Rights Connect.
 *
 * <pre>{@code
 * SessionRenderer.html().render(session, Locale.FRENCH, writer);
 * }</pre>
 *
 * <p>A page has every section, and everything in the record. A value that is missing in the record is "not recorded"; an
 * explicit "None" in the document is "None". Headings and terms are in one of the six official languages of the United
 * Nations, texts of the record are unchanged. Data is escaped, so that it cannot be mistaken for markup. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class SessionRenderer {

    private static final SessionRenderer MARKDOWN = new SessionRenderer(MarkdownPages::new);
    private static final SessionRenderer HTML = new SessionRenderer(HtmlPages::new);

    private final Function<Writer, PageWriter> format;

    private SessionRenderer(Function<Writer, PageWriter> format) {
        this.format = format;
    }

    /** {@return the renderer of Markdown: CommonMark with GitHub tables} */
    public static SessionRenderer markdown() {
        return MARKDOWN;
    }

    /** {@return the renderer of one HTML page without references to other files} */
    public static SessionRenderer html() {
        return HTML;
    }

    /**
     * Writes a session.
     *
     * @param session the session
     * @param locale the language of headings and terms; English is used if it is not an official language of the United
     *     Nations
     * @param out the writer; not flushed and not closed
     * @throws IOException if the writer throws it
     */
    public void render(CountrySession session, Locale locale, Writer out) throws IOException {
        render(List.of(session).iterator(), locale, out);
    }

    /**
     * Writes sessions into one document, each as soon as the iterator returns it.
     *
     * @param sessions the sessions
     * @param locale the language of headings and terms; English is used if it is not an official language of the United
     *     Nations
     * @param out the writer; not flushed and not closed
     * @throws IOException if the writer throws it
     */
    public void render(Iterator<CountrySession> sessions, Locale locale, Writer out) throws IOException {
        OfficialLanguage language = OfficialLanguage.nearest(locale);
        PageWriter pages = format.apply(out);
        while (sessions.hasNext()) {
            pages.write(SessionPage.of(sessions.next(), language));
        }
        pages.end();
    }
}
