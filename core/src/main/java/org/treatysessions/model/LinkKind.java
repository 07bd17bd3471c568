package org.treatysessions.model;

import java.util.Optional;

/** The thing that a link of a session leads to. */
public enum LinkKind implements Vocabulary {
    /** A press release or meeting summary. */
    PRESS_RELEASE("press-release"),
    /** A film of the meeting. */
    WEBCAST("webcast"),
    /** A sound recording of the meeting. */
    AUDIO("audio"),
    /** The official summary record of the meeting. */
    SUMMARY_RECORD("summary-record"),
    /** Anything else. */
    OTHER("other");

    private static final Codes<LinkKind> CODES = Codes.of("a kind of link", values());

    private final String code;

    LinkKind(String code) {
        this.code = code;
    }

    /**
     * Finds the kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is none; the message lists the codes that there are
     */
    public static LinkKind of(String code) {
        return CODES.get(code);
    }

    /**
     * Finds the kind with a code, if there is one.
     *
     * @param code the code
     * @return the kind, or nothing
     */
    public static Optional<LinkKind> find(String code) {
        return CODES.find(code);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
