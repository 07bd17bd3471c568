// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * The formats of documents that can be read.
 *
 * @since 0.1
 */
public enum DocumentFormat {
    /** Portable Document Format. */
    PDF("pdf"),
    /** Office Open XML, as Word writes it since 2007. */
    DOCX("docx"),
    /** A web page. */
    HTML("html"),
    /** Plain text. */
    TEXT("txt");

    private final String code;

    DocumentFormat(String code) {
        this.code = code;
    }

    /** {@return the usual extension of its files, in lower case without a dot} */
    public String code() {
        return code;
    }
}
