package org.treatysessions.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatysessions.finding.DroppedFindings;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.FindingOrder;
import org.treatysessions.finding.Location;
import org.treatysessions.finding.RecordId;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.CountrySession;

/**
 * What reading a document gave: the session, if every value can be represented, and all structural problems.
 *
 * <p>Immutable and thread-safe. It keeps the bytes that were read, to tell where a value stands.
 */
public final class ReadResult {

    private final @Nullable CountrySession session;
    private final List<Finding> findings;
    private final List<DroppedFindings> dropped;
    private final DocumentText text;
    private final @Nullable Places places;
    private final @Nullable RecordId record;

    ReadResult(Document<CountrySession> document, @Nullable RecordId record) {
        this.session = document.value();
        this.findings = FindingOrder.sorted(
                record == null
                        ? document.findings()
                        : document.findings().stream()
                                .map(finding -> finding.withRecord(record))
                                .toList());
        this.dropped = document.dropped();
        this.text = document.text();
        this.places = document.places();
        this.record = record;
    }

    /** {@return the session; present if and only if every value of the document can be represented} */
    public Optional<CountrySession> session() {
        return Optional.ofNullable(session);
    }

    /**
     * {@return the structural problems of the document, all of one reading, in the order of the format's members; each
     * with its place in the text}
     */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whether no structural problem is an error} */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && dropped.stream().noneMatch(more -> more.severity() == Severity.ERROR);
    }

    /** {@return the findings that were not kept, because the document had more than {@link ReadLimits#findings}} */
    public List<DroppedFindings> dropped() {
        return dropped;
    }

    /** {@return which record of a run this is; empty for a document that was read by itself} */
    public Optional<RecordId> record() {
        return Optional.ofNullable(record);
    }

    /**
     * Finds where values stand in the text, in one pass over it.
     *
     * @param pointers JSON Pointers into the document
     * @return the location of the first character of each value that is there
     */
    public Map<String, Location> locate(Collection<String> pointers) {
        return places == null || pointers.isEmpty() ? Map.of() : Map.copyOf(places.find(pointers));
    }

    /**
     * Finds where a value stands in the text.
     *
     * @param pointer a JSON Pointer into the document; {@code ""} is the document
     * @return the location of the first character of the value; empty where there is none
     */
    public Optional<Location> locate(String pointer) {
        return Optional.ofNullable(locate(List.of(pointer)).get(pointer));
    }

    /**
     * Returns the text around a place: the line that it is in, and up to two lines of the same record before and after it.
     *
     * <p>Of long lines only what is near the place is kept. Lines of a source that has a record a line have no others
     * around them.
     *
     * @param location the location of the first character of a value, as findings have it
     * @return the text; empty if the record has no such place
     */
    public Optional<Excerpt> excerpt(Location location) {
        return ExcerptReader.read(text, location);
    }

    /** Finds the places of values. */
    interface Places {

        Map<String, Location> find(Collection<String> pointers);
    }

    @Override
    public String toString() {
        Map<String, Object> parts = new HashMap<>();
        parts.put("session", session != null);
        parts.put("findings", findings);
        return "ReadResult" + parts;
    }
}
