// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The URI of a file, made of its name alone: the file need not exist, and the current directory does not matter.
 *
 * <p>A relative name becomes a relative reference. Segments {@code ..} are kept, because the folder before one may be a
 * symbolic link.
 */
final class FileUri {

    private FileUri() {}

    /** Returns the URI of a file whose name has the syntax of this platform. */
    static String of(String name) {
        return of(name, File.separatorChar);
    }

    /** Returns the URI of a file. In names with backslashes as separators, slashes are separators, too. */
    static String of(String name, char separator) {
        String path = name.replace(separator, '/');
        boolean isWindows = separator == '\\';
        if (isWindows && path.startsWith("//")) {
            return "file://" + segments(path);
        }
        if (isWindows && path.matches("[A-Za-z]:/.*")) {
            return "file:///" + path.substring(0, 2) + "/" + segments(path.substring(2));
        }
        return path.startsWith("/") ? "file:///" + segments(path) : segments(path);
    }

    private static String segments(String path) {
        String segments = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .map(FileUri::encoded)
                .collect(Collectors.joining("/"));
        return segments.isEmpty() && !path.isEmpty() && !path.startsWith("/") ? "." : segments;
    }

    private static String encoded(String segment) {
        StringBuilder uri = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || "-._~".indexOf(b) >= 0;
            uri.append(isPlain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return uri.toString();
    }
}
