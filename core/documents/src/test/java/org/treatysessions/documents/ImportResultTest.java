// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.documents.rule.ImportRule;
import org.treatysessions.finding.Excerpt;
import org.treatysessions.finding.Finding;
import org.treatysessions.finding.SourcePlace;

class ImportResultTest {

    private static ImportResult report() throws IOException {
        try (InputStream in = ImportResultTest.class.getResourceAsStream("russia-2018.txt")) {
            return DocumentReader.standard().read(in.readAllBytes(), "report.txt");
        }
    }

    private static Finding at(String pointer) {
        return Finding.of(ImportRule.VALUE_UNCLEAR, pointer, Map.of());
    }

    @Test
    void everyFactShowsItsWordsInTheirBlock() throws IOException {
        assertThat(report().facts()).isNotEmpty().allSatisfy(fact -> {
            Excerpt excerpt = fact.excerpt();
            assertThat(fact.words().replace('\n', ' ')).startsWith(excerpt.value());
            assertThat(excerpt.value()).isNotEmpty();
            assertThat(excerpt.line().text().length()).isLessThan(1000);
        });
    }

    @Test
    void findingOnAValueIsLocatedAtItsWords() throws IOException {
        ImportResult result = report();

        Finding located = result.locate(at("/nextReports/0/numbers"));

        Fact fact = result.fact("/nextReports/0/numbers").orElseThrow();
        assertThat(located.place()).contains(fact.place());
        assertThat(located.excerpt()).contains(fact.excerpt());
        assertThat(fact.pointer()).hasToString("/nextReports/0/numbers");
    }

    @Test
    void findingOnAnObjectIsLocatedAtItsFirstStatedFact() throws IOException {
        ImportResult result = report();

        Fact fact = result.fact("/concludingObservations").orElseThrow();

        assertThat(fact.pointer().toString()).startsWith("/concludingObservations/0/");
        assertThat(fact.isStated()).isTrue();
        assertThat(result.locate(at("/concludingObservations")).place()).contains(fact.place());
    }

    @ParameterizedTest
    @CsvSource({"''", "/nonsense", "/stateReports/99", "/stateReports/0/nonsense", "/dialogueDate"})
    void findingWithoutAFactIsLocatedInTheDocument(String pointer) throws IOException {
        Finding located = report().locate(at(pointer));

        assertThat(located.place()).contains(SourcePlace.document("report.txt"));
        assertThat(located.excerpt()).isEmpty();
    }

    @Test
    void factsOfMergedDocumentsAreLocatedInTheirOwnDocument() throws IOException {
        ImportResult report = report();
        ImportResult list = DocumentReader.standard().read("""
                United Nations\tCRC/C/RUS/Q/4-5
                Convention on the Rights of the Child\tDistr.: General
                \t7 July 2013
                Committee on the Rights of the Child
                List of issues in relation to the combined fourth and fifth periodic reports of the Russian Federation
                """.getBytes(UTF_8), "list.txt");

        assertThat(SessionMerge.of(java.util.List.of(report, list)))
                .allSatisfy(result -> assertThat(result.facts())
                        .allSatisfy(fact -> assertThat(
                                        result.locate(at(fact.pointer().toString()))
                                                .place())
                                .contains(fact.place())));
    }
}
