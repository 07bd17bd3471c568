package org.treatysessions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatysessions.finding.Severity;
import org.treatysessions.words.Words;

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
        assertThat(language.write(PartialDate.of(2018, 8, 1))).isEqualTo(first);
        assertThat(language.write(PartialDate.of(2001, 12, 31))).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource
    void everyMonthHasAName(OfficialLanguage language) {
        Stream<PartialDate> months = IntStream.rangeClosed(1, 12).mapToObj(month -> PartialDate.of(2018, month));
        assertThat(months.map(language::write))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("2018") && !text.contains("{"));
    }

    @Test
    void digitsAreGroupedByThree() {
        assertThat(Stream.of(0L, 999L, 1000L, 1_234_567L, -123L, -1234L).map(OfficialLanguage.ENGLISH::write))
                .containsExactly("0", "999", "1,000", "1,234,567", "-123", "-1,234");
    }

    @Test
    void listsHaveTheSeparatorOfTheLanguage() {
        List<String> entries = List.of("a", "b", "c");
        assertThat(OfficialLanguage.SPANISH.write(entries)).isEqualTo("a, b, c");
        assertThat(OfficialLanguage.ARABIC.write(entries)).isEqualTo("a، b، c");
        assertThat(OfficialLanguage.CHINESE.write(entries)).isEqualTo("a、b、c");
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
        assertThat(OfficialLanguage.ENGLISH.write(PartialDate.of(2018, 5, 22))).isEqualTo("22 May 2018");
        assertThat(OfficialLanguage.ARABIC.write(10_700)).isEqualTo("10\u00a0700");
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
    @EnumSource
    void everyValueOfAVocabularyHasATitle(OfficialLanguage language) {
        VocabularyTest.vocabularies()
                .flatMap(subject -> subject.values().stream())
                .forEach(value ->
                        assertHasTitle(value.getClass(), value.code(), value.title(language.locale()), language));
        for (SymbolKind kind : SymbolKind.values()) {
            assertHasTitle(SymbolKind.class, kind.code(), kind.title(language.locale()), language);
        }
        for (Severity severity : Severity.values()) {
            assertHasTitle(Severity.class, severity.code(), severity.title(language.locale()), language);
        }
    }

    private static void assertHasTitle(Class<?> type, String code, String title, OfficialLanguage language) {
        assertThat(title).isNotBlank().doesNotEndWith(".");
        assertThat(Words.find(language, type.getSimpleName() + "." + code)).contains(title);
    }
}
