package org.treatysessions.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.treatysessions.language.OfficialLanguage;

/**
 * A source of the records of a report, such as a file.
 *
 * @param name the name, as in the findings; {@code -} is standard input
 * @param records how many records were read from it
 * @param problem the reason why it could not be read to its end, such as "no permission"; empty if it was
 * @since 0.1
 */
public record ReportSource(String name, long records, Optional<String> problem) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Creates a source.
     *
     * @param name the name
     * @param records how many records were read
     * @param problem the reason why it could not be read to its end
     * @throws IllegalArgumentException if the number of records is negative
     */
    public ReportSource {
        Objects.requireNonNull(name);
        Objects.requireNonNull(problem);
        if (records < 0) {
            throw new IllegalArgumentException("Negative number of records: " + records);
        }
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
