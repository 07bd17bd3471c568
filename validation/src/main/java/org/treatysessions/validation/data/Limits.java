// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.ReferenceTable;

/**
 * The limits of questions, words and combined reports, from the table {@code limits.tsv}.
 *
 * <p>A row for one committee or instrument takes precedence over one for all.
 */
public final class Limits {

    /** The value where there is no limit: greater than any count. */
    public static final int NONE = Integer.MAX_VALUE;

    /** A document with a limit of words. */
    public enum Document {
        /** An alternative report. */
        ALTERNATIVE_REPORT("alternative-report"),
        /** Concluding observations. */
        CONCLUDING_OBSERVATIONS("concluding-observations"),
        /** An initial State report. */
        INITIAL_REPORT("initial-report"),
        /** A list of issues. */
        LIST_OF_ISSUES("list-of-issues"),
        /** A periodic State report. */
        PERIODIC_REPORT("periodic-report"),
        /** Written replies to a list of issues. */
        WRITTEN_REPLIES("written-replies");

        private final String code;

        Document(String code) {
            this.code = code;
        }
    }

    private record Limit(String subject, LocalDate since, int max) {}

    private static final List<ReferenceTable.Row> ROWS =
            Tables.rows("limits.tsv", "kind", "committee", "subject", "since", "max", "source");

    private static final Map<Committee, List<Limit>> QUESTIONS = limits("questions");
    private static final Map<Committee, List<Limit>> WORDS = limits("words");
    private static final Map<Committee, List<Limit>> REPORTS = limits("reports");

    private Limits() {}

    /**
     * Returns the number of questions that a list of issues may have.
     *
     * @param committee the committee
     * @param kind the kind of list
     * @param day the earliest possible day of the list
     * @return the number, or {@link #NONE}
     */
    public static int maxQuestions(Committee committee, ListOfIssuesKind kind, LocalDate day) {
        return max(QUESTIONS, committee, kind.code(), day);
    }

    /**
     * Returns the number of words that a document may have.
     *
     * @param committee the committee
     * @param document the kind of document
     * @param day the earliest possible day of the document
     * @return the number, or {@link #NONE}
     */
    public static int maxWords(Committee committee, Document document, LocalDate day) {
        return max(WORDS, committee, document.code, day);
    }

    /**
     * Returns the number of reports that States combine in one at most.
     *
     * @param instrument the instrument
     * @return the number
     */
    public static int maxReports(Instrument instrument) {
        return max(REPORTS, instrument.committee(), instrument.code(), LocalDate.MAX);
    }

    private static int max(Map<Committee, List<Limit>> limits, Committee committee, String subject, LocalDate day) {
        List<Limit> ofCommittee = limits.getOrDefault(committee, List.of());
        for (int i = 0; i < ofCommittee.size(); i++) {
            Limit limit = ofCommittee.get(i);
            if (Tables.fits(limit.subject, subject) && !limit.since.isAfter(day)) {
                return limit.max;
            }
        }
        return NONE;
    }

    /** Returns the limits of a kind for each committee: its own in their order, then those for all, the last one first. */
    private static Map<Committee, List<Limit>> limits(String kind) {
        Map<Committee, List<Limit>> limits = new EnumMap<>(Committee.class);
        for (Committee committee : Committee.values()) {
            List<Limit> ofCommittee = new ArrayList<>();
            int own = 0;
            for (ReferenceTable.Row row : ROWS) {
                boolean isOwn = row.get("committee").equals(committee.code());
                if (row.get("kind").equals(kind)
                        && (isOwn || row.get("committee").equals(Tables.ANY))) {
                    ofCommittee.add(isOwn ? own++ : own, limit(row));
                }
            }
            limits.put(committee, List.copyOf(ofCommittee));
        }
        return limits;
    }

    private static Limit limit(ReferenceTable.Row row) {
        return new Limit(row.get("subject"), Tables.firstDay(row, "since"), Integer.parseInt(row.get("max")));
    }
}
