// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.IOException;
import java.util.Optional;

/**
 * The parts of a document that its text needs.
 *
 * @param file the document's file
 * @param document the name of the main part
 * @param relationships the main part's relationships
 * @param styles the styles
 * @param numbering the lists
 * @param depthLimit how deep elements may be nested
 */
record Parts(
        ZipParts file,
        String document,
        Relationships relationships,
        Styles styles,
        Numbering numbering,
        int depthLimit) {

    /**
     * Finds and reads the parts.
     *
     * @param file the document's file
     * @param depthLimit how deep elements may be nested
     * @return the parts
     * @throws IOException if a part is not well-formed, or there is no main part
     */
    static Parts of(ZipParts file, int depthLimit) throws IOException {
        String document = Relationships.of(file, "", depthLimit)
                .partOfType("officeDocument")
                .filter(name -> file.part(name).isPresent())
                .orElse("word/document.xml");
        if (file.part(document).isEmpty()) {
            throw new IOException("No main part");
        }
        Relationships relationships = Relationships.of(file, document, depthLimit);
        return new Parts(
                file,
                document,
                relationships,
                Styles.of(part(file, relationships, "styles"), depthLimit),
                Numbering.of(part(file, relationships, "numbering"), depthLimit),
                depthLimit);
    }

    /** {@return the part of a type that belongs to the main part, opened; empty if there is none} */
    Optional<byte[]> part(String type) {
        return part(file, relationships, type);
    }

    private static Optional<byte[]> part(ZipParts file, Relationships relationships, String type) {
        return relationships.partOfType(type).flatMap(file::part);
    }

    /** {@return these parts, for a part that has relationships of its own} */
    Parts within(String part) throws IOException {
        return new Parts(file, part, Relationships.of(file, part, depthLimit), styles, numbering, depthLimit);
    }
}
