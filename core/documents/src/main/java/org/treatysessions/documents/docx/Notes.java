// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.documents.block.RichText;
import org.treatysessions.documents.block.RichTextBuilder;

/** The footnotes and endnotes of a document, numbered as they are called. */
final class Notes {

    private final Map<String, RichText> footnotes;
    private final Map<String, RichText> endnotes;
    private int footnote;
    private int endnote;

    private Notes(Map<String, RichText> footnotes, Map<String, RichText> endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** {@return no notes, for the text of notes} */
    static Notes none() {
        return new Notes(new HashMap<>(), new HashMap<>());
    }

    /**
     * Reads the notes.
     *
     * @param parts the document's parts
     * @return the notes
     * @throws IOException if a part is not well-formed
     */
    static Notes of(Parts parts) throws IOException {
        return new Notes(read(parts, "footnotes"), read(parts, "endnotes"));
    }

    private static Map<String, RichText> read(Parts parts, String type) throws IOException {
        Map<String, RichText> notes = new HashMap<>();
        Optional<String> name = parts.relationships().partOfType(type);
        Optional<byte[]> part = name.flatMap(parts.file()::part);
        if (name.isPresent() && part.isPresent()) {
            Parts own = parts.within(name.get());
            XmlCursor xml = new XmlCursor(part.get(), parts.depthLimit());
            xml.children(note -> {
                String id = xml.attribute("id");
                String kind = xml.attribute("type");
                if (id != null && (kind == null || kind.equals("normal"))) {
                    notes.put(id, text(new BodyReader(xml, own, none()).read()));
                }
            });
        }
        return notes;
    }

    private static RichText text(List<Entry> entries) {
        RichTextBuilder text = RichText.builder();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Text paragraph) {
                text.space();
                text.append(paragraph.text());
            }
        }
        return text.build();
    }

    /**
     * Calls a note.
     *
     * @param id the note's id
     * @param isEndnote whether it is an endnote
     * @param mark its own mark; empty if it is numbered
     * @return the note; empty if there is none
     */
    Optional<Entry.Note> call(@Nullable String id, boolean isEndnote, String mark) {
        RichText text = id == null ? null : (isEndnote ? endnotes : footnotes).remove(id);
        if (text == null) {
            return Optional.empty();
        }
        String own = mark;
        if (mark.isEmpty()) {
            own = isEndnote ? NumberFormats.format(++endnote, "lowerRoman") : String.valueOf(++footnote);
        }
        return Optional.of(new Entry.Note(own, text));
    }
}
