package org.treatysessions.validation.data;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatysessions.model.Instrument;

/**
 * States that are not parties to an instrument, from the table {@code non_parties.tsv}.
 *
 * <p>A row means that the State had not become a party by its date. There is none for a State with a territory that
 * reports by itself, such as China under the ICCPR.
 */
public final class NonParties {

    private static final Map<String, LocalDate> DAYS =
            Tables.rows("non_parties.tsv", "state", "instrument", "as_of", "source").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> key(row.get("state"), Instrument.of(row.get("instrument"))),
                            row -> LocalDate.parse(row.get("as_of"))));

    private NonParties() {}

    /**
     * Returns the day by which a State had not become a party to an instrument.
     *
     * @param state the code of the State
     * @param instrument the instrument
     * @return the day, or null where nothing is known of the State and the instrument
     */
    public static @Nullable LocalDate asOf(String state, Instrument instrument) {
        return DAYS.get(key(state, instrument));
    }

    private static String key(String state, Instrument instrument) {
        return state + ' ' + instrument.code();
    }
}
