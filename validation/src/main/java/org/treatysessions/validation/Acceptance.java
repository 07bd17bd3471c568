package org.treatysessions.validation;

import java.util.Optional;
import org.treatysessions.constraint.Text;
import org.treatysessions.validation.engine.PointerPattern;

/**
 * Accepted findings, with the reason; they are suppressed in reports.
 *
 * @param rule the id of their rule
 * @param path their places: a JSON Pointer in which {@code *} matches any one name or index and {@code **}, at the end,
 *     everything below; such as {@code "/links/0/href"} or {@code "/stateReports/**"}
 * @param record the id of their session; empty to accept them in all sessions
 * @param reason why they are accepted
 * @since 0.1
 */
public record Acceptance(
        @Text String rule,
        @Text(max = Text.HREF, mayBeBlank = true) String path,
        Optional<@Text String> record,
        @Text(max = Text.PROSE) String reason) {

    /**
     * Creates an acceptance.
     *
     * @param rule the id of the rule
     * @param path the pattern of the places
     * @param record the id of the session, if it is for one only
     * @param reason the reason
     * @throws IllegalArgumentException if the path is not such a pattern, or the rule, the record or the reason is blank
     */
    public Acceptance {
        requireText(rule, "rule");
        PointerPattern.of(path);
        record.ifPresent(id -> requireText(id, "record"));
        requireText(reason, "reason");
    }

    /**
     * Creates an acceptance for all sessions.
     *
     * @param rule the id of the rule
     * @param path the pattern of the places
     * @param reason the reason
     * @return the acceptance
     * @throws IllegalArgumentException if the path is not such a pattern, or the rule or the reason is blank
     */
    public static Acceptance of(String rule, String path, String reason) {
        return new Acceptance(rule, path, Optional.empty(), reason);
    }

    /**
     * Restricts the acceptance to one session.
     *
     * @param id the id of the session
     * @return the acceptance in that session only
     * @throws IllegalArgumentException if the id is blank
     */
    public Acceptance inRecord(String id) {
        return new Acceptance(rule, path, Optional.of(id), reason);
    }

    private static void requireText(String text, String what) {
        if (Text.Validator.isBlank(text)) {
            throw new IllegalArgumentException("The " + what + " of an acceptance must not be blank");
        }
    }
}
