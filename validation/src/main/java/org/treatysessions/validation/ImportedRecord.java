// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.RecordId;
import org.treatysessions.model.CountrySession;

/**
 * A record that was not read from JSON but imported, for example from a document, with the findings of the import.
 *
 * <p>The validator must know the rules of these findings, see {@link SessionValidator.Builder#importRules}.
 *
 * @param record which record of a run it is; empty for a record checked on its own
 * @param session the session; empty if the import yielded none
 * @param findings the findings of the import
 * @param locator adds the place in the source, and the text around it, to a finding of a rule on the session
 * @since 0.1
 */
public record ImportedRecord(
        Optional<RecordId> record,
        Optional<CountrySession> session,
        List<Finding> findings,
        UnaryOperator<Finding> locator) {

    /**
     * Creates a record.
     *
     * @param record which record of a run it is
     * @param session the session
     * @param findings the findings of the import
     * @param locator adds the place to a finding
     */
    public ImportedRecord {
        Objects.requireNonNull(record);
        Objects.requireNonNull(session);
        Objects.requireNonNull(locator);
        findings = List.copyOf(findings);
    }

    /** The findings of the import, then the given ones with their places; all with this record. */
    List<Finding> withFindings(List<Finding> onSession) {
        List<Finding> all = new ArrayList<>(findings);
        onSession.forEach(finding -> all.add(locator.apply(finding)));
        record.ifPresent(id -> all.replaceAll(finding -> finding.withRecord(id)));
        return all;
    }
}
