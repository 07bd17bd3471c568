// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.ReferenceTable;

/**
 * States that are not parties to an instrument, from the table {@code non_parties.tsv}.
 *
 * <p>A row means that the State had not become a party by its date. There is none for a State with a territory that
 * reports by itself, such as China under the ICCPR.
 */
public final class NonParties {

    private static final Map<Instrument, Map<String, LocalDate>> DAYS = days();

    private NonParties() {}

    /**
     * Returns the day by which a State had not become a party to an instrument.
     *
     * @param state the code of the State
     * @param instrument the instrument
     * @return the day, or null where nothing is known of the State and the instrument
     */
    public static @Nullable LocalDate asOf(String state, Instrument instrument) {
        return DAYS.getOrDefault(instrument, Map.of()).get(state);
    }

    private static Map<Instrument, Map<String, LocalDate>> days() {
        Map<Instrument, Map<String, LocalDate>> days = new EnumMap<>(Instrument.class);
        for (ReferenceTable.Row row : Tables.rows("non_parties.tsv", "state", "instrument", "as_of", "source")) {
            days.computeIfAbsent(Instrument.of(row.get("instrument")), instrument -> new HashMap<>())
                    .put(row.get("state"), LocalDate.parse(row.get("as_of")));
        }
        return days;
    }
}
