package org.treatysessions.validation;

import java.util.Optional;
import org.treatysessions.finding.RecordId;

/**
 * The earlier records of a run that a record duplicates: the first one with the same {@linkplain RunKeys key}, unless it is
 * the record itself.
 *
 * @param sameSession the first record of the same session
 * @param sameId the first record with the same id
 */
public record EarlierRecords(Optional<RecordId> sameSession, Optional<RecordId> sameId) {

    /** No earlier record. */
    public static final EarlierRecords NONE = new EarlierRecords(Optional.empty(), Optional.empty());
}
