// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.treatysessions.model.Committee;
import org.treatysessions.model.ReferenceTable;
import org.treatysessions.validation.data.Tables;

/** The reference data of the library, from the tables {@code sessions.tsv} and {@code rosters.tsv}. */
final class BuiltInReferenceData implements ReferenceData {

    /** The date of the tables. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The instance, created on first use. */
    private static final class Holder {

        static final BuiltInReferenceData DATA = new BuiltInReferenceData();
    }

    private final Map<Committee, List<KnownSession>> sessions = new EnumMap<>(Committee.class);
    private final Map<Committee, List<Roster>> rosters = new EnumMap<>(Committee.class);

    private BuiltInReferenceData() {
        for (ReferenceTable.Row row :
                Tables.rows("sessions.tsv", "committee", "session", "start", "end", "note", "source")) {
            sessions.computeIfAbsent(committeeOf(row), committee -> new ArrayList<>())
                    .add(new KnownSession(
                            Integer.parseInt(row.get("session")),
                            row.findDate("start"),
                            row.findDate("end"),
                            row.get("source")));
        }
        sessions.replaceAll((committee, list) -> List.copyOf(list));
        Map<Period, List<ReferenceTable.Row>> members = new LinkedHashMap<>();
        for (ReferenceTable.Row row :
                Tables.rows("rosters.tsv", "committee", "from", "to", "name", "country", "source")) {
            members.computeIfAbsent(Period.of(row), period -> new ArrayList<>()).add(row);
        }
        members.forEach((period, rows) -> rosters.computeIfAbsent(period.committee, committee -> new ArrayList<>())
                .add(period.roster(rows)));
        rosters.replaceAll((committee, list) -> List.copyOf(list));
    }

    /** The days for which the members of a committee are known. */
    private record Period(Committee committee, LocalDate from, LocalDate to) {

        static Period of(ReferenceTable.Row row) {
            return new Period(committeeOf(row), LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
        }

        Roster roster(List<ReferenceTable.Row> members) {
            Set<String> sources = new LinkedHashSet<>();
            members.forEach(member -> sources.add(member.get("source")));
            return new Roster(
                    from, to, members.stream().map(member -> member.get("name")).toList(), String.join(", ", sources));
        }
    }

    private static Committee committeeOf(ReferenceTable.Row row) {
        return Committee.of(row.get("committee"));
    }

    /** Returns the data. */
    static ReferenceData get() {
        return Holder.DATA;
    }

    @Override
    public String name() {
        return "built-in data of " + DAY + ": sessions of the CRC and the CRPD, members of the CRC in May 2018";
    }

    @Override
    public List<KnownSession> sessions(Committee committee) {
        return sessions.getOrDefault(committee, List.of());
    }

    @Override
    public List<Roster> rosters(Committee committee) {
        return rosters.getOrDefault(committee, List.of());
    }
}
