// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.treatysessions.documents.block.DocumentFormat;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;
import org.treatysessions.documents.block.ReadProblem;
import org.treatysessions.documents.block.ReadProblem.Reason;
import org.treatysessions.documents.text.TextDecoder;

/** The bytes by which formats are recognized. */
final class Signatures {

    /** A tag that only web pages have. */
    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:html|head|body|title|meta|div|p|h[1-6]|table|span|article|main|section|ul|ol|center|font|b|strong)(?:\\s|/?>)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HTML_TYPE = Pattern.compile("<!DOCTYPE\\s+html", Pattern.CASE_INSENSITIVE);

    /** A web page saved as one file: the head of a mail message. */
    static final Pattern WEB_ARCHIVE = Pattern.compile(
            "(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location):[^\\r\\n]*\\R(?s:.{0,2000}?)multipart/related",
            Pattern.CASE_INSENSITIVE);

    static final Pattern JSON =
            Pattern.compile("\\{\\s*(?:\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:|\\})|\\[\\s*(?:[{\\[\"]|\\])");

    private static final String[] IMAGES = {
        "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "\0\0\1\0", "8BPS", "AT&TFORM"
    };

    private Signatures() {}

    /** Whether a text begins with a tag of a web page, after comments and declarations. */
    static boolean isHtml(String start) {
        int at = 0;
        while (at < start.length()) {
            int close;
            if (Character.isWhitespace(start.charAt(at))) {
                at++;
                continue;
            } else if (start.startsWith("<!--", at)) {
                close = start.indexOf("-->", at);
            } else if (start.startsWith("<?xml", at)) {
                close = start.indexOf('>', at);
            } else if (HTML_TYPE.matcher(start).region(at, start.length()).lookingAt()) {
                return true;
            } else {
                return HTML_TAG.matcher(start).region(at, start.length()).lookingAt();
            }
            if (close < 0) {
                return false;
            }
            at = start.indexOf('>', close) + 1;
        }
        return false;
    }

    /** A PDF may have other bytes before its header. */
    static boolean isPdf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 1_024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    static boolean isZip(byte[] content) {
        return startsWith(content, "PK\3\4") || startsWith(content, "PK\5\6");
    }

    /** The container of Office 97 to 2003, and of encrypted documents of later versions. */
    static boolean isCompoundFile(byte[] content) {
        return startsWith(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    static Reason compoundFile(byte[] content) {
        // Names in the container are UTF-16.
        if (contains(content, "EncryptedPackage")) {
            return Reason.ENCRYPTED;
        }
        return contains(content, "WordDocument") ? Reason.WORD_97 : Reason.OFFICE_97;
    }

    static boolean isImage(byte[] content) {
        for (String image : IMAGES) {
            if (startsWith(content, image) && (!image.equals("BM") || isBinary(content))) {
                return true;
            }
        }
        return startsWith(content, "RIFF") && content.length > 12 && content[8] == 'W' && content[9] == 'E';
    }

    /** Recognizes a zip file by the names of its entries. */
    static ContentType zip(byte[] content, ReadLimits limits) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            byte[] buffer = new byte[8_192];
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.contains("word/document.xml") || names.size() > limits.zipEntries()) {
                    break;
                }
                for (int count = zip.read(buffer); count > 0; count = zip.read(buffer)) {
                    unpacked += count;
                    if (unpacked > limits.unpackedBytes()) {
                        return new ContentType.Unsupported(
                                new ReadProblem.LimitExceeded(Limit.UNPACKED_BYTES, limits.unpackedBytes()));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // What could be read of the names decides.
        }
        return zip(names);
    }

    private static ContentType zip(Set<String> names) {
        if (names.contains("[Content_Types].xml") || names.stream().anyMatch(name -> name.startsWith("word/"))) {
            boolean other = names.stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))
                    && names.stream().noneMatch(name -> name.startsWith("word/"));
            return other
                    ? new ContentType.Unsupported(Reason.OTHER_OFFICE)
                    : new ContentType.Supported(DocumentFormat.DOCX);
        }
        if (names.contains("mimetype") || names.contains("content.xml")) {
            return new ContentType.Unsupported(Reason.OPEN_DOCUMENT);
        }
        return new ContentType.Unsupported(Reason.ZIP);
    }

    /** Whether bytes are not text in any of the supported encodings. */
    static boolean isBinary(byte[] content) {
        if (TextDecoder.markedCharset(content).isPresent()) {
            return false;
        }
        int length = Math.min(content.length, 1 << 16);
        String text = TextDecoder.decode(Arrays.copyOf(content, length));
        long controls = text.chars()
                .filter(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A)
                        || c == 0x7F)
                .count();
        return controls * 50 > text.length();
    }

    static boolean startsWith(byte[] content, String start) {
        if (content.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((content[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, String name) {
        byte[] word = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i <= content.length - word.length; i++) {
            int j = 0;
            while (j < word.length && content[i + j] == word[j]) {
                j++;
            }
            if (j == word.length) {
                return true;
            }
        }
        return false;
    }
}
