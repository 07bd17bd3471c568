// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

/**
 * The limits of reading. A document that exceeds one has the finding {@code json-syntax}.
 *
 * @param documentBytes the maximum length of a document, in bytes
 * @param depth the maximum depth of nested objects and arrays, the document itself being the first level
 * @param stringLength the maximum length of a string, in UTF-16 code units
 * @param findings the maximum number of findings kept per document; the others are counted, see {@link
 *     ReadResult#dropped}
 * @since 0.1
 */
public record ReadLimits(int documentBytes, int depth, int stringLength, int findings) {

    /** The default limits: 16 MiB, depth 64, strings of 1,000,000, 10,000 findings. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 64, 1_000_000, 10_000);

    /** The maximum depth that can be set. */
    public static final int MAX_DEPTH = 500;

    /**
     * Creates limits.
     *
     * @param documentBytes the maximum length of a document, in bytes
     * @param depth the maximum depth
     * @param stringLength the maximum length of a string, in UTF-16 code units
     * @param findings the maximum number of findings kept per document
     * @throws IllegalArgumentException if a limit is less than 1, or the depth greater than {@link #MAX_DEPTH}
     */
    public ReadLimits {
        if (documentBytes < 1 || depth < 1 || stringLength < 1 || findings < 1) {
            throw new IllegalArgumentException("Each limit must be at least 1");
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("The depth must be at most " + MAX_DEPTH + ": " + depth);
        }
    }

    /**
     * Returns these limits with another length of documents.
     *
     * @param newDocumentBytes the maximum length of a document, in bytes
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withDocumentBytes(int newDocumentBytes) {
        return new ReadLimits(newDocumentBytes, depth, stringLength, findings);
    }

    /**
     * Returns these limits with another depth.
     *
     * @param newDepth the maximum depth
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1 or greater than {@link #MAX_DEPTH}
     */
    public ReadLimits withDepth(int newDepth) {
        return new ReadLimits(documentBytes, newDepth, stringLength, findings);
    }

    /**
     * Returns these limits with another length of strings.
     *
     * @param newStringLength the maximum length of a string, in UTF-16 code units
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withStringLength(int newStringLength) {
        return new ReadLimits(documentBytes, depth, newStringLength, findings);
    }

    /**
     * Returns these limits with another number of findings.
     *
     * @param newFindings the maximum number of findings kept per document
     * @return the limits
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withFindings(int newFindings) {
        return new ReadLimits(documentBytes, depth, stringLength, newFindings);
    }
}
