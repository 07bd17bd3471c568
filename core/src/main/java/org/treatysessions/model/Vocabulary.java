package org.treatysessions.model;

import java.util.Locale;
import org.treatysessions.language.Term;

/**
 * A value of a closed vocabulary of the format.
 *
 * <p>Every vocabulary is an enum with two look-ups: {@code of(String)}, which throws if there is no such value, and
 * {@code find(String)}, which does not. Codes are compared exactly, case included. No vocabulary grows within version
 * 1.x of the format. Implementations are immutable and thread-safe.
 *
 * @since 0.1
 */
public interface Vocabulary extends Term {

    /**
     * {@return what the value means, in English, as a sentence: the first one of its Javadoc; for a committee or an
     * instrument, its official title}
     */
    default String description() {
        return title(Locale.ENGLISH) + '.';
    }
}
