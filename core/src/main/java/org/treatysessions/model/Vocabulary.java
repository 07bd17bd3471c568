package org.treatysessions.model;

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
}
