// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.testing.Property;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("committee", "stateParty", "dialogueDates", "dialogue", "delegation", "links", "id");

    @ParameterizedTest
    @CsvSource({
        "comittee, committee",
        "COMMITTEE, committee",
        "stateparty, stateParty",
        "dialogDates, dialogueDates",
        "delegations, delegation",
        "link, links",
        "ids, id",
        "\u0130D, id", // whose lower case is longer
        "unknown,",
        "xx,",
        "d, id",
    })
    void theNearestNameIsSuggestedWhereOneIsNear(String name, String nearest) {
        assertThat(NearestName.find(name, KNOWN)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void itIsTheFirstOfTheLeastLevenshteinDistance() {
        Property.holds(any -> {
            String name = "a" + any.text("abc", 13);
            List<String> known = any.list(8, () -> any.of("a", "b") + any.text("abc", 13));
            int max = Math.max(1, name.length() / 3);
            Optional<String> nearest = known.stream()
                    .filter(candidate -> distance(name, candidate) <= max)
                    .min((a, b) -> Integer.compare(distance(name, a), distance(name, b)));

            assertThat(NearestName.find(name, known)).isEqualTo(nearest);
        });
    }

    /** The definition, letter by letter. */
    private static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                } else {
                    int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    distances[i][j] = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
                }
            }
        }
        return distances[a.length()][b.length()];
    }
}
