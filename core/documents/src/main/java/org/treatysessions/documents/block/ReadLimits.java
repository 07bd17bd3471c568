// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents.block;

/**
 * Limits on documents, so that none takes memory or time without end.
 *
 * @param fileBytes the maximum size of a file
 * @param pages the maximum number of pages
 * @param zipEntries the maximum number of entries of a zip file
 * @param unpackedBytes the maximum size of what is packed in a file
 * @param depth the maximum depth of nested elements
 * @since 0.1
 */
public record ReadLimits(long fileBytes, int pages, int zipEntries, long unpackedBytes, int depth) {

    /** The maximum of {@link Limit#CONTENT}, for all readers: about 1,000 full pages. */
    public static final int CONTENT = 10_000_000;

    /** The limits of a reader that sets none: 64 MiB, 2,000 pages, 10,000 entries, 256 MiB unpacked, depth 200. */
    public static final ReadLimits STANDARD = new ReadLimits(64L << 20, 2_000, 10_000, 256L << 20, 200);

    /**
     * Makes limits.
     *
     * @param fileBytes the maximum size of a file
     * @param pages the maximum number of pages
     * @param zipEntries the maximum number of entries of a zip file
     * @param unpackedBytes the maximum size of what is packed in a file
     * @param depth the maximum depth of nested elements
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public ReadLimits {
        if (fileBytes < 1 || pages < 1 || zipEntries < 1 || unpackedBytes < 1 || depth < 1) {
            throw new IllegalArgumentException("A limit is at least 1: " + fileBytes + ", " + pages + ", " + zipEntries
                    + ", " + unpackedBytes + ", " + depth);
        }
    }

    /**
     * Returns the maximum of a limit.
     *
     * @param limit the limit
     * @return its maximum
     */
    public long maximum(Limit limit) {
        return switch (limit) {
            case FILE_BYTES -> fileBytes;
            case PAGES -> pages;
            case ZIP_ENTRIES -> zipEntries;
            case UNPACKED_BYTES -> unpackedBytes;
            case CONTENT -> CONTENT;
            case DEPTH -> depth;
        };
    }

    /** What is limited. */
    public enum Limit {
        /** The size of a file in bytes. */
        FILE_BYTES("file-bytes"),
        /** The number of pages. */
        PAGES("pages"),
        /** The number of entries of a zip file. */
        ZIP_ENTRIES("zip-entries"),
        /** The size of what is packed in a file, in bytes. */
        UNPACKED_BYTES("unpacked-bytes"),
        /** What a document has to be read for its text: characters, tags, operations that paint. */
        CONTENT("content"),
        /** The depth of nested elements. */
        DEPTH("depth");

        private final String code;

        Limit(String code) {
            this.code = code;
        }

        /** {@return the limit's name in findings} */
        public String code() {
            return code;
        }
    }
}
