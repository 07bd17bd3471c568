// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.treatysessions.language.OfficialLanguage;
import org.treatysessions.model.CountrySession;

/**
 * A source of the records of a report, such as a file.
 *
 * @param name the name, as in the findings; {@code -} is standard input
 * @param records how many records were read from it
 * @param failed how many of them have a finding with at least the severity of {@link ReportOptions#failOn}, including findings
 *     that the report does not keep; empty if that is unknown
 * @param uri its URI, relative to the root of the repository or absolute; if empty, it follows from the name
 * @param problem the reason why it could not be read to its end, such as "no permission"; empty if it was
 * @param sessions sessions that were read from it, by the number of their record, counted from 1, for formats that show
 *     them; may be incomplete
 * @since 0.1
 */
public record ReportSource(
        String name,
        long records,
        OptionalLong failed,
        Optional<String> uri,
        Optional<String> problem,
        Map<Long, CountrySession> sessions) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Creates a source.
     *
     * @param name the name
     * @param records how many records were read
     * @param failed how many of them have a finding that fails
     * @param uri its URI
     * @param problem the reason why it could not be read to its end
     * @param sessions sessions that were read from it
     * @throws IllegalArgumentException if a number is negative, or more records failed than were read
     */
    public ReportSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(failed);
        Objects.requireNonNull(uri);
        Objects.requireNonNull(problem);
        sessions = Map.copyOf(sessions);
        if (records < 0 || failed.orElse(0) < 0 || failed.orElse(0) > records) {
            throw new IllegalArgumentException("Invalid numbers of records: " + records + ", failed: " + failed);
        }
    }

    /**
     * Creates a source, of which it is unknown how many records failed.
     *
     * @param name the name
     * @param records how many records were read
     * @param problem the reason why it could not be read to its end
     * @throws IllegalArgumentException if the number of records is negative
     */
    public ReportSource(String name, long records, Optional<String> problem) {
        this(name, records, OptionalLong.empty(), Optional.empty(), problem, Map.of());
    }

    /**
     * Returns this source with the number of its records that failed.
     *
     * @param newFailed how many records have a finding that fails
     * @return the source
     * @throws IllegalArgumentException if the number is negative or greater than that of all records
     */
    public ReportSource withFailed(long newFailed) {
        return new ReportSource(name, records, OptionalLong.of(newFailed), uri, problem, sessions);
    }

    /**
     * Returns this source with a URI.
     *
     * @param newUri the URI, relative to the root of the repository or absolute
     * @return the source
     */
    public ReportSource withUri(String newUri) {
        return new ReportSource(name, records, failed, Optional.of(newUri), problem, sessions);
    }

    /**
     * Returns this source with sessions. The HTML format shows those with findings as pages, with each finding beside its
     * value; other formats ignore them.
     *
     * @param newSessions sessions that were read from this source, by the number of their record, counted from 1
     * @return the source
     */
    public ReportSource withSessions(Map<Long, CountrySession> newSessions) {
        return new ReportSource(name, records, failed, uri, problem, newSessions);
    }

    /**
     * Creates a source of one session, which was built in Java or read by the caller.
     *
     * @param session the session
     * @return the source, without a name
     */
    public static ReportSource of(CountrySession session) {
        return of("", 1).withSessions(Map.of(1L, session));
    }

    /**
     * Creates a source that was read to its end.
     *
     * @param name the name
     * @param records how many records were read
     * @return the source
     * @throws IllegalArgumentException if the number of records is negative
     */
    public static ReportSource of(String name, long records) {
        return new ReportSource(name, records, Optional.empty());
    }

    /**
     * Describes the problem of a source that could not be read.
     *
     * @param locale the language; English is used if it is not an official language of the United Nations
     * @return the name and the reason in a sentence without a period; empty if the source was read to its end
     */
    public Optional<String> problemMessage(Locale locale) {
        return problem.map(reason -> new ReportMessages(OfficialLanguage.nearest(locale))
                .get("source.not-read", Map.of("source", name, "reason", reason)));
    }

    static boolean isStandardInput(String name) {
        return name.equals(STANDARD_INPUT);
    }
}
