// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatysessions.language.MessagePattern;
import org.treatysessions.model.PartialDate;
import org.treatysessions.testing.SerialCopy;

class FindingTest {

    private static final Rule RULE = new PlainRule("some-rule");

    private record PlainRule(String name) implements Rule {
        @Override
        public RuleId id() {
            return RuleId.of(name);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String title(Locale locale) {
            return "Some rule";
        }

        @Override
        public String message(Finding finding, Locale locale) {
            return locale + " " + finding.arguments();
        }
    }

    @Test
    void aFindingIsAValue() {
        Finding finding = Finding.of(RULE, "/a", Map.of("days", 3));
        assertThat(finding)
                .isEqualTo(Finding.of(RULE, Severity.WARNING, "/a", Map.of("days", 3)))
                .hasSameHashCodeAs(Finding.of(RULE, "/a", Map.of("days", 3)))
                .isNotEqualTo(Finding.of(RULE, Severity.ERROR, "/a", Map.of("days", 3)))
                .isNotEqualTo(Finding.of(RULE, "/b", Map.of("days", 3)))
                .isNotEqualTo(Finding.of(RULE, "/a", Map.of("days", 4)))
                .isNotEqualTo(finding.withLocation(new Location(1, 2)))
                .isNotEqualTo(finding.withRecord(new RecordId(1, "-", 1)));
    }

    @Test
    void aSerializedFindingHasAllParts() {
        Excerpt excerpt = new Excerpt(List.of(new Excerpt.Line(1, "{}", false, false)), 0, 0, 2);
        Finding finding = Finding.of(
                        RULE,
                        Severity.ERROR,
                        "/a",
                        Argument.DATE.of(PartialDate.of(2018)),
                        Argument.ALLOWED.of(List.of("b", "a")),
                        Argument.COUNT.of(3))
                .withLocation(new Location(1, 2))
                .withRecord(new RecordId(1, "-", 1))
                .withExcerpt(excerpt)
                .withPlace(SourcePlace.document("a.docx"));
        Finding copy = SerialCopy.of(finding);
        assertThat(copy).isEqualTo(finding).hasToString(finding.toString());
        assertThat(copy.excerpt()).contains(excerpt);
        assertThat(copy.arguments()).hasToString(finding.arguments().toString());
        Finding bare = Finding.of(RULE, "");
        assertThat(SerialCopy.of(bare)).isEqualTo(bare);
    }

    @Test
    void excerptDoesNotAffectEquality() {
        Excerpt excerpt = new Excerpt(List.of(new Excerpt.Line(1, "{}", false, false)), 0, 0, 2);
        Finding finding = Finding.of(RULE, "/a", Map.of("days", 3));

        assertThat(finding.excerpt()).isEmpty();
        assertThat(finding.withExcerpt(excerpt)).isEqualTo(finding).hasSameHashCodeAs(finding);
        assertThat(finding.withExcerpt(excerpt)
                        .withLocation(new Location(1, 1))
                        .withRecord(new RecordId(1, "-", 1))
                        .withSeverity(Severity.ERROR)
                        .excerpt())
                .contains(excerpt);
    }

    @Test
    void placeInADocumentIsKeptAndAffectsEquality() {
        SourcePlace place = new SourcePlace("a.pdf", 2, 7, new BlockName.NumberedParagraph("12"), 3, 9);
        Finding finding = Finding.of(RULE, "/a", Map.of());
        Finding placed = finding.withPlace(place);

        assertThat(finding.place()).isEmpty();
        assertThat(placed)
                .isNotEqualTo(finding)
                .isNotEqualTo(finding.withPlace(SourcePlace.document("a.pdf")))
                .isEqualTo(
                        finding.withPlace(new SourcePlace("a.pdf", 2, 7, new BlockName.NumberedParagraph("12"), 3, 9)))
                .hasToString("warning some-rule at \"/a\" (a.pdf, page 2, paragraph 12, 3-9)");
        assertThat(placed.withExcerpt(new Excerpt(List.of(new Excerpt.Line(0, "words", false, false)), 0, 0, 5))
                        .withLocation(new Location(1, 1))
                        .withRecord(new RecordId(1, "-", 1))
                        .withSeverity(Severity.ERROR)
                        .place())
                .contains(place);
    }

    @Test
    void itHasNoPlaceInATextUntilItGetsOne() {
        Finding finding = Finding.of(RULE, "", Map.of());
        assertThat(finding.location()).isEmpty();
        assertThat(finding.record()).isEmpty();
        Finding placed = finding.withLocation(new Location(3, 4)).withRecord(new RecordId(1, "a.json", 2));
        assertThat(placed.location()).contains(new Location(3, 4));
        assertThat(placed.record()).contains(new RecordId(1, "a.json", 2));
        assertThat(placed).hasToString("warning some-rule at \"\" (3:4)");
    }

    @Test
    void itsWordsAreRenderedInTheLanguageThatIsWanted() {
        assertThat(Finding.of(RULE, "", Map.of("days", 3)).message(Locale.FRENCH))
                .isEqualTo("fr {days=3}");
    }

    @Test
    void argumentsAreCopiedAndOfFewTypes() {
        List<String> list = new ArrayList<>(List.of("a"));
        Finding finding =
                Finding.of(RULE, "", Map.of("allowed", list, "date", PartialDate.of(2001), "b", true, "n", 1L));
        list.add("b");
        assertThat(finding.arguments()).containsEntry("allowed", List.of("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> finding.arguments().clear());
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(RULE, "", Map.of("x", 1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(RULE, "", Map.of("x", List.of(new Object()))));
    }

    @Test
    void anArgumentIsReadWithItsType() {
        Finding finding = Finding.of(RULE, "", Argument.DATE.of(PartialDate.of(2018)), Argument.COUNT.of(3));
        assertThat(finding).isEqualTo(Finding.of(RULE, "", Map.of("date", PartialDate.of(2018), "count", 3)));
        assertThat(finding.arguments().keySet()).containsExactly("date", "count");
        assertThat(finding.argument(Argument.COUNT)).contains(3);
        assertThat(finding.argument(Argument.DAYS)).isEmpty();
        assertThat(Finding.of(RULE, "", Map.of("count", "three")).argument(Argument.COUNT))
                .isEmpty();
    }

    @Test
    void aPathIsAPointer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(RULE, "a", Map.of()));
    }

    @Test
    void linesAndRecordsCountFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Location(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Location(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId(0, "-", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId(1, "-", 0));
        assertThat(new Location(1, 9)).isLessThan(new Location(2, 1)).isGreaterThan(new Location(1, 8));
        assertThat(new RecordId(1, "b", 9)).isLessThan(new RecordId(2, "a", 1)).isGreaterThan(new RecordId(1, "b", 8));
    }

    @Test
    void anErrorIsGraverThanAWarningThanAnInfo() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RUS, en, Russian Federation",
        "RUS, zh, 俄罗斯联邦",
        "RUS, de, Russian Federation",
        "RUS, ar, \u2068الاتحاد الروسي\u2069",
        "EU, fr, Union européenne",
        "UNK, fr, Kosovo (UNMIK)",
        "XYZ, fr, XYZ"
    })
    void aMessageCanNameACountry(String code, Locale locale, String message) {
        Finding finding = Finding.of(RULE, "", Map.of("state", code));
        assertThat(finding.format(MessagePattern.of("{state,Country}"), locale)).isEqualTo(message);
    }
}
