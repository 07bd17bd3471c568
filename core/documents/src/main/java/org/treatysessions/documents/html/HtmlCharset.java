// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treatysessions.documents.text.TextDecoder;

/** Decodes web pages by their bytes, and by their declared encoding if the bytes are ambiguous. */
final class HtmlCharset {

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-\\w:.]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** Browsers read these as windows-1252, whose characters include theirs. */
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private HtmlCharset() {}

    /**
     * Decodes a page.
     *
     * @param content its bytes
     * @return its text
     */
    static String decode(byte[] content) {
        if (TextDecoder.markedCharset(content).isPresent() || TextDecoder.isUtf8(content)) {
            return TextDecoder.decode(content);
        }
        Optional<Charset> declared = declared(content);
        // A page that declares UTF-8 but is not has been saved in the encoding of the machine.
        return declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)
                ? TextDecoder.decode(content, declared.get())
                : TextDecoder.decode(content);
    }

    private static Optional<Charset> declared(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 4_096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (WESTERN.contains(name)) {
            return Optional.of(TextDecoder.WINDOWS_1252);
        }
        if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
            // What could be read as ASCII is in none of these.
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
