// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx file made by hand, part by part. */
public final class DocxFile {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private int relationshipCount;

    private DocxFile() {}

    /** A file whose body has this XML. */
    public static DocxFile body(String xml) {
        DocxFile file = new DocxFile();
        file.part("[Content_Types].xml", "<Types/>");
        file.part("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
        return file;
    }

    /** A file with nothing in it. */
    public static DocxFile empty() {
        return new DocxFile();
    }

    private static String root(String name, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + NAMESPACES + ">" + xml + "</w:" + name + ">";
    }

    /** Adds a part as it is. */
    public DocxFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a part that belongs to the document. */
    public DocxFile related(String type, String root, String xml) {
        String name = type + ++relationshipCount + ".xml";
        relationships
                .append("<Relationship Id=\"rId")
                .append(relationshipCount)
                .append("\" Type=\"http://x/relationships/")
                .append(type)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        return part("word/" + name, root(root, xml));
    }

    /** Adds a link. */
    public DocxFile link(String id, String address) {
        relationships
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"http://x/relationships/hyperlink\" TargetMode=\"External\" Target=\"")
                .append(address)
                .append("\"/>");
        return this;
    }

    public DocxFile styles(String xml) {
        return related("styles", "styles", xml);
    }

    public DocxFile numbering(String xml) {
        return related("numbering", "numbering", xml);
    }

    public DocxFile footnotes(String xml) {
        return related("footnotes", "footnotes", xml);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        if (!relationships.isEmpty()) {
            all.put(
                    "word/_rels/document.xml.rels",
                    ("<Relationships>" + relationships + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        }
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
