package org.treatysessions.validation.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.json.format.Pointer;
import org.treatysessions.json.format.SessionFormat;
import org.treatysessions.model.CountrySession;
import org.treatysessions.model.Instrument;

/**
 * What a run remembers of its records, to tell when one comes again.
 *
 * <p>Of each record it keeps a fingerprint of the session and one of the id, with the record's number: a few dozen bytes.
 * Records come in the order of the run. Not thread-safe.
 */
public final class RunMemory {

    private final FirstRecords sessions = new FirstRecords();
    private final FirstRecords ids = new FirstRecords();
    private final Map<Integer, String> sources = new HashMap<>();

    /** Makes a memory of nothing. */
    public RunMemory() {}

    /**
     * Looks at the next record.
     *
     * @param session the session
     * @param record which record it is
     * @return what there is to say of it, beside earlier records
     */
    public List<Finding> look(CountrySession session, RecordId record) {
        sources.putIfAbsent(record.sourceOrder(), record.source());
        List<Finding> findings = new ArrayList<>(2);
        identity(session)
                .flatMap(identity -> sessions.firstOr(identity, record))
                .ifPresent(first -> findings.add(
                        Finding.of(RunRules.SESSION_DUPLICATED, "", arguments(new LinkedHashMap<>(), first))));
        Optional<String> id = Usable.text(session.getId());
        Optional<FirstRecords.Position> first = id.flatMap(text -> ids.firstOr(Fingerprint.of(text), record));
        if (first.isPresent() && findings.isEmpty()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("value", id.orElseThrow());
            String path = "/" + Pointer.escape(SessionFormat.COUNTRY_SESSION.id.name());
            findings.add(Finding.of(RunRules.ID_DUPLICATED, path, arguments(value, first.get())));
        }
        return findings;
    }

    private Map<String, Object> arguments(Map<String, Object> arguments, FirstRecords.Position first) {
        String source = sources.getOrDefault(first.sourceOrder(), "");
        if (!source.isEmpty()) {
            arguments.put("source", source);
        }
        arguments.put("record", first.number());
        return arguments;
    }

    /** What tells sessions apart; empty where the record does not say it. */
    private static Optional<Fingerprint> identity(CountrySession session) {
        return Usable.code(session.getStateParty())
                .flatMap(state -> session.getFirstDialogueDate()
                        .map(first -> Fingerprint.of(session.getCommittee().code()
                                + ' '
                                + state
                                + ' '
                                + first
                                + ' '
                                + instruments(session))));
    }

    private static Set<Instrument> instruments(CountrySession session) {
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        instruments.addAll(session.getInstrumentsUnderReview());
        return instruments;
    }

    /**
     * The first record that had each fingerprint: a hash table in three arrays, at most two thirds full.
     *
     * <p>20 bytes for a slot.
     */
    private static final class FirstRecords {

        private static final int SOURCE_SHIFT = 40;

        private long[] high = new long[64];
        private int[] low = new int[64];
        private long[] places = new long[64];
        private int size;

        /** Where a record is: the source and the number in it. */
        private record Position(int sourceOrder, long number) {}

        /** The first record that had the fingerprint; empty where that is this one, which is remembered. */
        Optional<Position> firstOr(Fingerprint fingerprint, RecordId record) {
            int slot = slot(fingerprint.high(), fingerprint.low());
            if (places[slot] != 0) {
                return Optional.of(
                        new Position((int) (places[slot] >>> SOURCE_SHIFT), places[slot] & ((1L << SOURCE_SHIFT) - 1)));
            }
            high[slot] = fingerprint.high();
            low[slot] = fingerprint.low();
            places[slot] = (long) record.sourceOrder() << SOURCE_SHIFT | record.number();
            size++;
            if (size > places.length / 3 * 2) {
                grow();
            }
            return Optional.empty();
        }

        /** The slot that holds a fingerprint, or the free one where it belongs. A place is never 0. */
        private int slot(long wantedHigh, int wantedLow) {
            int mask = places.length - 1;
            int slot = (int) wantedHigh & mask;
            while (places[slot] != 0 && (high[slot] != wantedHigh || low[slot] != wantedLow)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            long[] oldHigh = high;
            int[] oldLow = low;
            long[] oldPlaces = places;
            high = new long[oldHigh.length * 2];
            low = new int[oldLow.length * 2];
            places = new long[oldPlaces.length * 2];
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
