// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.treatysessions.model.Committee;
import org.treatysessions.model.ReferenceTable;

/** What the documents of some committees state, from the table {@code practices.tsv}. */
public enum Practice {
    /** Concluding observations name the due date of the next report. */
    OBSERVATIONS_NAME_NEXT_REPORT("next-report-due"),
    /** Written replies have a due date that is public. */
    REPLIES_HAVE_DUE_DATE("replies-due");

    /** For each committee that has the practice the day from which it no longer has it. */
    private final Map<Committee, LocalDate> ends = new EnumMap<>(Committee.class);

    Practice(String code) {
        for (ReferenceTable.Row row : Tables.rows("practices.tsv", "practice", "committee", "until", "source")) {
            if (row.get("practice").equals(code)) {
                String until = row.get("until");
                ends.put(
                        Committee.of(row.get("committee")),
                        until.isEmpty() ? LocalDate.MAX : Tables.firstDay(row, "until"));
            }
        }
    }

    /**
     * Checks if a committee has or had the practice.
     *
     * @param committee the committee
     * @return whether it has
     */
    public boolean isOf(Committee committee) {
        return ends.containsKey(committee);
    }

    /**
     * Checks if a committee has the practice on a day.
     *
     * @param committee the committee
     * @param day the latest possible day
     * @return whether it has
     */
    public boolean isOf(Committee committee, LocalDate day) {
        LocalDate end = ends.get(committee);
        return end != null && end.isAfter(day);
    }
}
