// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.List;
import org.treatysessions.model.Committee;

/**
 * The reviews for which committees adopt a list of issues, from the table {@code lists_of_issues.tsv}.
 *
 * <p>The most specific row of a committee applies: that for its kind of report, then that for all its reports, then the
 * one for all committees.
 */
public final class ListsOfIssues {

    /** What a State is reviewed on. */
    public enum Report {
        /** An initial report. */
        INITIAL("initial"),
        /** A periodic report. */
        PERIODIC("periodic"),
        /** A special or exceptional report, additional information, or no report. */
        OTHER("other");

        private final String code;

        Report(String code) {
            this.code = code;
        }
    }

    private record Practice(String committee, String report, LocalDate since) {}

    private static final List<Practice> PRACTICES =
            Tables.rows("lists_of_issues.tsv", "committee", "report", "since", "source").stream()
                    .map(row -> new Practice(row.get("committee"), row.get("report"), Tables.firstDay(row, "since")))
                    .toList();

    private ListsOfIssues() {}

    /**
     * Tests whether a committee adopts a list of issues before a review.
     *
     * @param committee the committee
     * @param report what the State is reviewed on
     * @param day the earliest possible day of the dialogue
     * @return whether a list is to be expected
     */
    public static boolean areUsual(Committee committee, Report report, LocalDate day) {
        Practice best = null;
        for (Practice practice : PRACTICES) {
            if (Tables.fits(practice.committee, committee.code())
                    && Tables.fits(practice.report, report.code)
                    && (best == null || isMoreSpecific(practice, best))) {
                best = practice;
            }
        }
        return best != null && !best.since.isAfter(day);
    }

    private static boolean isMoreSpecific(Practice practice, Practice other) {
        boolean isOfCommittee = !practice.committee.equals(Tables.ANY);
        boolean isOtherOfCommittee = !other.committee.equals(Tables.ANY);
        return isOfCommittee == isOtherOfCommittee ? other.report.equals(Tables.ANY) : isOfCommittee;
    }
}
