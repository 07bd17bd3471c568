// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.language;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * An official language of the United Nations; all messages and titles of the library exist in these six.
 *
 * <p>Dates and numbers are written as in documents of the United Nations. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum OfficialLanguage {
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Spanish. */
    SPANISH("es"),
    /** Arabic, with the digits 0 to 9. */
    ARABIC("ar"),
    /** Russian. */
    RUSSIAN("ru"),
    /** Chinese, in simplified characters. */
    CHINESE("zh");

    private final Locale locale;

    OfficialLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /**
     * Finds the official language of a locale; region and script are ignored.
     *
     * @param locale the locale, such as {@code fr-CA}
     * @return the language; empty if it is not an official one
     */
    public static Optional<OfficialLanguage> find(Locale locale) {
        for (OfficialLanguage language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the official language of a locale, or English if its language is not an official one.
     *
     * @param locale the locale
     * @return the language
     */
    public static OfficialLanguage nearest(Locale locale) {
        return find(locale).orElse(ENGLISH);
    }

    /** {@return the language tag: {@code en}, {@code fr}, {@code es}, {@code ar}, {@code ru} or {@code zh}} */
    public String tag() {
        return locale.getLanguage();
    }

    /** {@return the locale of the language, without a region} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return the locale to load a resource bundle with whose root is in English: the root for English, else the
     * language's own}
     *
     * <p>With it {@link java.util.ResourceBundle#getBundle(String, Locale)} never falls back to the default locale of
     * the machine, as long as the bundle has all six languages.
     */
    public Locale bundleLocale() {
        return this == ENGLISH ? Locale.ROOT : locale;
    }

    /** {@return whether the language is written from right to left} */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /**
     * Formats a date with the precision that it has, such as "22 May 2018", "May 2018" or "2018".
     *
     * @param date the date: a {@link java.time.LocalDate}, {@link java.time.YearMonth}, {@link java.time.Year} or any
     *     other object that supports a year, a year and month, or a year, month and day
     * @return the text; it needs no preposition, article or case, and is used after a colon or in brackets
     * @throws DateTimeException if the date does not support the year
     */
    public String format(TemporalAccessor date) {
        boolean hasDay = date.isSupported(ChronoField.DAY_OF_MONTH);
        boolean hasMonth = date.isSupported(ChronoField.MONTH_OF_YEAR);
        String text = requireWord(hasDay ? "date.day" : hasMonth ? "date.month" : "date.year")
                .replace("{year}", String.valueOf(date.get(ChronoField.YEAR)));
        if (hasMonth) {
            String[] months = requireWord(hasDay ? "months.of-day" : "months").split(",", -1);
            text = text.replace("{month}", months[date.get(ChronoField.MONTH_OF_YEAR) - 1]);
        }
        if (hasDay) {
            int day = date.get(ChronoField.DAY_OF_MONTH);
            text = text.replace("{day}", day == 1 ? requireWord("date.first") : String.valueOf(day));
        }
        return text;
    }

    /**
     * Formats an integer with its digits in groups of three, such as "10,700".
     *
     * @param number the integer
     * @return the text
     */
    public String format(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, requireWord("number.separator"));
        }
        return digits.toString();
    }

    /**
     * Formats a list with the separator of the language, such as "A, B, C".
     *
     * @param entries the entries
     * @return the text
     */
    public String format(List<String> entries) {
        return String.join(requireWord("list.separator"), entries);
    }

    /**
     * Isolates data from the text around it in a language that is written from right to left, so that codes, names and
     * addresses keep their own direction; any other language needs no isolation.
     *
     * @param data the data
     * @return the data between U+2068 and U+2069 in Arabic, else the data itself
     */
    public String isolate(String data) {
        return isRightToLeft() ? VisibleText.FIRST_STRONG_ISOLATE + data + VisibleText.POP_DIRECTIONAL_ISOLATE : data;
    }

    /** {@return the word with a key of {@code words.properties}, if there is one} */
    Optional<String> word(String key) {
        ResourceBundle words = ResourceBundle.getBundle("org.treatysessions.language.words", bundleLocale());
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    private String requireWord(String key) {
        return word(key).orElseThrow(() -> new IllegalStateException("Missing word: " + key));
    }

    /** {@return the language tag} */
    @Override
    public String toString() {
        return tag();
    }
}
