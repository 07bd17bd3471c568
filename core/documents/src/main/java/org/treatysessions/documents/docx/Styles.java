// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what they take from those that they are based on. */
final class Styles {

    /** Names of the styles of headings: those of Word, and of the United Nations' templates ({@code _ H _Ch_G}). */
    private static final Pattern HEADING =
            Pattern.compile("heading ([1-9])|_\\s*h\\s*_?\\s*(ch|m|[1-5])(?![a-z0-9]).*");

    private static final int CHAIN = 20;

    /**
     * What a style sets.
     *
     * @param name its name, in lower case
     * @param basedOn the id of the style that it is based on; null for none
     * @param run the properties of its text
     * @param outline the level of its heading, from 0; null if it does not set one
     * @param numbering the list that its paragraphs are in; null if it does not set one
     */
    private record Style(
            String name,
            @Nullable String basedOn,
            RunProperties run,
            @Nullable Integer outline,
            @Nullable NumberingReference numbering) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraph = "";

    private Styles() {}

    /**
     * Reads styles.
     *
     * @param part the part that has them; empty if there is none
     * @param depthLimit how deep elements may be nested
     * @return the styles
     * @throws IOException if the part is not well-formed
     */
    static Styles of(Optional<byte[]> part, int depthLimit) throws IOException {
        Styles styles = new Styles();
        if (part.isPresent()) {
            XmlCursor xml = new XmlCursor(part.get(), depthLimit);
            xml.children(name -> {
                if (name.equals("style")) {
                    styles.read(xml);
                }
            });
        }
        return styles;
    }

    private void read(XmlCursor xml) throws IOException {
        String id = xml.attribute("styleId");
        if (id == null) {
            return;
        }
        String byDefault = xml.attribute("default");
        if ("paragraph".equals(xml.attribute("type")) && ("1".equals(byDefault) || "true".equals(byDefault))) {
            defaultParagraph = id;
        }
        String[] names = {""};
        @Nullable String[] basedOn = {null};
        RunProperties[] run = {RunProperties.NONE};
        ParagraphProperties[] paragraph = {ParagraphProperties.NONE};
        xml.children(name -> {
            switch (name) {
                case "name" -> names[0] = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn[0] = xml.attribute("val");
                case "rPr" -> run[0] = RunProperties.read(xml);
                case "pPr" -> paragraph[0] = ParagraphProperties.read(xml);
                default -> {
                    // nothing of the text
                }
            }
        });
        styles.put(id, new Style(names[0], basedOn[0], run[0], paragraph[0].outline(), paragraph[0].numbering()));
    }

    /**
     * Returns what a style sets for its text, with what it is based on.
     *
     * @param id the style's id; null for none
     * @return the properties
     */
    RunProperties run(@Nullable String id) {
        RunProperties run = RunProperties.NONE;
        Style style = style(id);
        for (int i = 0; style != null && i < CHAIN; i++) {
            run = run.over(style.run());
            style = style(style.basedOn());
        }
        return run;
    }

    /**
     * Returns what the style of a paragraph sets for its text.
     *
     * @param id the style's id; null for the document's default
     * @return the properties
     */
    RunProperties paragraphRun(@Nullable String id) {
        return run(id == null ? defaultParagraph : id);
    }

    /**
     * Returns the level of the headings of a style.
     *
     * @param id the style's id
     * @return the level, 1 is the highest; empty if its paragraphs are not headings
     */
    Optional<Integer> headingLevel(@Nullable String id) {
        Style style = style(id);
        for (int i = 0; style != null && i < CHAIN; i++) {
            if (style.outline() != null) {
                return style.outline() < 9 ? Optional.of(Math.min(6, style.outline() + 1)) : Optional.empty();
            }
            if (style.name().equals("title")) {
                return Optional.of(1);
            }
            Matcher matcher = HEADING.matcher(style.name());
            if (matcher.matches()) {
                String level = matcher.group(1);
                if (level != null) {
                    return Optional.of(Math.min(6, Integer.parseInt(level)));
                }
                String un = matcher.group(2);
                return Optional.of(un.equals("m") || un.equals("ch") ? 1 : 1 + Integer.parseInt(un));
            }
            style = style(style.basedOn());
        }
        return Optional.empty();
    }

    /**
     * Returns the list that paragraphs of a style are in.
     *
     * @param id the style's id
     * @return the list, or empty for none
     */
    Optional<NumberingReference> numbering(@Nullable String id) {
        Style style = style(id);
        NumberingReference found = NumberingReference.NONE;
        for (int i = 0; style != null && i < CHAIN; i++) {
            if (style.numbering() != null) {
                found = found.over(style.numbering());
            }
            style = style(style.basedOn());
        }
        return found.list() == null ? Optional.empty() : Optional.of(found);
    }

    /**
     * Returns whether paragraphs of a style are lines of a table of contents.
     *
     * @param id the style's id
     * @return whether they are
     */
    boolean isContents(@Nullable String id) {
        Style style = style(id);
        return style != null && style.name().matches("toc [1-9]");
    }

    private @Nullable Style style(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }
}
