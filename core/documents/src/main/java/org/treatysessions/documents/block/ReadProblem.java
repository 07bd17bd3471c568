// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

import org.treatysessions.documents.block.ReadLimits.Limit;

/**
 * What kept a reader from reading a document, or from trusting what it read.
 *
 * @since 0.1
 */
public sealed interface ReadProblem {

    /**
     * The document cannot be read.
     *
     * @param reason why
     */
    record Unreadable(Reason reason) implements ReadProblem {}

    /**
     * The document has pages but no text, as scans have.
     *
     * @param pages the number of pages
     */
    record NoText(int pages) implements ReadProblem {}

    /**
     * The letters that can be copied from the document are not those that it shows. Its blocks have the letters as copied.
     *
     * @param page the first page on which that was found, counted from 1
     */
    record TextLayerBroken(int page) implements ReadProblem {}

    /**
     * The document has columns made of spaces whose cells are not certain. Their text is in furniture that is not read.
     *
     * @param line the line at which they begin, counted from 1
     */
    record ColumnsUnclear(int line) implements ReadProblem {}

    /**
     * The document exceeds a limit.
     *
     * @param limit the limit
     * @param maximum its maximum
     */
    record LimitExceeded(Limit limit, long maximum) implements ReadProblem {}

    /** The reasons why a document cannot be read. */
    enum Reason {
        /** The file has no bytes, or nothing but white space. */
        EMPTY("empty"),
        /** The file is of a format that is read, but damaged. */
        BROKEN("broken"),
        /** The document is encrypted and needs a password. */
        ENCRYPTED("encrypted"),
        /** A document of Word 97 to 2003. */
        WORD_97("word-97"),
        /** Another document of Microsoft Office 97 to 2003, or an encrypted one of a later version. */
        OFFICE_97("office-97"),
        /** A document in Rich Text Format. */
        RTF("rtf"),
        /** An OpenDocument text, as LibreOffice writes it. */
        OPEN_DOCUMENT("open-document"),
        /** A WordPerfect document. */
        WORD_PERFECT("word-perfect"),
        /** A spreadsheet or presentation in Office Open XML. */
        OTHER_OFFICE("other-office"),
        /** A zip file that is not a document. */
        ZIP("zip"),
        /** An image. */
        IMAGE("image"),
        /** JSON, perhaps a record of a session. */
        JSON("json"),
        /** XML that is not a web page. */
        XML("xml"),
        /** A web page saved as one file with its images. */
        WEB_ARCHIVE("web-archive"),
        /** A file that is not text and has no known format. */
        UNKNOWN_FORMAT("unknown-format");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** {@return the reason's name in findings} */
        public String code() {
            return code;
        }
    }
}
