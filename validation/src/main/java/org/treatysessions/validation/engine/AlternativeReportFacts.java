// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.engine;

import static org.treatysessions.model.meta.SessionModel.COUNTRY_SESSION;

import java.util.List;
import org.treatysessions.model.AlternativeReport;
import org.treatysessions.model.AuthorType;

/** The facts of an alternative report. */
public final class AlternativeReportFacts extends EntryFacts<AlternativeReport> {

    /** The type of its author. */
    public final AuthorType authorType;

    /** The date of submission. */
    public final Days submitted;

    AlternativeReportFacts(AlternativeReport report, int index) {
        super(report, COUNTRY_SESSION.alternativeReports, index);
        authorType = report.getAuthorType();
        submitted = Days.of(report.getSubmitted());
    }

    static AlternativeReportFacts[] of(List<AlternativeReport> reports) {
        AlternativeReportFacts[] facts = new AlternativeReportFacts[reports.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = new AlternativeReportFacts(reports.get(i), i);
        }
        return facts;
    }
}
