// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.KnownCountry;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.ReferenceTable;

/** Each row of the tables has a source, existing codes and valid dates. */
class TablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions.tsv | 56 | committee session start end note source",
                "rosters.tsv | 18 | committee from to name country source",
                "simplified_introduction.tsv | 5 | committee since source",
                "lists_of_issues.tsv | 6 | committee report since source",
                "limits.tsv | 13 | kind committee subject since max source",
                "non_parties.tsv | 11 | state instrument as_of source",
                "practices.tsv | 7 | practice committee until source"
            })
    void everyRowHasASourceCodesAndDates(String table, int size, String header) {
        List<String> columns = List.of(header.split(" "));
        List<ReferenceTable.Row> rows = Tables.rows(table, columns.toArray(String[]::new));
        assertThat(rows).hasSize(size).allSatisfy(row -> {
            assertThat(row.get("source")).isNotBlank();
            for (String column : columns) {
                assertThat(row.get(column)).isEqualTo(row.get(column).strip()).matches(value -> isValid(column, value));
            }
        });
        assertThat(rows).extracting(Object::toString).doesNotHaveDuplicates();
    }

    private static boolean isValid(String column, String value) {
        return switch (column) {
            case "committee" -> value.equals("*") || Committee.of(value).code().equals(value);
            case "state", "country" -> KnownCountry.find(value).isPresent();
            case "instrument" -> Instrument.of(value).code().equals(value);
            case "session", "max" -> Integer.parseInt(value) > 0;
            case "from", "to", "as_of" -> PartialDate.parse(value).isExact();
            case "practice" -> List.of("next-report-due", "replies-due").contains(value);
            case "start", "end", "since", "until" ->
                value.isEmpty()
                        || value.equals("never")
                        || PartialDate.parse(value).earliest() != null;
            case "kind" -> List.of("questions", "reports", "words").contains(value);
            case "report" -> List.of("*", "initial", "periodic", "other").contains(value);
            default -> true;
        };
    }

    @Test
    void noStateWithATerritoryThatReportsByItselfIsANonParty() {
        assertThat(Tables.rows("non_parties.tsv", "state", "instrument", "as_of", "source"))
                .extracting(row -> row.get("state"))
                .doesNotContain("CHN", "SRB");
    }
}
