// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;
import static org.treatysessions.model.meta.SessionModel.LIST_OF_ISSUES;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.ListOfIssues;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.Procedure;

/** The facts of a list of issues. */
public final class ListOfIssuesFacts extends DocumentFacts<ListOfIssues> {

    /** The kind that the list names. */
    public final @Nullable ListOfIssuesKind kind;

    /** The date of issue. */
    public final Days issued;

    private ListOfIssuesFacts(
            ListOfIssues list, int index, @Nullable ListOfIssuesKind kind, @Nullable Procedure procedure) {
        super(
                list,
                COUNTRY_SESSION.listsOfIssues,
                index,
                LIST_OF_ISSUES.document,
                role(kind, procedure),
                list.getInstrument().orElse(null),
                list.getTerritory());
        this.kind = kind;
        this.issued = Days.of(list.getIssued());
    }

    static ListOfIssuesFacts[] of(List<ListOfIssues> lists, @Nullable Procedure procedure) {
        ListOfIssuesFacts[] facts = new ListOfIssuesFacts[lists.size()];
        for (int i = 0; i < facts.length; i++) {
            ListOfIssues list = lists.get(i);
            facts[i] = new ListOfIssuesFacts(list, i, list.getKind().orElse(null), procedure);
        }
        return facts;
    }

    /** What a list is for, by its kind, else by the procedure. */
    private static DocumentRole role(@Nullable ListOfIssuesKind kind, @Nullable Procedure procedure) {
        ListOfIssuesKind usual = kind != null || procedure == null ? kind : kindUnder(procedure);
        if (usual == null) {
            return DocumentRole.LIST_OF_EITHER_KIND;
        }
        return switch (usual) {
            case STANDARD -> DocumentRole.STANDARD_LIST;
            case PRIOR_TO_REPORTING -> DocumentRole.LIST_PRIOR_TO_REPORTING;
            case ABSENCE_OF_REPORT -> DocumentRole.LIST_IN_ABSENCE_OF_REPORT;
        };
    }

    /**
     * Returns the kind of the lists of issues under a procedure.
     *
     * @param procedure the procedure
     * @return the kind
     */
    public static ListOfIssuesKind kindUnder(Procedure procedure) {
        return switch (procedure) {
            case STANDARD -> ListOfIssuesKind.STANDARD;
            case SIMPLIFIED -> ListOfIssuesKind.PRIOR_TO_REPORTING;
        };
    }

    /**
     * Returns the kind of the list, or else the one under a procedure.
     *
     * @param procedure the procedure
     * @return the kind
     */
    public ListOfIssuesKind kindOr(Procedure procedure) {
        return kind == null ? kindUnder(procedure) : kind;
    }

    /** {@return whether the list asks about a report: by its kind, else by the procedure} */
    public boolean isStandard() {
        return role == DocumentRole.STANDARD_LIST;
    }

    /** {@return whether the list is prior to reporting: by its kind, else by the procedure} */
    public boolean isPriorToReporting() {
        return role == DocumentRole.LIST_PRIOR_TO_REPORTING;
    }
}
