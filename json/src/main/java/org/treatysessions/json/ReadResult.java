// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.json;

import java.util.ArrayList;
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
 * The result of reading a document: the session, if every value can be represented, and all structural problems.
 *
 * <pre>{@code
 * ReadResult result = SessionJson.standard().parse(
 *         "{\"schemaVersion\": \"1.0\", \"committee\": \"CRC\", \"stateParty\": {\"code\": 7}}");
 * result.session().isPresent(); // false
 * result.findings().get(0).path(); // /stateParty/code
 * result.findings().get(0).location().orElseThrow(); // 1:69
 * }</pre>
 *
 * <p>Immutable and thread-safe. It keeps the bytes of the document, to locate values.
 *
 * @since 0.1
 */
public final class ReadResult {

    private final @Nullable CountrySession session;
    private final List<Finding> findings;
    private final List<DroppedFindings> dropped;
    private final DocumentText text;
    private final @Nullable ValueLocator locator;
    private final @Nullable RecordId record;

    ReadResult(ParsedDocument<CountrySession> document, @Nullable RecordId record) {
        this.session = document.value();
        this.findings = FindingOrder.sorted(withRecord(document.findings(), record));
        this.dropped = document.dropped();
        this.text = document.text();
        this.locator = document.locator();
        this.record = record;
    }

    private static List<Finding> withRecord(List<Finding> findings, @Nullable RecordId record) {
        if (record == null || findings.isEmpty()) {
            return findings;
        }
        List<Finding> ofRecord = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            ofRecord.add(finding.withRecord(record));
        }
        return ofRecord;
    }

    /** {@return the session; present if and only if every value of the document can be represented} */
    public Optional<CountrySession> session() {
        return Optional.ofNullable(session);
    }

    /**
     * {@return the structural problems of the document, all from one pass, in the order of the format's members, each with
     * its location}
     */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whether no structural problem is an error} */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && dropped.stream().noneMatch(more -> more.severity() == Severity.ERROR);
    }

    /** {@return the findings that were dropped, because the document had more than {@link ReadLimits#findings}} */
    public List<DroppedFindings> dropped() {
        return dropped;
    }

    /** {@return which record of a run this is; empty for a single document} */
    public Optional<RecordId> record() {
        return Optional.ofNullable(record);
    }

    /**
     * Locates values in the text, in one pass over it.
     *
     * @param pointers JSON Pointers into the document
     * @return the location of the first character of each value that exists
     */
    public Map<String, Location> locate(Collection<String> pointers) {
        return locator == null || pointers.isEmpty() ? Map.of() : Map.copyOf(locator.find(pointers));
    }

    /**
     * Locates a value in the text.
     *
     * @param pointer a JSON Pointer into the document; {@code ""} is the document
     * @return the location of the first character of the value; empty if there is no such value
     */
    public Optional<Location> locate(String pointer) {
        return Optional.ofNullable(locate(List.of(pointer)).get(pointer));
    }

    /**
     * Returns the text around a location: its line, and up to two lines of the same record before and after it.
     *
     * <p>Long lines are cut to the part near the location. In a source with one record per line, only that line is shown.
     *
     * @param location the location of the first character of a value, as in a finding
     * @return the text; empty if the record has no such location
     */
    public Optional<Excerpt> excerpt(Location location) {
        return ExcerptReader.read(text, location);
    }

    @Override
    public String toString() {
        Map<String, Object> parts = new HashMap<>();
        parts.put("session", session != null);
        parts.put("findings", findings);
        return "ReadResult" + parts;
    }
}
