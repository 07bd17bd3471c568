// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.reading;

import java.util.Arrays;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadProblem;
import org.treatysessions.documents.block.ReadProblem.Reason;
import org.treatysessions.documents.text.TextDecoder;

/** What a file is, by its first bytes and, for zip files, by the names of what is in it. */
sealed interface ContentType {

    /**
     * A document of a format that is read.
     *
     * @param format the format
     */
    record Supported(DocumentFormat format) implements ContentType {}

    /**
     * Anything else.
     *
     * @param problem what it is
     */
    record Unsupported(ReadProblem problem) implements ContentType {

        Unsupported(Reason reason) {
            this(new ReadProblem.Unreadable(reason));
        }
    }

    /**
     * Recognizes a file.
     *
     * @param content its bytes
     * @param limits the limits
     * @return what it is
     */
    static ContentType of(byte[] content, ReadLimits limits) {
        if (content.length == 0) {
            return new Unsupported(Reason.EMPTY);
        }
        if (Signatures.isPdf(content)) {
            return new Supported(DocumentFormat.PDF);
        }
        if (Signatures.isZip(content)) {
            return Signatures.zip(content, limits);
        }
        if (Signatures.isCompoundFile(content)) {
            return new Unsupported(Signatures.compoundFile(content));
        }
        if (Signatures.isImage(content)) {
            return new Unsupported(Reason.IMAGE);
        }
        if (Signatures.startsWith(content, "{\\rtf")) {
            return new Unsupported(Reason.RTF);
        }
        if (Signatures.startsWith(content, "\u00FFWPC")) {
            return new Unsupported(Reason.WORD_PERFECT);
        }
        if (Signatures.isBinary(content)) {
            return new Unsupported(Reason.UNKNOWN_FORMAT);
        }
        return text(content);
    }

    private static ContentType text(byte[] content) {
        int length = Math.min(content.length, 1 << 16);
        String start = TextDecoder.decode(Arrays.copyOf(content, length)).stripLeading();
        if (start.isEmpty() && content.length <= length) {
            return new Unsupported(Reason.EMPTY);
        }
        if (Signatures.WEB_ARCHIVE.matcher(start).lookingAt()) {
            return new Unsupported(Reason.WEB_ARCHIVE);
        }
        if (Signatures.isHtml(start)) {
            return new Supported(DocumentFormat.HTML);
        }
        if (start.startsWith("<?xml")) {
            return new Unsupported(Reason.XML);
        }
        if (Signatures.JSON.matcher(start).lookingAt()) {
            return new Unsupported(Reason.JSON);
        }
        return new Supported(DocumentFormat.TEXT);
    }
}
