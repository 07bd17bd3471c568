package org.treatysessions.validation.internal;

import static org.treatysessions.model.meta.SessionModel.COMMON_CORE_DOCUMENT;
import static org.treatysessions.model.meta.SessionModel.CONCLUDING_OBSERVATIONS;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;
import static org.treatysessions.model.meta.SessionModel.STATE_REPORT;
import static org.treatysessions.model.meta.SessionModel.WRITTEN_REPLIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treatysessions.model.ConcludingObservations;
import org.treatysessions.model.Document;
import org.treatysessions.model.DocumentSymbol;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.StateReport;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.WrittenReplies;
import org.treatysessions.model.meta.DocumentMembers;
import org.treatysessions.model.meta.Member;

/**
 * A document of the session that may have a symbol.
 *
 * @param role what the document is in the session
 * @param entry the entry of the session that it is
 * @param symbol its symbol, where it is not blank
 * @param symbolMember the member that the symbol is, there or not
 * @param instrument the instrument that the entry names
 */
record SessionDocument(
        Role role,
        Entry<? extends Document> entry,
        Optional<DocumentSymbol> symbol,
        Member<?, ?> symbolMember,
        Optional<Instrument> instrument) {

    /** What a document is in the session. */
    enum Role {
        CORE_DOCUMENT(SymbolKind.CORE_DOCUMENT),
        STATE_REPORT(SymbolKind.STATE_REPORT),
        STANDARD_LIST(SymbolKind.LIST_OF_ISSUES),
        LIST_PRIOR_TO_REPORTING(SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING),
        /** A list of issues of which neither its kind nor the procedure tells what it is for. */
        LIST_OF_EITHER_KIND(SymbolKind.LIST_OF_ISSUES, SymbolKind.LIST_OF_ISSUES_PRIOR_TO_REPORTING),
        WRITTEN_REPLIES(SymbolKind.WRITTEN_REPLIES),
        CONCLUDING_OBSERVATIONS(SymbolKind.CONCLUDING_OBSERVATIONS);

        private final Set<SymbolKind> symbols;

        Role(SymbolKind... symbols) {
            this.symbols = Set.of(symbols);
        }

        /** Whether symbols of a kind are those of such documents, whatever the committee. */
        boolean has(SymbolKind kind) {
            return symbols.contains(kind);
        }

        /** Whether such documents are about a report that is there, and bear its numbers. */
        boolean isAboutReport() {
            return this == STANDARD_LIST || this == WRITTEN_REPLIES || this == CONCLUDING_OBSERVATIONS;
        }
    }

    /** The document itself. */
    Document value() {
        return entry.value();
    }

    Place place() {
        return entry.place();
    }

    /** The place of its symbol, there or not. */
    Place symbolPlace() {
        return place().at(symbolMember);
    }

    /** The documents of a session, in the order of the format. */
    static List<SessionDocument> of(Review review) {
        List<SessionDocument> documents = new ArrayList<>();
        review.commonCoreDocument()
                .ifPresent(core ->
                        documents.add(of(Role.CORE_DOCUMENT, core, COMMON_CORE_DOCUMENT.document, Optional.empty())));
        for (Entry<StateReport> report : review.stateReports()) {
            Optional<Instrument> instrument = Optional.of(report.value().getInstrument());
            documents.add(of(Role.STATE_REPORT, report, STATE_REPORT.document, instrument));
        }
        for (Entry<ListOfIssues> list : review.listsOfIssues()) {
            documents.add(of(
                    role(review, list.value()),
                    list,
                    LIST_OF_ISSUES.document,
                    list.value().getInstrument()));
        }
        for (Entry<WrittenReplies> replies : review.writtenReplies()) {
            documents.add(of(
                    Role.WRITTEN_REPLIES,
                    replies,
                    WRITTEN_REPLIES.document,
                    replies.value().getInstrument()));
        }
        for (Entry<ConcludingObservations> observations : review.concludingObservations()) {
            documents.add(of(
                    Role.CONCLUDING_OBSERVATIONS,
                    observations,
                    CONCLUDING_OBSERVATIONS.document,
                    observations.value().getInstrument()));
        }
        return documents;
    }

    private static Role role(Review review, ListOfIssues list) {
        if (review.isStandard(list)) {
            return Role.STANDARD_LIST;
        }
        return review.isPriorToReporting(list) ? Role.LIST_PRIOR_TO_REPORTING : Role.LIST_OF_EITHER_KIND;
    }

    private static <T extends Document> SessionDocument of(
            Role role, Entry<T> entry, DocumentMembers<T, ?> members, Optional<Instrument> instrument) {
        Optional<DocumentSymbol> symbol = Usable.symbol(entry.value().getSymbol());
        return new SessionDocument(role, entry, symbol, members.symbol, instrument);
    }
}
