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
    record Readable(DocumentFormat format) implements ContentType {}

    /**
     * Anything else.
     *
     * @param problem what it is
     */
    record Other(ReadProblem problem) implements ContentType {

        Other(Reason reason) {
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
            return new Other(Reason.EMPTY);
        }
        if (Signatures.isPdf(content)) {
            return new Readable(DocumentFormat.PDF);
        }
        if (Signatures.isZip(content)) {
            return Signatures.zip(content, limits);
        }
        if (Signatures.isCompoundFile(content)) {
            return new Other(Signatures.compoundFile(content));
        }
        if (Signatures.isImage(content)) {
            return new Other(Reason.IMAGE);
        }
        if (Signatures.startsWith(content, "{\\rtf")) {
            return new Other(Reason.RTF);
        }
        if (Signatures.startsWith(content, "\u00FFWPC")) {
            return new Other(Reason.WORD_PERFECT);
        }
        if (Signatures.isBinary(content)) {
            return new Other(Reason.UNKNOWN_FORMAT);
        }
        return text(content);
    }

    private static ContentType text(byte[] content) {
        int length = Math.min(content.length, 1 << 16);
        String start = TextDecoder.decode(Arrays.copyOf(content, length)).stripLeading();
        if (start.isEmpty() && content.length <= length) {
            return new Other(Reason.EMPTY);
        }
        if (Signatures.WEB_ARCHIVE.matcher(start).lookingAt()) {
            return new Other(Reason.WEB_ARCHIVE);
        }
        if (Signatures.isHtml(start)) {
            return new Readable(DocumentFormat.HTML);
        }
        if (start.startsWith("<?xml")) {
            return new Other(Reason.XML);
        }
        if (Signatures.JSON.matcher(start).lookingAt()) {
            return new Other(Reason.JSON);
        }
        return new Readable(DocumentFormat.TEXT);
    }
}
