package org.treatysessions.validation.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.treatysessions.model.Committee;
import org.treatysessions.model.PartialDate;
import org.treatysessions.validation.spi.KnownSession;
import org.treatysessions.validation.spi.ReferenceData;
import org.treatysessions.validation.spi.Roster;

/** The reference data that the library ships, from two tables in which each row names its source. */
public final class BuiltInReferenceData implements ReferenceData {

    /** The day on which the tables were put together. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** The 78th session of the CRC, through all of which its members were those of the table. */
    private static final LocalDate ROSTER_FROM = LocalDate.of(2018, 5, 14);

    private static final LocalDate ROSTER_TO = LocalDate.of(2018, 6, 1);

    /** The one instance, made when it is first asked for. */
    private static final class Holder {

        static final BuiltInReferenceData DATA = new BuiltInReferenceData();
    }

    private final List<KnownSession> sessions;
    private final List<Roster> rosters;

    private BuiltInReferenceData() {
        sessions = rows("crc_sessions.tsv", "session\tstart\tend\tnote\tsource").stream()
                .map(row ->
                        new KnownSession(Integer.parseInt(row.get(0)), date(row.get(1)), date(row.get(2)), row.get(4)))
                .toList();
        List<List<String>> members =
                rows("crc_members_2018-05.tsv", "name_as_elected\tcountry\tiso3\telected\tterm_end\tsource");
        String sources = members.stream().map(row -> row.get(5)).distinct().collect(Collectors.joining(", "));
        rosters = List.of(new Roster(
                ROSTER_FROM, ROSTER_TO, members.stream().map(row -> row.get(0)).toList(), sources));
    }

    /** {@return the data} */
    public static ReferenceData get() {
        return Holder.DATA;
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    private static List<List<String>> rows(String table, String header) {
        try (InputStream resource = BuiltInReferenceData.class.getResourceAsStream(table)) {
            if (resource == null) {
                throw new IllegalStateException("The library lacks its table " + table);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            if (!header.equals(lines.readLine())) {
                throw new IllegalStateException("The table " + table + " has another header than " + header);
            }
            return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "built-in data of " + DAY + ": sessions of the CRC, and its members in May 2018";
    }

    @Override
    public List<KnownSession> sessions(Committee committee) {
        return committee == Committee.CRC ? sessions : List.of();
    }

    @Override
    public List<Roster> rosters(Committee committee) {
        return committee == Committee.CRC ? rosters : List.of();
    }
}
