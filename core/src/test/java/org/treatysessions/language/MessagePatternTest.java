// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.model.PartialDate;

class MessagePatternTest {

    private static final MessagePattern PATTERN =
            MessagePattern.of("Unknown {member}.[ Is {suggestion} meant?][ Not kept: {value}]");

    private static String english(String pattern, Map<String, ?> arguments) {
        return MessagePattern.of(pattern).format(arguments, Locale.ENGLISH);
    }

    @Test
    void argumentsFillTheirPlaces() {
        assertThat(PATTERN.format(Map.of("member", "a", "suggestion", "b", "value", 3), Locale.ENGLISH))
                .isEqualTo("Unknown a. Is b meant? Not kept: 3");
    }

    @Test
    void anOptionalPartIsLeftOutWithoutItsArgument() {
        assertThat(PATTERN.format(Map.of("member", "a"), Locale.ENGLISH)).isEqualTo("Unknown a.");
        assertThat(PATTERN.format(Map.of("member", "a", "value", 1L), Locale.ENGLISH))
                .isEqualTo("Unknown a. Not kept: 1");
    }

    @Test
    void whatStandsInArgumentsIsNotAPattern() {
        assertThat(PATTERN.format(Map.of("member", "{value}[x]", "value", "{member}"), Locale.ENGLISH))
                .isEqualTo("Unknown {value}[x]. Not kept: {member}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A, B: 22 May 2018; May 2018; 2018; 10,700
            fr | A, B: 22 mai 2018; mai 2018; 2018; 10\u00a0700
            es | A, B: 22 de mayo de 2018; mayo de 2018; 2018; 10.700
            ru | A, B: 22 мая 2018 года; май 2018 года; 2018 год; 10\u00a0700
            zh | A、B: 2018年5月22日; 2018年5月; 2018年; 10,700
            ar | \u2068A\u2069، \u2068B\u2069: 22 أيار/مايو 2018; أيار/مايو 2018; 2018; 10\u00a0700
            de | A, B: 2018-05-22; 2018-05; 2018; 10700
            """)
    void datesNumbersAndListsAreWrittenInTheWayOfTheLanguage(Locale language, String message) {
        Map<String, Object> arguments = Map.of(
                "list", List.of("A", "B"),
                "day", PartialDate.of(2018, 5, 22),
                "month", PartialDate.of(2018, 5),
                "year", PartialDate.of(2018),
                "count", 10_700);
        assertThat(MessagePattern.of("{list}: {day}; {month}; {year}; {count}").format(arguments, language))
                .isEqualTo(message);
    }

    @Test
    void aNumberThatCountsNothingHasNoGroups() {
        assertThat(english("{number,plain} {number}", Map.of("number", 1234L))).isEqualTo("1234 1,234");
    }

    @Test
    void aCodeIsWrittenByItsWordWhereThereIsOne() {
        MessagePattern pattern = MessagePattern.of("{procedure,Procedure}");
        assertThat(pattern.format(Map.of("procedure", "simplified"), Locale.FRENCH))
                .isEqualTo("procédure simplifiée de présentation des rapports");
        assertThat(pattern.format(Map.of("procedure", "other"), Locale.FRENCH)).isEqualTo("other");
        assertThat(pattern.format(Map.of("procedure", "simplified"), Locale.GERMAN))
                .isEqualTo("simplified");
    }

    @Test
    void ownWordsComeFirstAndMayHavePlaces() {
        Map<String, String> own = Map.of("Procedure.simplified", "short, at most {max}");
        assertThat(MessagePattern.of("It is {procedure,Procedure}.")
                        .format(
                                Map.of("procedure", "simplified", "max", 1000),
                                Locale.ENGLISH,
                                key -> Optional.ofNullable(own.get(key))))
                .isEqualTo("It is short, at most 1,000.");
    }

    @Test
    void aTextIsEscapedAndIsolated() {
        Map<String, String> arguments = Map.of("value", "a\n\u202eb");
        assertThat(english("<{value}>", arguments)).isEqualTo("<a\\u000a\\u202eb>");
        assertThat(MessagePattern.of("<{value}>").format(arguments, OfficialLanguage.ARABIC.locale()))
                .isEqualTo("<\u2068a\\u000a\\u202eb\u2069>");
    }

    @Test
    void aLiteralIsWrittenAsItIsAndIsolated() {
        MessagePattern pattern = MessagePattern.of("A number (\"{'3'}\") or a range (\"{'3-5, 7'}\").");
        assertThat(pattern.format(Map.of("3", "x"), Locale.ENGLISH))
                .isEqualTo("A number (\"3\") or a range (\"3-5, 7\").");
        assertThat(pattern.format(Map.of(), OfficialLanguage.ARABIC.locale()))
                .isEqualTo("A number (\"\u20683\u2069\") or a range (\"\u20683-5, 7\u2069\").");
    }

    @Test
    void anOptionalPartWithALiteralDependsOnItsArgumentsAlone() {
        MessagePattern pattern = MessagePattern.of("Unknown.[ Instead of {value}: {'--lang'}][ See {'--help'}]");
        assertThat(pattern.format(Map.of(), Locale.ENGLISH)).isEqualTo("Unknown. See --help");
        assertThat(pattern.format(Map.of("value", "a"), Locale.ENGLISH))
                .isEqualTo("Unknown. Instead of a: --lang See --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a", "a}", "{a{b}}", "[a", "a]", "[[a]]", "{'a}", "{'}", "{'a'b}", "{a} {'b}"})
    void whatIsNotClosedIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessagePattern.of(pattern))
                .withMessageEndingWith(" in the message: " + pattern);
    }
}
