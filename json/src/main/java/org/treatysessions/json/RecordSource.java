// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.treatysessions.finding.RecordId;

/**
 * A source of records: its name and format.
 *
 * <p>The format is given, or follows from the extension of the name; it is never guessed from the first bytes.
 *
 * @param order the position of the source in its run, counted from 1
 * @param name the name of the source, for findings
 * @param format the format of the source
 * @param isGzip whether it is compressed; several gzip members in a row are one source
 * @since 0.1
 */
public record RecordSource(int order, String name, RecordFormat format, boolean isGzip) {

    /**
     * Creates a source.
     *
     * @param order the position of the source, counted from 1
     * @param name the name of the source
     * @param format the format of the source
     * @param isGzip whether it is compressed
     * @throws IllegalArgumentException if the position is less than 1
     */
    public RecordSource {
        if (order < 1) {
            throw new IllegalArgumentException("The position of a source must be at least 1: " + order);
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
    }

    /**
     * Creates an uncompressed source that is the only one of its run.
     *
     * @param name the name of the source
     * @param format the format of the source
     * @return the source
     */
    public static RecordSource of(String name, RecordFormat format) {
        return new RecordSource(1, name, format, false);
    }

    /**
     * Creates a source from the extension of a file name: {@code .json}, {@code .ndjson} or {@code .jsonl}, each optionally
     * followed by {@code .gz}, in lower or upper case.
     *
     * @param fileName the name of the file
     * @return the source; empty if the extension is unknown
     */
    public static Optional<RecordSource> fromFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean isGzip = name.endsWith(".gz");
        String plain = isGzip ? name.substring(0, name.length() - 3) : name;
        RecordFormat format = plain.endsWith(".ndjson") || plain.endsWith(".jsonl")
                ? RecordFormat.NDJSON
                : plain.endsWith(".json") ? RecordFormat.JSON : null;
        return Optional.ofNullable(format).map(told -> new RecordSource(1, fileName, told, isGzip));
    }

    /**
     * Returns this source at another position.
     *
     * @param newOrder the position in the run, counted from 1
     * @return the source
     * @throws IllegalArgumentException if it is less than 1
     */
    public RecordSource withOrder(int newOrder) {
        return new RecordSource(newOrder, name, format, isGzip);
    }

    /**
     * Returns this source, compressed or not.
     *
     * @param newIsGzip whether it is compressed
     * @return the source
     */
    public RecordSource withGzip(boolean newIsGzip) {
        return new RecordSource(order, name, format, newIsGzip);
    }

    RecordId record(long number) {
        return new RecordId(order, name, number);
    }
}
