// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.language.VisibleText;

/**
 * A writer of HTML that escapes every text.
 *
 * <p>A page has its style and its script in it, and makes no requests. Its content security policy allows only these two,
 * by their hashes, so that data could do no harm even if it were not escaped.
 */
final class Html {

    private final Writer out;
    private final String script;

    private Html(Writer out, String script) {
        this.out = out;
        this.script = script;
    }

    /**
     * Begins a page.
     *
     * @param language the language of the page
     * @param title its title
     * @param styles the resources with its style
     * @param scripts the resources with its script, which runs at the end of the page
     * @param out the writer
     * @return the writer of its body
     * @throws IOException if the writer throws it
     */
    static Html begin(OfficialLanguage language, String title, List<String> styles, List<String> scripts, Writer out)
            throws IOException {
        String style = resources(styles);
        Html html = new Html(out, resources(scripts));
        html.raw("<!DOCTYPE html>").line();
        html.open("html", "lang", language.tag(), "dir", language.isRightToLeft() ? "rtl" : "ltr");
        html.line().open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, html.script))
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", title).line();
        html.raw("<style>" + style + "</style>").line();
        return html.close("head").line().open("body").line();
    }

    /** Ends the page. */
    void end() throws IOException {
        if (!script.isEmpty()) {
            raw("<script>" + script + "</script>").line();
        }
        close("body").line().close("html").line();
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src " + hash(style)
                + (script.isEmpty() ? "" : "; script-src " + hash(script))
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resources(List<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Html.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("Missing resource: " + name);
                }
                // Browsers normalize line breaks to LF before they hash.
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    /**
     * Opens an element, or writes one without an end tag, such as {@code input}.
     *
     * @param element its name
     * @param attributes pairs of names and values; the value of a boolean attribute such as {@code hidden} is empty
     */
    Html open(String element, String... attributes) throws IOException {
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
        out.write(">");
        return this;
    }

    Html close(String element) throws IOException {
        out.write("</" + element + ">");
        return this;
    }

    /** Writes a text. */
    Html text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /** Writes an element with a text. */
    Html element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close(element);
    }

    /** Writes a text of a record, isolated from the direction of the text around it. */
    Html data(String text) throws IOException {
        return element("bdi", text);
    }

    /** Writes a code, a pointer or an address, from left to right in every language. */
    Html code(String text) throws IOException {
        return element("code", text, "dir", "ltr");
    }

    /** Ends a line of the source. */
    Html line() throws IOException {
        return raw("\n");
    }

    private Html raw(String html) throws IOException {
        out.write(html);
        return this;
    }

    /** {@return a text escaped for elements and quoted attributes; line breaks and tabs are kept} */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                escaped.append(VisibleText.ofMessage(text.substring(from, i)));
                escaped.append(text, i, Math.min(i + 1, text.length()));
                from = i + 1;
            }
        }
        return escaped.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
