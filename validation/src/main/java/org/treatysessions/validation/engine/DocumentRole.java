// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import java.util.Set;
import org.treatysessions.model.SymbolKind;

/** What a document is in the session. */
public enum DocumentRole {
    /** The common core document. */
    CORE_DOCUMENT(SymbolKind.CORE_DOCUMENT),
    /** A State report. */
    STATE_REPORT(SymbolKind.STATE_REPORT, SymbolKind.ADDITIONAL_INFORMATION),
    /** A list of issues about a report. */
    STANDARD_LIST(SymbolKind.LIST_OF_ISSUES),
    /** A list of issues prior to reporting. */
    LIST_PRIOR_TO_REPORTING(SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING),
    /** A list of issues in the absence of a report. */
    LIST_IN_ABSENCE_OF_REPORT(SymbolKind.LIST_OF_ISSUES, SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING),
    /** A list of issues whose kind neither the list nor the procedure determines. */
    LIST_OF_EITHER_KIND(SymbolKind.LIST_OF_ISSUES, SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING),
    /** Written replies to a list of issues. */
    WRITTEN_REPLIES(SymbolKind.WRITTEN_REPLIES),
    /** Concluding observations. */
    CONCLUDING_OBSERVATIONS(SymbolKind.CONCLUDING_OBSERVATIONS);

    private final Set<SymbolKind> symbols;

    DocumentRole(SymbolKind... symbols) {
        this.symbols = Set.of(symbols);
    }

    /**
     * Checks if symbols of a kind are those of such documents, whatever the committee.
     *
     * @param kind the kind
     * @return whether they are
     */
    public boolean has(SymbolKind kind) {
        return symbols.contains(kind);
    }

    /** {@return whether such documents are about a submitted report, and their symbols carry its numbers} */
    public boolean isAboutReport() {
        return this == STANDARD_LIST || this == WRITTEN_REPLIES || this == CONCLUDING_OBSERVATIONS;
    }
}
