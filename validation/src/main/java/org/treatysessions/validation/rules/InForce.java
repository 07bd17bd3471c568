// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.engine.Days;

/** The days on which instruments entered into force. */
final class InForce {

    private static final Map<Instrument, Days> DAYS = days();

    private InForce() {}

    private static Map<Instrument, Days> days() {
        Map<Instrument, Days> days = new EnumMap<>(Instrument.class);
        for (Instrument instrument : Instrument.values()) {
            days.put(instrument, Days.of(PartialDate.of(instrument.inForce())));
        }
        return days;
    }

    /** The day on which an instrument entered into force. */
    static Days of(Instrument instrument) {
        return DAYS.getOrDefault(instrument, Days.UNKNOWN);
    }

    /** The day on which the first of several instruments entered into force; unknown if there are none. */
    static Days first(Collection<Instrument> instruments) {
        Days first = Days.UNKNOWN;
        for (Instrument instrument : instruments) {
            first = first.earlier(of(instrument));
        }
        return first;
    }
}
