// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.validation;

import java.util.Objects;
import java.util.Optional;
import org.treatysessions.constraint.Text;
import org.treatysessions.finding.RuleId;
import org.treatysessions.validation.engine.PointerPattern;

/**
 * Accepted findings, with the reason; they are suppressed in reports.
 *
 * @param rule the id of their rule, such as {@link SessionRules#REPORT_LATE}
 * @param path their places: a JSON Pointer in which {@code *} matches any one name or index and {@code **}, at the end,
 *     everything below; such as {@code "/links/0/href"} or {@code "/stateReports/**"}
 * @param record the id of their session; empty to accept them in all sessions
 * @param reason why they are accepted
 * @since 0.1
 */
public record Acceptance(
        @Text RuleId rule,
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
     * @throws IllegalArgumentException if the path is not such a pattern, the record or the reason is blank, or one of them
     *     is too long
     */
    public Acceptance {
        Objects.requireNonNull(rule);
        PointerPattern.of(path);
        ValidatorConfiguration.requireLength(path, Text.HREF, "path of an acceptance");
        if (record.isPresent()) {
            ValidatorConfiguration.requireText(record.get(), Text.LABEL, "record of an acceptance");
        }
        ValidatorConfiguration.requireText(reason, Text.PROSE, "reason of an acceptance");
    }

    /**
     * Creates an acceptance for all sessions.
     *
     * @param rule the id of the rule
     * @param path the pattern of the places
     * @param reason the reason
     * @return the acceptance
     * @throws IllegalArgumentException if the path is not such a pattern, the reason is blank, or one of them is too long
     */
    public static Acceptance of(RuleId rule, String path, String reason) {
        return new Acceptance(rule, path, Optional.empty(), reason);
    }

    /**
     * Restricts the acceptance to one session.
     *
     * @param id the id of the session
     * @return the acceptance in that session only
     * @throws IllegalArgumentException if the id is blank or too long
     */
    public Acceptance inRecord(String id) {
        return new Acceptance(rule, path, Optional.of(id), reason);
    }
}
