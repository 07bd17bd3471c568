// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a document for people: the words that a fact was taken from.
 *
 * <p>Places of one document are in reading order. Immutable and thread-safe.
 *
 * @param file the name of the document's file
 * @param page the page, counted from 1; 0 in formats without pages
 * @param block the position of the block in the document, counted from 1; 0 is the whole document
 * @param name the name of the block for readers
 * @param from the first character in the block's text, counted from 0
 * @param to the character after the last one
 * @since 0.1
 */
public record SourcePlace(String file, int page, int block, BlockName name, int from, int to)
        implements Serializable, Comparable<SourcePlace> {

    private static final Comparator<SourcePlace> ORDER = Comparator.comparing(SourcePlace::file)
            .thenComparingInt(SourcePlace::block)
            .thenComparingInt(SourcePlace::from)
            .thenComparingInt(SourcePlace::to)
            .thenComparingInt(SourcePlace::page)
            .thenComparing(place -> place.name().toString());

    /**
     * Creates a place.
     *
     * @param file the name of the document's file
     * @param page the page, counted from 1; 0 in formats without pages
     * @param block the position of the block in the document, counted from 1; 0 is the whole document
     * @param name the name of the block for readers
     * @param from the first character in the block's text, counted from 0
     * @param to the character after the last one
     * @throws IllegalArgumentException if a number is negative or {@code to} is less than {@code from}
     */
    public SourcePlace {
        Objects.requireNonNull(file);
        Objects.requireNonNull(name);
        if (page < 0 || block < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "Not a place: page " + page + ", block " + block + ", characters " + from + " to " + to);
        }
    }

    /**
     * Returns the place that is a whole document.
     *
     * @param file the name of the document's file
     * @return the place
     */
    public static SourcePlace document(String file) {
        return new SourcePlace(file, 0, 0, new BlockName.Position(0), 0, 0);
    }

    /** {@return whether the place is the whole document} */
    public boolean isDocument() {
        return block == 0;
    }

    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }

    /** {@return file, page and block, for developers} */
    @Override
    public String toString() {
        return isDocument() ? file : file + (page == 0 ? "" : ", page " + page) + ", " + name + ", " + from + "-" + to;
    }
}
