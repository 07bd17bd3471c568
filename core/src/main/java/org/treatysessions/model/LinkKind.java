// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model;

/**
 * The kind of material that a link leads to.
 *
 * @since 0.1
 */
public enum LinkKind implements Vocabulary {
    /** A press release or meeting summary. */
    PRESS_RELEASE("press-release", "A press release or meeting summary."),
    /** A video of the meeting. */
    WEBCAST("webcast", "A video of the meeting."),
    /** An audio recording of the meeting. */
    AUDIO("audio", "An audio recording of the meeting."),
    /** The official summary record of the meeting. */
    SUMMARY_RECORD("summary-record", "The official summary record of the meeting."),
    /** Any other material. */
    OTHER("other", "Any other material.");

    private final String code;
    private final String description;

    LinkKind(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /**
     * Returns the kind with a code.
     *
     * @param code the code
     * @return the kind
     * @throws IllegalArgumentException if there is no such code; the message lists all codes
     */
    public static LinkKind of(String code) {
        return Vocabulary.of(LinkKind.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String description() {
        return description;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
