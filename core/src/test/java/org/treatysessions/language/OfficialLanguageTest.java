// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.model.AuthorType;
import org.treatysessions.model.Committee;
import org.treatysessions.model.Instrument;
import org.treatysessions.model.LinkKind;
import org.treatysessions.model.ListOfIssuesKind;
import org.treatysessions.model.PartialDate;
import org.treatysessions.model.Procedure;
import org.treatysessions.model.Speaker;
import org.treatysessions.model.SymbolKind;
import org.treatysessions.model.TaskForceRole;

class OfficialLanguageTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void thereAreSix() {
        assertThat(OfficialLanguage.values())
                .extracting(OfficialLanguage::tag)
                .containsExactly("en", "fr", "es", "ar", "ru", "zh");
    }

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en-GB, ENGLISH",
        "fr-CA, FRENCH",
        "es-419, SPANISH",
        "ar-EG-u-nu-arab, ARABIC",
        "ru-UA, RUSSIAN",
        "zh-Hans, CHINESE",
        "zh-Hant-TW, CHINESE",
    })
    void regionAndScriptDoNotCount(Locale locale, OfficialLanguage language) {
        assertThat(OfficialLanguage.find(locale)).contains(language);
        assertThat(OfficialLanguage.nearest(locale)).isSameAs(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "und", "frm", "enm", "ja-JP"})
    void anyOtherIsNotFoundAndEnglishIsNearest(Locale locale) {
        assertThat(OfficialLanguage.find(locale)).isEmpty();
        assertThat(OfficialLanguage.nearest(locale)).isSameAs(OfficialLanguage.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 1 August 2018        | 31 December 2001
            FRENCH  | 1er août 2018        | 31 décembre 2001
            SPANISH | 1 de agosto de 2018  | 31 de diciembre de 2001
            ARABIC  | 1 آب/أغسطس 2018      | 31 كانون الأول/ديسمبر 2001
            RUSSIAN | 1 августа 2018 года  | 31 декабря 2001 года
            CHINESE | 2018年8月1日          | 2001年12月31日
            """)
    void daysAreWrittenAsInDocumentsOfTheUnitedNations(OfficialLanguage language, String first, String last) {
        assertThat(language.format(PartialDate.of(2018, 8, 1))).isEqualTo(first);
        assertThat(language.format(PartialDate.of(2001, 12, 31))).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthHasAName(OfficialLanguage language) {
        Stream<PartialDate> months = IntStream.rangeClosed(1, 12).mapToObj(month -> PartialDate.of(2018, month));
        assertThat(months.map(month -> language.format(month)))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("2018") && !text.contains("{"));
    }

    @Test
    void digitsAreGroupedByThree() {
        assertThat(LongStream.of(0, 999, 1000, 1_234_567, -123, -1234).mapToObj(OfficialLanguage.ENGLISH::format))
                .containsExactly("0", "999", "1,000", "1,234,567", "-123", "-1,234");
    }

    @Test
    void listsHaveTheSeparatorOfTheLanguage() {
        List<String> entries = List.of("a", "b", "c");
        assertThat(OfficialLanguage.SPANISH.format(entries)).isEqualTo("a, b, c");
        assertThat(OfficialLanguage.ARABIC.format(entries)).isEqualTo("a، b، c");
        assertThat(OfficialLanguage.CHINESE.format(entries)).isEqualTo("a、b、c");
    }

    @Test
    void onlyArabicIsWrittenFromRightToLeft() {
        assertThat(OfficialLanguage.values())
                .filteredOn(OfficialLanguage::isRightToLeft)
                .containsExactly(OfficialLanguage.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ja-JP-u-ca-japanese", "ar-EG-u-nu-arab", "fr-FR", "th-TH-u-nu-thai"})
    void theDefaultLocaleOfTheMachineNeverShows(Locale other) {
        Locale.setDefault(other);
        assertThat(OfficialLanguage.ENGLISH.format(PartialDate.of(2018, 5, 22))).isEqualTo("22 May 2018");
        assertThat(OfficialLanguage.ARABIC.format(10_700)).isEqualTo("10\u00a0700");
        assertThat(Committee.CRC.title(Locale.ENGLISH)).isEqualTo("Committee on the Rights of the Child");
        assertThat(Committee.CRC.title(Locale.KOREAN)).isEqualTo("Committee on the Rights of the Child");
        assertThat(Severity.WARNING.title(Locale.FRENCH)).isEqualTo("avertissement");
    }

    @Test
    void englishTitlesAreTheOfficialOnes() {
        assertThat(Committee.values())
                .allSatisfy(
                        committee -> assertThat(committee.title(Locale.ENGLISH)).isEqualTo(committee.title()));
        assertThat(Instrument.values())
                .allSatisfy(instrument ->
                        assertThat(instrument.title(Locale.ENGLISH)).isEqualTo(instrument.title()));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 22 May 2018, May 2018",
        "FRENCH, 22 mai 2018, mai 2018",
        "SPANISH, 22 de mayo de 2018, mayo de 2018",
        "ARABIC, 22 أيار/مايو 2018, أيار/مايو 2018",
        "RUSSIAN, 22 мая 2018 года, май 2018 года",
        "CHINESE, 2018年5月22日, 2018年5月"
    })
    void aDateIsFormattedByTheFieldsThatItSupports(OfficialLanguage language, String day, String month) {
        LocalDate date = LocalDate.of(2018, 5, 22);
        assertThat(language.format(date)).isEqualTo(day);
        assertThat(language.format(date.atTime(12, 0))).isEqualTo(day);
        assertThat(language.format(PartialDate.of(date))).isEqualTo(day);
        assertThat(language.format(YearMonth.from(date))).isEqualTo(month);
        assertThat(language.format(PartialDate.of(2018, 5))).isEqualTo(month);
        assertThat(language.format(Year.of(2018))).isEqualTo(language.format(PartialDate.of(2018)));
    }

    @Test
    void aTimeIsNotADate() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> OfficialLanguage.ENGLISH.format(LocalTime.NOON));
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasATitle(OfficialLanguage language) {
        terms().forEach(term -> {
            assertThat(language.word(term.getClass().getSimpleName() + "." + term.code()))
                    .as("title of %s", term)
                    .contains(term.title(language.locale()));
            assertThat(term.title(language.locale())).isNotBlank().doesNotEndWith(".");
        });
    }

    private static Stream<Term> terms() {
        return Stream.<Term[]>of(
                        AuthorType.values(),
                        Committee.values(),
                        Instrument.values(),
                        LinkKind.values(),
                        ListOfIssuesKind.values(),
                        Procedure.values(),
                        Severity.values(),
                        Speaker.values(),
                        SymbolKind.values(),
                        TaskForceRole.values())
                .flatMap(Stream::of);
    }
}
