package org.treatysessions.cli;

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

/**
 * Writes HTML, with every text escaped.
 *
 * <p>A page is one file that asks nobody on the network for anything: its style and its script stand in it, and its
 * policy allows these two, by their hashes, and nothing else. So even a text that got past the escaping could do nothing.
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
     * @param scripts the resources with its script, which runs when all of the page is there
     * @param out where it goes
     * @return what writes its body
     * @throws IOException if that fails
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
                    throw new IllegalStateException("The program lacks its file " + name);
                }
                // Browsers read every line break as LF, and hash what they read.
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    /**
     * Opens an element, or writes one that is not closed, such as {@code input}.
     *
     * @param element its name
     * @param attributes names and values in turn; an empty value switches on one that needs none, such as {@code hidden}
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

    /** Writes a text of a record so that its direction does not disturb what is around it. */
    Html data(String text) throws IOException {
        return element("bdi", text);
    }

    /** Writes a code, a path or an address: from left to right in every language. */
    Html code(String text) throws IOException {
        return element("code", text, "dir", "ltr");
    }

    /** Ends a line, for people who read the source. */
    Html line() throws IOException {
        return raw("\n");
    }

    private Html raw(String html) throws IOException {
        out.write(html);
        return this;
    }

    /** A text as it stands between tags and in quotes; its line breaks and tabs are its own, other controls visible. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                escaped.append(Visible.message(text.substring(from, i)));
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
