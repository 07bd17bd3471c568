// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.treatysessions.documents.block.LimitExceededException;
import org.treatysessions.documents.block.ReadLimits;
import org.treatysessions.documents.block.ReadLimits.Limit;

/** The XML parts of a document's zip file, unpacked within the limits. */
final class ZipParts {

    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @param content the zip file
     * @param limits the limits
     * @return its XML parts
     * @throws LimitExceededException if it has too many entries or they unpack to too much
     * @throws IOException if it is damaged, or has two entries of one name, of which programs take different ones
     */
    static ZipParts unpack(byte[] content, ReadLimits limits) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = normalized(entry.getName());
                if (!names.add(name)) {
                    throw new ZipException("Two entries of one name");
                }
                if (names.size() > limits.zipEntries()) {
                    throw new LimitExceededException(Limit.ZIP_ENTRIES);
                }
                boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int count = zip.read(buffer); count > 0; count = zip.read(buffer)) {
                    unpacked += count;
                    if (unpacked > limits.unpackedBytes()) {
                        throw new LimitExceededException(Limit.UNPACKED_BYTES);
                    }
                    if (kept) {
                        part.write(buffer, 0, count);
                    }
                }
                if (kept) {
                    parts.put(name, part.toByteArray());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("A name is not UTF-8");
        }
        return new ZipParts(parts);
    }

    /**
     * Returns a part.
     *
     * @param name its name, such as {@code word/document.xml}
     * @return its bytes, or empty if there is no such part
     */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(normalized(name)));
    }

    /** Names of parts are compared without case, and some programs write backslashes. */
    private static String normalized(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
