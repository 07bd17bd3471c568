package org.treatysessions.json;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.treatysessions.finding.RecordId;

/**
 * What records are read from: what it is called, and how it is to be read.
 *
 * <p>What a source holds is said, or told by its name, and never guessed from its first bytes.
 *
 * @param order the position of the source among those of a run, counted from 1
 * @param name the name of the source, for findings
 * @param format how its records stand in it
 * @param isGzip whether it is compressed; several members of gzip, one after the other, are one source
 */
public record RecordSource(int order, String name, RecordFormat format, boolean isGzip) {

    /**
     * Makes a source.
     *
     * @param order the position of the source, counted from 1
     * @param name the name of the source
     * @param format how its records stand in it
     * @param isGzip whether it is compressed
     * @throws IllegalArgumentException if the position is less than 1
     */
    public RecordSource {
        if (order < 1) {
            throw new IllegalArgumentException("Sources count from 1: " + order);
        }
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
    }

    /**
     * Makes a source that is the only one of its run, and is not compressed.
     *
     * @param name the name of the source
     * @param format how its records stand in it
     * @return the source
     */
    public static RecordSource of(String name, RecordFormat format) {
        return new RecordSource(1, name, format, false);
    }

    /**
     * Makes the source that the name of a file tells: {@code .json}, {@code .ndjson} or {@code .jsonl}, each also with
     * {@code .gz} after it, in small letters or capitals.
     *
     * @param fileName the name of the file
     * @return the source; empty where the name tells none
     */
    public static Optional<RecordSource> toldBy(String fileName) {
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
     * @param newOrder the position among the sources of a run, counted from 1
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
