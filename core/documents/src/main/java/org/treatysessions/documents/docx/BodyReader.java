// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.Furniture;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;

/** Reads the paragraphs and tables of a part: the body, a text box, a footnote. */
final class BodyReader {

    private static final int CELL = 8;

    private final XmlCursor xml;
    private final Parts parts;
    private final Notes notes;
    private final Fields fields = new Fields();
    private List<Entry> entries = new ArrayList<>();
    private List<Entry> called = new ArrayList<>();

    /** The start of a paragraph whose end was deleted: the next one goes on with it. */
    private @Nullable RichText unfinished;

    private boolean pageBreak;
    private int tableDepth;

    /** The characters read so far; a cell counts like a word. */
    private int size;

    /**
     * Makes a reader.
     *
     * @param xml the part
     * @param parts the document's parts
     * @param notes the document's notes
     */
    BodyReader(XmlCursor xml, Parts parts, Notes notes) {
        this.xml = xml;
        this.parts = parts;
        this.notes = notes;
    }

    XmlCursor xml() {
        return xml;
    }

    Parts parts() {
        return parts;
    }

    Fields fields() {
        return fields;
    }

    /**
     * Reads the blocks of the element at whose start the cursor is.
     *
     * @return its entries
     * @throws IOException if the XML is not well-formed
     */
    List<Entry> read() throws IOException {
        xml.children(this::block);
        finish();
        flushNotes();
        return entries;
    }

    /**
     * Reads the text box at whose start the cursor is.
     *
     * @return its entries
     * @throws IOException if the XML is not well-formed
     */
    List<Entry> textBox() throws IOException {
        List<Entry> outer = entries;
        entries = new ArrayList<>();
        xml.children(this::block);
        List<Entry> inner = entries;
        entries = outer;
        return inner;
    }

    /**
     * Calls a note: its text comes after the paragraph or table that calls it.
     *
     * @param id the note's id
     * @param endnote whether it is an endnote
     * @param mark its own mark; empty if it is numbered
     * @return its mark
     */
    String callNote(@Nullable String id, boolean endnote, String mark) {
        Optional<Entry.Note> note = notes.call(id, endnote, mark);
        note.ifPresent(called::add);
        return note.map(Entry.Note::mark).orElse("");
    }

    private void block(String name) throws IOException {
        switch (name) {
            case "body", "document", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
                xml.children(this::block);
            case "p" -> paragraph();
            case "tbl" -> table();
            case "sdt" -> contentControl(this::block);
            case "AlternateContent" -> firstAlternative(this::block);
            default -> {
                // deletions, properties, bookmarks
            }
        }
    }

    private void contentControl(XmlCursor.Visitor content) throws IOException {
        boolean[] placeholder = {false};
        xml.children(child -> {
            if (child.equals("sdtPr")) {
                xml.children(property -> placeholder[0] |= property.equals("showingPlcHdr") && xml.isOn());
            } else if (child.equals("sdtContent")) {
                if (placeholder[0]) {
                    entries.add(new Entry.Fixture(Furniture.Kind.HIDDEN, RichText.of(xml.text())));
                } else {
                    xml.children(content);
                }
            }
        });
    }

    private void firstAlternative(XmlCursor.Visitor content) throws IOException {
        boolean[] chosen = {false};
        xml.children(child -> {
            if (!chosen[0] && (child.equals("Choice") || child.equals("Fallback"))) {
                chosen[0] = true;
                xml.children(content);
            }
        });
    }

    private void paragraph() throws IOException {
        ParagraphProperties[] properties = {ParagraphProperties.NONE};
        InlineReader[] inline = {null};
        xml.children(child -> {
            if (child.equals("pPr")) {
                properties[0] = ParagraphProperties.read(xml);
            } else {
                if (inline[0] == null) {
                    inline[0] = inline(properties[0]);
                }
                inline[0].read(child, null);
            }
        });
        InlineReader read = inline[0] == null ? inline(properties[0]) : inline[0];
        RichText text = read.text();
        if (unfinished != null) {
            text = joined(unfinished, text);
            unfinished = null;
        }
        if (properties[0].endDeleted()) {
            unfinished = text;
        } else {
            add(properties[0], text, read.pageBreakBefore());
        }
        pageBreak =
                read.pageBreakAfter() || (pageBreak && text.isEmpty()) || (text.isEmpty() && read.pageBreakBefore());
        entries.addAll(read.after());
        if (tableDepth == 0) {
            flushNotes();
        }
    }

    private InlineReader inline(ParagraphProperties properties) {
        return new InlineReader(this, parts.styles().paragraphRun(properties.style()));
    }

    private void count(int more) throws LimitExceededException {
        size += more;
        if (size > ReadLimits.CONTENT) {
            throw new LimitExceededException(Limit.CONTENT);
        }
    }

    private void add(ParagraphProperties properties, RichText text, boolean pageBreakBefore) throws IOException {
        count(text.length());
        Styles styles = parts.styles();
        if (styles.isContents(properties.style())) {
            entries.add(new Entry.Fixture(Furniture.Kind.NAVIGATION, text));
            return;
        }
        if (text.isEmpty()) {
            // Word numbers empty paragraphs of a list too.
            marker(properties);
            return;
        }
        Optional<NumberingReference> list = list(properties);
        String marker = list.map(parts.numbering()::next).orElse("");
        int depth = list.isEmpty() || marker.isEmpty() ? 0 : 1 + levelOf(list.get());
        int heading = heading(properties);
        entries.add(new Entry.Text(heading, depth, marker, text, pageBreak || pageBreakBefore));
    }

    private void marker(ParagraphProperties properties) {
        list(properties).ifPresent(parts.numbering()::next);
    }

    private static int levelOf(NumberingReference reference) {
        Integer level = reference.level();
        return level == null ? 0 : Math.max(0, Math.min(8, level));
    }

    private Optional<NumberingReference> list(ParagraphProperties properties) {
        NumberingReference direct = properties.numbering() == null ? NumberingReference.NONE : properties.numbering();
        NumberingReference list =
                direct.over(parts.styles().numbering(properties.style()).orElse(NumberingReference.NONE));
        Integer id = list.list();
        return id == null || id == 0 ? Optional.empty() : Optional.of(list);
    }

    private int heading(ParagraphProperties properties) {
        Integer outline = properties.outline();
        if (outline != null) {
            return outline < 9 ? Math.min(6, outline + 1) : 0;
        }
        return parts.styles().headingLevel(properties.style()).orElse(0);
    }

    private static RichText joined(RichText first, RichText next) {
        RichTextBuilder text = RichText.builder();
        text.append(first);
        text.space();
        text.append(next);
        return text.build();
    }

    /** Adds what a last paragraph without an end leaves. */
    private void finish() throws IOException {
        if (unfinished != null) {
            add(ParagraphProperties.NONE, unfinished, false);
            unfinished = null;
        }
    }

    private void flushNotes() {
        entries.addAll(called);
        called = new ArrayList<>();
    }

    private void table() throws IOException {
        finish();
        tableDepth++;
        entries.add(Entry.Mark.BEGIN_TABLE);
        xml.children(this::row);
        entries.add(Entry.Mark.END_TABLE);
        tableDepth--;
        if (tableDepth == 0) {
            flushNotes();
        }
    }

    private void row(String name) throws IOException {
        switch (name) {
            case "tr" -> {
                int before = entries.size();
                entries.add(Entry.Mark.BEGIN_ROW);
                boolean[] deleted = {false};
                xml.children(child -> {
                    if (child.equals("trPr")) {
                        xml.children(property -> {
                            deleted[0] |= property.equals("del");
                            if (property.equals("gridBefore")) {
                                entries.add(new Entry.SkipColumns(xml.number("val", 0)));
                            }
                        });
                    } else {
                        cell(child);
                    }
                });
                if (deleted[0]) {
                    entries.subList(before, entries.size()).clear();
                }
            }
            case "sdt" -> contentControl(this::row);
            case "ins", "customXml", "sdtContent" -> xml.children(this::row);
            default -> {
                // properties, deletions
            }
        }
    }

    private static Entry cellStart(boolean continued, int columns) {
        return continued ? new Entry.ContinueCell(columns) : new Entry.BeginCell(columns);
    }

    private void cell(String name) throws IOException {
        switch (name) {
            case "tc" -> {
                int[] columns = {1};
                boolean[] flags = {false, false};
                count(CELL);
                xml.children(child -> {
                    if (child.equals("tcPr")) {
                        xml.children(property -> {
                            if (property.equals("gridSpan")) {
                                columns[0] = Math.max(1, Math.min(1_000, xml.number("val", 1)));
                            } else if (property.equals("vMerge")) {
                                flags[0] = !"restart".equals(xml.attribute("val"));
                            }
                        });
                    } else {
                        if (!flags[1]) {
                            flags[1] = true;
                            entries.add(cellStart(flags[0], columns[0]));
                        }
                        block(child);
                    }
                });
                finish();
                if (!flags[1]) {
                    entries.add(cellStart(flags[0], columns[0]));
                }
                entries.add(Entry.Mark.END_CELL);
            }
            case "sdt" -> contentControl(this::cell);
            case "ins", "customXml", "sdtContent" -> xml.children(this::cell);
            default -> {
                // properties, deletions
            }
        }
    }
}
