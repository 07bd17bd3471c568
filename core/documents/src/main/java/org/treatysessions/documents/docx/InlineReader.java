// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;
import org.treatysessions.documents.block.Style;

/** Reads the text of one paragraph. */
final class InlineReader {

    /** Raised digits call footnotes, but after a unit of measure they are its exponent. */
    private static final Pattern NOTE_MARK = Pattern.compile("[\\p{Nd}*†‡§,\\s]{1,6}");

    private static final Pattern UNIT = Pattern.compile("(?:^|.*[^\\p{L}])(?:m|km|cm|mm)", Pattern.DOTALL);

    private final BodyReader body;
    private final XmlCursor xml;
    private final Parts parts;
    private final Fields fields;
    private final RunProperties paragraphRun;
    private final RichTextBuilder text = RichText.builder();
    private final RichTextBuilder hidden = RichText.builder();
    private final List<Entry> after = new ArrayList<>();
    private boolean pageBreakBefore;
    private boolean pageBreakAfter;

    /**
     * Makes a reader.
     *
     * @param body the reader of the paragraph's part
     * @param paragraphRun what the paragraph's style sets for its text
     */
    InlineReader(BodyReader body, RunProperties paragraphRun) {
        this.body = body;
        this.xml = body.xml();
        this.parts = body.parts();
        this.fields = body.fields();
        this.paragraphRun = paragraphRun;
    }

    /**
     * Reads a child of a paragraph, or of an element within one.
     *
     * @param name the child's name
     * @param link the target of the link around it; null for none
     * @throws IOException if the XML is not well-formed
     */
    void read(String name, @Nullable String link) throws IOException {
        switch (name) {
            case "r" -> run(link);
            case "hyperlink" -> {
                String address = parts.relationships().address(xml.attribute("id"));
                String anchor = xml.attribute("anchor");
                String target = (address == null ? "" : address) + (anchor == null ? "" : "#" + anchor);
                xml.children(child -> read(child, target.isEmpty() ? link : target));
            }
            case "fldSimple" -> {
                String target = Fields.link(String.valueOf(xml.attribute("instr")));
                xml.children(child -> read(child, target == null ? link : target));
            }
            case "sdt" -> contentControl(link);
            case "AlternateContent" -> alternatives(link);
            case "ruby" ->
                xml.children(child -> {
                    if (child.equals("rubyBase")) {
                        xml.children(base -> read(base, link));
                    }
                });
            case "ins",
                    "moveTo",
                    "smartTag",
                    "customXml",
                    "dir",
                    "bdo",
                    "sdtContent",
                    "Choice",
                    "Fallback",
                    "oMathPara" -> xml.children(child -> read(child, link));
            case "oMath" -> add(xml.text(), RunProperties.NONE, link);
            default -> {
                // deletions, bookmarks, comments, properties
            }
        }
    }

    private void contentControl(@Nullable String link) throws IOException {
        boolean[] placeholder = {false};
        xml.children(child -> {
            if (child.equals("sdtPr")) {
                xml.children(property -> placeholder[0] |= property.equals("showingPlcHdr") && xml.isOn());
            } else if (child.equals("sdtContent")) {
                if (placeholder[0]) {
                    hidden.space();
                    hidden.append(xml.text(), Style.PLAIN);
                } else {
                    xml.children(inner -> read(inner, link));
                }
            }
        });
    }

    /** Programs that know a later format take the choice, others the fallback: both have the same text. */
    private void alternatives(@Nullable String link) throws IOException {
        boolean[] chosen = {false};
        xml.children(child -> {
            if (!chosen[0] && (child.equals("Choice") || child.equals("Fallback"))) {
                chosen[0] = true;
                xml.children(inner -> inRun(inner, paragraphRun, link));
            }
        });
    }

    private void run(@Nullable String link) throws IOException {
        RunProperties[] properties = {properties(RunProperties.NONE)};
        @Nullable NoteReference[] custom = {null};
        xml.children(child -> {
            if (child.equals("rPr")) {
                properties[0] = properties(RunProperties.read(xml));
                return;
            }
            NoteReference called = custom[0];
            if (called != null && child.equals("t")) {
                String mark = xml.text().strip();
                text.noteCall(mark);
                body.callNote(called.id(), called.endnote(), mark);
                custom[0] = null;
            } else if (child.equals("footnoteReference") || child.equals("endnoteReference")) {
                NoteReference reference = new NoteReference(xml.attribute("id"), child.equals("endnoteReference"));
                if (isTrue(xml.attribute("customMarkFollows"))) {
                    custom[0] = reference;
                } else {
                    text.noteCall(body.callNote(reference.id(), reference.endnote(), ""));
                }
            } else {
                inRun(child, properties[0], link);
            }
        });
    }

    /** A call of a note whose mark is text that follows. */
    private record NoteReference(@Nullable String id, boolean endnote) {}

    private static boolean isTrue(@Nullable String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private RunProperties properties(RunProperties direct) {
        return direct.over(parts.styles().run(direct.style())).over(paragraphRun);
    }

    private void inRun(String name, RunProperties properties, @Nullable String link) throws IOException {
        switch (name) {
            case "t" -> add(xml.text(), properties, link);
            case "tab", "ptab" -> add("\t", properties, link);
            case "br" -> lineBreak(properties, link);
            case "cr" -> add("\n", properties, link);
            case "noBreakHyphen" -> add("-", properties, link);
            case "sym" -> symbol(properties, link);
            case "fldChar" -> {
                boolean inCode = fields.inCode();
                String form = fields.character(xml);
                if (!inCode) {
                    text.append(form, properties.toStyle());
                }
            }
            case "instrText" -> fields.code(xml.text());
            case "drawing", "pict", "object" -> drawing();
            case "AlternateContent" -> alternatives(link);
            case "ruby", "r", "hyperlink" -> read(name, link);
            default -> {
                // what is drawn, counted or remembered, but no text
            }
        }
    }

    private void lineBreak(RunProperties properties, @Nullable String link) throws IOException {
        String type = xml.attribute("type");
        if ("page".equals(type) || "column".equals(type)) {
            if (text.isEmpty()) {
                pageBreakBefore = true;
            } else {
                pageBreakAfter = true;
            }
            add(" ", properties, link);
        } else {
            add("\n", properties, link);
        }
    }

    private void symbol(RunProperties properties, @Nullable String link) throws IOException {
        String font = xml.attribute("font");
        String code = xml.attribute("char");
        if (font == null || code == null || !code.matches("[0-9A-Fa-f]{1,5}")) {
            return;
        }
        int character = Integer.parseInt(code, 16);
        String shown = Symbols.find(font.toLowerCase(Locale.ROOT), character)
                .orElseGet(() ->
                        Character.isValidCodePoint(character) && !Symbols.isSymbolFont(font.toLowerCase(Locale.ROOT))
                                ? Character.toString(character)
                                : "");
        add(shown, properties, link);
    }

    /** Text boxes are in drawings; what is in them comes after the paragraph. */
    private void drawing() throws IOException {
        xml.children(child -> {
            if (child.equals("txbxContent")) {
                after.addAll(body.textBox());
            } else {
                drawing();
            }
        });
    }

    private void add(String characters, RunProperties properties, @Nullable String link) {
        if (characters.isEmpty() || fields.inCode()) {
            return;
        }
        String shown = shown(characters, properties.fontName());
        if (properties.isHidden()) {
            hidden.append(shown, properties.toStyle());
            return;
        }
        if (properties.isRaised()
                && NOTE_MARK.matcher(shown).matches()
                && !shown.isBlank()
                && !UNIT.matcher(text.lastWord()).matches()) {
            for (String mark : shown.strip().split("[,\\s]+", -1)) {
                text.noteCall(mark);
            }
            return;
        }
        String field = fields.link();
        text.append(shown, properties.toStyle(), link != null ? link : field, 0, 0);
    }

    private static String shown(String characters, String font) {
        if (!Symbols.isSymbolFont(font)) {
            return characters;
        }
        StringBuilder shown = new StringBuilder();
        characters
                .codePoints()
                .forEach(c -> shown.append(Symbols.find(font, c).orElseGet(() -> Character.toString(c))));
        return shown.toString();
    }

    /** {@return the text} */
    RichText text() {
        return text.build();
    }

    /** {@return what comes after the paragraph: hidden text, text boxes} */
    List<Entry> after() {
        RichText unseen = hidden.build();
        if (!unseen.isEmpty()) {
            after.add(new Entry.Fixture(Furniture.Kind.HIDDEN, unseen));
        }
        return after;
    }

    boolean pageBreakBefore() {
        return pageBreakBefore;
    }

    boolean pageBreakAfter() {
        return pageBreakAfter;
    }
}
