package org.treatysessions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.treatysessions.words.Words;

/**
 * An official language of the United Nations. In these six the library has words.
 *
 * <p>What is written here comes from the library alone: neither the default locale of the machine nor the locale data of
 * its JDK have a say. Dates and numbers follow the documents of the United Nations. Immutable and thread-safe.
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
     * Finds the official language that a locale is of, if it is of one; region and script do not count.
     *
     * @param locale the locale, such as {@code fr-CA}
     * @return the language, or nothing
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
     * Returns the official language that a locale is of, and English where it is of none.
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
     * Writes a date with the precision that it has, such as "22 May 2018", "May 2018" or "2018".
     *
     * @param date the date
     * @return the text; it stands by itself, after a colon or in brackets
     */
    public String write(PartialDate date) {
        String pattern = "date." + date.precision().name().toLowerCase(Locale.ROOT);
        LocalDate day = date.earliest();
        return word(pattern)
                .replace("{year}", String.valueOf(date.year()))
                .replace("{month}", month(day.getMonthValue(), date.isExact() ? "months.of-day" : "months"))
                .replace("{day}", day.getDayOfMonth() == 1 ? word("date.first") : String.valueOf(day.getDayOfMonth()));
    }

    private String month(int month, String names) {
        return word(names).split(",", -1)[month - 1];
    }

    /**
     * Writes an integer with its digits in groups of three, such as "10,700".
     *
     * @param number the integer
     * @return the text
     */
    public String write(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, word("number.separator"));
        }
        return digits.toString();
    }

    /**
     * Writes a list, with what separates its entries in the language between them.
     *
     * @param entries the entries
     * @return the text
     */
    public String write(List<String> entries) {
        return String.join(word("list.separator"), entries);
    }

    private String word(String key) {
        return Words.find(this, key).orElseThrow(() -> new IllegalStateException("The library lacks a word: " + key));
    }

    /** {@return the language tag} */
    @Override
    public String toString() {
        return tag();
    }
}
