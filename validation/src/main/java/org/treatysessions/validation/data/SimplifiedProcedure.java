// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Committee;
import org.treatysessions.model.PartialDate;

/** The simplified reporting procedure by committee, from the table {@code simplified_introduction.tsv}. */
public final class SimplifiedProcedure {

    private static final Map<Committee, String> SINCE =
            Tables.rows("simplified_introduction.tsv", "committee", "since", "source").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Committee.of(row.get("committee")), row -> row.get("since")));

    private SimplifiedProcedure() {}

    /**
     * Tests whether a committee offers the procedure.
     *
     * @param committee the committee
     * @return false for the committees that are known not to: the CED and the SPT
     */
    public static boolean isOffered(Committee committee) {
        return !Tables.NEVER.equals(SINCE.get(committee));
    }

    /**
     * Returns the date from which a committee reviewed States under the procedure.
     *
     * @param committee the committee
     * @return the date, or null where it is not known or the procedure is not offered
     */
    public static @Nullable PartialDate introduction(Committee committee) {
        String since = SINCE.get(committee);
        return since == null || since.equals(Tables.NEVER) ? null : PartialDate.parse(since);
    }
}
