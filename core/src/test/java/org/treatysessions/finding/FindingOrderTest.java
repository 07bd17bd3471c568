// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatysessions.model.meta.SessionModel;

class FindingOrderTest {

    /** A rule without words. */
    private record PlainRule(RuleId id) implements Rule {

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String title(Locale locale) {
            return id.toString();
        }

        @Override
        public String message(Finding finding, Locale locale) {
            return id.toString();
        }
    }

    private static Finding finding(String rule, String path) {
        return Finding.of(new PlainRule(RuleId.of(rule)), path, Map.of());
    }

    private static List<Finding> findings(String... paths) {
        List<Finding> findings = new ArrayList<>();
        for (String path : paths) {
            findings.add(finding("a", path));
        }
        return findings;
    }

    private static List<String> sorted(List<Finding> findings) {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);
        return FindingOrder.sorted(reversed).stream().map(Finding::path).toList();
    }

    @Test
    void placesAreInTheOrderOfTheModelAnObjectBeforeItsMembers() {
        String[] order = {
            "",
            "/$schema",
            "/schemaVersion",
            "/id",
            "/committee",
            "/stateParty",
            "/stateParty/code",
            "/stateParty/name",
            "/stateReports",
            "/stateReports/0/instrument",
            "/stateReports/0/due",
            "/stateReports/0/symbol",
            "/stateReports/2/instrument",
            "/stateReports/10/instrument",
            "/links/0/href",
            "/extensions/a"
        };
        assertThat(sorted(findings(order))).containsExactly(order);
    }

    @Test
    void unknownMembersFollowTheKnownOnes() {
        String[] order = {"/stateReports/0/href", "/stateReports/0/schemaVersion", "/links", "/a", "/a/id", "/b"};
        assertThat(sorted(findings(order))).containsExactly(order);
    }

    @Test
    void unknownMembersAreInTheOrderOfTheDocument() {
        Finding first = finding("a", "/zulu").withLocation(new Location(1, 5));
        Finding second = finding("a", "/alpha").withLocation(new Location(2, 1));
        assertThat(FindingOrder.sorted(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void placesThatDoNotExistComeLast() {
        String[] order = {"/links/0", "/links/x", "/nothing"};
        assertThat(sorted(findings(order))).containsExactly(order);
    }

    @Test
    void findingsAtOnePlaceAreInTheOrderOfTheirRules() {
        Finding a = finding("a", "/links");
        Finding b = finding("b", "/links");
        assertThat(FindingOrder.sorted(List.of(b, a))).containsExactly(a, b);
    }

    @Test
    void recordsAreInTheirOrder() {
        Finding none = finding("b", "/links");
        Finding first = finding("b", "/links").withRecord(new RecordId(1, "s", 1));
        Finding second = finding("a", "/id").withRecord(new RecordId(1, "s", 2));
        assertThat(FindingOrder.sorted(List.of(second, first, none))).containsExactly(none, first, second);
    }

    @Test
    void findingsOnAnotherTypeAreInItsOrder() {
        List<Finding> findings = findings("/href", "/kind");
        assertThat(FindingOrder.sorted(findings, SessionModel.LINK))
                .extracting(Finding::path)
                .containsExactly("/kind", "/href");
    }
}
