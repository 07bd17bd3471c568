package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.List;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ListOfIssuesKind;

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

    private record Limit(String kind, String committee, String subject, LocalDate since, int max) {}

    private static final List<Limit> LIMITS =
            Tables.rows("limits.tsv", "kind", "committee", "subject", "since", "max", "source").stream()
                    .map(row -> new Limit(
                            row.get("kind"),
                            row.get("committee"),
                            row.get("subject"),
                            Tables.firstDay(row, "since"),
                            Integer.parseInt(row.get("max"))))
                    .toList();

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
        return max("questions", committee, kind.code(), day);
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
        return max("words", committee, document.code, day);
    }

    /**
     * Returns the number of reports that States combine in one at most.
     *
     * @param instrument the instrument
     * @return the number
     */
    public static int maxReports(Instrument instrument) {
        return max("reports", instrument.committee(), instrument.code(), LocalDate.MAX);
    }

    private static int max(String kind, Committee committee, String subject, LocalDate day) {
        int general = NONE;
        for (Limit limit : LIMITS) {
            if (limit.kind.equals(kind)
                    && Tables.fits(limit.committee, committee.code())
                    && Tables.fits(limit.subject, subject)
                    && !limit.since.isAfter(day)) {
                if (!limit.committee.equals(Tables.ANY)) {
                    return limit.max;
                }
                general = limit.max;
            }
        }
        return general;
    }
}
