// SPDX-License-Identifier: Apache-2.0
/**
 * Sessions of UN human-rights treaty bodies from documents as people have them: Word, PDF, web pages and text.
 *
 * <p>PDFBox has no module descriptor of its own yet; its module name is the one that its manifest promises to keep.
 */
@SuppressWarnings("requires-automatic")
module org.treatysessions.documents {
    requires transitive org.treatysessions.core;
    requires java.desktop; // PDFBox computes positions with its geometry
    requires java.xml;
    requires org.apache.commons.logging; // of PDFBox, whose automatic module cannot require it
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;

    exports org.treatysessions.documents;
}
