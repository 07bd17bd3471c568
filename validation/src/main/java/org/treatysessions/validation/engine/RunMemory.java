// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.RecordId;

/**
 * Remembers the records of a run, to find those that repeat an earlier one.
 *
 * <p>For each record it keeps the fingerprints of the session and of the id, with the number of the record: a few dozen
 * bytes. Records come in the order of the run. Not thread-safe.
 */
public final class RunMemory {

    private final FirstRecords sessions = new FirstRecords();
    private final FirstRecords ids = new FirstRecords();
    private final Map<Integer, String> sources = new HashMap<>();

    /** Creates a memory without records. */
    public RunMemory() {}

    /**
     * The earlier records that a record repeats.
     *
     * @param sameSession the first earlier record of the same session; null if there is none
     * @param sameId the first earlier record with the same id; null if there is none
     */
    public record Repeated(
            @Nullable RecordId sameSession, @Nullable RecordId sameId) {}

    /**
     * Remembers the next record.
     *
     * @param keys its keys
     * @param record which record it is
     * @return the earlier records that it repeats
     */
    public Repeated remember(RecordKeys keys, RecordId record) {
        sources.putIfAbsent(record.sourceOrder(), record.source());
        return new Repeated(first(sessions, keys.session(), record), first(ids, keys.id(), record));
    }

    private @Nullable RecordId first(FirstRecords records, @Nullable Fingerprint key, RecordId record) {
        FirstRecords.Position first = key == null ? null : records.firstOr(key, record);
        return first == null
                ? null
                : new RecordId(first.sourceOrder(), sources.getOrDefault(first.sourceOrder(), ""), first.number());
    }

    /**
     * The first record that had each fingerprint: a hash table in three arrays.
     *
     * <p>A slot takes 20 bytes, and the table is between a half and four fifths full: 25 to 38 bytes for a record.
     */
    private static final class FirstRecords {

        private static final int SOURCE_SHIFT = 40;

        private long[] high = new long[64];
        private int[] low = new int[64];
        private long[] places = new long[64];
        private int size;

        /** Where a record is: the source and the number in it. */
        private record Position(int sourceOrder, long number) {}

        /** The first record that had the fingerprint; null if that is this one, which is remembered. */
        @Nullable
        Position firstOr(Fingerprint fingerprint, RecordId record) {
            int slot = slot(fingerprint.high(), fingerprint.low());
            if (places[slot] != 0) {
                return new Position((int) (places[slot] >>> SOURCE_SHIFT), places[slot] & ((1L << SOURCE_SHIFT) - 1));
            }
            high[slot] = fingerprint.high();
            low[slot] = fingerprint.low();
            places[slot] = (long) record.sourceOrder() << SOURCE_SHIFT | record.number();
            size++;
            if (size > places.length / 5 * 4) {
                grow();
            }
            return null;
        }

        /** The slot that holds a fingerprint, or the free one where it belongs. A place is never 0. */
        private int slot(long wantedHigh, int wantedLow) {
            int slot = (int) Long.remainderUnsigned(wantedHigh, places.length);
            while (places[slot] != 0 && (high[slot] != wantedHigh || low[slot] != wantedLow)) {
                slot = slot + 1 == places.length ? 0 : slot + 1;
            }
            return slot;
        }

        private void grow() {
            long[] oldHigh = high;
            int[] oldLow = low;
            long[] oldPlaces = places;
            int length = oldPlaces.length + oldPlaces.length / 2;
            high = new long[length];
            low = new int[length];
            places = new long[length];
            for (int i = 0; i < oldPlaces.length; i++) {
                if (oldPlaces[i] != 0) {
                    int slot = slot(oldHigh[i], oldLow[i]);
                    high[slot] = oldHigh[i];
                    low[slot] = oldLow[i];
                    places[slot] = oldPlaces[i];
                }
            }
        }
    }
}
