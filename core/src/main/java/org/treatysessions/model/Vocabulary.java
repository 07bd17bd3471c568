package org.treatysessions.model;

import java.util.Locale;
import org.treatysessions.words.Words;

/**
 * A value of a closed vocabulary.
 *
 * <p>Every vocabulary is an enum with two look-ups: {@code of(String)}, which throws where there is no such value, and
 * {@code find(String)}, which does not. Codes are compared exactly, case included. No vocabulary grows within version
 * 1.x of the format. Implementations are immutable and thread-safe.
 */
public interface Vocabulary {

    /** {@return the code, written exactly so in JSON} */
    String code();

    /**
     * Returns what people call the value: the official title of a committee or an instrument, the usual term of the
     * United Nations for anything else.
     *
     * @param locale the language wanted; the nearest one that there is, is taken, English where there is none
     * @return the title, without a full stop
     */
    default String title(Locale locale) {
        return Words.title(OfficialLanguage.nearest(locale), getClass().getSimpleName(), code());
    }
}
